import type { Places } from '../domain/approval/relevant-commits.ts';
import type { Actor } from './actor.ts';

/** A review of a pull request, in the order in which they were submitted. */
export interface Review {
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** Null when the account is gone. */
  readonly author: Actor | null;
  /** The head commit that the reviewer saw; null when it is gone. */
  readonly commit: string | null;
  /** ISO 8601. */
  readonly submittedAt: string;
}

/** Who made a commit of a pull request. */
export interface CommitAuthors {
  readonly oid: string;
  /**
   * The logins of author and co-authors. Null stands for one whose address is linked to no account: it cannot be told
   * who that is. Co-authors are listed even when GitHub itself names fewer than the message does.
   */
  readonly authors: readonly (string | null)[];
  /** Of a merge the branch that it was made on first. */
  readonly parents: readonly string[];
}

export interface PullRequestCommits {
  /** The oldest first. */
  readonly commits: readonly CommitAuthors[];
  /** False when there may be more than GitHub lists (250), so that the authors of some are not known. */
  readonly isComplete: boolean;
}

/** What is needed to tell who approved a pull request and may do so. */
export interface ApprovalReader {
  reviews(): Promise<readonly Review[]>;

  /**
   * Whether somebody approved, requested changes or dismissed a review since the reviews were read; false when they
   * never were.
   */
  hasNewReviews(): Promise<boolean>;

  commits(): Promise<PullRequestCommits>;

  /** What stands at these paths in each of these commits. A commit that is not there is not in the result. */
  placesIn(commits: readonly string[], paths: readonly string[]): Promise<ReadonlyMap<string, Places>>;

  /**
   * The role of an account in the repository: `read`, `triage`, `write`, `maintain`, `admin`, or `none`. One of the
   * organization's own making is the role that it builds on, and goes by its own name where GitHub does not say which.
   */
  roleOf(login: string): Promise<string>;
}

/** Tells who is in a team. That takes a token of its own: the one of a workflow cannot. */
export interface TeamReader {
  /**
   * Whether an account is a member, invited ones that have not accepted aside. False also for a team that is not
   * there, or that the token does not see.
   *
   * @param team `organization/team`
   * @throws MissingPermission when the token may not list members
   */
  isMember(team: string, login: string): Promise<boolean>;
}
