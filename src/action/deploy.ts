import * as core from '@actions/core';
import { todayInUtc } from '../adapters/clock.ts';
import { sha256 } from '../adapters/sha256.ts';
import { describePush } from '../commands/push-line.ts';
import { type DeploymentDone, type DeploymentRun, runDeployment } from '../commands/run-deployment.ts';
import { type ConsentEvent, isDeploying } from '../domain/consent/proceed.ts';
import { endedWell } from '../domain/outcome.ts';
import { UserError } from '../ports/errors.ts';
import { toAppFolder } from './app-folder.ts';
import { openDeployment } from './deployment.ts';
import type { DeploymentEvent } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import { type JobResult, writeReport } from './write-report.ts';

/** Pushes the connectors of a branch, or looks at what is live, without a checkout. */
export async function deploy(
  inputs: ActionInputs,
  event: DeploymentEvent,
  workspace: string,
): Promise<JobResult> {
  const ports = { ...openDeployment(inputs, process.env), digest: sha256 };
  const done = await runDeployment(runOf(inputs, event), ports);
  const { report, targets } = done;
  await writeReport(report, inputs, workspace);
  for (const problem of problemsOf(done)) core.error(problem);
  for (const warning of done.warnings) core.warning(warning);
  if (report.command === 'push') core.info(describePush(done));
  return {
    report,
    commentUrl: '',
    endsRed: endsRed(done, inputs.pending),
    deployment: {
      proceed: done.proceed,
      issueUrl: targets.find(({ followed }) => followed.issue !== null)?.followed.issue?.url ?? '',
    },
  };
}

function runOf(inputs: ActionInputs, event: DeploymentEvent): DeploymentRun {
  const { GITHUB_SHA, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_RUN_ID } = process.env;
  const doesPush = inputs.mode === 'push' || (inputs.mode === 'auto' && isDeploying(event.event));
  if (doesPush && event.branch === undefined) throw new UserError(noBranch);
  const { apps, appId, target, allowRemovals, planId, wait, apiUrl } = inputs;
  const runUrl = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  return {
    event: eventFor(event, doesPush),
    doesPush,
    question: {
      apps: apps.map(toAppFolder),
      appId,
      target,
      pushed:
        doesPush && event.branch !== undefined
          ? { branch: event.branch, commit: GITHUB_SHA ?? '' }
          : undefined,
    },
    allowRemovals,
    planId,
    actors: [process.env['GITHUB_ACTOR'], process.env['GITHUB_TRIGGERING_ACTOR']].flatMap((one) => one ?? []),
    today: todayInUtc(),
    wait,
    repository: { name: GITHUB_REPOSITORY ?? '' },
    base44Url: apiUrl,
    runUrl: GITHUB_RUN_ID === undefined ? null : runUrl,
  };
}

/** What a mode that was asked for makes of an event that would have meant something else. */
function eventFor({ event }: DeploymentEvent, doesPush: boolean): ConsentEvent {
  if (doesPush === isDeploying(event)) return event;
  return doesPush ? 'dispatch' : 'schedule';
}

const noBranch =
  'Connectors are pushed from a branch, and this run is for none. Run the workflow on the branch that is deployed.';

/** What Base44 did not do, and what could not be written down. */
function problemsOf({ targets }: DeploymentDone): readonly string[] {
  return targets.flatMap(({ result, followed }) => [result.problem ?? [], followed.problem ?? []].flat());
}

/** Waiting for a person is no failure of the job, unless the workflow says so: its next steps go by `proceed`. */
function endsRed(done: DeploymentDone, pending: ActionInputs['pending']): boolean {
  const { report } = done;
  if (problemsOf(done).length > 0) return true;
  const waits = report.outcome === 'authorization-pending' || report.outcome === 'approval-required';
  return waits ? pending === 'failure' : !endedWell(report.outcome);
}
