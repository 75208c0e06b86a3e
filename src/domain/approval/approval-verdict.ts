import type { Doubt } from './contributors.ts';
import type { KeyVerdict } from './key-verdict.ts';
import type { ApprovalKey } from './keys.ts';
import type { CountedReviewer, NotCounted } from './voices.ts';

/** Whether reviewers approve what policy puts under review, and why. */
export type ApprovalVerdict =
  /** Nothing is under review. */
  | { readonly kind: 'nothing-needed' }
  /** Something is under review, and the policy names no reviewers. */
  | {
      readonly kind: 'nobody-can-approve';
      readonly keys: readonly ApprovalKey[];
      /** The key that the policy lacks. */
      readonly missingSetting: 'approvals';
    }
  /** Each key that is needed has its approvals. */
  | (Explanation & { readonly kind: 'approved' })
  | (Explanation & {
      readonly kind: 'waiting';
      /** How many more people have to approve at the least. */
      readonly missing: number;
    })
  /** Somebody whose word counts requests changes, which holds for the pull request as a whole. */
  | (Explanation & { readonly kind: 'blocked'; readonly blockedBy: readonly CountedReviewer[] });

/** What the reviews say, once somebody can approve. */
export interface Explanation {
  /** The keys that are needed, each once, in an order of their own. */
  readonly keys: readonly KeyVerdict[];
  readonly required: RequiredApprovals;
  /** People whose reviews do not count, by login. */
  readonly notCounted: readonly NotCounted[];
  /** Teams among the reviewers whose members cannot be read, so that nobody can approve as one of them. */
  readonly unreadableTeams: readonly string[];
}

/** How many people have to approve each key. */
export interface RequiredApprovals {
  readonly total: number;
  /** How many of them the policy asks for. */
  readonly byPolicy: number;
  /** Why it takes one more, however many reasons there are. */
  readonly doubts: readonly Doubt[];
}
