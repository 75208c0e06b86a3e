/** A status on a commit. Of those with the same context the last one counts. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending' | 'error';
  readonly description: string | null;
  readonly targetUrl: string | null;
}

/** What became of a status that was to be set. */
export type StatusResult =
  | { readonly kind: 'set' | 'unchanged' }
  /** The token may not; `permission` is the line that the workflow lacks. */
  | { readonly kind: 'not-permitted'; readonly permission: string; readonly message: string };

/** GitHub takes no longer description. */
export const maxStatusDescription = 140;

/** Reads and sets statuses on commits of one repository. */
export interface StatusWriter {
  /**
   * The statuses that a commit has; null when there are none, or the token may not see them.
   *
   * @throws WorldError when GitHub fails
   */
  read(commit: string): Promise<readonly CommitStatus[] | null>;

  /**
   * Sets a status, unless the commit has it already: GitHub keeps all of them, and takes at most 1000 a context.
   *
   * @param known the statuses that the commit has, as far as they were read
   */
  set(commit: string, status: CommitStatus, known: readonly CommitStatus[] | null): Promise<StatusResult>;
}

/** The context of the verdict on changes to a branch: a verdict on one branch says nothing about another. */
export function statusContextFor(baseBranch: string): string {
  return `connector-guard (${baseBranch})`;
}
