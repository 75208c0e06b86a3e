import { isSkippedFolder, isWithin, nameOf } from '../domain/app/tree.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** More or larger files than these are no connectors, and git compares them sooner than we do. */
const mostFiles = 400;
const maxBytes = 256 * 1024;

/**
 * Whether what is at these paths on disk is byte for byte what is committed. What takes git to tell, such as files that
 * are written in another way than they are committed, is not the same here.
 */
export async function isAsCommitted(
  { disk, commit }: { readonly disk: FileTree; readonly commit: FileTree },
  paths: readonly string[],
): Promise<boolean> {
  if (paths.includes('.')) return false;
  try {
    const [here, there] = await Promise.all([filesAt(disk, paths), filesAt(commit, paths)]);
    if (here === undefined || there === undefined || here.length > mostFiles) return false;
    if (here.join('\0') !== there.join('\0')) return false;
    const [ours, committed] = await Promise.all([disk.read(here, maxBytes), commit.read(there, maxBytes)]);
    return here.every((path) => {
      const [one, other] = [ours.get(path), committed.get(path)];
      return one?.kind === 'bytes' && other?.kind === 'bytes' && Buffer.compare(one.bytes, other.bytes) === 0;
    });
  } catch (error) {
    // Where something cannot be read or was deleted meanwhile, git finds the words.
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The files at and below the paths, in order; undefined when there is something else, or folders that are not listed. */
async function filesAt(tree: FileTree, paths: readonly string[]): Promise<readonly string[] | undefined> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entry = await tree.find(path);
      if (entry?.path !== path || entry.kind !== 'folder') return entry === undefined ? [] : [entry];
      return (await tree.list([path])).filter((one) => isWithin(one.path, path));
    }),
  );
  const entries = found.flat();
  const isPlain = entries.every(
    ({ path, kind }) => kind === 'file' || (kind === 'folder' && !isSkippedFolder(nameOf(path))),
  );
  if (!isPlain) return undefined;
  const files = entries.flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
  return [...new Set(files)].toSorted();
}
