import { describe, expect, test } from 'vitest';
import { type Characters, compilePattern } from '../../../src/domain/policy/pattern.ts';
import { fc } from '../../support/properties.ts';

describe('a pattern matches the whole text', () => {
  test.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['**', '', true],
    ['a*', 'a', true],
    ['a*', 'ba', false],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['*:history', 'channels:history', true],
    ['*:history', 'channels:history.x', false],
    ['*aab*', 'aaab', true],
    ['*aaab*', 'aaaab', true],
    ['*aa*aa*', 'aaa', false],
    ['*aa*aa*', 'aaaa', true],
    ['crm.*.read', 'crm.objects.contacts.read', true],
    ['crm.*.read', 'crm.read', false],
    ['a.b', 'axb', false],
    ['A*', 'a', false],
  ])('%j against %j: %j', (pattern, text, expected) => {
    expect(compilePattern(pattern)(text)).toBe(expected);
  });
});

/** What the documentation says, in the fewest words: every place for every `*` is tried. */
function matchesNaively(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] !== '*') return pattern[0] === text[0] && matchesNaively(pattern.slice(1), text.slice(1));
  return [...Array(text.length + 1).keys()].some((skip) =>
    matchesNaively(pattern.slice(1), text.slice(skip)),
  );
}

test('a pattern matches what trying every possibility matches', () => {
  const word = (letters: readonly string[], maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...letters), maxLength });
  fc.assert(
    fc.property(word(['a', 'b', '*'], 8), word(['a', 'b'], 10), (pattern, text) => {
      expect(compilePattern(pattern)(text)).toBe(matchesNaively(pattern, text));
    }),
    { numRuns: 5_000 },
  );
});

/** A text that counts how often it is read. */
function countingText(text: string): Characters & { readonly reads: () => number } {
  let reads = 0;
  return {
    length: text.length,
    charAt(index) {
      reads += 1;
      return text.charAt(index);
    },
    reads: () => reads,
  };
}

test.each([
  ['200 wildcards and no match', `${'*a'.repeat(200)}*b`, 'a'.repeat(256)],
  ['200 wildcards and a late mismatch', `${'*aaaaaaaa'.repeat(25)}*c*`, `${'a'.repeat(255)}b`],
  ['one long part that almost occurs everywhere', `*${'a'.repeat(127)}b*`, 'a'.repeat(256)],
  ['200 wildcards in a row', `${'*'.repeat(200)}b`, 'a'.repeat(256)],
])('each character of the text is read at most once per direction: %s', (_name, pattern, text) => {
  const counting = countingText(text);
  expect(compilePattern(pattern)(counting)).toBe(false);
  expect(counting.reads()).toBeLessThanOrEqual(2 * text.length);
});
