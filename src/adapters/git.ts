import type { FileContent } from '../domain/app/locate-app.ts';
import { stepsTo, type TreeEntry } from '../domain/app/tree.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { kindOfMode } from './git-mode.ts';
import { type GitResult, runGit } from './run-git.ts';

/** A local git repository, read through the `git` command. Nothing is written. */
export interface GitRepository {
  /**
   * The id of the commit that a branch, tag or id names.
   *
   * @throws UserError when there is no such commit here
   */
  resolveCommit(reference: string): Promise<string>;

  /**
   * The commit at which two commits parted, which is what a pull request is compared with.
   *
   * @param head a commit, or undefined for the commit that is checked out
   * @throws UserError when there is none here
   */
  mergeBase(base: string, head: string | undefined): Promise<string>;

  /** The files of a commit. */
  openCommit(commit: string): FileTree;
}

/** @param root the top folder of a working tree */
export function openGitRepository(root: string): GitRepository {
  const git = (args: readonly string[], input = '') => runGit(root, args, input);

  async function isShallow(): Promise<boolean> {
    const result = await git(['rev-parse', '--is-shallow-repository']);
    return result.stdout.toString().trim() === 'true';
  }

  return {
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
        `There is no commit ${quote(reference)} in this repository. ${adviceForMissing(await isShallow())}`,
      );
    },
    async mergeBase(base, head = 'HEAD') {
      const result = await git(['merge-base', '--end-of-options', base, head]);
      if (result.code === 0) return result.stdout.toString().trim();
      const shallow = await isShallow();
      throw new UserError(
        shallow
          ? `The history here is too short to tell where ${base.slice(0, 7)} and ${nameOfHead(head)} parted. Fetch more of it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.`
          : `${base.slice(0, 7)} and ${nameOfHead(head)} have no commit in common, so there is nothing to compare. Name another --base.`,
      );
    },
    openCommit: (commit) => openCommit(commit, git),
  };
}

function nameOfHead(head: string): string {
  return head === 'HEAD' ? 'HEAD' : head.slice(0, 7);
}

function adviceForMissing(shallow: boolean): string {
  return shallow
    ? 'It is a shallow clone; fetch the commit first: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.'
    : 'Check the spelling, or fetch it first, for example: git fetch origin main.';
}

type Git = (args: readonly string[], input?: string) => Promise<GitResult>;

function openCommit(commit: string, git: Git): FileTree {
  /** Object ids and sizes of the files that were listed, so that reading needs no second look-up. */
  const blobs = new Map<string, { readonly id: string; readonly size: number }>();

  async function listTree(options: readonly string[], paths: readonly string[]): Promise<TreeEntry[]> {
    const literal = paths.map((path) => `:(literal)${path}`);
    const result = await git([
      'ls-tree',
      ...options,
      '-t',
      '-l',
      '-z',
      '--full-tree',
      commit,
      '--',
      ...literal,
    ]);
    if (result.code !== 0) throw failure('list the files', commit, result);
    const lines = result.stdout.toString().split('\0').slice(0, -1);
    return lines.map((line) => {
      const { path, kind, id, size } = parseTreeLine(line);
      if (kind === 'file') blobs.set(path, { id, size });
      return { path, kind };
    });
  }

  return {
    revision: commit,
    list: (folders) =>
      listTree(
        ['-r'],
        folders.filter((folder) => folder !== '.'),
      ),
    async find(path) {
      const found = (await listTree([], [path])).find((entry) => entry.path === path);
      if (found !== undefined) return found;
      // git says nothing about a path behind a link, so the folders on the way are asked for one by one.
      for (const folder of stepsTo(path).slice(0, -1)) {
        const entry = (await listTree([], [folder])).find((one) => one.path === folder);
        if (entry?.kind !== 'folder') return entry;
      }
      return undefined;
    },
    async read(paths, maxBytes) {
      const contents = new Map<string, FileContent>();
      const wanted: { path: string; id: string }[] = [];
      for (const path of paths) {
        const blob = blobs.get(path);
        if (blob === undefined) throw new Error(`${path} was not listed.`);
        if (blob.size > maxBytes) contents.set(path, { kind: 'too-large', size: blob.size });
        else wanted.push({ path, id: blob.id });
      }
      if (wanted.length === 0) return contents;
      const result = await git(['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
      if (result.code !== 0) throw failure('read files', commit, result);
      const objects = parseBatch(result.stdout, wanted.length);
      for (const [index, { path }] of wanted.entries()) {
        const bytes = objects[index];
        if (bytes === undefined) throw failure(`read ${path}`, commit, result);
        contents.set(path, { kind: 'bytes', bytes });
      }
      return contents;
    },
  };
}

interface TreeLine extends TreeEntry {
  readonly id: string;
  readonly size: number;
}

/** One line of `git ls-tree -l`: `<mode> <type> <id> <size, padded>\t<path>`. */
function parseTreeLine(line: string): TreeLine {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
  return { path: line.slice(tab + 1), kind: kindOfMode(mode), id, size: Number(size) };
}

/** The blobs in the output of `git cat-file --batch`: `<id> blob <size>\n<bytes>\n` each, in the order asked for. */
function parseBatch(output: Buffer, count: number): readonly Uint8Array[] {
  const objects: Uint8Array[] = [];
  let offset = 0;
  while (objects.length < count) {
    const lineEnd = output.indexOf(0x0a, offset);
    const [, type, size] = output.toString('latin1', offset, lineEnd).split(' ');
    if (lineEnd === -1 || type !== 'blob') return objects;
    const start = lineEnd + 1;
    offset = start + Number(size) + 1;
    if (offset > output.length) return objects;
    objects.push(output.subarray(start, offset - 1));
  }
  return objects;
}

function failure(what: string, commit: string, result: GitResult): UserError {
  const reason = result.stderr.trim().split('\n').at(-1) ?? '';
  return new UserError(
    `git could not ${what} of commit ${commit.slice(0, 7)}: ${reason || `exit code ${result.code}`}`,
  );
}
