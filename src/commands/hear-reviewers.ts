import { applyApprovals, isUpToReviewers } from '../domain/approval/apply-approvals.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { ApprovalKey } from '../domain/approval/keys.ts';
import { keysUnderReview } from '../domain/approval/keys-under-review.ts';
import type { Verdict } from '../domain/judge.ts';
import { looseningDigest } from '../domain/policy/loosening-digest.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import { type ApprovalPorts, judgeApprovals } from './judge-approvals.ts';
import type { AppSelection } from './read-apps.ts';

/** What reviews are read with, but for the pull request itself. */
export type HearingPorts = Omit<ApprovalPorts, 'pull'>;

/** What reviews are heard about. */
export interface Hearing {
  readonly policy: PolicySnapshot;
  /** Undefined when the pull request does not change it. */
  readonly proposedPolicy: PolicySnapshot | undefined;
  readonly pull: PullRequest;
  readonly selection: AppSelection;
  readonly today: string;
}

/** The verdict in the light of the reviews, where it is up to them. */
export async function hearReviewers(
  verdict: Verdict,
  { policy: current, proposedPolicy, pull, selection, today }: Hearing,
  ports: ApprovalPorts,
): Promise<{ readonly verdict: Verdict; readonly approvals: ApprovalVerdict }> {
  if (current.kind !== 'policy' || !isUpToReviewers(verdict)) {
    return { verdict, approvals: { kind: 'nothing-needed' } };
  }
  const { policy } = current;
  const changes = verdict.apps.flatMap((app) =>
    app.outcome === 'approval-required'
      ? keysUnderReview({ policy, app: app.app, changes: app.changes, today })
      : [],
  );
  const { author, baseTip } = pull;
  const approvals = await judgeApprovals(
    {
      policy: current,
      needed: [...changes, ...policyKeys(current, proposedPolicy)],
      author,
      baseTip,
      selection,
    },
    ports,
  );
  return { verdict: applyApprovals(verdict, approvals), approvals };
}

/** What makes the policy milder needs the approval of those whom the current one names, unless that says otherwise. */
function policyKeys(
  current: PolicySnapshot & { kind: 'policy' },
  proposed: PolicySnapshot | undefined,
): readonly ApprovalKey[] {
  if (proposed === undefined || current.policy.policyChanges.value === 'allow') return [];
  const loosening = looseningDigest(current, proposed);
  return loosening === undefined ? [] : [{ kind: 'policy', loosening }];
}
