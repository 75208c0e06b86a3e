/** A commit of a branch, as the branch saw it: a merge is one step, whatever it merged. */
export interface BranchStep {
  readonly commit: string;
  /** The commit that the branch was at before; null for the first one. */
  readonly parent: string | null;
}

export interface BranchSteps {
  /** The newest first. */
  readonly steps: readonly BranchStep[];
  /** Whether the branch's whole history was looked at, so that there are no others. */
  readonly isComplete: boolean;
}

/** What a branch has been through. */
export interface BranchHistory {
  /**
   * The steps of a branch, along first parents, after which one of these files or folders is another than before.
   *
   * @param commit where to start, going back
   * @param paths relative to the repository's root
   * @throws UserError when the history is not there, as in a shallow clone; an incomplete one is never taken for whole
   * @throws WorldError when GitHub fails
   */
  stepsThatChange(commit: string, paths: readonly string[]): Promise<BranchSteps>;
}
