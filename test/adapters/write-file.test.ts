import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
