import * as core from '@actions/core';
import { todayInUtc } from '../adapters/clock.ts';
import { checkMergeGroup } from '../commands/check-merge-group.ts';
import { publishGroupVerdict } from '../commands/publish-group-verdict.ts';
import { endedWell } from '../domain/outcome.ts';
import type { MergeGroup } from '../ports/merge-group.ts';
import { toAppFolder } from './app-folder.ts';
import { describePolicy } from './describe-policy.ts';
import { openGitHubForGroup } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { type JobResult, writeReport } from './write-report.ts';

/** Checks a merge group without a checkout, and sets its status. Waiting for an approval ends red: a queue cannot. */
export async function reviewMergeGroup(
  inputs: ActionInputs,
  group: MergeGroup,
  workspace: string,
): Promise<JobResult> {
  const adapters = openGitHubForGroup(inputs, group, process.env);
  const { apps, failOn } = inputs;
  const options = { apps: apps.map(toAppFolder), failOn, today: todayInUtc() };
  const checked = await checkMergeGroup(group, options, adapters);
  const { report, policyAt } = checked;
  if (report.policy.source === 'default-branch') core.info(describePolicy(policyAt));
  await writeReport(report, inputs, workspace);
  const status = await publishGroupVerdict(checked, adapters.statuses);
  if (status.kind === 'not-permitted') core.warning(status.message);
  return { report, commentUrl: '', endsRed: !endedWell(report.outcome) };
}
