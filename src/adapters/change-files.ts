import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parentOf, stepsTo } from '../domain/app/tree.ts';
import type { FileChange } from '../domain/file-change.ts';
import { printable } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';

/**
 * Writes all of the changes or none: each file is written beside its place first, and then all are moved there. A file
 * that is no longer what its change was made for, a link, and anything else that is no regular file are refused.
 *
 * @param root the folder that the paths are relative to; absolute
 * @throws UserError when something cannot be written; what was there before is there then
 */
export function changeFiles(root: string, changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  try {
    const staged = changes.map((change) => stage(root, change, undo));
    for (const [index, move] of staged.entries()) {
      const { path, before } = changes[index] ?? {};
      move();
      if (path !== undefined) undo.push(() => putBack(join(root, path), before ?? null));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** Writes a file beside its place, and returns what moves it there. */
function stage(root: string, { path, before, after }: FileChange, undo: (() => void)[]): () => void {
  const target = join(root, path);
  const temporary = `${target}.${process.pid}.tmp`;
  return explained(path, () => {
    makeFolders(root, parentOf(path), undo);
    const mode = refuseOthers(target, path, before);
    undo.push(() => rmSync(temporary, { force: true }));
    writeFileSync(temporary, after, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode);
    return () =>
      explained(path, () => {
        refuseOthers(target, path, before);
        renameSync(temporary, target);
      });
  });
}

function makeFolders(root: string, folder: string, undo: (() => void)[]): void {
  for (const step of stepsTo(folder)) {
    const path = join(root, step);
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status === undefined) {
      mkdirSync(path);
      undo.push(() => rmdirSync(path));
    } else if (!status.isDirectory()) {
      throw new UserError(
        `${printable(step)} is not a folder, and links are not followed. Nothing was written.`,
      );
    }
  }
}

/**
 * @returns the permissions of the file that is there; undefined when there is none, as there should be
 * @throws UserError when there is something else than the change was made for
 */
function refuseOthers(target: string, path: string, before: Uint8Array | null): number | undefined {
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (status !== undefined && !status.isFile()) {
    throw new UserError(
      `${printable(path)} is not a regular file, and links are not followed. Nothing was written.`,
    );
  }
  const content = status === undefined ? null : readWithoutFollowing(target);
  const isSame = content === null || before === null ? content === before : content.equals(before);
  if (isSame) return status === undefined ? undefined : status.mode & 0o7777;
  throw new UserError(`${printable(path)} was changed in the meantime. Nothing was written; run again.`);
}

function readWithoutFollowing(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The file has been moved to its place, so that the folder can be written to. */
function putBack(target: string, before: Uint8Array | null): void {
  if (before === null) rmSync(target, { force: true });
  else writeFileSync(target, before);
}

/** Says which file could not be written, and why. */
function explained<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UserError(`Cannot write ${printable(path)} (${reason}). Nothing was written.`, { cause });
  }
}
