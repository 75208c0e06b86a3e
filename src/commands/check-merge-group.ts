import { isUpToReviewers } from '../domain/approval/apply-approvals.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import { unionOfApprovals } from '../domain/approval/union-of-approvals.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import {
  type JudgedPolicyChange,
  settlePolicyChange,
  verdictToReview,
} from '../domain/policy-change/settle.ts';
import { mayNeedJudging } from '../domain/relevant-entries.ts';
import type { ApprovalReader } from '../ports/approvals.ts';
import type { ComparedTrees } from '../ports/compared-trees.ts';
import type { MergeGroup, MergeGroupReader } from '../ports/merge-group.ts';
import type { PolicyAtTip, PolicyReader } from '../ports/pull-request.ts';
import { type Report, toReport } from '../report/report.ts';
import { type Hearing, type HearingPorts, readApprovals } from './hear-reviewers.ts';
import { judgeChange } from './judge-change.ts';
import { countingPolicy } from './judge-policy-change.ts';
import type { PullRequestOptions } from './judge-pull-request.ts';
import { toPolicySnapshot } from './read-policy.ts';

/** The pull requests of the group could change the workflow that judges it: it is that of the queue's branch. */
export type MergeGroupOptions = Omit<PullRequestOptions, 'trust'>;

export interface MergeGroupPorts extends Omit<HearingPorts, 'approvals'> {
  readonly policy: PolicyReader;
  readonly reader: MergeGroupReader;
  readonly openTrees: (commits: { readonly head: string; readonly base: string }) => ComparedTrees;
  /** Reads the reviews of one pull request. */
  readonly openApprovals: (number: number) => ApprovalReader;
}

/** What was found out about a merge group. Nothing is written about it yet. */
export interface CheckedMergeGroup {
  readonly group: MergeGroup;
  readonly report: Report;
  /** What the reviews of the group's pull requests say about what needs an approval. */
  readonly approvals: ApprovalVerdict;
  readonly policyAt: Pick<PolicyAtTip, 'branch' | 'commit'>;
}

/**
 * Checks what a merge queue is about to merge, by the policy at the tip of the default branch. What is under review
 * has to be covered by the reviews of the group's pull requests, taken together; they are read only when it is up to
 * them.
 *
 * @throws UserError when the token may not read it, or a named app is on neither side
 * @throws WorldError when GitHub fails
 */
export async function checkMergeGroup(
  group: MergeGroup,
  options: MergeGroupOptions,
  ports: MergeGroupPorts,
): Promise<CheckedMergeGroup> {
  const tip = await ports.policy.read({ path: defaultPolicyPath, maxBytes: maxPolicyBytes });
  const policy = toPolicySnapshot(tip.file, defaultPolicyPath);
  const { base, head } = group;
  const context = { command: 'check', base, head, trust: 'advisory' } as const;
  const { apps, failOn, today } = options;
  const selection = { focus: '.', named: apps };
  const trees = ports.openTrees({ base, head });
  const changed = await trees.changedEntries(defaultPolicyPath);
  const change = mayNeedJudging(changed)
    ? await judgeChange(changed, { ...selection, failOn, today, policy }, trees)
    : ({ kind: 'nothing-changed' } as const);
  if (change.kind === 'nothing-changed') {
    const nothing = { outcome: 'not-applicable', reason: 'nothing-changed', findings: [], apps: [] } as const;
    const report = toReport(nothing, { ...context, policy, policyCommit: tip.commit });
    return { group, report, approvals: { kind: 'nothing-needed' }, policyAt: tip };
  }
  const { judged } = change;
  const approvals = await readGroupApprovals(judged, { selection, today }, { group, ports });
  const { verdict, counts } = settlePolicyChange(judged, approvals);
  const report = toReport(verdict, {
    ...context,
    policy: countingPolicy(judged, counts),
    approvals,
    ...(counts === 'current' ? { policyCommit: tip.commit } : {}),
  });
  return { group, report, approvals, policyAt: tip };
}

interface GroupHearing {
  readonly group: MergeGroup;
  readonly ports: MergeGroupPorts;
}

/** What the pull requests of a group are approved for, taken together; they are read where it is up to them. */
async function readGroupApprovals(
  judged: JudgedPolicyChange,
  hearing: Omit<Hearing, 'pull'>,
  { group, ports }: GroupHearing,
): Promise<ApprovalVerdict> {
  const { verdict } = verdictToReview(judged);
  const mayNeedApproval = verdict.outcome === 'approval-required' || 'loosening' in judged.handling;
  if (!isUpToReviewers(verdict) || !mayNeedApproval) return { kind: 'nothing-needed' };
  const pulls = await ports.reader.pullRequests();
  const verdicts = pulls.map(({ number, author }) =>
    readApprovals(
      judged,
      { ...hearing, pull: { author, baseTip: group.base } },
      { ...ports, pull: ports.reader, approvals: ports.openApprovals(number) },
    ),
  );
  return unionOfApprovals(await Promise.all(verdicts));
}
