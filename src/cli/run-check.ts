import { resolve } from 'node:path';
import { todayInUtc } from '../adapters/clock.ts';
import { findLocalPlace, openSides, toRepositoryPath } from '../adapters/local-repository.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { type CheckResult, check } from '../commands/check.ts';
import { textOf } from '../domain/app/locate-app.ts';
import { exitCodeOf } from '../domain/outcome.ts';
import { type Paint, plain } from '../report/paint.ts';
import { renderText } from '../report/text.ts';
import { describeVerdict } from '../report/verdict-line.ts';
import type { CheckArguments } from './check-arguments.ts';
import { choosePaint } from './paint.ts';

/** Runs `check` on this machine: finds the repository, checks, writes the report, returns the exit code. */
export async function runCheck(options: CheckArguments): Promise<number> {
  const cwd = resolve(options.cwd ?? '.');
  const place = findLocalPlace(cwd, options.path);
  const named = options.apps.map((app) => toRepositoryPath(place, cwd, app));
  const sides = await openSides(place, options);
  const { failOn, output } = options;
  const policy = options.policy === undefined ? undefined : toRepositoryPath(place, cwd, options.policy);
  const selection = { focus: place.focus, named };
  const result = await check({ ...selection, failOn, policy, today: todayInUtc() }, sides);
  if (output === undefined) {
    writeOutput(await render(result, options, choosePaint(isTerminal(), process.env)));
  } else {
    const { report } = result;
    const text =
      options.format === 'json'
        ? (await import('../report/json.ts')).piecesOfJson(report)
        : await render(result, options, plain);
    (await import('../adapters/write-file.ts')).writeFile(resolve(cwd, output), text);
    (await import('../adapters/standard-error.ts')).writeNote(
      `${describeVerdict(report)} The report is in ${output}.\n`,
    );
  }
  return exitCodeOf(result.report);
}

async function render(
  { report, contents }: CheckResult,
  { format }: CheckArguments,
  paint: Paint,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(report, { paint, sourceOf: (path) => textOf(contents.get(path)) });
    case 'json':
      return (await import('../report/json.ts')).renderJson(report);
    case 'markdown':
      return (await import('../report/markdown.ts')).renderMarkdown(report);
    case 'sarif':
      return (await import('./sarif-output.ts')).toSarif(report);
    default:
      return format satisfies never;
  }
}
