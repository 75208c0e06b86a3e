import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { GitRepository } from './git.ts';
import { openWorkingTree } from './working-tree.ts';

/** Where on this machine the tool looks. */
export interface LocalPlace {
  /** The top of the git working tree; outside of git the app around the folder, else the folder. Absolute. */
  readonly root: string;
  /** The folder to look in, relative to `root` with `/`; `.` for all of it. */
  readonly focus: string;
  readonly isGit: boolean;
}

/**
 * Finds the repository around a folder.
 *
 * @param cwd absolute
 * @param path a folder or file to look at, relative to `cwd`
 * @throws UserError when there is no such folder or file
 */
export function findLocalPlace(cwd: string, path: string): LocalPlace {
  const start = resolve(cwd, path);
  if (!existsSync(start)) {
    throw new UserError(`There is no folder or file ${start}. Name a folder that holds a Base44 app.`);
  }
  const target = realpathSync(start);
  const folder = statSync(target).isDirectory() ? target : dirname(target);
  const repository = nearestAround(folder, isRepository);
  const root = repository ?? nearestAround(folder, isApp) ?? folder;
  const focus = relative(root, folder).split(sep).join('/');
  return { root, focus: focus === '' ? '.' : focus, isGit: repository !== undefined };
}

/**
 * A folder or file that the user named, relative to the repository's root.
 *
 * @throws UserError when it lies outside of the repository
 */
export function toRepositoryPath({ root }: LocalPlace, cwd: string, folder: string): string {
  const named = resolve(realpathSync(cwd), folder);
  // An absolute path may come to the root over a link, such as /tmp on macOS. What is below the root is not followed.
  const top = isBelow(root, named) ? root : nearestAround(named, (candidate) => leadsTo(root, candidate));
  if (top === undefined) {
    throw new UserError(`${folder} is not in ${root}. Name a path in this repository.`);
  }
  return relative(top, named).split(sep).join('/') || '.';
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function leadsTo(root: string, path: string): boolean {
  return existsSync(path) && realpathSync(path) === root;
}

/** `.git` is a file in linked worktrees and submodules. */
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function isApp(folder: string): boolean {
  return ['config.jsonc', 'config.json', 'connectors'].some((name) =>
    existsSync(join(folder, 'base44', name)),
  );
}

/** The folder itself, or the nearest one around it, that a test holds for. */
function nearestAround(folder: string, test: (candidate: string) => boolean): string | undefined {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (test(candidate)) return candidate;
    if (candidate === dirname(candidate)) return undefined;
  }
}

/** Which commits to look at: git references as the user wrote them. */
export interface References {
  readonly base: string | undefined;
  /** Undefined for the working tree, or what is staged. */
  readonly head: string | undefined;
  /** Whether the head is what is staged. */
  readonly staged?: boolean;
}

/** The two sides of a comparison. */
export interface Sides {
  readonly head: FileTree;
  readonly base: FileTree | undefined;
}

/**
 * Opens head and base. The base is the commit at which the head parted from the named reference, as for a pull
 * request: what others did there meanwhile is not a change of this head.
 *
 * @throws UserError when a reference cannot be found, or there is no git repository
 */
export async function openSides(place: LocalPlace, references: References): Promise<Sides> {
  const { base, head, staged = false } = references;
  if (base === undefined && head === undefined && !staged) {
    return { head: await openFilesHere(place), base: undefined };
  }
  const git = await gitAt(place);
  const headCommit = head === undefined ? undefined : await git.resolveCommit(head);
  const baseCommit =
    base === undefined ? undefined : await git.mergeBase(await git.resolveCommit(base), headCommit);
  const uncommitted = () => (staged ? git.openIndex() : openFilesHere(place));
  return {
    head: headCommit === undefined ? await uncommitted() : git.openCommit(headCommit),
    base: baseCommit === undefined ? undefined : git.openCommit(baseCommit),
  };
}

/** The files as they are on disk; what a sparse checkout leaves out, as git has it. */
export async function openFilesHere({ root, isGit }: LocalPlace): Promise<FileTree> {
  const disk = openWorkingTree(root);
  return isGit && mayBeSparse(root) ? (await import('./sparse-tree.ts')).openSparseTree(root, disk) : disk;
}

/** Whether git has ever been told which files to leave out here. */
function mayBeSparse(root: string): boolean {
  const path = join(root, '.git');
  const folder = statSync(path).isFile() ? readFileSync(path, 'utf8').replace('gitdir:', '').trim() : path;
  return existsSync(resolve(root, folder, 'info/sparse-checkout'));
}

async function gitAt(place: LocalPlace): Promise<GitRepository> {
  if (place.isGit) return (await import('./git.ts')).openGitRepository(place.root);
  throw new UserError(
    `${place.root} is not in a git repository, so there is nothing for --base, --head and --staged to look at. Leave them out, or run this in a clone.`,
  );
}
