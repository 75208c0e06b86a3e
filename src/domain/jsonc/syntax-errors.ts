import type { ParseError } from 'jsonc-parser';
import type { Problem } from '../finding.ts';
import { quote } from '../quote.ts';
import type { TextPositions } from './text-positions.ts';

/** What jsonc-parser's errors mean to a person, and what to do. They stand in the order of its codes, from 1. */
const sentences = {
  InvalidSymbol: 'is not JSON here. Strings and keys need double quotes.',
  InvalidNumberFormat: 'is not a number in JSON.',
  PropertyNameExpected: 'stands where a key in double quotes is expected.',
  ValueExpected: 'stands where a value is expected.',
  ColonExpected: 'stands where ":" is expected after the key.',
  CommaExpected: 'stands where "," or the end of the object or array is expected.',
  CloseBraceExpected: 'stands where "}" is expected.',
  CloseBracketExpected: 'stands where "]" is expected.',
  EndOfFileExpected: 'stands after the end of the object. A file holds one object only.',
  InvalidCommentToken: 'is not a comment. Comments are // to the end of the line, or /* … */.',
  UnexpectedEndOfComment: 'begins a comment that is not closed with */.',
  UnexpectedEndOfString: 'is a string that is not closed with a double quote on its line.',
  UnexpectedEndOfNumber: 'is a number that stops too early.',
  InvalidUnicode: 'has a \\u escape that is not followed by four hexadecimal digits.',
  InvalidEscapeCharacter: 'has a backslash escape that JSON does not know. Write a backslash as \\\\.',
  InvalidCharacter: 'has a control character inside a string. Write it as an escape such as \\t.',
} as const;

const sentencesInOrder: readonly string[] = Object.values(sentences);

/** The name of an error code, as jsonc-parser prints it. */
export function nameOfSyntaxError(code: number): string | undefined {
  return Object.keys(sentences)[code - 1];
}

/**
 * The problem of a text that jsonc-parser did not accept.
 *
 * @param error its first error; undefined when the text holds no value at all
 */
export function describeSyntaxError(
  text: string,
  error: ParseError | undefined,
  positions: TextPositions,
): Problem {
  if (error === undefined || text.trim() === '') {
    return {
      rule: 'jsonc-syntax',
      message: 'The file holds no value, and an object is expected. Write one, or delete the file.',
      range: positions.range(0, 0),
    };
  }
  const sentence = sentencesInOrder[error.error - 1] ?? 'is not valid JSON.';
  const found = text.slice(error.offset, error.offset + error.length).split(/[\r\n]/, 1)[0] ?? '';
  return {
    rule: 'jsonc-syntax',
    message: `${nameToken(found)} ${sentence}`,
    range: positions.range(error.offset, found.length),
  };
}

function nameToken(token: string): string {
  if (token === '') return 'The end of the file';
  return token.startsWith('"') ? `The string ${quote(token.replace(/^"|"$/g, ''))}` : quote(token);
}
