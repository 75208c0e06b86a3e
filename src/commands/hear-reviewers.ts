import { isUpToReviewers } from '../domain/approval/apply-approvals.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import { type ApprovalKey, distinctKeys } from '../domain/approval/keys.ts';
import { keysUnderReview } from '../domain/approval/keys-under-review.ts';
import type { AppPlaces } from '../domain/approval/relevant-paths.ts';
import type { AppVerdict } from '../domain/judge.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { PolicyHandling } from '../domain/policy-change/handling.ts';
import {
  type CountingVerdict,
  type JudgedPolicyChange,
  settlePolicyChange,
  verdictToReview,
} from '../domain/policy-change/settle.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import { type ApprovalPorts, judgeApprovals } from './judge-approvals.ts';
import { countingPolicy } from './judge-policy-change.ts';
import type { AppSelection } from './read-apps.ts';

/** What reviews are read with, but for the pull request itself. */
export type HearingPorts = Omit<ApprovalPorts, 'pull'>;

/** What reviews are heard about. */
export interface Hearing {
  readonly pull: Pick<PullRequest, 'author' | 'baseTip'>;
  readonly selection: AppSelection;
  readonly today: string;
}

/** A verdict in the light of the reviews. */
export interface ReviewedVerdict extends CountingVerdict {
  /** The policy that gave it; a proposed one with the reviewers of the one that holds. */
  readonly policy: PolicySnapshot;
  readonly approvals: ApprovalVerdict;
}

/** The verdict on a change in the light of the reviews of a pull request. */
export async function hearReviewers(
  judged: JudgedPolicyChange,
  hearing: Hearing,
  ports: ApprovalPorts,
): Promise<ReviewedVerdict> {
  const approvals = await readApprovals(judged, hearing, ports);
  const settled = settlePolicyChange(judged, approvals);
  return { ...settled, approvals, policy: countingPolicy(judged, settled.counts) };
}

/** What the reviews say about what needs an approval; they are read where the verdict is up to them. */
export async function readApprovals(
  judged: JudgedPolicyChange,
  { pull, selection, today }: Hearing,
  ports: ApprovalPorts,
): Promise<ApprovalVerdict> {
  const { verdict, counts } = verdictToReview(judged);
  if (!isUpToReviewers(verdict)) return { kind: 'nothing-needed' };
  const policy = countingPolicy(judged, counts);
  const changes = verdict.apps.flatMap((app) =>
    app.outcome === 'approval-required' && policy.kind === 'policy'
      ? keysUnderReview({ policy: policy.policy, app: app.app, changes: app.changes, today })
      : [],
  );
  const needed = distinctKeys([...changes, ...policyKeys(judged.handling)]);
  const { currentPolicy } = judged;
  if (needed.length === 0) return { kind: 'nothing-needed' };
  // Only the policy that holds says who may approve.
  if (currentPolicy.kind !== 'policy') {
    return { kind: 'nobody-can-approve', keys: needed, missingSetting: 'approvals' };
  }
  const { author, baseTip } = pull;
  const apps = verdict.apps.flatMap(placesOf);
  return judgeApprovals({ policy: currentPolicy, needed, apps, author, baseTip, selection }, ports);
}

/** Also where the connectors were: what was written there may have been moved since. */
function placesOf({ app, connectorsDir, connectorsDirOfBase }: AppVerdict): readonly AppPlaces[] {
  const places = { app, connectorsDir };
  return connectorsDirOfBase === undefined ? [places] : [places, { app, connectorsDir: connectorsDirOfBase }];
}

function policyKeys(handling: PolicyHandling): readonly ApprovalKey[] {
  return 'loosening' in handling ? [{ kind: 'policy', loosening: handling.loosening }] : [];
}
