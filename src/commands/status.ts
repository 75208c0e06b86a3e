import { worstOf } from '../domain/outcome.ts';
import { comparePlanWithLive } from '../domain/plan/compare-with-live.ts';
import { concludeStatus } from '../domain/plan/conclude.ts';
import { liveAgainstPolicy } from '../domain/plan/live-against-policy.ts';
import type { ConsentsAsked } from '../domain/plan/pending.ts';
import { planId } from '../domain/plan/plan-id.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { composeReport, type Report, type ReportApp, toReportApp } from '../report/report.ts';
import { toReportPlan } from '../report/report-plan.ts';
import { type PlanPorts, planTarget } from './plan-target.ts';
import { readTargets, type TargetFiles, type TargetsQuestion } from './read-targets.ts';

export interface StatusOptions extends TargetsQuestion {
  /** The commit of the default branch that the policy was read at; left out when it is that of the head. */
  readonly policyCommit?: string;
  readonly trust: Report['trust'];
  /** The types that the user named for removal. */
  readonly removals: readonly string[];
  /** What pushes have asked people for, by app id; undefined when nobody remembers, as at a terminal. */
  readonly asked: ReadonlyMap<string, ConsentsAsked> | undefined;
}

export interface StatusPorts extends PlanPorts {
  /** The files of the commit that is deployed. */
  readonly head: FileTree;
  /** The SHA-256 of a text's UTF-8, in hexadecimal digits. */
  readonly digest: (text: string) => string;
}

/**
 * Compares what is declared with what is live, target by target, and says what a push would do. Changes nothing.
 *
 * @throws UserError when Base44 refuses the token, or the history is not there
 * @throws WorldError when Base44 or GitHub fail
 */
export async function status(options: StatusOptions, ports: StatusPorts): Promise<Report> {
  const { policy, policyCommit, trust } = options;
  const { files, findings, repository } = await readTargets(options, ports.head);
  const watched = await Promise.all(files.map((one) => watchTarget(one, options, ports)));
  const { outcome, reason } = worstOf([...watched, repository]) ?? repository;
  return composeReport({ outcome, reason, findings }, watched, {
    command: 'status',
    head: ports.head.revision,
    base: null,
    policy,
    ...(policyCommit === undefined ? {} : { policyCommit }),
    trust,
  });
}

async function watchTarget(
  { target, snapshot, judged }: TargetFiles,
  { policy, removals, today, asked }: StatusOptions,
  ports: StatusPorts,
): Promise<ReportApp> {
  const { name, appId, branch } = target;
  const files = { ...toReportApp(judged, { kind: 'nothing-needed' }), target: { name, appId, branch } };
  // Of files that cannot be judged no plan can be made.
  if (judged.outcome === 'error') return files;
  const question = { target, snapshot, findings: judged.findings, policy, removals, today };
  const { plan, hasDeletions, live } = await planTarget(question, ports);
  const remembered = asked?.get(appId) ?? (asked === undefined ? undefined : new Map());
  const judging = policy.kind === 'policy' ? { policy: policy.policy, app: target.app, today } : undefined;
  const againstPolicy = judging === undefined ? [] : liveAgainstPolicy(plan, judging);
  const consent: ReadonlyMap<string, ConsentRules> = judging?.policy.consent ?? new Map();
  const comparison = comparePlanWithLive({
    plan,
    results: new Map(),
    live,
    asked: remembered ?? new Map(),
    consent,
  });
  return {
    ...files,
    ...concludeStatus({ verdict: judged, plan, hasDeletions, comparison, againstPolicy, asked: remembered }),
    live: 'read',
    plan: toReportPlan(plan, planId(plan, ports.digest), { consent, againstPolicy }),
    pending: comparison.pending,
    dropped: comparison.dropped,
  };
}
