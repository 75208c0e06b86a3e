import { findDefaultBranch } from '../adapters/default-branch.ts';
import { fetchBranch, lastFetched } from '../adapters/fetch-branch.ts';
import { openGitRepository } from '../adapters/git.ts';
import { openGitHistory } from '../adapters/git-history.ts';
import type { LocalPlace } from '../adapters/local-repository.ts';
import { readPolicy } from '../commands/read-policy.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import { UserError, WorldError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { chooseDeployed } from './choose-deployed.ts';

/** What is deployed, as the user describes it. */
export interface DeployedQuestion {
  /** Folders relative to the repository's root. */
  readonly apps: readonly string[];
  readonly appId: string | undefined;
  readonly target: string | undefined;
  /** A commit of the deployed branch; its tip when undefined. */
  readonly commit: string | undefined;
}

/** What is deployed to one target. */
export interface Deployed {
  readonly target: DeployTarget;
  readonly policy: PolicySnapshot;
  /** `main@3f9c2e1` */
  readonly policyPlace: string;
  readonly head: FileTree;
  /** The tip of the target's branch, where the head is another commit. */
  readonly tip: FileTree | undefined;
}

/**
 * Finds what is deployed: at the tip of the target's branch, fetched now, or at a commit of that branch. Files of the
 * working tree never count. The policy is that of the default branch, as for a push.
 *
 * @throws UserError when it cannot be told, or the commit is not on that branch
 * @throws WorldError when `origin` does not answer and no commit is named
 */
export async function findDeployed(
  { root, isGit }: LocalPlace,
  question: DeployedQuestion,
): Promise<Deployed> {
  if (!isGit) {
    throw new UserError(`${root} is not in a git repository. Run this in a clone of the app's repository.`);
  }
  const git = openGitRepository(root);
  const { commit } = question;
  const { name: defaultBranch } = await findDefaultBranch(git);
  const policyCommit = await tipOf(root, defaultBranch, commit);
  const policyTree = git.openCommit(policyCommit);
  const { policy } = await readPolicy(policyTree, defaultPolicyPath);
  const named = commit === undefined ? undefined : await git.resolveCommit(commit);
  const target = await chooseOne(
    { ...question, policy, defaultBranch },
    git.openCommit(named ?? policyCommit),
  );
  const tip = target.branch === defaultBranch ? policyCommit : await tipOf(root, target.branch, commit);
  const head = named ?? tip;
  if (head !== tip) await refuseForeign(root, { head, tip, branch: target.branch });
  return {
    target,
    policy,
    policyPlace: `${defaultBranch}@${policyCommit.slice(0, 7)}`,
    head: git.openCommit(head),
    tip: head === tip ? undefined : git.openCommit(tip),
  };
}

/** Where a branch is now; with a commit named, where it was last known to be will do when `origin` does not answer. */
async function tipOf(root: string, branch: string, named: string | undefined): Promise<string> {
  const fetched = await fetchBranch(root, branch);
  if (fetched.kind === 'fetched') return fetched.commit;
  const offline = `The branch ${quote(branch)} could not be fetched from origin`;
  if (named === undefined) {
    throw fetched.kind === 'no-remote'
      ? new UserError(
          'There is no remote "origin" here, so what is deployed cannot be looked up. Name it: --commit <sha>.',
        )
      : new WorldError(
          `${offline}. Are you offline? To go by what is here, name the deployed commit: --commit <sha>.`,
        );
  }
  const known = (await lastFetched(root, branch)) ?? (await localTip(root, branch, fetched.kind));
  if (known !== undefined) return known;
  throw new WorldError(`${offline}, and was never fetched before. Try again with a connection.`);
}

/** Without a remote, the branch of this repository is all there is. */
async function localTip(root: string, branch: string, kind: string): Promise<string | undefined> {
  return kind === 'no-remote' ? openGitRepository(root).resolveCommit(`refs/heads/${branch}`) : undefined;
}

interface TargetChoice extends DeployedQuestion {
  readonly policy: PolicySnapshot;
  readonly defaultBranch: string;
}

/** The one target that is meant: a person signs in for one app at a time. */
async function chooseOne(choice: TargetChoice, files: FileTree): Promise<DeployTarget> {
  const { policy, apps, appId, target, defaultBranch } = choice;
  const chosen = await chooseDeployed(
    { policy, apps, appId, target, branch: undefined, defaultBranch },
    files,
  );
  const [one, ...others] = chosen.kind === 'targets' ? chosen.targets : [];
  if (one !== undefined && others.length === 0) return one;
  const names = (chosen.kind === 'targets' ? chosen.targets : []).map(
    (each) => `${printable(each.name ?? each.appId)} (${printable(each.app)})`,
  );
  throw new UserError(
    `Sign in for one target at a time. Name it with --target, and its folder with --app: ${names.join(', ')}.`,
  );
}

/** What is on no deployed branch, nobody has merged: consent for it could be asked of people by anybody who can push. */
async function refuseForeign(
  root: string,
  { head, tip, branch }: { readonly head: string; readonly tip: string; readonly branch: string },
): Promise<void> {
  if (await openGitHistory(root).buildsOn(tip, head)) return;
  throw new UserError(
    `${head.slice(0, 7)} is not on ${quote(branch)} (${tip.slice(0, 7)}), from which this app is deployed. Merge it first; in a shallow clone, fetch the rest: git fetch --unshallow.`,
  );
}
