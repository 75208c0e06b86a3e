import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeFiles } from '../../src/adapters/change-files.ts';
import type { FileChange } from '../../src/domain/file-change.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function change(path: string, before: string | null, after: string): FileChange {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  return { path, before: before === null ? null : bytesOf(before), after: bytesOf(after) };
}

function contents(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

test('files are changed and created, with the folders that they need, and nothing else is left', () => {
  const root = temporaryFolder();
  writeFiles(root, { 'a/x': 'old', other: 'other' });
  changeFiles(root, [change('a/x', 'old', 'new'), change('.github/b/y', null, 'created')]);
  expect(contents(root)).toEqual({ 'a/x': 'new', '.github/b/y': 'created', other: 'other' });
});

test('a file keeps its permissions', () => {
  const root = temporaryFolder();
  writeFiles(root, { x: 'old' });
  chmodSync(join(root, 'x'), 0o640);
  changeFiles(root, [change('x', 'old', 'new')]);
  expect(statSync(join(root, 'x')).mode & 0o777).toBe(0o640);
});

test.each([
  ['that was changed meanwhile', change('x', 'older', 'new'), 'x was changed in the meantime'],
  ['that is there and should not be', change('x', null, 'new'), 'x was changed in the meantime'],
  ['that is gone', change('gone', 'old', 'new'), 'gone was changed in the meantime'],
  ['behind a link', change('link', 'old', 'new'), 'link is not a regular file'],
  ['in a folder behind a link', change('to-folder/x', null, 'new'), 'to-folder is not a folder'],
  ['in the place of a folder', change('folder', null, 'new'), 'folder is not a regular file'],
  ['below a file', change('x/y', null, 'new'), 'x is not a folder'],
])('a file %s is refused, and nothing is written', (_name, refused, message) => {
  const root = temporaryFolder();
  writeFiles(root, { x: 'old', y: 'y' });
  mkdirSync(join(root, 'folder'));
  symlinkSync('x', join(root, 'link'));
  symlinkSync('folder', join(root, 'to-folder'));
  const changes = [change('y', 'y', 'new'), change('deep/er/z', null, 'z'), refused];
  expect(() => changeFiles(root, changes)).toThrow(message);
  expect(contents(root)).toEqual({ x: 'old', y: 'y' });
  expect(readdirSync(root).toSorted()).toEqual(['folder', 'link', 'to-folder', 'x', 'y']);
  expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
});

test('when the last file cannot be moved to its place, those before it are as they were', () => {
  const root = temporaryFolder();
  writeFiles(root, { x: 'old' });
  // Both are new when they are looked at first, and the second is there when it is to be moved.
  const changes = [change('x', 'old', 'new'), change('new', null, '1'), change('./new', null, '2')];
  expect(() => changeFiles(root, changes)).toThrow();
  expect(contents(root)).toEqual({ x: 'old' });
});
