import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import { quote } from '../domain/quote.ts';
import { chooseTargets, type DeployTarget } from '../domain/target/choose-targets.ts';
import type { BranchTips } from '../ports/commit-entries.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { PolicyAtTip, PolicyReader, RepositoryPolicy } from '../ports/pull-request.ts';
import { contextOf } from './judge-sides.ts';
import { readApps } from './read-apps.ts';
import { toPolicySnapshot } from './read-policy.ts';

/** Which apps are meant. */
export interface DeploymentQuestion {
  readonly apps: readonly string[];
  readonly appId: string | undefined;
  readonly target: string | undefined;
  /** What is to be deployed; undefined for what is deployed already, of whatever branch. */
  readonly pushed: { readonly branch: string; readonly commit: string } | undefined;
}

export interface FindDeploymentPorts {
  readonly policy: PolicyReader;
  readonly tips: BranchTips;
  readonly openCommit: (commit: string) => FileTree;
}

/** What is deployed from one branch. */
export interface BranchDeployment {
  readonly branch: string;
  readonly commit: string;
  readonly targets: readonly DeployTarget[];
}

/** The policy by which everything is judged, whatever the branch. */
export interface DeploymentPolicy {
  readonly policy: PolicySnapshot;
  readonly policyAt: RepositoryPolicy;
}

export type FoundDeployment =
  | (DeploymentPolicy & { readonly kind: 'deployment'; readonly branches: readonly BranchDeployment[] })
  /** Nothing is deployed from this branch. */
  | (DeploymentPolicy & { readonly kind: 'other-branch' });

/**
 * Finds what is deployed, by the policy at the tip of the default branch.
 *
 * @throws UserError when it cannot be told which apps are meant, or a branch of the policy is not there
 * @throws WorldError when GitHub fails
 */
export async function findDeployment(
  question: DeploymentQuestion,
  ports: FindDeploymentPorts,
): Promise<FoundDeployment> {
  const { apps, appId, target, pushed } = question;
  const policyAt = await ports.policy.read({ path: defaultPolicyPath, maxBytes: maxPolicyBytes });
  const policy = toPolicySnapshot(policyAt.file, defaultPolicyPath);
  const targets = policy.kind === 'policy' ? policy.policy.targets : [];
  const chosen = chooseTargets({
    targets,
    found: targets.length > 0 ? [] : await findApps(question, policyAt.commit, { policy, ports }),
    apps,
    appId,
    target,
    branch: pushed?.branch,
    defaultBranch: policyAt.branch,
  });
  if (chosen.kind === 'refused') throw new UserError(chosen.message);
  if (chosen.kind === 'other-branch') return { kind: 'other-branch', policy, policyAt };
  const names = [...new Set(chosen.targets.map(({ branch }) => branch))];
  const branches = names.map(async (branch) => ({
    branch,
    commit: pushed?.commit ?? (await tipOf(branch, policyAt, ports.tips)),
    targets: chosen.targets.filter((one) => one.branch === branch),
  }));
  return { kind: 'deployment', policy, policyAt, branches: await Promise.all(branches) };
}

interface Reading {
  readonly policy: PolicySnapshot;
  readonly ports: FindDeploymentPorts;
}

/** The apps of the commit that is deployed, where no policy names them. */
async function findApps(
  { apps, pushed }: DeploymentQuestion,
  defaultTip: string,
  { policy, ports }: Reading,
): Promise<readonly string[]> {
  if (apps.length > 0) return apps;
  const tree = ports.openCommit(pushed?.commit ?? defaultTip);
  const read = await readApps(tree, { focus: '.', named: [] }, contextOf(policy));
  return read.apps.map(({ app }) => app);
}

async function tipOf(branch: string, policyAt: PolicyAtTip, tips: BranchTips): Promise<string> {
  if (branch === policyAt.branch) return policyAt.commit;
  const tip = await tips.tipOf(branch);
  if (tip !== null) return tip;
  throw new UserError(
    `The policy names the branch ${quote(branch)}, which is not there. Check its targets on ${policyAt.branch}.`,
  );
}
