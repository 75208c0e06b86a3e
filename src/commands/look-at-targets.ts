import type { LiveApp } from '../domain/live/live-app.ts';
import { type Conclusion, worstOf } from '../domain/outcome.ts';
import type { Comparison, ConnectorScopes } from '../domain/plan/compare-with-live.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { planId } from '../domain/plan/plan-id.ts';
import type { StepResults } from '../domain/plan/step-result.ts';
import type { Judging } from '../domain/policy/connector-problems.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import { AccessRefused, WorldError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { composeReport, type Report, type ReportApp, toReportApp } from '../report/report.ts';
import { toReportPlan } from '../report/report-plan.ts';
import { toReportResults } from '../report/report-results.ts';
import type { PlanPorts } from './plan-target.ts';
import { type ReadTargets, readTargets, type TargetFiles, type TargetsQuestion } from './read-targets.ts';

/** What `status` and `push` look at. */
export interface TargetsOptions extends TargetsQuestion {
  /** The commit of the default branch that the policy was read at; left out when it is that of the head. */
  readonly policyCommit?: string;
  readonly trust: Report['trust'];
  /** The types that the user named for removal. */
  readonly removals: readonly string[];
}

export interface TargetsPorts extends PlanPorts {
  /** The files of the commit that is deployed. */
  readonly head: FileTree;
  /** The SHA-256 of a text's UTF-8, in hexadecimal digits. */
  readonly digest: (text: string) => string;
}

/** How a target stands, and what was done about it. */
export interface TargetWork {
  readonly plan: Plan;
  /** The live app as it was read last. */
  readonly live: LiveApp;
  /** Empty when nothing was done. */
  readonly results: StepResults;
  readonly comparison: Comparison;
  /** What is live against the policy, though no file declares it. */
  readonly againstPolicy: readonly ConnectorScopes[];
}

/** What a run came to for one target. */
export interface TargetResult {
  readonly target: DeployTarget;
  readonly files: TargetFiles;
  readonly report: ReportApp;
  /** Undefined when nothing could be planned. */
  readonly work: TargetWork | undefined;
  /** Why Base44 or GitHub did not answer, in a sentence; undefined when they did. */
  readonly problem: string | undefined;
}

export interface LookedAt {
  readonly report: Report;
  readonly targets: readonly TargetResult[];
}

/**
 * Reads the targets' files and deals with one target after the other: that Base44 fails or refuses the token for one
 * of them keeps no other from its turn.
 *
 * @throws UserError when the history is not there
 */
export async function lookAtTargets(
  command: 'status' | 'push',
  { options, head }: { readonly options: TargetsOptions; readonly head: FileTree },
  dealWith: (files: TargetFiles, repository: Conclusion) => Promise<TargetResult>,
): Promise<LookedAt> {
  const read = await readTargets(options, head);
  const targets: TargetResult[] = [];
  for (const files of read.files) {
    targets.push(await orProblem(files, () => dealWith(files, read.repository)));
  }
  return { report: reportOn(command, { options, head, read, targets }), targets };
}

async function orProblem(files: TargetFiles, work: () => Promise<TargetResult>): Promise<TargetResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AccessRefused) {
      return { ...concluded(files, { outcome: 'error', reason: 'access-refused' }), problem: error.message };
    }
    if (error instanceof WorldError) {
      return { ...concluded(files, { outcome: 'error', reason: 'service-failed' }), problem: error.message };
    }
    throw error;
  }
}

interface Reporting {
  readonly options: TargetsOptions;
  readonly head: FileTree;
  readonly read: ReadTargets;
  readonly targets: readonly TargetResult[];
}

function reportOn(command: 'status' | 'push', { options, head, read, targets }: Reporting): Report {
  const { policy, policyCommit, trust } = options;
  const { findings, repository } = read;
  const apps = targets.map(({ report }) => report);
  const { outcome, reason } = worstOf([...apps, repository]) ?? repository;
  return composeReport({ outcome, reason, findings }, apps, {
    command,
    head: head.revision,
    base: null,
    policy,
    ...(policyCommit === undefined ? {} : { policyCommit }),
    trust,
  });
}

/** A target of which nothing but its files is known. */
export function concluded(files: TargetFiles, { outcome, reason }: Conclusion): TargetResult {
  const { target, judged } = files;
  const { name, appId, branch } = target;
  const report = toReportApp(judged, { kind: 'nothing-needed' });
  return {
    target,
    files,
    report: { ...report, target: { name, appId, branch }, outcome, reason },
    work: undefined,
    problem: undefined,
  };
}

/** A target with its plan, and what is missing in the live app. */
export function planned(
  files: TargetFiles,
  work: TargetWork,
  { conclusion, judging, trust, digest }: Planned,
): TargetResult {
  const { plan, comparison, againstPolicy } = work;
  const done = concluded(files, conclusion);
  const consent = consentOf(judging);
  return {
    ...done,
    report: {
      ...done.report,
      live: 'read',
      plan: toReportPlan(plan, planId(plan, digest), { consent, againstPolicy, trust }),
      results: toReportResults(work.results),
      pending: comparison.pending,
      dropped: comparison.dropped,
    },
    work,
  };
}

interface Planned {
  readonly conclusion: Conclusion;
  /** Undefined without a policy. */
  readonly judging: Judging | undefined;
  readonly trust: Report['trust'];
  readonly digest: (text: string) => string;
}

/** By which policy to judge what is live. */
export function judgingOf(
  { app }: DeployTarget,
  { policy, today }: Pick<TargetsQuestion, 'policy' | 'today'>,
): Judging | undefined {
  return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}

export function consentOf(judging: Judging | undefined): ReadonlyMap<string, ConsentRules> {
  return judging?.policy.consent ?? new Map();
}
