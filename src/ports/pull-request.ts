import type { FileContent } from '../domain/app/locate-app.ts';
import type { EntryKind } from '../domain/app/tree.ts';
import type { Actor } from './actor.ts';
import type { CommentPage } from './comments.ts';
import type { CommitStatus } from './commit-status.ts';

/** Where a pull request stands: the commits and the branch that a verdict is about. */
export interface PullRequestPosition {
  readonly state: 'open' | 'closed' | 'merged';
  readonly baseBranch: string;
  /** The commit at the tip of the base branch, or its last one when it was deleted. */
  readonly baseTip: string;
  readonly head: string;
  /** Where `refs/pull/N/merge` points to; null while GitHub works on it, on conflicts, and after the merge. */
  readonly mergeCommit: MergeCommit | null;
  readonly mergeable: 'yes' | 'conflicts' | 'unknown';
  /** How many comments its conversation has. */
  readonly commentCount: number;
}

/** GitHub's merge of a head into its base, made to try it out. It may be of an earlier head or base. */
export interface MergeCommit {
  readonly oid: string;
  /** The base first, then the head. */
  readonly parents: readonly string[];
}

export interface PullRequest extends PullRequestPosition {
  /** Null when the account is gone. */
  readonly author: Actor | null;
  readonly policy: PolicyAtTip;
  /** Those on its head commit; null when it has none, or the token may not see them. */
  readonly statuses: readonly CommitStatus[] | null;
  readonly comments: CommentPage;
}

/** The policy file of the default branch, and the commit that it was read at. */
export interface PolicyAtTip {
  readonly branch: string;
  readonly commit: string;
  readonly file: PolicyFile;
}

export type PolicyFile =
  | { readonly kind: 'absent' }
  /** Something else stands at the path: a folder, a link. */
  | { readonly kind: 'not-a-file'; readonly entry: EntryKind }
  | { readonly kind: 'file'; readonly content: FileContent };

/** Which file is the policy, and up to which size it is read. */
export interface PolicyLocation {
  readonly path: string;
  readonly maxBytes: number;
}

/** The policy, and what matters of the repository. */
export interface RepositoryPolicy extends PolicyAtTip {
  /** In others e-mail addresses are shortened. Not every event says it: that of a schedule says nothing. */
  readonly isPrivate: boolean;
}

/** Reads the policy where there is no pull request, as in a merge queue. */
export interface PolicyReader {
  read(policy: PolicyLocation): Promise<RepositoryPolicy>;
}

/** Reads one pull request. */
export interface PullRequestReader {
  /**
   * All that is needed at the start of a run, as of one moment.
   *
   * @throws MissingPermission when the token may not see it, or there is none
   * @throws WorldError when GitHub fails
   */
  read(policy: PolicyLocation): Promise<PullRequest>;

  /**
   * Where it stands. Another reply may have told already, and is taken when it was asked for less than so many
   * milliseconds ago; with 0, GitHub is asked now.
   */
  readPosition(maxAge: number): Promise<PullRequestPosition>;

  /**
   * The last commit that two commits have in common; null when there is none.
   *
   * @throws WorldError when GitHub fails
   */
  findMergeBase(one: string, other: string): Promise<string | null>;
}
