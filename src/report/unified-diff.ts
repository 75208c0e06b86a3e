import { structuredPatch } from 'diff';
import type { FileChange } from '../domain/file-change.ts';
import { printable } from '../domain/quote.ts';
import type { Paint } from './paint.ts';

/** Changes of files as `git diff` shows them, which `git apply` takes. */
export function renderDiff(changes: readonly FileChange[], paint: Paint): string {
  return changes.map((change) => renderChange(change, paint)).join('');
}

function renderChange({ path, before, after }: FileChange, paint: Paint): string {
  const [from, to] = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`];
  const { hunks } = structuredPatch(from, to, textOf(before), textOf(after), undefined, undefined, {
    context: 3,
  });
  const name = (text: string) => paint('strong', printable(text));
  return [
    ...(before === null
      ? [paint('strong', printable(`diff --git a/${path} b/${path}`)), 'new file mode 100644']
      : []),
    name(`--- ${from}`),
    name(`+++ ${to}`),
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      paint('dim', `@@ -${placeOf(oldStart, oldLines)} +${placeOf(newStart, newLines)} @@`),
      ...lines.map((line) => renderLine(line, paint)),
    ]),
    '',
  ].join('\n');
}

/** A range without lines is after the line that it names. */
function placeOf(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/**
 * Byte order marks, tabs and the carriage returns of line ends stay, so that the patch is one; nothing else moves the
 * cursor.
 */
function renderLine(line: string, paint: Paint): string {
  const [, marked = '', content = '', end = ''] = /^(.\ufeff)?([\s\S]*?)(\r?)$/.exec(line) ?? [];
  const text = `${marked}${content.split('\t').map(printable).join('\t')}`;
  if (line.startsWith('+')) return `${paint('added', text)}${end}`;
  if (line.startsWith('-')) return `${paint('removed', text)}${end}`;
  return `${text}${end}`;
}

function textOf(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
