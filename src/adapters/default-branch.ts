import { printable, quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { isAsCommitted } from './as-committed.ts';
import type { GitRepository } from './git.ts';
import { type GitResult, reasonOf, runGit, safely } from './run-git.ts';
import { openWorkingTree } from './working-tree.ts';

/** A branch as a clone knows it. */
export interface Branch {
  /** `main` */
  readonly name: string;
  /** What the branch is called here: `origin/main` as it was when last fetched, or `main` without a remote. */
  readonly reference: string;
  readonly commit: string;
}

/** What finding a branch needs of a repository. */
type BranchSource = Pick<GitRepository, 'root' | 'commitsAt'>;

/** Tried in this order where the remote does not say which branch is its default. */
const usualNames = ['main', 'master'];

/**
 * The default branch: the HEAD of `origin`, else its `main` or `master`, else the one of this repository.
 *
 * @throws UserError when there is none of these
 */
export async function findDefaultBranch(git: BranchSource): Promise<Branch> {
  // Both at once, as a git that starts takes longer than to look up names in vain.
  const [head, usual] = await Promise.all([
    runGit(git.root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], ''),
    findFirst(git, usualNames),
  ]);
  const target = head.code === 0 ? head.stdout.toString().trim() : '';
  const found = target.startsWith(remotePrefix)
    ? await findFirst(git, [target.slice(remotePrefix.length)])
    : usual;
  if (found !== undefined) return found;
  throw new UserError(
    'There is no default branch here: origin has no HEAD, and there is no main and no master. Fetch it first: git remote set-head origin --auto.',
  );
}

/**
 * A branch by its name: the one of `origin` as it was when last fetched, else the one of this repository.
 *
 * @throws UserError when there is none
 */
export async function findBranch(git: BranchSource, name: string): Promise<Branch> {
  const found = await findFirst(git, [name]);
  if (found !== undefined) return found;
  throw new UserError(`There is no branch ${quote(name)} here. Fetch it first: git fetch origin.`);
}

/** The first branch of these names that there is: any of `origin` before one of this repository. */
async function findFirst(git: BranchSource, names: readonly string[]): Promise<Branch | undefined> {
  const branches = [
    ...names.map((name) => ({ name, reference: `origin/${name}`, full: `${remotePrefix}${name}` })),
    ...names.map((name) => ({ name, reference: name, full: `refs/heads/${name}` })),
  ];
  const commits = await git.commitsAt(branches.map(({ full }) => full));
  for (const [index, { name, reference }] of branches.entries()) {
    const commit = commits[index];
    if (commit !== undefined) return { name, reference, commit };
  }
  return undefined;
}

const remotePrefix = 'refs/remotes/origin/';

/**
 * Refuses to go on when files on disk are others than those of the default branch: what is declared is what is
 * committed there, and whoever edited a file would believe that the edit was pushed.
 *
 * @param paths files and folders, relative to `root`; `.` for everything
 * @throws UserError which names one of the files
 */
export async function refuseLocalChanges(
  git: Pick<GitRepository, 'root' | 'openCommit'>,
  branch: Branch,
  paths: readonly string[],
): Promise<void> {
  const [first, ...others] = await findLocalChanges(git, branch, paths);
  if (first === undefined) return;
  const more = others.length === 0 ? 'is' : `and ${others.length} more are`;
  throw new UserError(
    `${printable(first)} ${more} not as on ${branch.reference} (${branch.commit.slice(0, 7)}), and only what is there is pushed. Get the change there first, or set it aside: git stash --include-untracked.`,
  );
}

/**
 * The files on disk that are others than those of a branch, or that it does not have, or that are gone.
 *
 * @param paths files and folders, relative to `root`; `.` for everything
 * @throws UserError when git cannot tell
 */
export async function findLocalChanges(
  { root, openCommit }: Pick<GitRepository, 'root' | 'openCommit'>,
  { commit }: Branch,
  paths: readonly string[],
): Promise<readonly string[]> {
  // It mostly is, and then no git has to be started.
  const trees = { disk: openWorkingTree(root), commit: openCommit(commit) };
  if (await isAsCommitted(trees, paths)) return [];
  const literal = paths.map((path) => (path === '.' ? ':(top)' : `:(literal)${path}`));
  const [changed, untracked] = await Promise.all([
    runGit(root, [...safely, 'diff', ...diffOptions, commit, '--', ...literal], ''),
    // Files that git ignores too: whoever runs Base44's own command line has them pushed.
    runGit(root, [...safely, 'ls-files', '--others', '-z', '--', ...literal], ''),
  ]);
  return [...pathsOf(changed), ...pathsOf(untracked)];
}

const diffOptions = [
  '--name-only',
  '-z',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--ignore-submodules=none',
];

function pathsOf(result: GitResult): readonly string[] {
  if (result.code !== 0) throw new UserError(`git could not tell what changed here: ${reasonOf(result)}`);
  return result.stdout.toString().split('\0').slice(0, -1);
}
