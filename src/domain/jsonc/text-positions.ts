import type { Range } from '../finding.ts';

/** Turns offsets of a text into lines and columns. */
export interface TextPositions {
  /** The range of `length` UTF-16 code units from `offset` on; both are clamped to the text. */
  range(offset: number, length: number): Range;
}

/** Lines end at LF, CR LF or a lone CR, as editors count them. */
export function createTextPositions(text: string): TextPositions {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);

  function locate(offset: number): { line: number; column: number } {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  }

  return {
    range(offset, length) {
      const start = Math.min(Math.max(offset, 0), text.length);
      const end = Math.min(start + Math.max(length, 0), text.length);
      const from = locate(start);
      const to = locate(end);
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}
