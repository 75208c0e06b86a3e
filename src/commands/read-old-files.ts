import { printable } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** The most bytes of a file that is to be changed or replaced. */
const maxBytes = 1024 * 1024;

/**
 * The files that are at these paths; null where there is none.
 *
 * @throws UserError when something else than a regular file is there or on the way, or a file is too large
 */
export async function readOldFiles(
  files: FileTree,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const entries = await Promise.all(paths.map((path) => files.find(path)));
  const present = entries.flatMap((entry, index) => {
    if (entry === undefined) return [];
    if (entry.kind === 'file' && entry.path === paths[index]) return [entry.path];
    throw new UserError(`${printable(entry.path)} is in the way: it is not a regular file. Move it first.`);
  });
  const contents = await files.read(present, maxBytes);
  return new Map(
    paths.map((path) => {
      const content = contents.get(path);
      if (content === undefined) return [path, null];
      if (content.kind === 'bytes') return [path, content.bytes];
      throw new UserError(`${printable(path)} is larger than ${maxBytes} bytes. Is it the right file?`);
    }),
  );
}
