import {
  ancestorsOf,
  type EntryKind,
  isListedIn,
  isWithin,
  stepsTo,
  type TreeEntry,
} from '../domain/app/tree.ts';
import { printable } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { readBlobs } from './git-blobs.ts';
import { kindOfMode } from './git-mode.ts';
import type { ObjectReader } from './git-object-reader.ts';
import { reasonOf, runGit, safely } from './run-git.ts';

/**
 * The files as the next commit would have them: what is staged, whatever is on disk by now. Inside of a hook that is the
 * index that git made for this commit, which `git commit --all` and `git commit <file>` do not take from the usual one.
 *
 * @param root the top folder of a working tree
 */
export function openGitIndex(root: string, objects: ObjectReader): FileTree {
  return openEntries(objects, async () => {
    const entries = await listIndex(root);
    refuseConflicts(entries);
    const announced = entries.some(({ id }) => emptyFiles.has(id)) ? await listAnnounced(root) : new Set();
    return entries.filter(({ path }) => !announced.has(path));
  });
}

/**
 * The files that are in the index and, in a sparse checkout, not on disk.
 *
 * @param root the top folder of a working tree
 */
export function openLeftOut(root: string, objects: ObjectReader): FileTree {
  return openEntries(objects, async () => (await listIndex(root)).filter(({ tag }) => tag === 'S'));
}

function openEntries(objects: ObjectReader, list: () => Promise<readonly IndexLine[]>): FileTree {
  let reading: Promise<IndexEntries> | undefined;
  const read = () => {
    reading ??= list().then(toEntries);
    return reading;
  };
  return {
    revision: 'index',
    async list(folders) {
      const { kinds } = await read();
      return [...kinds]
        .filter(([path]) => folders.some((folder) => isWithin(folder, path) || isListedIn(path, folder)))
        .map(([path, kind]) => ({ path, kind }));
    },
    async find(path) {
      const { kinds } = await read();
      for (const step of stepsTo(path)) {
        const kind = kinds.get(step);
        if (kind === undefined) return undefined;
        if (kind !== 'folder' || step === path) return { path: step, kind } satisfies TreeEntry;
      }
      return undefined;
    },
    read: async (paths, maxBytes) =>
      readBlobs(objects, { paths, ids: (await read()).ids, maxBytes, failure }),
  };
}

interface IndexEntries {
  readonly kinds: ReadonlyMap<string, EntryKind>;
  /** The ids of files. */
  readonly ids: ReadonlyMap<string, string>;
}

function toEntries(lines: readonly IndexLine[]): IndexEntries {
  const kinds = new Map<string, EntryKind>();
  for (const { path, mode } of lines) {
    for (const folder of ancestorsOf(path)) if (folder !== '.') kinds.set(folder, 'folder');
    kinds.set(path, kindOfMode(mode));
  }
  const ids = new Map(
    lines.filter(({ mode }) => kindOfMode(mode) === 'file').map(({ path, id }) => [path, id]),
  );
  return { kinds, ids };
}

interface IndexLine {
  readonly path: string;
  /** `S` for what is not on disk because the checkout is sparse. */
  readonly tag: string;
  readonly mode: string;
  readonly id: string;
  /** `0`, or which side of a conflict the entry is. */
  readonly stage: string;
}

async function listIndex(root: string): Promise<readonly IndexLine[]> {
  return (await askGit(root, ['ls-files', '-t', '--stage', '-z'])).map(parseIndexLine);
}

/** One line of `git ls-files -t --stage`: `<tag> <mode> <id> <stage>\t<path>`. */
function parseIndexLine(line: string): IndexLine {
  const tab = line.indexOf('\t');
  const [tag = '', mode = '', id = '', stage = ''] = line.slice(0, tab).split(' ');
  return { path: line.slice(tab + 1), tag, mode, id, stage };
}

function refuseConflicts(entries: readonly IndexLine[]): void {
  const [first, ...others] = new Set(entries.filter(({ stage }) => stage !== '0').map(({ path }) => path));
  if (first === undefined) return;
  const what = others.length === 0 ? 'has' : `and ${others.length} more have`;
  throw new UserError(
    `${printable(first)} ${what} conflicts, so it cannot be told what would be committed. Resolve them, then git add.`,
  );
}

/** The id of a file without content, in both kinds of repositories. */
const emptyFiles: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** Files that `git add --intent-to-add` only announced: they stand in the index as empty ones, and in no commit. */
async function listAnnounced(root: string): Promise<ReadonlySet<string>> {
  return new Set(await askGit(root, ['diff-files', '--name-only', '--diff-filter=A', '-z']));
}

async function askGit(root: string, args: readonly string[]): Promise<readonly string[]> {
  const result = await runGit(root, [...safely, ...args], '');
  if (result.code !== 0) throw failure('list the files', reasonOf(result));
  return result.stdout.toString().split('\0').slice(0, -1);
}

function failure(what: string, reason: string): UserError {
  return new UserError(`git could not ${what} of the index: ${reason}`);
}
