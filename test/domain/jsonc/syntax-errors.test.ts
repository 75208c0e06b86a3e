import { printParseErrorCode } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { nameOfSyntaxError } from '../../../src/domain/jsonc/syntax-errors.ts';

test('the sentences stand in the order of the codes that the parser has, and it has no others', () => {
  const codes = Array.from({ length: 16 }, (_, index) => index + 1);
  expect(codes.map(nameOfSyntaxError)).toEqual(codes.map((code) => printParseErrorCode(code)));
  expect(nameOfSyntaxError(17)).toBeUndefined();
  expect(printParseErrorCode(17 as never)).toBe('<unknown ParseErrorCode>');
});
