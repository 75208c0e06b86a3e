import type { GuardJob, Workflow } from '../../src/domain/doctor/parse-workflow.ts';
import type { SetUp } from '../../src/domain/doctor/set-up.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { policyOf } from './policies.ts';

const permissions = {
  kind: 'listed',
  scopes: new Map([
    ['contents', 'read'],
    ['pull-requests', 'write'],
    ['issues', 'write'],
    ['statuses', 'write'],
  ]),
} as const;

const commit = '3f9c2e1'.padEnd(40, '0');

const job: GuardJob = {
  id: 'connectors',
  uses: `connector-guard/connector-guard@${commit}`,
  mode: 'auto',
  inputs: new Map(),
  permissions,
  environment: undefined,
  branch: undefined,
};

const allPullRequests = { branches: undefined, ignoredBranches: [], isByPaths: false, types: undefined };

export const checkFile: Workflow = {
  path: '.github/workflows/check.yml',
  events: new Set(['pull_request_target', 'pull_request_review']),
  pushBranches: undefined,
  pullRequests: allPullRequests,
  jobs: [job],
  callsOthers: false,
};

export const deployFile: Workflow = {
  path: '.github/workflows/deploy.yml',
  events: new Set(['push', 'workflow_dispatch']),
  pushBranches: ['main'],
  pullRequests: allPullRequests,
  jobs: [
    {
      ...job,
      inputs: new Map([
        ['app-id', '68f0c2d1e4b7a90012ab34cd'],
        ['base44-token', '$' + '{{ secrets.BASE44_TOKEN }}'],
      ]),
      environment: 'production',
    },
  ],
  callsOthers: false,
};

/** A workflow whose only job is another one than it was. */
export function withJob(workflow: Workflow, change: Partial<GuardJob>): Workflow {
  return { ...workflow, jobs: workflow.jobs.map((one) => ({ ...one, ...change })) };
}

export function filesOf(...workflows: readonly Workflow[]): Pick<SetUp, 'workflows'> {
  return { workflows: workflows.map((workflow) => ({ kind: 'workflow', workflow })) };
}

export function policyWith(content: object): Pick<SetUp, 'policy'> {
  const policy = policyOf({ connectors: {}, ...content });
  return { policy: { kind: 'policy', path: defaultPolicyPath, policy } };
}

export function seen<Value>(value: Value) {
  return { kind: 'seen', value } as const;
}

/** A repository in which everything is as it should be. */
export const rightSetUp: SetUp = {
  repository: 'acme/crm',
  tokenName: 'GH_TOKEN',
  branch: 'main',
  commit,
  ...policyWith({ approvals: { reviewers: ['@lee'] } }),
  roles: new Map([['@lee', seen('write')]]),
  ...filesOf(checkFile, deployFile),
  rules: [
    {
      branch: 'main',
      status: 'connector-guard (main)',
      ruleset: seen(['connector-guard (main)']),
      protection: seen({ isProtected: false, requiredStatuses: [] }),
    },
  ],
  environments: seen([
    { name: 'production', branches: seen([{ kind: 'branch', pattern: 'main' }]), hasReviewers: false },
  ]),
  secrets: {
    repository: seen([]),
    organization: seen([]),
    environments: new Map([['production', seen(['BASE44_TOKEN'])]]),
  },
  defaultPermissions: seen('read'),
  trials: [{ appId: '68f0c2d1e4b7a90012ab34cd', result: { kind: 'listed' } }],
};

/** A workflow that does not run for all pull requests. */
export function withFilter(workflow: Workflow, filter: Partial<Workflow['pullRequests']>): Workflow {
  return { ...workflow, pullRequests: { ...workflow.pullRequests, ...filter } };
}
