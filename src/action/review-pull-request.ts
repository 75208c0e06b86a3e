import * as core from '@actions/core';
import { todayInUtc } from '../adapters/clock.ts';
import type { CheckedPullRequest } from '../commands/check-pull-request.ts';
import { endsRed } from '../commands/publish-verdict.ts';
import { type ReviewedPullRequest, reviewPullRequest as review } from '../commands/review-pull-request.ts';
import { allFindings, type Report } from '../report/report.ts';
import { annotate } from './annotate.ts';
import { toAppFolder } from './app-folder.ts';
import { describePolicy } from './describe-policy.ts';
import type { ActionEvent } from './event.ts';
import { openGitHubForPullRequest } from './github.ts';
import type { ActionInputs } from './inputs.ts';
import { type JobResult, writeFiles } from './write-report.ts';

/** Checks a pull request without a checkout, and says the verdict on it. */
export async function reviewPullRequest(
  inputs: ActionInputs,
  { number, trust }: ActionEvent & { kind: 'pull-request' },
  workspace: string,
): Promise<JobResult> {
  const adapters = openGitHubForPullRequest(inputs, number, process.env);
  const { failOn, comment, pending } = inputs;
  const { repositoryUrl } = adapters;
  const apps = inputs.apps.map(toAppFolder);
  const options = { apps, failOn, today: todayInUtc(), trust, comment, repositoryUrl };
  const reviewed = await annotatingLast(async (keep) => {
    const writeReport = async (checked: CheckedPullRequest) => {
      keep(checked.report);
      tellPolicy(checked);
      await writeFiles(checked.report, inputs, workspace);
    };
    return review(options, { ...adapters, writeReport });
  });
  return toResult(reviewed, pending);
}

/** Annotates what the last report says, also when it cannot be published: annotations cannot be taken back. */
async function annotatingLast<T>(run: (keep: (report: Report) => void) => Promise<T>): Promise<T> {
  let last: Report | undefined;
  try {
    return await run((report) => {
      last = report;
    });
  } finally {
    if (last !== undefined) annotate(allFindings(last));
  }
}

function tellPolicy({ report, pull }: CheckedPullRequest): void {
  if (report.policy.source === 'default-branch') core.info(describePolicy(pull.policy));
  if (report.policy.source === 'commit') core.info('policy: the one that the pull request proposes');
}

function toResult({ report, published }: ReviewedPullRequest, pending: ActionInputs['pending']): JobResult {
  if (published.kind === 'not-judged') return quiet(report);
  if (published.kind === 'moved') return quiet({ ...report, outcome: 'superseded', reason: 'moved' });
  const { status, comment } = published;
  for (const result of [status, comment]) {
    if (result?.kind === 'not-permitted') core.warning(result.message);
  }
  return {
    report,
    commentUrl: comment === undefined || comment.kind === 'not-permitted' ? '' : comment.url,
    endsRed: endsRed(report, status.kind, pending),
  };
}

function quiet(report: Report): JobResult {
  return { report, commentUrl: '', endsRed: false };
}
