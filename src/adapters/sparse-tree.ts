import { eachOnce } from '../domain/app/tree.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { openLeftOut } from './git-index.ts';
import { openObjectReader } from './git-object-reader.ts';

/**
 * The files on disk, with those that a sparse checkout leaves out as git has them: they are part of the next commit,
 * and nobody deleted them.
 *
 * @param root the top folder of a working tree
 */
export function openSparseTree(root: string, disk: FileTree): FileTree {
  const leftOut = openLeftOut(root, openObjectReader(root));

  async function isOnDisk(path: string): Promise<boolean> {
    return (await disk.find(path)) !== undefined;
  }

  return {
    revision: disk.revision,
    async list(folders) {
      const [here, there] = await Promise.all([disk.list(folders), leftOut.list(folders)]);
      return eachOnce([...there, ...here]);
    },
    find: async (path) => (await disk.find(path)) ?? leftOut.find(path),
    async read(paths, maxBytes) {
      const places = await Promise.all(paths.map(isOnDisk));
      const [here, there] = await Promise.all([
        disk.read(
          paths.filter((_, index) => places[index]),
          maxBytes,
        ),
        leftOut.read(
          paths.filter((_, index) => !places[index]),
          maxBytes,
        ),
      ]);
      return new Map([...here, ...there]);
    },
  };
}
