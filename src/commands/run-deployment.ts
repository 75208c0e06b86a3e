import type { Origin } from '../domain/consent/memory.ts';
import { isDeploying } from '../domain/consent/proceed.ts';
import { type Conclusion, worstOf } from '../domain/outcome.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { StatusWriter } from '../ports/commit-status.ts';
import type { Sleep } from '../ports/sleep.ts';
import type { Repository } from '../report/issue/subject.ts';
import { composeReport, type Report, toReport } from '../report/report.ts';
import { type DeployOptions, type DeployPorts, deploy, readMemories } from './deploy.ts';
import {
  type BranchDeployment,
  type DeploymentQuestion,
  type FindDeploymentPorts,
  type FoundDeployment,
  findDeployment,
} from './find-deployment.ts';
import { type FollowedUp, followUp, orUnknownOrigin } from './follow-up.ts';
import type { LookedAt, TargetResult } from './look-at-targets.ts';
import { type PullPorts, rewriteComment } from './rewrite-comment.ts';

/** A run of a workflow that deploys or looks. */
export interface DeploymentRun extends Omit<DeployOptions, 'policy' | 'policyAt'> {
  readonly question: DeploymentQuestion;
  /** How long to wait for sign-ins, in milliseconds. */
  readonly wait: number;
  readonly repository: Repository;
  readonly base44Url: string;
  readonly runUrl: string | null;
}

export interface DeploymentPorts extends DeployPorts, FindDeploymentPorts {
  readonly statuses: StatusWriter;
  readonly openPull: (number: number) => PullPorts;
  readonly sleep: Sleep;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

/** What came of one target. */
export interface DeployedTarget {
  readonly result: TargetResult;
  readonly followed: FollowedUp;
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
    report:
      done.length === 1
        ? first.report
        : joinReports(
            done.map(({ report }) => report),
            found,
          ),
    targets,
    proceed: targets.every(({ followed }) => followed.proceed),
    warnings: [
      ...new Set([
        ...targets.flatMap(({ followed }) => followed.warnings),
        ...done.flatMap((one) => one.warnings),
      ]),
    ],
  };
}

type Found = FoundDeployment & { readonly kind: 'deployment' };

interface BranchRun {
  readonly run: DeploymentRun;
  readonly found: Found;
  readonly deployment: BranchDeployment;
  readonly ports: DeploymentPorts;
}

interface BranchDone {
  readonly report: Report;
  readonly targets: readonly DeployedTarget[];
  readonly warnings: readonly string[];
}

async function runBranch(branch: BranchRun): Promise<BranchDone> {
  const { run, found, deployment, ports } = branch;
  const options = { ...run, policy: found.policy, policyAt: found.policyAt };
  const memories = await readMemories(deployment.targets, ports.issues);
  const findOrigin = onceOnly(() => originOf(deployment, ports));
  const looked = await deploy(deployment, { options, memories }, ports);
  let report = looked.report;
  let targets = await followAll(looked, branch, findOrigin);
  const deadline = Date.parse(ports.now()) + run.wait;
  while (report.outcome === 'authorization-pending' && Date.parse(ports.now()) < deadline) {
    await ports.sleep(pollMilliseconds);
    const memoriesNow = await readMemories(deployment.targets, ports.issues);
    const later = await deploy(
      deployment,
      { options: { ...options, doesPush: false }, memories: memoriesNow },
      ports,
    );
    if (isSame(report, later.report)) continue;
    targets = await followAll(withResults(later, looked), branch, findOrigin);
    report = {
      ...later.report,
      ...afterWaiting(looked.report, later.report),
      command: looked.report.command,
    };
  }
  const warnings = await rewriteComment(
    targets.map(({ result }) => result),
    {
      memories,
      findOrigin,
      deployment,
      isPush: run.doesPush,
      issue: targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.number ?? null,
      ...pick(run, ports),
    },
  );
  return { report, targets, warnings };
}

/** Base44 takes 60 lists a minute of a caller, and this is not the only one. */
const pollMilliseconds = 10_000;

function pick({ runUrl }: DeploymentRun, { openPull, now }: DeploymentPorts) {
  return { runUrl, openPull, now };
}

function followAll(
  looked: LookedAt,
  { run, found, deployment, ports }: BranchRun,
  findOrigin: () => Promise<Origin | null>,
): Promise<readonly DeployedTarget[]> {
  const policy: Policy | undefined = found.policy.kind === 'policy' ? found.policy.policy : undefined;
  return inTurn(looked.targets, async (result) => ({
    result,
    followed: await followUp(
      result,
      { ...run, policy, now: ports.now(), commit: deployment.commit },
      { issues: ports.issues, statuses: ports.statuses, findOrigin },
    ),
  }));
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** What was done before the wait is part of what the run did. */
function withResults(later: LookedAt, { targets, report }: LookedAt): LookedAt {
  const before = new Map(targets.map((one) => [one.target.appId, one]));
  return {
    report: { ...later.report, command: report.command },
    targets: later.targets.map((one) => {
      const earlier = before.get(one.target.appId);
      const results = earlier?.work?.results ?? new Map();
      return {
        ...one,
        report: { ...one.report, results: earlier?.report.results ?? [] },
        work: one.work === undefined ? undefined : { ...one.work, results },
      };
    }),
  };
}

function afterWaiting(before: Report, later: Report): Conclusion {
  return later.outcome === 'in-sync' && before.command === 'push'
    ? { outcome: 'applied', reason: 'changes-applied' }
    : { outcome: later.outcome, reason: later.reason };
}

function isSame(one: Report, other: Report): boolean {
  const pendingOf = ({ apps }: Report) => JSON.stringify(apps.map(({ pending }) => pending));
  return one.outcome === other.outcome && pendingOf(one) === pendingOf(other);
}

/** The pull request that brought the commit, and who approved it; null when somebody pushed it. */
async function originOf(
  { branch, commit }: BranchDeployment,
  { origins }: DeploymentPorts,
): Promise<Origin | null> {
  const { pullRequest } = await origins.of({ commit, parent: null }, branch);
  if (pullRequest === null) return null;
  const { number, author } = pullRequest;
  const reviews = await origins.approvalsOf(number).reviews();
  const approvers = reviews.flatMap((one) =>
    one.state === 'approved' && one.author?.kind === 'user' ? [one.author.login] : [],
  );
  return {
    pull: number,
    author: author?.kind === 'user' ? author.login : null,
    approvedBy: [...new Set(approvers)],
  };
}

function onceOnly(look: () => Promise<Origin | null>): () => Promise<Origin | null> {
  let found: Promise<Origin | null> | undefined;
  return () => {
    found ??= orUnknownOrigin(look());
    return found;
  };
}

function joinReports(reports: readonly Report[], { policy, policyAt }: Found): Report {
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
