import * as core from '@actions/core';
import { todayInUtc } from '../adapters/clock.ts';
import { checkPullRequest } from '../commands/check-pull-request.ts';
import { toPublication } from '../commands/publication.ts';
import { endsRed, publishVerdict } from '../commands/publish-verdict.ts';
import type { Report } from '../report/report.ts';
import { toAppFolder } from './app-folder.ts';
import { describePolicy } from './describe-policy.ts';
import type { ActionEvent } from './event.ts';
import { openGitHubForPullRequest } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { type JobResult, writeReport } from './write-report.ts';

/** Checks a pull request without a checkout, and says the verdict on it. */
export async function reviewPullRequest(
  inputs: ActionInputs,
  { number, trust }: ActionEvent & { kind: 'pull-request' },
  workspace: string,
): Promise<JobResult> {
  const adapters = openGitHubForPullRequest(inputs, number, process.env);
  const { apps, failOn } = inputs;
  const today = todayInUtc();
  const options = { apps: apps.map(toAppFolder), failOn, today, trust };
  const checked = await checkPullRequest(options, adapters);
  const { report } = checked;
  if (report.policy.source === 'default-branch') core.info(describePolicy(checked.pull.policy));
  if (report.policy.source === 'commit') core.info('policy: the one that the pull request proposes');
  // First what needs no permission, so that it is there whatever becomes of the rest.
  await writeReport(report, inputs, workspace);
  if (report.reason === 'not-open' || report.reason === 'moved') return quiet(report);
  const published = await publishVerdict(
    toPublication(checked, { comment: inputs.comment, repositoryUrl: adapters.repositoryUrl, today }),
    adapters,
  );
  if (published.kind === 'moved') return quiet({ ...report, outcome: 'superseded', reason: 'moved' });
  const { status, comment } = published;
  for (const result of [status, comment]) {
    if (result?.kind === 'not-permitted') core.warning(result.message);
  }
  return {
    report,
    commentUrl: comment === undefined || comment.kind === 'not-permitted' ? '' : comment.url,
    endsRed: endsRed(report, status.kind, inputs.pending),
  };
}

function quiet(report: Report): JobResult {
  return { report, commentUrl: '', endsRed: false };
}
