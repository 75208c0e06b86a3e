import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from '../ports/errors.ts';

/**
 * Writes a file, whole or not at all: a reader never sees half of it.
 *
 * @param text in one piece or in several
 * @throws UserError when the file cannot be written; what was there before is still there then
 */
export function writeFile(path: string, text: string | Iterable<string>): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeNew(temporary, typeof text === 'string' ? [text] : text);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    // What breaks off while the pieces are made has nothing to do with the file.
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UserError(
      `Cannot write ${path} (${String(cause.code)}). Name a file in a folder that exists.`,
      {
        cause,
      },
    );
  }
}

function writeNew(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
