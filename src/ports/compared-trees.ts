import type { TreeEntry } from '../domain/app/tree.ts';
import type { FileSight } from '../domain/file-sight.ts';
import type { FileTree } from './file-tree.ts';

/** The files of the two commits of a comparison. */
export interface ComparedTrees {
  readonly head: FileTree;
  readonly base: FileTree;

  /**
   * The entries that only one side has, or that are different on the two sides, as they are at the head where they are
   * there. What is in `node_modules` and in hidden folders is left out, but for the folders that lead to `path`: what is
   * in them, hidden folders aside, is there.
   *
   * @throws UserError when a commit is too large to be listed whole
   */
  changedEntries(path: string): Promise<readonly TreeEntry[]>;

  /**
   * Where people can see these files as they are on the side that has them. The head may be a merge that GitHub made to
   * try it out and will forget; so a file is shown at the base where it is the same, else at the branch.
   *
   * @param branchHead the last commit of the branch that is compared
   * @returns by path; what cannot be seen anywhere is missing
   */
  sightsOf(paths: readonly string[], branchHead: string): Promise<ReadonlyMap<string, FileSight>>;
}
