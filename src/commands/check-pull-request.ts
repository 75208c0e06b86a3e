import type { FileContent } from '../domain/app/locate-app.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { FailOn } from '../domain/fail-on.ts';
import type { Verdict } from '../domain/judge.ts';
import type { Conclusion } from '../domain/outcome.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import type { SettledPolicyChange } from '../domain/policy-change/settle.ts';
import type { ComparedTrees } from '../ports/compared-trees.ts';
import type { PullRequest, PullRequestReader } from '../ports/pull-request.ts';
import type { Sleep } from '../ports/sleep.ts';
import type { PolicyChange } from '../report/comment/subject.ts';
import { type Report, toReport } from '../report/report.ts';
import { findPlaces, type Places } from './find-places.ts';
import { type HearingPorts, hearReviewers } from './hear-reviewers.ts';
import { judgeChange } from './judge-change.ts';
import { toPolicySnapshot } from './read-policy.ts';
import { resolveSides } from './resolve-sides.ts';

export interface PullRequestOptions {
  /** The only app folders to look at, when not empty. */
  readonly apps: readonly string[];
  readonly failOn: FailOn;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Whether the pull request could change the workflow that judges it (`advisory`). */
  readonly trust: 'enforced' | 'advisory';
}

export interface PullRequestPorts extends HearingPorts {
  readonly reader: PullRequestReader;
  readonly openTrees: (commits: { readonly head: string; readonly base: string }) => ComparedTrees;
  readonly sleep: Sleep;
}

/** What was found out about a pull request. Nothing is written about it yet. */
export interface CheckedPullRequest extends Places {
  readonly report: Report;
  readonly verdict: Verdict;
  /** What the reviews say about what needs an approval. They are read only when nothing worse is in the way. */
  readonly approvals: ApprovalVerdict;
  /** The bytes of the head's connector files and configs. */
  readonly contents: ReadonlyMap<string, FileContent>;
  readonly pull: PullRequest;
  /** The policy that judged: that of the default branch, unless the one that is proposed counts already. */
  readonly policy: PolicySnapshot;
  readonly policyChange: PolicyChange;
  /** How the policies of both sides judge; undefined when the policy is not changed. */
  readonly policyVerdicts: SettledPolicyChange | undefined;
}

/**
 * Checks what a pull request would bring to its base, by the policy at the tip of the default branch, without a
 * checkout: files are read as git objects, and nothing of the pull request is executed.
 *
 * @throws UserError when the token may not read it, a named app is on neither side, or it shares no history with its base
 * @throws WorldError when GitHub fails
 */
export async function checkPullRequest(
  options: PullRequestOptions,
  ports: PullRequestPorts,
): Promise<CheckedPullRequest> {
  const { reader, openTrees, sleep } = ports;
  const pull = await reader.read({ path: defaultPolicyPath, maxBytes: maxPolicyBytes });
  const policy = toPolicySnapshot(pull.policy.file, defaultPolicyPath);
  const unread = { base: pull.baseTip, head: pull.head };
  const approvals: ApprovalVerdict = { kind: 'nothing-needed' };
  const settle = (conclusion: Conclusion, { base, head } = unread): CheckedPullRequest => {
    const verdict: Verdict = { ...conclusion, findings: [], apps: [] };
    const policyCommit = pull.policy.commit;
    const report = toReport(verdict, {
      command: 'check',
      base,
      head,
      policy,
      policyCommit,
      trust: options.trust,
    });
    const unchanged = { policyChange: 'none', policyVerdicts: undefined } as const;
    return { report, verdict, approvals, contents: new Map(), pull, policy, ...unchanged, ...nowhere };
  };
  if (pull.state !== 'open') return settle({ outcome: 'not-applicable', reason: 'not-open' });
  const sides = await resolveSides(pull, { reader, sleep });
  if (sides.kind === 'moved') return settle({ outcome: 'superseded', reason: 'moved' });

  const { apps, failOn, today, trust } = options;
  const selection = { focus: '.', named: apps };
  const trees = openTrees(sides);
  const judging = { ...selection, failOn, today, policy, branchHead: pull.head };
  const change = await judgeChange(judging, trees);
  if (change.kind === 'nothing-changed') {
    return settle({ outcome: 'not-applicable', reason: 'nothing-changed' }, sides);
  }
  const { judged, contents, policyChange } = change;
  const reviewed = await hearReviewers(judged, { pull, selection, today }, { ...ports, pull: reader });
  const { base, head } = sides;
  const policyCommit = reviewed.counts === 'current' ? { policyCommit: pull.policy.commit } : {};
  const { approvals: reviews, policy: judge } = reviewed;
  const sidesAndPolicy = { base, head, policy: judge, ...policyCommit };
  const context = { command: 'check', ...sidesAndPolicy, trust, approvals: reviews } as const;
  const report = toReport(reviewed.verdict, context);
  const policyVerdicts = policyChange === 'none' ? undefined : { ...judged, counts: reviewed.counts };
  const places = await findPlaces(reviewed.verdict, trees, pull.head);
  return { report, ...reviewed, ...places, contents, pull, policyChange, policyVerdicts };
}

const nowhere: Places = { stillUsed: [], sights: new Map() };
