import { resolve } from 'node:path';
import * as core from '@actions/core';
import { annotate } from './action/annotate.ts';
import { readInputs } from './action/inputs.ts';
import { writeOutputs } from './action/outputs.ts';
import { todayInUtc } from './adapters/clock.ts';
import { findLocalPlace, openSides, toRepositoryPath } from './adapters/local-repository.ts';
import { writeFile } from './adapters/write-file.ts';
import { check } from './commands/check.ts';
import { exitCodeOf } from './domain/outcome.ts';
import { UserError } from './ports/errors.ts';
import { renderJson } from './report/json.ts';
import { renderMarkdown } from './report/markdown.ts';
import { allFindings } from './report/report.ts';
import { renderSarif } from './report/sarif.ts';
import { describeVerdict } from './report/verdict-line.ts';

/** Checks the connector files of the workspace that an earlier step has checked out. */
async function main(): Promise<void> {
  const inputs = readInputs();
  const workspace = resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  const place = findLocalPlace(workspace, '.');
  const named = inputs.apps.map((app) => toRepositoryPath(place, workspace, app));
  const sides = await openSides(place, { base: undefined, head: undefined });
  const { report } = await check(
    { focus: place.focus, named, failOn: inputs.failOn, policy: undefined, today: todayInUtc() },
    sides,
  );

  await core.summary.addRaw(renderMarkdown(report)).write();
  annotate(allFindings(report));
  if (inputs.reportFile !== '') writeFile(resolve(workspace, inputs.reportFile), renderJson(report));
  if (inputs.sarifFile !== '') writeFile(resolve(workspace, inputs.sarifFile), renderSarif(report));
  writeOutputs(report, inputs.reportFile);
  const verdict = describeVerdict(report);
  if (exitCodeOf(report.outcome) === 0) core.info(verdict);
  else core.setFailed(verdict);
}

try {
  await main();
} catch (error) {
  if (error instanceof UserError) core.setFailed(error.message);
  else
    core.setFailed(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug. Please report it.`,
    );
}
