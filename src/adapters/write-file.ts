import { closeSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from '../ports/errors.ts';

/**
 * Writes a file, whole or not at all: a reader never sees half of it. A device or a pipe that stands at the path, such
 * as `/dev/null`, stays what it is, and gets the text. A link is replaced, and what it leads to stays as it is: links may
 * come from a pull request. Those of the system, such as `/dev/stdout`, are followed.
 *
 * @param text in one piece or in several
 * @throws UserError when the file cannot be written; a regular file has what was there before then
 */
export function writeFile(path: string, text: string | Iterable<string>): void {
  const pieces = typeof text === 'string' ? [text] : text;
  try {
    if (isReplaceable(path)) replace(path, pieces);
    else write(path, 'w', pieces);
  } catch (cause) {
    // What breaks off while the pieces are made has nothing to do with the file.
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const code = String(cause.code);
    throw new UserError(`Cannot write ${path} (${code}). ${advice.get(code) ?? elsewhere}`, { cause });
  }
}

const elsewhere = 'Name a file where you may write.';

/** What to do, by what the system says. */
const advice: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'Name a file in a folder that exists.'],
  ['ENOTDIR', 'Name a file in a folder that exists.'],
  ['EISDIR', 'That is a folder: name a file in it.'],
  ['ENOSPC', 'Make room for it, or name a file elsewhere.'],
]);

const ofTheSystem = /^\/(?:dev|proc)\//;

function isReplaceable(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return true;
  return found.isSymbolicLink() && !ofTheSystem.test(path);
}

function replace(path: string, pieces: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    write(temporary, 'wx', pieces);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function write(path: string, flag: 'w' | 'wx', pieces: Iterable<string>): void {
  const file = openSync(path, flag);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
