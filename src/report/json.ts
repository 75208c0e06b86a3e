import type { Explanation } from '../domain/explanation/explanation.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Report } from './report.ts';

/**
 * A report, an explanation or a diagnosis as JSON text. Characters that a terminal or an editor might act on are written as escapes: the
 * data is the same, and printing it does nothing.
 */
export function renderJson(data: Report | Explanation | Diagnosis): string {
  return `${escapeHidden(JSON.stringify(data, null, 2))}\n`;
}

/**
 * The same text of a report in pieces, one for each app: a large one takes several times its size in memory while it is
 * one text.
 */
export function* piecesOfJson({ apps, ...rest }: Report): Iterable<string> {
  const whole = renderJson({ ...rest, apps: [] });
  if (apps.length === 0) return yield whole;
  yield whole.slice(0, whole.lastIndexOf(']'));
  for (const [index, app] of apps.entries()) {
    const text = escapeHidden(JSON.stringify(app, null, 2)).replaceAll('\n', '\n    ');
    yield `${index === 0 ? '' : ','}\n    ${text}`;
  }
  yield '\n  ]\n}\n';
}

/**
 * Escapes controls, line separators, bidirectional controls and what would start a command for GitHub's runner in JSON
 * text, where they occur in strings only.
 */
export function escapeHidden(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|\[(?<=##\[)/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
