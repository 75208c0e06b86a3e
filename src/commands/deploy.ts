import { notApproved, type Provenance } from '../domain/approval/provenance.ts';
import { issueMarker } from '../domain/consent/issue-marker.ts';
import { consentsAskedIn, emptyMemory, type Memory, wasRequested } from '../domain/consent/memory.ts';
import { decodeMemory } from '../domain/consent/memory-text.ts';
import type { ConsentEvent } from '../domain/consent/proceed.ts';
import type { AllowRemovals } from '../domain/plan/allow-removals.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import type { BranchHistory } from '../ports/branch-history.ts';
import { MissingPermission } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import type { IssueLookup, TrackingIssues } from '../ports/tracking-issue.ts';
import { type ApprovalsOnBranch, createDeploymentHistory } from './deployment-history.ts';
import type { BranchDeployment, DeploymentPolicy } from './find-deployment.ts';
import { isSuperseded, type SupersededPorts } from './is-superseded.ts';
import { judgeProvenance, type ProvenancePorts } from './judge-provenance.ts';
import type { LookedAt, TargetsOptions, TargetsPorts } from './look-at-targets.ts';
import { push } from './push.ts';
import type { TargetFiles } from './read-targets.ts';
import { status } from './status.ts';

export interface DeployOptions extends DeploymentPolicy {
  readonly event: ConsentEvent;
  /** Whether to change the live apps, or only to look at them. */
  readonly doesPush: boolean;
  readonly allowRemovals: AllowRemovals;
  readonly planId: string | undefined;
  /** The logins of those who started this run. */
  readonly actors: readonly string[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface DeployPorts extends ProvenancePorts, SupersededPorts {
  readonly history: BranchHistory;
  readonly issues: TrackingIssues;
  readonly openLive: (target: DeployTarget) => LiveConnectors;
  /** The SHA-256 of a text's UTF-8, in hexadecimal digits. */
  readonly digest: (text: string) => string;
}

/** What earlier runs left in a target's tracking issue. */
export interface Remembered {
  readonly memory: Memory;
  readonly lookup: IssueLookup;
}

export type Memories = ReadonlyMap<DeployTarget, Remembered>;

export interface Deployed extends LookedAt {
  /** What the token may not see, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * Pushes what a branch deploys, or looks at it, without a checkout: files and history are read through GitHub, and so
 * is who approved what.
 *
 * @throws UserError when a plan id is given for several targets
 * @throws WorldError when GitHub fails
 */
export async function deploy(
  deployment: BranchDeployment,
  { options, memories }: { readonly options: DeployOptions; readonly memories: Memories },
  ports: DeployPorts,
): Promise<Deployed> {
  const unseen = new Set<string>();
  const { targets, branch, commit } = deployment;
  const { policy, policyAt, today, planId } = options;
  const shared: TargetsOptions = {
    targets,
    policy,
    policyCommit: policyAt.commit,
    trust: 'enforced',
    failOn: 'error',
    removals: options.allowRemovals.named,
    today,
  };
  const targetsPorts: TargetsPorts & Pick<DeployPorts, 'openLive'> = {
    head: ports.openCommit(commit),
    digest: ports.digest,
    openLive: ports.openLive,
    history: createDeploymentHistory(
      { head: commit, allowRemovals: options.allowRemovals },
      { ...ports, judge: (question) => judgeOnBranch(question, { options, ports, unseen }) },
    ),
  };
  const asked = new Map(
    targets.map((target) => [target.appId, consentsAskedIn(memoryOf(target, memories))] as const),
  );
  const looked = options.doesPush
    ? await push(
        { ...shared, planId, asked },
        {
          ...targetsPorts,
          isSuperseded: (files) => isSuperseded(toDeployment({ branch, commit }, files, options), ports),
          confirm: async () => true,
          waitsAlready: (target, change) => wasRequested(memoryOf(target, memories), change),
        },
      )
    : await status({ ...shared, asked }, targetsPorts);
  return { ...looked, warnings: [...unseen] };
}

/** Reads what earlier runs left. Where it cannot be read, nothing is remembered, which costs a repeat. */
export async function readMemories(
  targets: readonly DeployTarget[],
  issues: TrackingIssues,
): Promise<Memories> {
  const read = targets.map(async (target) => {
    const lookup = await issues.find(issueMarker(target));
    const memory = lookup.kind === 'found' ? decodeMemory(lookup.issue.body) : emptyMemory;
    return [target, { memory, lookup }] as const;
  });
  return new Map(await Promise.all(read));
}

function memoryOf(target: DeployTarget, memories: Memories): Memory {
  return memories.get(target)?.memory ?? emptyMemory;
}

function toDeployment(
  { branch, commit }: Pick<BranchDeployment, 'branch' | 'commit'>,
  { snapshot }: TargetFiles,
  { policyAt }: DeployOptions,
) {
  return {
    branch,
    commit,
    apps: [snapshot],
    policy: { path: defaultPolicyPath, branch: policyAt.branch, commit: policyAt.commit },
  };
}

interface Judging {
  readonly options: DeployOptions;
  readonly ports: DeployPorts;
  /** To be added to. */
  readonly unseen: Set<string>;
}

/** What the token may not see approves nothing, and keeps nothing else from being pushed. */
async function judgeOnBranch(
  { target, keys, trace }: ApprovalsOnBranch,
  { options: { policy, actors }, ports, unseen }: Judging,
): Promise<readonly Provenance[]> {
  if (policy.kind === 'unusable') return keys.map((key) => notApproved(key, 'unknown-origin'));
  const selection = { focus: '.', named: [target.app] };
  const { branch } = target;
  try {
    return await judgeProvenance({ policy, branch, selection, keys, trace, actors }, ports);
  } catch (error) {
    if (!(error instanceof MissingPermission)) throw error;
    unseen.add(error.message);
    return keys.map((key) => notApproved(key, 'unknown-origin'));
  }
}
