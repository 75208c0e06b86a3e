import { resolve } from 'node:path';
import { parseAppId } from '../adapters/base44/api-url.ts';
import { createBase44Client } from '../adapters/base44/client.ts';
import { changeFiles } from '../adapters/change-files.ts';
import { findDefaultBranch } from '../adapters/default-branch.ts';
import { openGitRepository } from '../adapters/git.ts';
import {
  findLocalPlace,
  type LocalPlace,
  openFilesHere,
  toRepositoryPath,
} from '../adapters/local-repository.ts';
import { writeNote } from '../adapters/standard-error.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { init } from '../commands/init.ts';
import type { FileChange } from '../domain/file-change.ts';
import { exitCodeOf, exitCodes } from '../domain/outcome.ts';
import { printable } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { appIdStep, describeNextSteps } from '../report/init-steps.ts';
import { noAppFound, renderRemarks } from '../report/init-text.ts';
import { plural } from '../report/plural.ts';
import { toolVersion } from '../report/tool.ts';
import { renderDiff } from '../report/unified-diff.ts';
import { type Answer, ask } from './ask.ts';
import type { InitArguments } from './init-arguments.ts';
import { choosePaint } from './paint.ts';

/** Runs `init`: shows what would be written, asks, writes it, and says what remains. Returns the exit code. */
export async function runInit(options: InitArguments): Promise<number> {
  const cwd = resolve(options.cwd ?? '.');
  const place = findLocalPlace(cwd, '.');
  const live = openLive(options);
  const result = await init(
    {
      app: options.app === undefined ? undefined : toRepositoryPath(place, cwd, options.app),
      appId: options.appId === undefined ? undefined : parseAppId(options.appId),
      branch: await branchOf(place),
      reviewers: options.reviewers,
      force: options.force,
      editor: options.editor,
    },
    { files: await openFilesHere(place), live },
  );
  if (result.apps.length === 0) {
    writeOutput(`${noAppFound}\n`);
    return exitCodeOf({ outcome: 'no-connectors', reason: 'no-app' });
  }
  const paint = choosePaint(isTerminal(), process.env);
  writeOutput(renderDiff(result.changes, paint));
  // With --dry-run the diff stands alone on its stream, so that git apply takes it.
  const say = options.dryRun ? writeNote : writeOutput;
  say(renderRemarks(result, paint));
  if (result.changes.length === 0) {
    say(`Nothing to write.\n${result.isAppIdMissing ? `\n${appIdStep(result)}\n` : ''}`);
    return 0;
  }
  const files = plural(result.changes.length, 'file');
  if (options.dryRun) {
    say(`Would write ${files}.\n`);
    return 0;
  }
  const answer = await mayWrite(options, result.changes);
  if (answer !== 'yes') {
    say(`${answer === 'interrupted' ? '\n' : ''}Nothing was written.\n`);
    return answer === 'interrupted' ? exitCodes.interrupted : 0;
  }
  changeFiles(place.root, result.changes);
  say(`Wrote ${files}.\n\n${describeNextSteps(result, paint)}`);
  return 0;
}

async function mayWrite({ yes }: InitArguments, changes: readonly FileChange[]): Promise<Answer> {
  if (yes) return 'yes';
  const files = plural(changes.length, 'file');
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    throw new UserError(
      `There is no terminal to ask at, so nothing was written. Add --yes to write the ${files}.`,
    );
  }
  // After a long diff nobody remembers which files it was about.
  writeOutput(`\n${changes.map(describeFile).join('')}`);
  return ask(`Write ${changes.length === 1 ? 'this file' : `these ${files}`}?`);
}

function describeFile({ path, before }: FileChange): string {
  return `  ${printable(path)} (${before === null ? 'new' : 'changed'})\n`;
}

function openLive({ live, appId, apiUrl }: InitArguments): LiveConnectors | undefined {
  if (!live || appId === undefined) return undefined;
  const token = process.env['BASE44_TOKEN'] ?? '';
  if (token === '') {
    throw new UserError(
      '--live needs a personal access token of Base44 in the environment variable BASE44_TOKEN. A read-only one is enough.',
    );
  }
  return createBase44Client({ apiUrl, appId, token, version: toolVersion });
}

/** The branch that is deployed: the default one. A repository without commits has none yet. */
async function branchOf({ root, isGit }: LocalPlace): Promise<string> {
  if (!isGit) return 'main';
  try {
    return (await findDefaultBranch(openGitRepository(root))).name;
  } catch (error) {
    if (error instanceof UserError) return 'main';
    throw error;
  }
}
