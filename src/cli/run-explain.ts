import { resolve } from 'node:path';
import { todayInUtc } from '../adapters/clock.ts';
import { findLocalPlace, openFilesHere, toRepositoryPath } from '../adapters/local-repository.ts';
import { writeNote } from '../adapters/standard-error.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { writeFile } from '../adapters/write-file.ts';
import { explain } from '../commands/explain.ts';
import { renderExplanation } from '../report/explain-text.ts';
import { renderJson } from '../report/json.ts';
import { plain } from '../report/paint.ts';
import type { ExplainArguments } from './explain-arguments.ts';
import { choosePaint } from './paint.ts';

/** Runs `explain` on this machine, with the policy of the working tree, and returns the exit code. */
export async function runExplain(options: ExplainArguments): Promise<number> {
  const { type, scope, format, output } = options;
  const cwd = resolve(options.cwd ?? '.');
  const place = findLocalPlace(cwd, '.');
  const policy = options.policy === undefined ? undefined : toRepositoryPath(place, cwd, options.policy);
  const files = await openFilesHere(place);
  const explanation = await explain({ type, scope, policy, today: todayInUtc() }, { files });
  const paint = output === undefined ? choosePaint(isTerminal(), process.env) : plain;
  const text = format === 'json' ? renderJson(explanation) : renderExplanation(explanation, paint);
  if (output === undefined) {
    writeOutput(text);
  } else {
    writeFile(resolve(cwd, output), text);
    writeNote(`The explanation is in ${output}.\n`);
  }
  return 0;
}
