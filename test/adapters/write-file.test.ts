import { execFileSync, spawn } from 'node:child_process';
import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { writeFile } from '../../src/adapters/write-file.ts';
import { UserError } from '../../src/ports/errors.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** A folder with a report of an earlier run. */
function earlier() {
  const root = temporaryFolder();
  writeFiles(root, { 'report.json': 'old' });
  return { root, path: join(root, 'report.json') };
}

function* breakingOff(error: Error): Iterable<string> {
  yield 'half';
  throw error;
}

test.each([['new'], [['n', 'ew']]])('a file is written from one piece or several: %j', (text) => {
  const { root, path } = earlier();
  writeFile(path, text);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(root)).toEqual(['report.json']);
});

test('a file that cannot be written says which, and what to do', () => {
  const path = join(temporaryFolder(), 'missing/report.json');
  expect(() => writeFile(path, 'new')).toThrow(UserError);
  expect(() => writeFile(path, 'new')).toThrow(
    `Cannot write ${path} (ENOENT). Name a file in a folder that exists.`,
  );
});

test('what breaks off while it is made is no fault of the file, and leaves what was there', () => {
  const { root, path } = earlier();
  const bug = new TypeError('a bug');
  expect(() => writeFile(path, breakingOff(bug))).toThrow(bug);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['report.json']);
});

test('a link is replaced, and what it leads to stays as it is', () => {
  const { root, path } = earlier();
  const link = join(root, 'link.json');
  symlinkSync('report.json', link);
  writeFile(link, 'new');
  expect(lstatSync(link).isFile()).toBe(true);
  expect(readFileSync(link, 'utf8')).toBe('new');
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test.skipIf(process.platform !== 'linux')('a link of the system is followed', () => {
  const { path } = earlier();
  const file = openSync(path, 'w');
  const link = `/proc/self/fd/${file}`;
  writeFile(link, 'new');
  closeSync(file);
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test.skipIf(process.platform === 'win32')('a pipe stays one, and its reader gets the text', async () => {
  const pipe = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe]);
  const read = text(reader.stdout);
  writeFile(pipe, ['n', 'ew']);
  expect(await read).toBe('new');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a folder is no file', () => {
  const path = join(temporaryFolder(), 'folder');
  mkdirSync(path);
  expect(() => writeFile(path, 'new')).toThrow(
    `Cannot write ${path} (EISDIR). That is a folder: name a file in it.`,
  );
  expect(readdirSync(path)).toEqual([]);
});
