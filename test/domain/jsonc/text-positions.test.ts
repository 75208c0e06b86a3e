import { expect, test } from 'vitest';
import { createTextPositions } from '../../../src/domain/jsonc/text-positions.ts';

const text = 'ab\ncd\r\n\re';

/** `line:column-line:column` */
function place(offset: number, length: number): string {
  const { line, column, endLine, endColumn } = createTextPositions(text).range(offset, length);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test.each([
  ['a letter of the first line', 0, 1, '1:1-1:2'],
  ['all of the first line', 0, 2, '1:1-1:3'],
  ['the end of a line, with the start of the next', 2, 1, '1:3-2:1'],
  ['the first letter of a line', 3, 0, '2:1-2:1'],
  ['a line end of two characters', 5, 2, '2:3-3:1'],
  ['an empty line', 7, 0, '3:1-3:1'],
  ['what follows a lone CR', 8, 1, '4:1-4:2'],
  ['several lines', 1, 6, '1:2-3:1'],
  ['nothing at the end', 9, 0, '4:2-4:2'],
  ['what begins before the text', -5, 1, '1:1-1:2'],
  ['what ends behind the text', 8, 100, '4:1-4:2'],
  ['what begins behind the text', 100, 1, '4:2-4:2'],
  ['less than nothing', 3, -2, '2:1-2:1'],
])('%s', (_name, offset, length, expected) => {
  expect(place(offset, length)).toBe(expected);
});

test('each of many lines', () => {
  const { range } = createTextPositions('x\n'.repeat(100));
  for (let line = 1; line <= 100; line += 1) {
    expect(range((line - 1) * 2, 1)).toEqual({ line, column: 1, endLine: line, endColumn: 2 });
  }
});
