import type { TreeEntry } from '../domain/app/tree.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { FailOn } from '../domain/fail-on.ts';
import type { Verdict } from '../domain/judge.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import type { SettledPolicyChange } from '../domain/policy-change/settle.ts';
import type { ComparedTrees } from '../ports/compared-trees.ts';
import type { PullRequest, PullRequestReader } from '../ports/pull-request.ts';
import type { PolicyChange } from '../report/comment/subject.ts';
import { type Report, toReport } from '../report/report.ts';
import { findPlaces, type Places } from './find-places.ts';
import { type HearingPorts, hearReviewers } from './hear-reviewers.ts';
import { judgeChange } from './judge-change.ts';
import { toPolicySnapshot } from './read-policy.ts';

export interface PullRequestOptions {
  /** The only app folders to look at, when not empty. */
  readonly apps: readonly string[];
  readonly failOn: FailOn;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Whether the pull request could change the workflow that judges it (`advisory`). */
  readonly trust: 'enforced' | 'advisory';
}

/** A pull request, with the two commits that are compared. */
export interface ComparedPullRequest {
  readonly pull: PullRequest;
  readonly commits: { readonly base: string; readonly head: string };
  readonly trees: ComparedTrees;
  /** What is different on the two sides. */
  readonly changed: readonly TreeEntry[];
}

/** What was found out from the files of a pull request, and from its reviews. */
export interface JudgedPullRequest extends Places {
  readonly verdict: Verdict;
  /** What the reviews say about what needs an approval. They are read only when nothing worse is in the way. */
  readonly approvals: ApprovalVerdict;
  /** The policy that judged: that of the default branch, unless the one that is proposed counts already. */
  readonly policy: PolicySnapshot;
  readonly policyChange: PolicyChange;
  /** How the policies of both sides judge; undefined when the policy is not changed. */
  readonly policyVerdicts: SettledPolicyChange | undefined;
}

/**
 * Judges what a pull request would bring to its base; undefined where that has nothing to do with connectors and the
 * policy after all.
 *
 * @throws UserError when a named app is on neither side
 * @throws WorldError when GitHub fails
 */
export async function judgePullRequest(
  { pull, commits, trees, changed }: ComparedPullRequest,
  { apps, failOn, today, trust }: PullRequestOptions,
  ports: HearingPorts & { readonly reader: PullRequestReader },
): Promise<{ readonly report: Report; readonly judged: JudgedPullRequest } | undefined> {
  const selection = { focus: '.', named: apps };
  const current = policyOf(pull);
  const judging = { ...selection, failOn, today, policy: current, branchHead: pull.head };
  const change = await judgeChange(changed, judging, trees);
  if (change.kind === 'nothing-changed') return undefined;
  const { policyChange } = change;
  const reviewed = await hearReviewers(
    change.judged,
    { pull, selection, today },
    { ...ports, pull: ports.reader },
  );
  const { verdict, approvals, policy, counts } = reviewed;
  const policyCommit = counts === 'current' ? { policyCommit: pull.policy.commit } : {};
  const report = toReport(verdict, {
    command: 'check',
    ...{ ...commits, policy, ...policyCommit, trust, approvals },
  });
  const policyVerdicts = policyChange === 'none' ? undefined : { ...change.judged, counts };
  const places = await findPlaces(verdict, trees, pull.head);
  return { report, judged: { verdict, approvals, policy, policyChange, policyVerdicts, ...places } };
}

/** What there is to say of a pull request where there was nothing to judge: nothing, but which policy there is. */
export function judgedAsNothing(pull: PullRequest, report: Report): JudgedPullRequest {
  return {
    verdict: { outcome: report.outcome, reason: report.reason, findings: [], apps: [] },
    approvals: { kind: 'nothing-needed' },
    policy: policyOf(pull),
    policyChange: 'none',
    policyVerdicts: undefined,
    stillUsed: [],
    sights: new Map(),
  };
}

function policyOf({ policy }: PullRequest): PolicySnapshot {
  return toPolicySnapshot(policy.file, defaultPolicyPath);
}
