import type { IdentifiedEntry } from '../domain/app/tree.ts';

/** What stands where in commits. */
export interface CommitEntries {
  /**
   * Everything at and below these paths, folders included. What is in hidden folders and `node_modules` below them may
   * be left out; a path without anything has no entries.
   *
   * @param paths relative to the repository's root; `.` for everything
   * @throws UserError when the commit cannot be listed whole; an incomplete list is never returned
   */
  entriesIn(commit: string, paths: readonly string[]): Promise<readonly IdentifiedEntry[]>;
}

/** Where branches are now. */
export interface BranchTips {
  /**
   * The commit at the tip of a branch; null when there is no such branch.
   *
   * @throws WorldError when GitHub fails
   */
  tipOf(branch: string): Promise<string | null>;
}
