import { resolve } from 'node:path';
import { todayInUtc } from '../adapters/clock.ts';
import { findLocalPlace, openSides, toRepositoryPath } from '../adapters/local-repository.ts';
import { check } from '../commands/check.ts';
import { endedWell } from '../domain/outcome.ts';
import type { ActionInputs } from './inputs.ts';
import { type JobResult, writeReport } from './write-report.ts';

/** Checks the connector files of the workspace that an earlier step has checked out. */
export async function checkWorkspace(inputs: ActionInputs, workspace: string): Promise<JobResult> {
  const place = findLocalPlace(workspace, '.');
  const named = inputs.apps.map((app) => toRepositoryPath(place, resolve(workspace), app));
  const sides = await openSides(place, { base: undefined, head: undefined });
  const { report } = await check(
    { focus: place.focus, named, failOn: inputs.failOn, policy: undefined, today: todayInUtc() },
    sides,
  );
  await writeReport(report, inputs, workspace);
  return { report, commentUrl: '', endsRed: !endedWell(report.outcome) };
}
