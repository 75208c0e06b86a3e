import { type IdentifiedEntry, isWithin } from '../domain/app/tree.ts';
import type { BranchHistory } from '../ports/branch-history.ts';
import type { CommitEntries } from '../ports/commit-entries.ts';
import { UserError } from '../ports/errors.ts';
import { kindOfMode } from './git-mode.ts';
import { type GitResult, reasonOf, runGit } from './run-git.ts';

/** Before a log: neither what signatures are worth nor what files were called before, as a person may like to see it. */
const plainly = ['-c', 'log.showSignature=false', '-c', 'log.follow=false'] as const;

/**
 * The history of a local clone.
 *
 * @param root the top folder of a working tree
 */
export function openGitHistory(root: string): BranchHistory {
  return {
    async *stepsThatChange(commit, paths) {
      const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository'], '');
      if (shallow.code !== 0 || shallow.stdout.toString().trim() !== 'false') throw new UserError(tooShort);
      const log = async (...options: readonly string[]) => {
        const result = await runGit(root, [...plainly, 'log', '--first-parent', '-z', ...options], '');
        if (result.code !== 0) throw failure(`follow the history of ${commit.slice(0, 7)}`, result);
        return splitZeros(result);
      };
      const [all, changes] = await Promise.all([
        log('--format=%H %P', '--end-of-options', commit, '--'),
        log('--format=%H', '--end-of-options', commit, '--', ...literal(paths)),
      ]);
      const commits = all.map((line) => line.trimEnd().split(' '));
      const passedOver = await findPassedOver(root, commits, paths);
      const changing = new Set(changes);
      for (const [id = '', parent = null] of commits) {
        const step = { isChange: changing.has(id), passedOver: passedOver.get(id) ?? [] };
        if (step.isChange || step.passedOver.length > 0) yield { commit: id, parent, ...step };
      }
      return 'beginning';
    },
    async buildsOn(commit, other) {
      const result = await runGit(
        root,
        ['merge-base', '--is-ancestor', '--end-of-options', other, commit],
        '',
      );
      if (result.code > 1) throw failure(`compare ${other.slice(0, 7)} with ${commit.slice(0, 7)}`, result);
      return result.code === 0;
    },
  };
}

/**
 * What merges merged and what has something else at the paths than the merge.
 *
 * @param commits each commit's id with those of its parents
 */
async function findPassedOver(
  root: string,
  commits: readonly (readonly string[])[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pairs = commits.flatMap(([id, , ...merged]) => merged.map((other) => `${id} ${other}`));
  const found = new Map<string, string[]>();
  if (pairs.length === 0) return found;
  // A line with a commit and another one compares the two, as if the other were the commit's only parent.
  const result = await runGit(
    root,
    ['diff-tree', '--stdin', '--raw', '--no-renames', '--always', '--format=%x01', '--', ...literal(paths)],
    pairs.map((pair) => `${pair}\n`).join(''),
  );
  if (result.code !== 0) throw failure('compare merges with what they merged', result);
  const differences = result.stdout.toString().split('\u0001').slice(1);
  for (const [index, pair] of pairs.entries()) {
    const [id = '', other = ''] = pair.split(' ');
    if (differences[index]?.includes(':') === true) found.set(id, [...(found.get(id) ?? []), other]);
  }
  return found;
}

/** @param root the top folder of a working tree */
export function openGitEntries(root: string): CommitEntries {
  return {
    async entriesIn(commit, paths) {
      const result = await runGit(
        root,
        ['ls-tree', '-r', '-t', '-z', '--full-tree', commit, '--', ...literal(paths)],
        '',
      );
      if (result.code !== 0) throw failure(`list the files of commit ${commit.slice(0, 7)}`, result);
      // git also lists the folders on the way to the paths.
      const entries = splitZeros(result).map(parseEntry);
      return entries.filter((entry) => paths.some((path) => isWithin(entry.path, path)));
    },
  };
}

const tooShort =
  'The history here is cut off, so it does not tell what was deleted and who approved what. Fetch all of it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.';

function literal(paths: readonly string[]): readonly string[] {
  return paths.includes('.') ? [] : paths.map((path) => `:(literal)${path}`);
}

function splitZeros({ stdout }: GitResult): readonly string[] {
  return stdout
    .toString()
    .split('\0')
    .filter((part) => part !== '');
}

/** `<mode> <type> <id>\t<path>` */
function parseEntry(line: string): IdentifiedEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
  return { path: line.slice(tab + 1), kind: kindOfMode(mode), id };
}

function failure(what: string, result: GitResult): UserError {
  return new UserError(`git could not ${what}: ${reasonOf(result)}`);
}
