import type { Approvals } from '../policy/policy.ts';
import type { ApprovalVerdict, Explanation, RequiredApprovals } from './approval-verdict.ts';
import { type Authorship, doubtsAbout, involvements } from './contributors.ts';
import { type Directory, isReadable } from './directory.ts';
import { judgeKey, type KeysByCommit, type KeyVerdict } from './key-verdict.ts';
import { type ApprovalKey, distinctKeys } from './keys.ts';
import type { Review } from './positions.ts';
import { hearReviews } from './voices.ts';

/** What is to be approved, and everything that tells whether it is. */
export interface ApprovalCase {
  /** What policy puts under review. */
  readonly needed: readonly ApprovalKey[];
  /** Of the policy that holds, never of one that is only proposed; undefined when it has none. */
  readonly approvals: Approvals | undefined;
  readonly authorship: Authorship;
  /** All reviews of the pull request, in any order. */
  readonly reviews: readonly Review[];
  readonly keysByCommit: KeysByCommit;
  readonly directory: Directory;
}

/** Whether a pull request's reviews approve what policy puts under review. */
export function evaluateApprovals(approvalCase: ApprovalCase): ApprovalVerdict {
  const { approvals, authorship, reviews, keysByCommit, directory } = approvalCase;
  const needed = distinctKeys(approvalCase.needed);
  if (needed.length === 0) return { kind: 'nothing-needed' };
  if (approvals === undefined) {
    return { kind: 'nobody-can-approve', keys: needed, missingSetting: 'approvals' };
  }

  const { reviewers } = approvals;
  const circumstances = { reviewers, involvements: involvements(authorship), directory };
  const voices = hearReviews(reviews, circumstances);
  const required = requiredApprovals(approvals, authorship);
  const keyCase = { ...circumstances, voices, keysByCommit, required: required.total };
  const explanation: Explanation = {
    keys: needed.map((key) => judgeKey(key, keyCase)),
    required,
    notCounted: voices.notCounted,
    unreadableTeams: reviewers.filter((one) => !isReadable(one, directory)).map(({ text }) => text),
  };

  if (voices.blocking.length > 0) return { kind: 'blocked', blockedBy: voices.blocking, ...explanation };
  const missing = explanation.keys.reduce((most, key) => Math.max(most, missingApprovals(key)), 0);
  return missing === 0 ? { kind: 'approved', ...explanation } : { kind: 'waiting', missing, ...explanation };
}

function requiredApprovals({ count }: Approvals, authorship: Authorship): RequiredApprovals {
  const doubts = doubtsAbout(authorship);
  return { total: count.value + (doubts.length === 0 ? 0 : 1), byPolicy: count.value, doubts };
}

function missingApprovals(key: KeyVerdict): number {
  return key.kind === 'waiting' ? key.missing : 0;
}
