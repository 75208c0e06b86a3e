import { printable, quote } from '../../quote.ts';
import { callers, deployedBranches, deployJobs, mayMatch, type PlacedJob, usualSecret } from '../jobs.ts';
import type { Observation, SetUpCheck } from '../observation.ts';
import { missingPermissions, type Need } from '../permissions.ts';
import type { SetUp } from '../set-up.ts';
import { listed, quoted } from '../words.ts';

/** Whether what is merged is pushed to Base44, with what that takes. */
export const deployWorkflow: SetUpCheck = (setUp) => {
  const jobs = deployJobs(setUp);
  if (jobs.length === 0) return [nothingDeploys(setUp)];
  const left = deployedBranches(setUp).filter((branch) => !jobs.some((one) => runsOnPushTo(one, branch)));
  return [
    ...(left.length === 0 ? [] : [notDeployed(left, jobs)]),
    ...jobs.flatMap((one) => observationsOn(one, setUp)),
  ];
};

function nothingDeploys(setUp: SetUp): Observation {
  const elsewhere = callers(setUp);
  const perhaps =
    elsewhere.length === 0
      ? ''
      : `, unless one does that ${listed(elsewhere.map(printable))} ${elsewhere.length === 1 ? 'calls' : 'call'}`;
  return {
    verdict: 'advice',
    what: `No workflow on ${quote(setUp.branch)} pushes connectors to Base44${perhaps}.`,
    why: 'What is merged takes effect once somebody pushes it.',
    todo: 'To have it done on merge, let .github/workflows/connectors-deploy.yml be written:',
    command: 'connector-guard init',
  };
}

/** Where no workflow runs by itself, somebody will have wanted that. */
function notDeployed(branches: readonly string[], jobs: readonly PlacedJob[]): Observation {
  const isWanted = !jobs.some(({ workflow }) => workflow.events.has('push'));
  return {
    verdict: isWanted ? 'advice' : 'wrong',
    what: `No workflow pushes connectors when ${quoted(branches)} ${branches.length === 1 ? 'changes' : 'change'}.`,
    why: 'What is merged there takes effect once somebody runs the workflow by hand.',
    todo: 'Add it to "branches:" under "push:" of the deploy workflow.',
  };
}

function runsOnPushTo({ workflow: { events, pushBranches }, job }: PlacedJob, branch: string): boolean {
  if (!events.has('push') || (job.branch ?? branch) !== branch) return false;
  return mayMatch(pushBranches, branch);
}

const needs: readonly Need[] = [
  { permission: 'contents', access: 'read', why: 'It cannot read the files of a private repository.' },
  { permission: 'pull-requests', access: 'write', why: 'It cannot bring the comment up to date.' },
  { permission: 'issues', access: 'write', why: 'It cannot say in an issue who has to sign in.' },
  {
    permission: 'statuses',
    access: 'write',
    why: 'It cannot set the status that tells whether a sign-in is missing.',
  },
];

function observationsOn({ workflow, job }: PlacedJob, setUp: SetUp): readonly Observation[] {
  const path = printable(workflow.path);
  const problems = [
    ...missingPermissions({ path, job }, needs, setUp),
    ...((job.inputs.get('base44-token') ?? '') === '' ? [noToken(path)] : []),
    ...(hasTarget(job.inputs, setUp) ? [] : [noTarget(path)]),
  ];
  return problems.length > 0
    ? problems
    : [
        {
          verdict: 'right',
          what: `${path} pushes connectors on merge${job.branch === undefined ? '' : ` to ${quote(job.branch)}`}.`,
        },
      ];
}

function hasTarget(inputs: ReadonlyMap<string, string>, { policy }: SetUp): boolean {
  if ((inputs.get('app-id') ?? '') !== '') return true;
  // Where the policy cannot be read, nobody knows what it names.
  return policy.kind === 'unusable' || (policy.kind === 'policy' && policy.policy.targets.length > 0);
}

function noToken(path: string): Observation {
  return {
    verdict: 'wrong',
    what: `${path} gives the action no token for Base44.`,
    why: 'Nothing can be pushed.',
    todo: `Add to the step: with: { base44-token: "\${{ secrets.${usualSecret} }}" }`,
  };
}

function noTarget(path: string): Observation {
  return {
    verdict: 'wrong',
    what: `Neither ${path} nor the policy says which app in Base44 to push to.`,
    why: 'Nothing can be pushed.',
    todo: 'Fill in app-id: the app\'s address in Base44 has it, after /apps/. Or list targets under "apps" in the policy.',
  };
}
