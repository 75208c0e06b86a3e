/** A repository's address on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request's address on GitHub. */
export interface PullRequestName extends RepositoryName {
  readonly number: number;
}

/** The start of a commit's id, as people write it. */
export function shortId(oid: string): string {
  return oid.slice(0, 7);
}
