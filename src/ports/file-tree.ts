import type { FileContent } from '../domain/app/locate-app.ts';
import type { TreeEntry } from '../domain/app/tree.ts';

/** The files of a repository at one moment: a commit, what is staged, or the working tree. */
export interface FileTree {
  /** The commit's id, `index` for what is staged, or `working-tree`. */
  readonly revision: string;

  /**
   * Everything in these folders at any depth, folders included, but for `node_modules` and hidden folders; each entry
   * once, whether or not the folders overlap. A folder that does not exist has no entries. Nothing is followed: a link
   * is an entry like any other.
   *
   * @throws UserError when a folder cannot be listed; an incomplete list is never returned
   */
  list(folders: readonly string[]): Promise<readonly TreeEntry[]>;

  /**
   * What stands at a path, in a hidden folder too; or, when something else than a folder stands on the way to it, such
   * as a link, that. Undefined when there is nothing.
   *
   * @throws UserError when this cannot be told
   */
  find(path: string): Promise<TreeEntry | undefined>;

  /**
   * The contents of these regular files, as `list` or `find` named them. Every path is in the result; files above
   * `maxBytes` with their size only.
   *
   * @throws UserError when a file cannot be read
   */
  read(paths: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, FileContent>>;
}
