import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { describeSyntaxError, nameOfSyntaxError } from '../../../src/domain/jsonc/syntax-errors.ts';
import { createTextPositions } from '../../../src/domain/jsonc/text-positions.ts';

test('the sentences stand in the order of the codes that the parser has, and it has no others', () => {
  const codes = Array.from({ length: 16 }, (_, index) => index + 1);
  expect(codes.map(nameOfSyntaxError)).toEqual(codes.map((code) => printParseErrorCode(code)));
  expect(nameOfSyntaxError(17)).toBeUndefined();
  expect(printParseErrorCode(17 as never)).toBe('<unknown ParseErrorCode>');
});

/** `line:column-endColumn message` of the parser's first error. */
function describeFirst(text: string): string {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true });
  const { message, range } = describeSyntaxError(text, errors[0], createTextPositions(text));
  return `${range?.line}:${range?.column}-${range?.endColumn} ${message}`;
}

const noValue = '1:1-1 The file holds no value, and an object is expected. Write one, or delete the file.';

test.each([
  ['no value', '', noValue],
  ['blanks', ' \n ', noValue],
  [
    'a key without quotes',
    '{type: 1}',
    '1:2-6 "type" is not JSON here. Strings and keys need double quotes.',
  ],
  [
    'a value where a comma is missing',
    '{"a": 1\n"b": 2}',
    '2:1-4 The string "b" stands where "," or the end of the object or array is expected.',
  ],
  ['the end', '{"a": 1', '1:8-8 The end of the file stands where "}" is expected.'],
  ['no value after a colon', '{"a": }', '1:7-8 "}" stands where a value is expected.'],
  ['no colon', '{"a" 1}', '1:6-7 "1" stands where ":" is expected after the key.'],
  [
    'a text that is not closed on its line',
    '{"a": "x\n}',
    '1:7-9 The string "x" is a string that is not closed with a double quote on its line.',
  ],
  [
    'of a comment that is not closed the first line only',
    '{} /* x\ny\nz',
    '1:4-8 "/* x" begins a comment that is not closed with */.',
  ],
  [
    'a text with an unknown escape',
    '{"a": "x\\q\\"y"}',
    String.raw`1:7-15 The string "x\\q\\\"y" has a backslash escape that JSON does not know. Write a backslash as \\.`,
  ],
  [
    'a second value',
    '{} "x"',
    '1:4-7 The string "x" stands after the end of the object. A file holds one object only.',
  ],
])('it names the place, and %s', (_name, text, expected) => {
  expect(describeFirst(text)).toBe(expected);
});

test('where the parser finds nothing at the place, the file ended too early', () => {
  const end = { error: 4, offset: 1, length: 0 };
  expect(describeSyntaxError('{', end, createTextPositions('{'))).toMatchObject({
    message: 'The end of the file stands where a value is expected.',
    range: { line: 1, column: 2, endColumn: 2 },
  });
});

test('a code that is new is an error all the same', () => {
  const unknown = { error: 99, offset: 0, length: 1 };
  expect(describeSyntaxError('{', unknown as never, createTextPositions('{')).message).toBe(
    '"{" is not valid JSON.',
  );
});
