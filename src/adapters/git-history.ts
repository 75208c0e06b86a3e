import { type IdentifiedEntry, isWithin } from '../domain/app/tree.ts';
import type { BranchHistory } from '../ports/branch-history.ts';
import type { CommitEntries } from '../ports/commit-entries.ts';
import { UserError } from '../ports/errors.ts';
import { kindOfMode } from './git-mode.ts';
import { type GitResult, runGit } from './run-git.ts';

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
      const result = await runGit(
        root,
        [
          'log',
          '--first-parent',
          '-z',
          '--format=%H %P',
          '--end-of-options',
          commit,
          '--',
          ...literal(paths),
        ],
        '',
      );
      if (result.code !== 0) throw failure(`follow the history of ${commit.slice(0, 7)}`, result);
      for (const line of splitZeros(result)) {
        const [id = '', parent = ''] = line.split(' ');
        yield { commit: id, parent: parent === '' ? null : parent };
      }
      return 'beginning';
    },
  };
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

function failure(what: string, { code, stderr }: GitResult): UserError {
  const reason = stderr.trim().split('\n').at(-1) ?? '';
  return new UserError(`git could not ${what}: ${reason || `exit code ${code}`}`);
}
