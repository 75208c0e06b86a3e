/** A commit of a branch, as the branch saw it: a merge is one step, whatever it merged. */
export interface BranchStep {
  readonly commit: string;
  /** The commit that the branch was at before; null for the first one. */
  readonly parent: string | null;
}

/** A step with what it did to the paths that were asked about. */
export interface HistoryStep extends BranchStep {
  /** Whether something else stands at the paths than before. */
  readonly isChange: boolean;
  /**
   * Of a merge: what it merged and what has something else at the paths than the merge. Git alone does not tell which of
   * a merge's parents the branch was at before: whoever merges and pushes by hand chooses the order.
   */
  readonly passedOver: readonly string[];
}

/**
 * Where a walk through a history came to its end: at the branch's first commit, so that there are no other steps; or
 * at the number of commits that are looked at, so that there may be others.
 */
export type HistoryEnd = 'beginning' | 'cut-off';

/** Steps, the newest first, and then where they end. They are read as they are asked for. */
export type BranchSteps = AsyncGenerator<HistoryStep, HistoryEnd, undefined>;

/** What a branch has been through. */
export interface BranchHistory {
  /**
   * The steps of a branch, along first parents, after which one of these files or folders is another than before, or
   * than in what they merged.
   *
   * The steps throw a `UserError` when the history is not there, as in a shallow clone: an incomplete one is never
   * taken for whole. They throw a `WorldError` when GitHub fails.
   *
   * @param commit where to start, going back
   * @param paths relative to the repository's root; `.` for everything
   */
  stepsThatChange(commit: string, paths: readonly string[]): BranchSteps;

  /**
   * Whether a commit builds on another one.
   *
   * @throws WorldError when GitHub fails
   */
  buildsOn(commit: string, other: string): Promise<boolean>;
}
