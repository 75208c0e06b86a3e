import { eachOnce, type IdentifiedEntry } from '../domain/app/tree.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { readBlobs } from './git-blobs.ts';
import { openGitIndex } from './git-index.ts';
import { type ObjectReader, openObjectReader } from './git-object-reader.ts';
import { type GitTrees, type KnownTrees, MissingTree, openGitTrees } from './git-trees.ts';
import { type GitResult, reasonOf, runGit } from './run-git.ts';

/** A local git repository, read through the `git` command. Nothing is written. */
export interface GitRepository {
  /** The top folder of the working tree. */
  readonly root: string;

  /**
   * The id of the commit that a branch, tag or id names.
   *
   * @throws UserError when there is no such commit here, or git does not look into the repository
   */
  resolveCommit(reference: string): Promise<string>;

  /**
   * The commit at which two commits parted, which is what a pull request is compared with.
   *
   * @param head a commit, or undefined for the commit that is checked out
   * @throws UserError when there is none here
   */
  mergeBase(base: string, head: string | undefined): Promise<string>;

  /**
   * The commits that references name now, such as `refs/heads/main`, in their order; undefined where there is none.
   */
  commitsAt(references: readonly string[]): Promise<readonly (string | undefined)[]>;

  /** The files of a commit. */
  openCommit(commit: string): FileTree;

  /** The files that are staged, as the next commit would have them. */
  openIndex(): FileTree;

  /** Ends what was started for reading. It is for whoever deletes the repository; nobody else has to. */
  close(): Promise<void>;
}

/** @param root the top folder of a working tree */
export function openGitRepository(root: string): GitRepository {
  const git = (args: readonly string[]) => runGit(root, args, '');
  const objects = openObjectReader(root);
  const known: KnownTrees = new Map();

  return {
    root,
    async resolveCommit(reference) {
      const result = await git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${reference}^{commit}`,
      ]);
      if (result.code === 0) return result.stdout.toString().trim();
      throw new UserError(
        `There is no commit ${quote(reference)} in this repository. ${await adviceForMissing(git, reference)}`,
      );
    },
    async mergeBase(base, head = 'HEAD') {
      const result = await git(['merge-base', '--end-of-options', base, head]);
      if (result.code === 0) return result.stdout.toString().trim();
      const shallow = await isShallow(git);
      throw new UserError(
        shallow
          ? `The history here is too short to tell where ${base.slice(0, 7)} and ${nameOfHead(head)} parted. Fetch more of it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.`
          : `${base.slice(0, 7)} and ${nameOfHead(head)} have no commit in common, so there is nothing to compare. Name another --base.`,
      );
    },
    async commitsAt(references) {
      const found = await objects.read(references.map(toCommitName), 0);
      return found.map((commit) => commit?.id);
    },
    openCommit: (commit) => openCommit(objects, openGitTrees(commit, { objects, known }), commit),
    openIndex: () => openGitIndex(root, objects),
    close: objects.close,
  };
}

/** What breaks a line is in the name of no reference. */
function toCommitName(reference: string): string {
  return reference.includes('\n') ? '' : `${reference}^{commit}`;
}

function nameOfHead(head: string): string {
  return head === 'HEAD' ? 'HEAD' : head.slice(0, 7);
}

type Git = (args: readonly string[]) => Promise<GitResult>;

async function isShallow(git: Git): Promise<boolean> {
  const result = await git(['rev-parse', '--is-shallow-repository']);
  return result.stdout.toString().trim() === 'true';
}

/** What to do about a commit that is not here, as far as git can tell anything about this repository. */
async function adviceForMissing(git: Git, reference: string): Promise<string> {
  const any = await git(['rev-list', '--all', '--max-count=1']);
  if (any.code !== 0) throw new UserError(`git could not look into this repository: ${reasonOf(any)}`);
  if (any.stdout.length === 0) {
    return 'Nothing is committed here yet: leave out --base for the first commit.';
  }
  const remote = `origin/${reference}`;
  const fetched = await git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `refs/remotes/${remote}^{commit}`,
  ]);
  if (fetched.code === 0) return `Did you mean ${quote(remote)}?`;
  return (await isShallow(git))
    ? 'It is a shallow clone; fetch the commit first: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.'
    : 'Check the spelling, or fetch it first, for example: git fetch origin main.';
}

function openCommit(objects: ObjectReader, trees: GitTrees, commit: string): FileTree {
  /** Ids of the files that were listed, so that reading needs no second look-up. */
  const blobs = new Map<string, string>();

  async function look<T extends readonly IdentifiedEntry[]>(entries: Promise<T>): Promise<T> {
    try {
      const found = await entries;
      for (const { path, kind, id } of found) if (kind === 'file') blobs.set(path, id);
      return found;
    } catch (error) {
      if (!(error instanceof MissingTree)) throw error;
      throw failure('list the files', commit, error.message);
    }
  }

  return {
    revision: commit,
    async list(folders) {
      const lists = await Promise.all(folders.map((folder) => look(trees.list(folder))));
      return eachOnce(lists.flat()).map(({ path, kind }) => ({ path, kind }));
    },
    async find(path) {
      const [found] = await look(trees.find(path).then((entry) => (entry === undefined ? [] : [entry])));
      return found && { path: found.path, kind: found.kind };
    },
    read: (paths, maxBytes) =>
      readBlobs(objects, {
        ...{ paths, maxBytes, ids: blobs },
        failure: (what, reason) => failure(what, commit, reason),
      }),
  };
}

function failure(what: string, commit: string, reason: string): UserError {
  return new UserError(`git could not ${what} of commit ${commit.slice(0, 7)}: ${reason}`);
}
