import { printable, quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { type GitResult, runGit } from './run-git.ts';

/** A branch as a clone knows it. */
export interface Branch {
  /** `main` */
  readonly name: string;
  /** What the branch is called here: `origin/main` as it was when last fetched, or `main` without a remote. */
  readonly reference: string;
  readonly commit: string;
}

/** Tried in this order where the remote does not say which branch is its default. */
const usualNames = ['main', 'master'];

/**
 * The default branch: the HEAD of `origin`, else its `main` or `master`, else the one of this repository.
 *
 * @param root the top folder of a working tree
 * @throws UserError when there is none of these
 */
export async function findDefaultBranch(root: string): Promise<Branch> {
  const head = await runGit(root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], '');
  const target = head.code === 0 ? head.stdout.toString().trim() : '';
  const names = target.startsWith(remotePrefix) ? [target.slice(remotePrefix.length)] : usualNames;
  for (const prefix of [remotePrefix, 'refs/heads/']) {
    for (const name of names) {
      const found = await branchAt(root, prefix, name);
      if (found !== undefined) return found;
    }
  }
  throw new UserError(
    'There is no default branch here: origin has no HEAD, and there is no main and no master. Fetch it first: git remote set-head origin --auto.',
  );
}

/**
 * A branch by its name: the one of `origin` as it was when last fetched, else the one of this repository.
 *
 * @throws UserError when there is none
 */
export async function findBranch(root: string, name: string): Promise<Branch> {
  const found = (await branchAt(root, remotePrefix, name)) ?? (await branchAt(root, 'refs/heads/', name));
  if (found !== undefined) return found;
  throw new UserError(`There is no branch ${quote(name)} here. Fetch it first: git fetch origin.`);
}

async function branchAt(root: string, prefix: string, name: string): Promise<Branch | undefined> {
  const commit = await commitAt(root, `${prefix}${name}`);
  if (commit === undefined) return undefined;
  return { name, reference: prefix === remotePrefix ? `origin/${name}` : name, commit };
}

const remotePrefix = 'refs/remotes/origin/';

async function commitAt(root: string, reference: string): Promise<string | undefined> {
  const result = await runGit(root, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], '');
  return result.code === 0 ? result.stdout.toString().trim() : undefined;
}

/**
 * Refuses to go on when files on disk are others than those of the default branch: what is declared is what is
 * committed there, and whoever edited a file would believe that the edit was pushed.
 *
 * @param paths files and folders, relative to `root`; `.` for everything
 * @throws UserError which names one of the files
 */
export async function refuseLocalChanges(
  root: string,
  { reference, commit }: Branch,
  paths: readonly string[],
): Promise<void> {
  const literal = paths.map((path) => (path === '.' ? ':(top)' : `:(literal)${path}`));
  const [changed, untracked] = await Promise.all([
    runGit(root, [...safely, 'diff', ...diffOptions, commit, '--', ...literal], ''),
    // Files that git ignores too: whoever runs Base44's own command line has them pushed.
    runGit(root, [...safely, 'ls-files', '--others', '-z', '--', ...literal], ''),
  ]);
  const [first, ...others] = [...pathsOf(changed), ...pathsOf(untracked)];
  if (first === undefined) return;
  const more = others.length === 0 ? 'is' : `and ${others.length} more are`;
  throw new UserError(
    `${printable(first)} ${more} not as on ${reference} (${commit.slice(0, 7)}), and only what is there is pushed. Get the change there first, or set it aside: git stash --include-untracked.`,
  );
}

/** No program is started that the repository's configuration names. */
const safely = ['-c', 'core.fsmonitor=false'];

const diffOptions = [
  '--name-only',
  '-z',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--ignore-submodules=none',
];

function pathsOf({ code, stdout, stderr }: GitResult): readonly string[] {
  if (code !== 0) {
    const reason = stderr.trim().split('\n').at(-1) ?? '';
    throw new UserError(`git could not tell what changed here: ${reason || `exit code ${code}`}`);
  }
  return stdout.toString().split('\0').slice(0, -1);
}
