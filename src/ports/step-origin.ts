import type { Actor } from './actor.ts';
import type { ApprovalReader } from './approvals.ts';
import type { BranchStep } from './branch-history.ts';

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  /** Null when the account is gone. */
  readonly author: Actor | null;
}

/** How a step came to its branch. */
export interface StepOrigin {
  /** The pull request that was merged into the branch by this step; null when somebody pushed it. */
  readonly pullRequest: MergedPullRequest | null;
  /**
   * The logins of the authors and co-authors of the step's commit. Null stands for those who cannot be told, such as
   * the authors of what somebody merged on their own machine.
   */
  readonly authors: readonly (string | null)[];
}

/** Tells how steps came to a branch. */
export interface StepOrigins {
  /**
   * A pull request that is open, was merged into another branch, or only has the commit among its own, did not bring
   * the step. What was merged just now is looked up again for some seconds, because GitHub may not know it yet.
   *
   * @throws MissingPermission when the token may not see pull requests
   * @throws WorldError when GitHub fails
   */
  of(step: BranchStep, branch: string): Promise<StepOrigin>;

  /** Who reviewed a pull request of this repository, after its merge too, and who made it. */
  approvalsOf(pullRequest: number): Omit<ApprovalReader, 'roleOf'>;

  /** See `ApprovalReader`. */
  roleOf(login: string): Promise<string>;
}

/** What somebody said when this run of a workflow waited at a protected environment. */
export interface EnvironmentReview {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly author: Actor;
}

/** The reviews of the environments that one run of a workflow deploys to. */
export interface EnvironmentReviews {
  /**
   * @throws MissingPermission when the token may not see them
   * @throws WorldError when GitHub fails
   */
  list(): Promise<readonly EnvironmentReview[]>;
}
