import { applyApprovals, isUpToReviewers } from '../approval/apply-approvals.ts';
import type { ApprovalVerdict } from '../approval/approval-verdict.ts';
import { type FailOn, fails } from '../fail-on.ts';
import { compareFindings, toFinding } from '../finding.ts';
import type { Verdict } from '../judge.ts';
import type { PolicySnapshot } from '../policy/parse-policy.ts';
import type { PolicyHandling } from './handling.ts';
import { handlingProblem } from './handling-problem.ts';
import { liftByProposal } from './lift.ts';

/** A change of the policy, judged by both. */
export interface JudgedPolicyChange {
  readonly handling: PolicyHandling;
  readonly currentPolicy: PolicySnapshot;
  /** Undefined when the change leaves it as it is. */
  readonly proposedPolicy: PolicySnapshot | undefined;
  /** The verdict by the policy that holds. */
  readonly current: Verdict;
  /** The verdict by the proposed policy; undefined when that is none to judge by. */
  readonly proposed: Verdict | undefined;
  readonly failOn: FailOn;
}

/** A verdict, and which of the two policies gave it. */
export interface CountingVerdict {
  readonly verdict: Verdict;
  readonly counts: 'current' | 'proposed';
}

/** A change of the policy with the policy that counts. */
export interface SettledPolicyChange extends JudgedPolicyChange, Pick<CountingVerdict, 'counts'> {}

/** The best that reviewers can make of a change: what they are asked about. */
export function verdictToReview(judged: JudgedPolicyChange): CountingVerdict {
  const { handling, current, proposed } = judged;
  switch (handling.kind) {
    case 'current':
    case 'approval-only':
      return { verdict: current, counts: 'current' };
    case 'own-pull-request':
      return { verdict: withHandling(current, judged), counts: 'current' };
    case 'at-once':
    case 'mended':
      return proposed === undefined
        ? { verdict: current, counts: 'current' }
        : { verdict: withHandling(proposed, judged), counts: 'proposed' };
    case 'after-approval':
      return proposed !== undefined && isUpToReviewers(proposed)
        ? { verdict: proposed, counts: 'proposed' }
        : { verdict: whileWaiting(judged), counts: 'current' };
    default:
      return handling satisfies never;
  }
}

/**
 * The verdict on a change in the light of the reviews. Where the proposed policy needs an approval it counts from that
 * on; until then the current one does, and what only the proposed one would allow waits for the approval too.
 */
export function settlePolicyChange(judged: JudgedPolicyChange, approvals: ApprovalVerdict): CountingVerdict {
  const { handling, proposed } = judged;
  const isApproved = isLooseningApproved(approvals);
  if (handling.kind === 'after-approval') {
    return isApproved && proposed !== undefined
      ? { verdict: applyApprovals(proposed, approvals), counts: 'proposed' }
      : { verdict: unapproved(whileWaiting(judged), approvals), counts: 'current' };
  }
  const { verdict, counts } = verdictToReview(judged);
  const isHeld = 'loosening' in handling && !isApproved;
  return { verdict: isHeld ? unapproved(verdict, approvals) : applyApprovals(verdict, approvals), counts };
}

/** A verdict on a policy that gets milder without an approval: whatever the reviews are about, it does not pass. */
function unapproved(verdict: Verdict, approvals: ApprovalVerdict): Verdict {
  const reviewed = applyApprovals(verdict, approvals);
  return reviewed.outcome === 'passed'
    ? { ...reviewed, outcome: 'approval-required', reason: 'no-approval' }
    : reviewed;
}

function isLooseningApproved(approvals: ApprovalVerdict): boolean {
  switch (approvals.kind) {
    case 'nothing-needed':
    case 'nobody-can-approve':
    case 'blocked':
      return false;
    case 'approved':
    case 'waiting':
      return approvals.keys.some(({ kind, key }) => kind === 'approved' && key.kind === 'policy');
    default:
      return approvals satisfies never;
  }
}

function whileWaiting({ current, proposed, currentPolicy, failOn }: JudgedPolicyChange): Verdict {
  if (proposed === undefined || currentPolicy.kind !== 'policy') return current;
  return liftByProposal({ current, proposed, policy: currentPolicy.policy, failOn });
}

/** With what is to be said about how the change of the policy is judged, which can be a failure of its own. */
function withHandling(verdict: Verdict, judged: JudgedPolicyChange): Verdict {
  const { handling, proposedPolicy, failOn } = judged;
  const problem = proposedPolicy && handlingProblem(handling, proposedPolicy);
  if (problem === undefined || proposedPolicy === undefined) return verdict;
  const finding = toFinding(problem, proposedPolicy.path, null);
  const findings = [...verdict.findings, finding].toSorted(compareFindings);
  if (verdict.outcome !== 'error' && fails(finding, failOn)) {
    return { ...verdict, findings, outcome: 'failed', reason: 'findings' };
  }
  return {
    ...verdict,
    findings,
    reason: verdict.reason === 'no-findings' ? 'below-fail-on' : verdict.reason,
  };
}
