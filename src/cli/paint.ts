import { styleText } from 'node:util';
import { type Paint, plain, type Style } from '../report/paint.ts';

type Format = Parameters<typeof styleText>[0];

const formats: Readonly<Record<Style, Format>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  notice: ['blue', 'bold'],
  added: 'green',
  removed: 'red',
  success: ['green', 'bold'],
  strong: 'bold',
  dim: 'dim',
};

/** Colours for a terminal, none elsewhere. `NO_COLOR` and `FORCE_COLOR` are honoured (https://no-color.org). */
export function choosePaint(isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR: off = '', FORCE_COLOR: on = '' } = environment;
  const colours = on === '' ? isTerminal && off === '' : on !== '0';
  return colours ? (style, text) => styleText(formats[style], text, { validateStream: false }) : plain;
}
