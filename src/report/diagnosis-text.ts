import type { Verdict } from '../domain/doctor/observation.ts';
import { printable } from '../domain/quote.ts';
import type { Diagnosis, ToldObservation } from './diagnosis.ts';
import type { Paint, Style } from './paint.ts';
import { plural } from './plural.ts';
import { wrapText } from './wrap-text.ts';

const marks = {
  right: ['✓', 'success'],
  wrong: ['✗', 'error'],
  unknown: ['?', 'warning'],
  advice: ['i', 'notice'],
} as const satisfies Readonly<Record<Verdict, readonly [string, Style]>>;

/**
 * A diagnosis for a person at a terminal. What is to be typed or opened stands on a line of its own, however long, so
 * that it can be copied.
 *
 * @param width how many characters a line has at most
 */
export function renderDiagnosis(diagnosis: Diagnosis, width: number, paint: Paint): string {
  const { repository, observations } = diagnosis;
  const blocks = observations.map((one, index) => {
    const isLast = index === observations.length - 1;
    const isAlone = isLast || one.verdict !== 'right' || observations[index + 1]?.verdict !== 'right';
    // What is right stands line by line; everything else has air around it.
    return `${renderObservation(one, width, paint)}${isAlone ? '\n' : ''}`;
  });
  const title = paint('strong', `How ${printable(repository)} is set up on GitHub`);
  const summary = wrapText(describeDiagnosis(diagnosis), { width, indent: '' });
  return `${title}\n\n${blocks.join('')}${paint(summaryStyles[diagnosis.outcome === 'passed' ? 'right' : 'wrong'], summary)}\n`;
}

const summaryStyles = { right: 'success', wrong: 'strong' } as const;

function renderObservation(
  { verdict, what, why, todo, command, page }: ToldObservation,
  width: number,
  paint: Paint,
): string {
  const [mark, style] = marks[verdict];
  const lines = [
    `${paint(style, mark)} ${wrapText(what, { width: width - 2, indent: '  ' })}`,
    ...(why === null ? [] : [`  ${paint('dim', wrapText(why, { width: width - 2, indent: '  ' }))}`]),
    ...(todo === null ? [] : [`  → ${wrapText(todo, { width: width - 4, indent: '    ' })}`]),
    ...[command, page].filter((line) => line !== null).map((line) => `    ${paint('strong', line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What it comes to, in a line. */
export function describeDiagnosis({ observations }: Diagnosis): string {
  const count = (verdict: Verdict) => observations.filter((one) => one.verdict === verdict).length;
  const [wrong, unknown] = [count('wrong'), count('unknown')];
  const unseen = `${plural(unknown, 'thing')} could not be seen`;
  if (wrong > 0) {
    const things = `${plural(wrong, 'thing')} ${wrong === 1 ? 'is' : 'are'} wrong`;
    return unknown === 0 ? `${things}.` : `${things}, and ${unseen}.`;
  }
  return unknown === 0
    ? 'Set up right: everything that has to hold was seen to hold.'
    : `Nothing that was seen is wrong, but ${unseen}, so that it is not known whether all holds.`;
}
