import { resolve } from 'node:path';
import * as core from '@actions/core';
import { type ActionEvent, askedEvent, readEvent } from './action/event.ts';
import { type ActionInputs, readInputs } from './action/inputs.ts';
import { writeOutputs } from './action/outputs.ts';
import { useProxy } from './action/use-proxy.ts';
import { writeFailure } from './action/write-failure.ts';
import { type JobResult, writeReport } from './action/write-report.ts';
import { toReport } from './report/report.ts';
import { describeVerdict } from './report/verdict-line.ts';

/** Runs the command that fits what started the workflow; returns the message to fail with. */
async function main(): Promise<string | undefined> {
  const inputs = readInputs();
  useProxy(process.env);
  const result = await runFor(inputs, resolve(process.env['GITHUB_WORKSPACE'] ?? '.'));
  writeOutputs(result, inputs.reportFile);
  const verdict = describeVerdict(result.report);
  if (result.endsRed) return verdict;
  core.info(verdict);
  return undefined;
}

/** Runs what fits, and loads no more than that. */
async function runFor(inputs: ActionInputs, workspace: string): Promise<JobResult> {
  if (inputs.mode === 'check') {
    const { checkWorkspace } = await import('./action/check-workspace.ts');
    return checkWorkspace(inputs, workspace);
  }
  if (inputs.mode !== 'auto') return runDeployment(inputs, askedEvent(inputs.mode, process.env), workspace);
  const event = readEvent(process.env);
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
      return runReview(inputs, event, workspace);
    case 'deployment':
      return runDeployment(inputs, event, workspace);
    case 'other':
      return doNothing(inputs, workspace);
    default:
      return event satisfies never;
  }
}

async function runReview(
  inputs: ActionInputs,
  event: ActionEvent & { kind: 'pull-request' | 'merge-group' },
  workspace: string,
): Promise<JobResult> {
  if (inputs.base44Token !== '') core.warning(ignoredToken);
  if (event.kind === 'pull-request') {
    const { reviewPullRequest } = await import('./action/review-pull-request.ts');
    return reviewPullRequest(inputs, event, workspace);
  }
  const { reviewMergeGroup } = await import('./action/review-merge-group.ts');
  return reviewMergeGroup(inputs, event.group, workspace);
}

async function runDeployment(
  inputs: ActionInputs,
  event: ActionEvent & { kind: 'deployment' },
  workspace: string,
): Promise<JobResult> {
  const { deploy } = await import('./action/deploy.ts');
  return deploy(inputs, event, workspace);
}

const ignoredToken =
  'The Base44 token is not used here: whoever opens a pull request decides what runs. Give it to the workflow that deploys, and to no other.';

async function doNothing(inputs: ActionInputs, workspace: string): Promise<JobResult> {
  const report = toReport(
    { outcome: 'not-applicable', reason: 'other-event', findings: [], apps: [] },
    {
      command: 'check',
      head: process.env['GITHUB_SHA'] ?? 'working-tree',
      base: null,
      policy: { kind: 'missing', path: '' },
      trust: 'local',
    },
  );
  await writeReport(report, inputs, workspace);
  return { report, commentUrl: '', endsRed: false };
}

const failure = await main().catch(writeFailure);
if (failure !== undefined) core.setFailed(failure);
