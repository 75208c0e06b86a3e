import { printable, quote } from '../../quote.ts';
import { callers, checkJobs, type PlacedJob } from '../jobs.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import { missingPermissions, type Need } from '../permissions.ts';
import type { SetUp } from '../set-up.ts';
import { listed } from '../words.ts';
import { pullRequestFilters } from './pull-request-filters.ts';

/** Whether pull requests are judged, by a workflow that they cannot change, with what that takes. */
export const checkWorkflow: SetUpCheck = (setUp) => {
  const jobs = checkJobs(setUp);
  return [
    ...unreadable(setUp),
    ...(jobs.length === 0 ? [nothingChecks(setUp)] : jobs.flatMap((one) => observationsOn(one, setUp))),
    ...pullRequestFilters([...new Set(jobs.map(({ workflow }) => workflow))], setUp),
  ];
};

function unreadable({ workflows }: SetUp): readonly Observation[] {
  return workflows.flatMap((file): readonly Observation[] => {
    if (file.kind === 'workflow') return [];
    const path = printable(file.path);
    return file.kind === 'broken'
      ? [
          {
            verdict: 'wrong',
            what: `${path} names this action and is no workflow that GitHub runs.`,
            why: 'What is in it does not happen.',
            todo: 'Look at the Actions tab, which says what is wrong with it.',
          },
        ]
      : [
          {
            verdict: 'unknown',
            what: `${path} is too large to look at.`,
            why: 'It may run this check.',
            todo: 'Look at it yourself.',
          },
        ];
  });
}

function nothingChecks(setUp: SetUp): Observation {
  const elsewhere = callers(setUp);
  const where = quote(setUp.branch);
  const why = 'Without it nobody is told what a change of connectors lets the app do.';
  if (elsewhere.length > 0) {
    return {
      verdict: 'unknown',
      what: `No workflow on ${where} runs the check itself. ${listed(elsewhere.map(printable))} ${elsewhere.length === 1 ? 'calls' : 'call'} other workflows or actions, which are not looked at.`,
      why,
      todo: 'See whether one of those uses this action, on pull_request_target.',
    };
  }
  return {
    verdict: 'wrong',
    what: `No workflow on ${where} runs the check on pull requests.`,
    why,
    todo: `Have .github/workflows/connectors-check.yml written, and commit it to ${where}:`,
    command: 'connector-guard init',
  };
}

const needs: readonly Need[] = [
  { permission: 'contents', access: 'read', why: 'It cannot read the files of a private repository.' },
  { permission: 'pull-requests', access: 'write', why: 'It cannot write its comment.' },
  {
    permission: 'statuses',
    access: 'write',
    why: 'It cannot set the status, so that one that is required never comes.',
  },
];

function observationsOn({ workflow, job }: PlacedJob, setUp: SetUp): readonly Observation[] {
  const path = printable(workflow.path);
  const lacking = missingPermissions({ path, job }, needs, setUp);
  const isEnforced = workflow.events.has('pull_request_target');
  return [
    ...(isEnforced
      ? [{ verdict: 'right', what: `${path} runs the check on pull_request_target.` } as const]
      : [advisory(path)]),
    ...lacking,
    ...(hearsReviews(workflow.events, setUp) ? [] : [deaf(path)]),
  ];
}

function advisory(path: string): Observation {
  return {
    verdict: 'advice',
    what: `${path} runs the check on pull_request, so that its verdict is advisory.`,
    why: 'A pull request brings its own version of that workflow and can leave the check out; on one from a fork there is no comment and no status.',
    todo: 'Write pull_request_target in its place. The check runs nothing of a pull request.',
  };
}

function hearsReviews(events: ReadonlySet<string>, { policy }: SetUp): boolean {
  const hasReviewers = policy.kind === 'policy' && policy.policy.approvals !== undefined;
  return !hasReviewers || events.has('pull_request_review');
}

function deaf(path: string): Observation {
  return {
    verdict: 'advice',
    what: `${path} does not run on pull_request_review.`,
    why: 'After an approval somebody has to run the check again before it turns green.',
    todo: 'Add to its on: "pull_request_review: { types: [submitted, dismissed] }"',
  };
}
