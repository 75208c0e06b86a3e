import type { Actor } from './actor.ts';

/** What a merge queue is about to merge, on top of what it merges before. Both commits are there for good. */
export interface MergeGroup {
  /** The branch that the queue is for. */
  readonly baseBranch: string;
  /** The commit that the group builds on: the tip of the branch, or of the group that is ahead in the queue. */
  readonly base: string;
  /** The commit that the branch gets. */
  readonly head: string;
  /** The pull request that the group is for: GitHub names the group's branch after it. */
  readonly number: number;
}

/** A pull request of a merge group. */
export interface QueuedPullRequest {
  readonly number: number;
  /** Null when the account is gone. */
  readonly author: Actor | null;
}

/** Reads what belongs to one merge group. */
export interface MergeGroupReader {
  /**
   * The pull requests of the group: the one that it is for, and those whose last commit it merges. Usually that is the
   * same one, because GitHub makes a group for each pull request. Where it puts several into one group and squashes or
   * rebases them, nothing in git tells the others, and a text in a commit's message proves nothing: they are left out,
   * as are those among more than 100 commits. What they were approved for is not approved here then.
   *
   * @throws MissingPermission when the token may not see them
   * @throws WorldError when GitHub fails
   */
  pullRequests(): Promise<readonly QueuedPullRequest[]>;

  /**
   * The last commit that two commits have in common; null when there is none.
   *
   * @throws WorldError when GitHub fails
   */
  findMergeBase(one: string, other: string): Promise<string | null>;
}
