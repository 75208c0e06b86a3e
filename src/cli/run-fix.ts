import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { changeFiles } from '../adapters/change-files.ts';
import { todayInUtc } from '../adapters/clock.ts';
import { findLocalPlace, openFilesHere, toRepositoryPath } from '../adapters/local-repository.ts';
import { writeNote } from '../adapters/standard-error.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { openWorkingTree } from '../adapters/working-tree.ts';
import { fix } from '../commands/fix.ts';
import type { FixResult } from '../domain/fix/fix-result.ts';
import { exitCodeOf } from '../domain/outcome.ts';
import { describeFix, renderFix } from '../report/fix-text.ts';
import { renderDiff } from '../report/unified-diff.ts';
import type { FixArguments } from './fix-arguments.ts';
import { choosePaint } from './paint.ts';

/** Runs `fix` on the working tree: says what was done, or with `--dry-run` shows what would be. Returns the exit code. */
export async function runFix(options: FixArguments): Promise<number> {
  const cwd = resolve(options.cwd ?? '.');
  const place = findLocalPlace(cwd, options.path);
  const isFile = statSync(resolve(cwd, options.path)).isFile();
  const result = await fix(
    {
      focus: place.focus,
      named: options.apps.map((app) => toRepositoryPath(place, cwd, app)),
      file: isFile ? toRepositoryPath(place, cwd, options.path) : undefined,
      dropsImplied: options.implied,
      narrows: options.narrow,
      policy: options.policy === undefined ? undefined : toRepositoryPath(place, cwd, options.policy),
      today: todayInUtc(),
    },
    // The policy counts where a sparse checkout leaves it out, too; files that are put in order are on disk.
    { ...(await openFilesHere(place)), list: openWorkingTree(place.root).list },
  );
  const changes = result.fixed.map(({ change }) => change);
  const paint = choosePaint(isTerminal(), process.env);
  if (options.dryRun) {
    // The diff alone, so that it can be piped into a file or into git apply.
    writeOutput(renderDiff(changes, paint));
    writeNote(`${renderFix({ ...result, fixed: [] }, paint)}${describeFix(result, true)}\n`);
  } else {
    changeFiles(place.root, changes);
    writeOutput(`${renderFix(result, paint)}${describeFix(result, false)}\n`);
  }
  return exitCode(result);
}

function exitCode({ fixed, leftAlone, inOrder }: FixResult): number {
  if (fixed.length + leftAlone.length + inOrder === 0)
    return exitCodeOf({ outcome: 'no-connectors', reason: 'nothing-declared' });
  return leftAlone.length > 0 ? exitCodeOf({ outcome: 'failed', reason: 'findings' }) : 0;
}
