import { describe, expect, test } from 'vitest';
import { findDifference } from '../../../src/domain/jsonc/find-difference.ts';
import type { JsonValue } from '../../../src/domain/jsonc/read-jsonc.ts';

const oracleOf = (entries: Readonly<Record<string, unknown>>) =>
  Object.assign(Object.create(null), entries) as unknown;

describe('two readings that are alike', () => {
  test.each<[JsonValue]>([
    [null],
    [true],
    [1.5],
    ['text'],
    [[]],
    [{}],
    [{ type: 'slack', scopes: ['a', 'b', ['c']], deep: { a: null, b: [{ c: {} }] } }],
  ])('%j', (value) => {
    expect(findDifference(value, structuredClone(value))).toBeUndefined();
  });

  test('whatever objects inherit', () => {
    expect(findDifference({ a: 1 }, oracleOf({ a: 1 }))).toBeUndefined();
  });

  test('in whatever order the keys stand', () => {
    expect(findDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeUndefined();
  });
});

describe('the first difference is where', () => {
  test.each<[string, JsonValue, unknown, string]>([
    ['the whole is another value', 'a', 'b', '$'],
    ['a number is negative zero', 0, -0, '$'],
    ['a number is a text', 1, '1', '$'],
    ['a list is an object of the same length', ['a'], { 0: 'a', length: 1 }, '$'],
    ['a list is longer', { scopes: ['a'] }, { scopes: ['a', 'b'] }, '$.scopes'],
    ['a list is shorter', { scopes: ['a', 'b'] }, { scopes: ['a'] }, '$.scopes'],
    ['an item of a list differs', { scopes: ['a', 'b', 'c'] }, { scopes: ['a', 'x', 'y'] }, '$.scopes[1]'],
    ['a list in a list differs', [['a'], ['b', 'c']], [['a'], ['b', 'd']], '$[1][1]'],
    ['an object is nothing', { a: {} }, { a: null }, '$.a'],
    ['an object is a text', { a: { 0: 'x' } }, { a: 'x' }, '$.a'],
    ['an object is a list', { a: { 0: 'x' } }, { a: ['x'] }, '$.a'],
    ['an object is missing', { a: {} }, { a: undefined }, '$.a'],
    ['nothing is an object', { a: null }, { a: {} }, '$.a'],
    ['a key is missing', { a: 1, b: 2 }, { a: 1 }, '$'],
    ['there is another key', { a: 1 }, { a: 1, b: 2 }, '$'],
    ['a key is another', { a: 1, b: 2 }, { a: 1, c: 2 }, '$.b'],
    ['a key is inherited only', { toString: 1 }, { other: 1 }, '$.toString'],
    [
      'a value further in differs',
      { a: 1, b: { c: [{ d: true }] } },
      { a: 1, b: { c: [{ d: false }] } },
      '$.b.c[0].d',
    ],
  ])('%s', (_name, ours, theirs, expected) => {
    expect(findDifference(ours, theirs)).toBe(expected);
  });
});
