import { concernsComment, type Origin } from '../domain/consent/memory.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Report } from '../report/report.ts';
import { type Deployed, deploy, type Memories, readMemories } from './deploy.ts';
import type { BranchDeployment, FoundDeployment } from './find-deployment.ts';
import { createOriginFinder } from './find-origin.ts';
import { type FollowedUp, followUp } from './follow-up.ts';
import type { TargetResult } from './look-at-targets.ts';
import { type Rewritten, rewriteComment } from './rewrite-comment.ts';
import type { DeploymentPorts, DeploymentRun } from './run-deployment.ts';
import { waitForSignIns } from './wait-for-sign-ins.ts';

/** What is deployed from one branch, and by what. */
export interface BranchRun {
  readonly run: DeploymentRun;
  readonly found: FoundDeployment & { readonly kind: 'deployment' };
  readonly deployment: BranchDeployment;
  readonly ports: DeploymentPorts;
}

/** What came of one target. */
export interface DeployedTarget {
  readonly result: TargetResult;
  readonly followed: FollowedUp;
}

export interface BranchDone {
  readonly report: Report;
  readonly targets: readonly DeployedTarget[];
  /** What could not be written, in sentences. */
  readonly warnings: readonly string[];
}

/** Deals with the targets of one branch, and waits a while for sign-ins where that is wanted. */
export async function runBranch(branch: BranchRun): Promise<BranchDone> {
  const { run, deployment, ports } = branch;
  const memories = await readMemories(deployment.targets, ports.issues);
  const findOrigin = createOriginFinder(deployment, ports.origins);
  const options = { ...run, policy: branch.found.policy, policyAt: branch.found.policyAt };
  const looked = await deploy(deployment, { options, memories }, ports);
  const done = await writeDown(looked, { ...branch, memories, findOrigin, hasAsked: true });
  const look = async (remembered: Memories) =>
    deploy(deployment, { options: { ...options, doesPush: false }, memories: remembered }, ports);
  return waitForSignIns(done, run.doesPush ? run.wait : 0, {
    ...ports,
    look,
    readMemories: () => readMemories(deployment.targets, ports.issues),
    writeDown: (later, remembered) =>
      writeDown(later, { ...branch, memories: remembered, findOrigin, hasAsked: false }),
  });
}

interface Writing extends BranchRun {
  readonly memories: Memories;
  readonly findOrigin: () => Promise<Origin | null>;
  /** Whether what the results say was asked of Base44 was asked just now. */
  readonly hasAsked: boolean;
}

/**
 * Brings issues, statuses and the merged pull request's comment in line with what is live. The comment comes before an
 * issue that is there already: once an issue says that it is over, no later run looks at the comment again, unless the
 * issue says that it could not be written.
 */
async function writeDown(looked: Deployed, writing: Writing): Promise<BranchDone> {
  const { memories, run } = writing;
  const [known] = looked.targets.flatMap(({ target }) => {
    const { memory, lookup } = memories.get(target) ?? {};
    if (memory === undefined || lookup?.kind !== 'found') return [];
    // A push may open another issue, which its comment is to name.
    const isFirst = run.doesPush ? memory.phase === 'open' : concernsComment(memory);
    return isFirst ? [lookup.issue.number] : [];
  });
  const early = known === undefined ? undefined : await rewrite(looked, writing, known);
  // What is not tried yet stays owed.
  const owesComment = early?.isOwed ?? true;
  const targets: DeployedTarget[] = [];
  for (const result of looked.targets) {
    targets.push({ result, followed: await follow(result, { ...writing, owesComment }) });
  }
  const issue = targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.number ?? null;
  const { warnings } = early ?? (await rewrite(looked, writing, issue));
  return { report: looked.report, targets, warnings: [...looked.warnings, ...warnings] };
}

interface Following extends Writing {
  /** Whether the comment is to be written by a later run. */
  readonly owesComment: boolean;
}

function follow(result: TargetResult, writing: Following): Promise<FollowedUp> {
  const { owesComment, run, found, deployment, ports, memories, hasAsked, findOrigin } = writing;
  const policy: Policy | undefined = found.policy.kind === 'policy' ? found.policy.policy : undefined;
  return followUp(
    result,
    {
      ...run,
      policy,
      now: ports.now(),
      commit: deployment.commit,
      repository: { ...run.repository, isPrivate: found.policyAt.isPrivate },
      memories,
      hasAsked,
      owesComment,
    },
    { issues: ports.issues, statuses: ports.statuses, findOrigin },
  );
}

function rewrite(
  { targets }: Deployed,
  { run, deployment, ports, memories, findOrigin }: Writing,
  issue: number | null,
): Promise<Rewritten> {
  const { runUrl, doesPush: isPush } = run;
  const { openPull, now } = ports;
  return rewriteComment(targets, { memories, findOrigin, deployment, isPush, issue, runUrl, openPull, now });
}
