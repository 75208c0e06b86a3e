import { expect, test } from 'vitest';
import { isInSkippedFolder, isSkippedFolder } from '../../../src/domain/app/tree.ts';

test.each([
  'node_modules/a.json',
  'apps/crm/node_modules/pkg/a.json',
  '.git/config',
  'apps/.cache/x/a.json',
  '.../a.json',
  '..a/b',
])('%s is not searched', (path) => {
  expect(isInSkippedFolder(path)).toBe(true);
});

test.each([
  'node_modules',
  '.gitignore',
  'apps/.hidden',
  'my_node_modules/a.json',
  'node_modules2/a.json',
  'a.b/c.json',
  './a.json',
  '../a/b.json',
  'apps/../a.json',
])('%s is', (path) => {
  expect(isInSkippedFolder(path)).toBe(false);
});

test.each([
  ['node_modules', true],
  ['.git', true],
  ['...', true],
  ['..a', true],
  ['src', false],
  ['a.b', false],
  ['my_node_modules', false],
  // The root, and the folder above: no names of folders.
  ['.', false],
  ['..', false],
])('the folder %s: skipped is %s, by its name as by the path of what is in it', (name, isSkipped) => {
  expect(isSkippedFolder(name)).toBe(isSkipped);
  expect(isInSkippedFolder(`${name}/a.json`)).toBe(isSkipped);
});
