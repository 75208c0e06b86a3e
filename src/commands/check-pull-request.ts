import type { Conclusion } from '../domain/outcome.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import { mayNeedJudging } from '../domain/relevant-entries.ts';
import type { ComparedTrees } from '../ports/compared-trees.ts';
import type { PullRequest, PullRequestReader } from '../ports/pull-request.ts';
import type { Sleep } from '../ports/sleep.ts';
import { composeReport, type Report } from '../report/report.ts';
import type { HearingPorts } from './hear-reviewers.ts';
import type { JudgedPullRequest, PullRequestOptions } from './judge-pull-request.ts';
import { resolveSides } from './resolve-sides.ts';

export interface PullRequestPorts extends HearingPorts {
  readonly reader: PullRequestReader;
  readonly openTrees: (commits: { readonly head: string; readonly base: string }) => ComparedTrees;
  readonly sleep: Sleep;
}

/** What was found out about a pull request. Nothing is written about it yet. */
export interface CheckedPullRequest {
  readonly pull: PullRequest;
  readonly report: Report;
  /** Undefined where there was nothing to judge. */
  readonly judged: JudgedPullRequest | undefined;
}

/**
 * Checks what a pull request would bring to its base, by the policy at the tip of the default branch, without a
 * checkout: files are read as git objects, and nothing of the pull request is executed.
 *
 * Most pull requests touch nothing that matters here. What judges is loaded for the others.
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
  const settle = (conclusion: Conclusion, { base, head } = { base: pull.baseTip, head: pull.head }) => ({
    pull,
    report: composeReport({ ...conclusion, findings: [] }, [], {
      command: 'check',
      base,
      head,
      policy: { kind: pull.policy.file.kind === 'absent' ? 'missing' : 'not-read', path: defaultPolicyPath },
      policyCommit: pull.policy.commit,
      trust: options.trust,
    }),
    judged: undefined,
  });
  if (pull.state !== 'open') return settle({ outcome: 'not-applicable', reason: 'not-open' });
  const commits = await resolveSides(pull, { reader, sleep });
  if (commits.kind === 'moved') return settle({ outcome: 'superseded', reason: 'moved' });

  const trees = openTrees(commits);
  const changed = await trees.changedEntries(defaultPolicyPath);
  const nothing = () => settle({ outcome: 'not-applicable', reason: 'nothing-changed' }, commits);
  if (!mayNeedJudging(changed)) return nothing();
  const { judgePullRequest } = await import('./judge-pull-request.ts');
  const result = await judgePullRequest({ pull, commits, trees, changed }, options, ports);
  return result === undefined ? nothing() : { pull, ...result };
}
