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

/**
 * Colours for a terminal that shows them, none elsewhere. `NO_COLOR` and `FORCE_COLOR` are honoured
 * (https://no-color.org). A `dumb` one, such as the shell of Emacs, would show the codes as they are.
 */
export function choosePaint(isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR: off = '', FORCE_COLOR: on = '', TERM: kind } = environment;
  const colours = on === '' ? isTerminal && off === '' && kind !== 'dumb' : on !== '0' && on !== 'false';
  return colours ? (style, text) => styleText(formats[style], text, { validateStream: false }) : plain;
}
