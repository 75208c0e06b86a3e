import { isDeploying } from '../domain/consent/proceed.ts';
import { type Conclusion, worstOf } from '../domain/outcome.ts';
import type { StatusWriter } from '../ports/commit-status.ts';
import type { Sleep } from '../ports/sleep.ts';
import { composeReport, type Report, toReport } from '../report/report.ts';
import type { DeployOptions, DeployPorts } from './deploy.ts';
import {
  type DeploymentPolicy,
  type DeploymentQuestion,
  type FindDeploymentPorts,
  type FoundDeployment,
  findDeployment,
} from './find-deployment.ts';
import type { PullPorts } from './rewrite-comment.ts';
import { type BranchDone, type DeployedTarget, runBranch } from './run-branch.ts';

/** A run of a workflow that deploys or looks. */
export interface DeploymentRun extends Omit<DeployOptions, 'policy' | 'policyAt'> {
  readonly question: DeploymentQuestion;
  /** How long to wait for sign-ins, in milliseconds. */
  readonly wait: number;
  /** `acme/crm`. */
  readonly repository: { readonly name: string };
  readonly base44Url: string;
  readonly runUrl: string | null;
}

export interface DeploymentPorts extends DeployPorts, FindDeploymentPorts {
  readonly statuses: StatusWriter;
  readonly openPull: (number: number) => PullPorts;
  readonly sleep: Sleep;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** Tells a person who watches the run. */
  readonly say: (line: string) => void;
}

export interface DeploymentDone {
  readonly report: Report;
  readonly targets: readonly DeployedTarget[];
  /** Whether what needs the sign-ins may go on. */
  readonly proceed: boolean;
  /** What could not be written, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * Deploys, or looks at what is deployed; then brings tracking issues, statuses and the merged pull request's comment
 * in line with it; and waits a while for sign-ins where that is wanted.
 *
 * @throws UserError when it cannot be told which apps are meant
 * @throws WorldError when GitHub fails
 */
export async function runDeployment(run: DeploymentRun, ports: DeploymentPorts): Promise<DeploymentDone> {
  const found = await findDeployment(run.question, ports);
  if (found.kind === 'other-branch') return notDeployed(run, found);
  const done: BranchDone[] = [];
  for (const deployment of found.branches) done.push(await runBranch({ run, found, deployment, ports }));
  const targets = done.flatMap((one) => one.targets);
  const [first] = done;
  if (first === undefined) throw new Error('There are no targets.');
  return {
    report: done.length === 1 ? first.report : joinReports(done, found),
    targets,
    proceed: mayProceed(targets),
    warnings: [
      ...new Set([
        ...targets.flatMap(({ followed }) => followed.warnings),
        ...done.flatMap((one) => one.warnings),
      ]),
    ],
  };
}

/**
 * Whether what needs the sign-ins may go on. A target that was complete before this run does not say so again, and
 * keeps no other from it.
 */
function mayProceed(targets: readonly DeployedTarget[]): boolean {
  return (
    targets.every(({ followed }) => followed.isComplete) && targets.some(({ followed }) => followed.proceed)
  );
}

function joinReports(done: readonly BranchDone[], { policy, policyAt }: DeploymentPolicy): Report {
  const reports = done.map(({ report }) => report);
  const [first] = reports;
  const { outcome, reason } = worstOf(reports) ?? { outcome: 'error', reason: 'no-app' };
  return composeReport(
    { outcome, reason, findings: first?.findings ?? [] },
    reports.flatMap(({ apps }) => apps),
    {
      command: first?.command ?? 'status',
      head: policyAt.commit,
      base: null,
      policy,
      policyCommit: policyAt.commit,
      trust: 'enforced',
    },
  );
}

/** A push to some branch is none of our business; to ask for a deployment of it is a mistake. */
function notDeployed(
  { event, question }: DeploymentRun,
  { policy, policyAt }: FoundDeployment,
): DeploymentDone {
  const conclusion: Conclusion =
    event === 'push'
      ? { outcome: 'not-applicable', reason: 'other-branch' }
      : { outcome: 'not-default-branch', reason: 'other-branch' };
  const report = toReport(
    { ...conclusion, findings: [], apps: [] },
    {
      command: isDeploying(event) ? 'push' : 'status',
      head: question.pushed?.commit ?? policyAt.commit,
      base: null,
      policy,
      policyCommit: policyAt.commit,
      trust: 'enforced',
    },
  );
  return { report, targets: [], proceed: false, warnings: [] };
}
