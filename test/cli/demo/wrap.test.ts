import { expect, test } from 'vitest';
import { wrap } from '../../../src/cli/demo/wrap.ts';

test('lines break at spaces, and what goes on is indented', () => {
  expect(wrap('  one two three', { width: 9, indent: '    ' })).toEqual(['  one two', '    three']);
});

test('a word that is too long stays whole', () => {
  expect(wrap('see https://example.com/a', { width: 8, indent: '' })).toEqual([
    'see',
    'https://example.com/a',
  ]);
});

test('colours take no room, and spaces within a line are kept', () => {
  const red = '\u001B[31mone\u001B[39m';
  expect(wrap(`${red}  two`, { width: 8, indent: '' })).toEqual([`${red}  two`]);
});

test('an empty line is one', () => {
  expect(wrap('', { width: 8, indent: '' })).toEqual(['']);
});
