import { createBase44Client } from '../adapters/base44/client.ts';
import { createPacing } from '../adapters/base44/pacing.ts';
import { todayInUtc } from '../adapters/clock.ts';
import { type Branch, findBranch } from '../adapters/default-branch.ts';
import type { GitRepository } from '../adapters/git.ts';
import { openGitEntries, openGitHistory } from '../adapters/git-history.ts';
import { rememberingTree } from '../adapters/remembering-tree.ts';
import { chooseSendRequest } from '../adapters/send-request.ts';
import { sha256 } from '../adapters/sha256.ts';
import { sleep } from '../adapters/sleep.ts';
import { createDeploymentHistory } from '../commands/deployment-history.ts';
import type { TargetsOptions } from '../commands/look-at-targets.ts';
import type { PushPorts } from '../commands/push.ts';
import { readPolicy } from '../commands/read-policy.ts';
import { notApproved } from '../domain/approval/provenance.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { toolVersion } from '../report/tool.ts';
import { chooseDeployed } from './choose-deployed.ts';
import type { DeploymentArguments } from './deployment-arguments.ts';

/** A clone, with the default branch as it is known there. */
export interface DeployedClone {
  readonly git: GitRepository;
  readonly defaultBranch: Branch;
}

/** What is deployed from this clone, and what is needed to look at it and to change it. */
export interface LocalDeployment extends DeployedClone {
  readonly options: TargetsOptions;
  readonly ports: Omit<PushPorts, 'confirm' | 'isSuperseded' | 'waitsAlready'>;
  /** The branch that the targets are deployed from. */
  readonly branch: Branch;
}

/**
 * Finds what is deployed from this clone: what is committed on the target's branch as origin had it when it was last
 * fetched. The policy is that of the default branch. Nobody's reviews can be seen from here, so that what needs an
 * approval waits, and a removal has to be named.
 *
 * @throws UserError when it cannot be told
 */
export async function openLocalDeployment(
  { git, defaultBranch }: DeployedClone,
  given: Omit<DeploymentArguments, 'apps'> & { readonly apps: readonly string[]; readonly token: string },
): Promise<LocalDeployment> {
  const policyTree = rememberingTree(git.openCommit(defaultBranch.commit));
  const { policy } = await readPolicy(policyTree, defaultPolicyPath);
  const targets = await targetsFor({ ...given, policy, defaultBranch }, policyTree);
  const branch =
    targets[0]?.branch === defaultBranch.name
      ? defaultBranch
      : await findBranch(git, targets[0]?.branch ?? '');
  const head =
    branch.commit === defaultBranch.commit ? policyTree : rememberingTree(git.openCommit(branch.commit));
  const openLive = liveFor(given);
  const history = createDeploymentHistory(
    { head: branch.commit, allowRemovals: given.allowRemovals },
    {
      history: openGitHistory(git.root),
      entries: openGitEntries(git.root),
      openCommit: git.openCommit,
      judge: async ({ keys }) => keys.map((key) => notApproved(key, 'unknown-origin')),
    },
  );
  return {
    git,
    options: {
      targets,
      policy,
      policyCommit: defaultBranch.commit,
      trust: 'local',
      failOn: 'error',
      removals: given.allowRemovals.named,
      today: todayInUtc(),
    },
    ports: { head, digest: sha256, openLive, history },
    branch,
    defaultBranch,
  };
}

interface TargetChoice extends Pick<DeploymentArguments, 'apps' | 'appId' | 'target'> {
  readonly policy: PolicySnapshot;
  readonly defaultBranch: Branch;
}

/** The targets that are meant, all of one branch: the default one's, unless a target is named. */
async function targetsFor(
  { policy, apps, appId, target, defaultBranch }: TargetChoice,
  files: FileTree,
): Promise<readonly DeployTarget[]> {
  const branch = target === undefined ? defaultBranch.name : undefined;
  const chosen = await chooseDeployed(
    { policy, apps, appId, target, branch, defaultBranch: defaultBranch.name },
    files,
  );
  if (chosen.kind === 'other-branch') {
    throw new UserError(
      `Nothing is deployed from ${defaultBranch.name}. Name a target of another branch with --target: ${chosen.branches.join(', ')}.`,
    );
  }
  if (new Set(chosen.targets.map(({ branch }) => branch)).size > 1) {
    throw new UserError('These targets are deployed from several branches. Name one app with --app.');
  }
  return chosen.targets;
}

/** Connects to live apps, all at one pace: Base44 counts the calls of a token, whatever app they are about. */
function liveFor({
  apiUrl,
  token,
}: Pick<DeploymentArguments, 'apiUrl'> & { readonly token: string }): (
  target: DeployTarget,
) => LiveConnectors {
  const shared = {
    apiUrl,
    token,
    version: toolVersion,
    pacing: createPacing({ now: Date.now, sleep }),
    fetch: chooseSendRequest(process.env),
  };
  return ({ appId }) => createBase44Client({ ...shared, appId });
}
