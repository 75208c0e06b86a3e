import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/doctor/diagnose.ts';
import { checkIds, concludeDiagnosis, type Verdict } from '../../../src/domain/doctor/observation.ts';
import type { BranchRules, Environment, Seen, SetUp } from '../../../src/domain/doctor/set-up.ts';
import { defaultPolicyPath } from '../../../src/domain/policy/policy.ts';
import { projectRoot } from '../../support/run.ts';
import {
  checkFile,
  deployFile,
  filesOf,
  policyWith,
  rightSetUp,
  seen,
  withFilter,
  withJob,
} from '../../support/set-ups.ts';

const refused = (needs: string): Seen<never> => ({ kind: 'refused', needs });
const failed: Seen<never> = { kind: 'failed', message: 'GitHub could not be asked.' };
const [onlyMain] = rightSetUp.rules;
if (onlyMain === undefined) throw new Error('The set-up has no branch.');

/** What is told that is not right, as `check: verdict: what`. */
function complaints(change: Partial<SetUp>): readonly string[] {
  return diagnose({ ...rightSetUp, ...change })
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ check, verdict, what }) => `${check}: ${verdict}: ${what}`);
}

test('where everything is right, each check says so once', () => {
  const observations = diagnose(rightSetUp);
  expect(observations.map(({ check, verdict }) => [check, verdict])).toEqual(
    checkIds.map((check) => [check, 'right']),
  );
  expect(concludeDiagnosis(observations)).toEqual({ outcome: 'passed', reason: 'no-findings' });
});

test.each<[readonly Verdict[], string]>([
  [['right', 'advice'], 'passed'],
  [['right', 'unknown', 'advice'], 'error'],
  [['unknown', 'wrong', 'right'], 'failed'],
])('%j is %s', (verdicts, outcome) => {
  const observations = verdicts.map((verdict) => ({ verdict, what: 'x' }));
  expect(concludeDiagnosis(observations).outcome).toBe(outcome);
});

const rules = (change: Partial<BranchRules>): Partial<SetUp> => ({ rules: [{ ...onlyMain, ...change }] });

const environment = (branches: Environment['branches'], more: Partial<SetUp> = {}): Partial<SetUp> => ({
  environments: seen([{ name: 'Production', branches, hasReviewers: false }]),
  ...more,
});

const secrets = (change: Partial<SetUp['secrets']>): Partial<SetUp> => ({
  secrets: { ...rightSetUp.secrets, ...change },
});

const deploy = (change: Parameters<typeof withJob>[1]) => filesOf(checkFile, withJob(deployFile, change));
const check = (change: Parameters<typeof withJob>[1]) => filesOf(withJob(checkFile, change), deployFile);
const noRight = { kind: 'listed', scopes: new Map() } as const;
const workedOut = '$' + '{{ github.ref_name }}';
const unset = { kind: 'default' } as const;
const withInputs = (...inputs: readonly [string, string][]) => ({ inputs: new Map(inputs) });
const token: [string, string] = ['base44-token', '$' + "{{ secrets['DEPLOY_TOKEN'] }}"];
const targets = {
  apps: { crm: { targets: { p: { appId: 'p', branch: 'main' }, s: { appId: 's', branch: 'staging' } } } },
};
const staging: BranchRules = {
  ...onlyMain,
  branch: 'staging',
  status: 'connector-guard (staging)',
  ruleset: seen([]),
};

const cases: readonly (readonly [string, Partial<SetUp>, readonly string[]])[] = [
  [
    'a policy that is missing',
    { policy: { kind: 'missing', path: defaultPolicyPath } },
    ['policy: wrong: There is no policy on "main".'],
  ],
  [
    'a policy that cannot be used',
    {
      policy: {
        kind: 'unusable',
        path: defaultPolicyPath,
        problems: [
          { rule: 'policy-invalid', message: 'One.' },
          { rule: 'policy-invalid', message: 'Two.' },
        ],
      },
    },
    ['policy: wrong: .github/connector-policy.jsonc on "main" cannot be used: One. (and 1 more)'],
  ],
  ['nobody who approves', policyWith({}), ['reviewers: advice: The policy names nobody who approves.']],
  [
    'a reviewer who is not there',
    { roles: new Map([['@lee', seen('none')]]) },
    ['reviewers: wrong: The reviewer "@lee" cannot see the repository, or there is no such account.'],
  ],
  [
    'a reviewer who cannot be looked up',
    { roles: new Map([['@lee', refused('Metadata: read')]]) },
    ['reviewers: unknown: Whether the reviewer "@lee" can see the repository is not known.'],
  ],
  [
    'a team without a token that can tell who is in it',
    policyWith({ approvals: { reviewers: ['@acme/security', 'role:admin'] } }),
    ['reviewers: wrong: The reviewers include the team "@acme/security", and the check gets no org-token.'],
  ],
  [
    'a team with such a token',
    {
      ...policyWith({ approvals: { reviewers: ['@acme/security'] } }),
      ...check(withInputs(['org-token', 'x'])),
    },
    [],
  ],
  [
    'no workflows at all',
    filesOf(),
    [
      'check-workflow: wrong: No workflow on "main" runs the check on pull requests.',
      'deploy-workflow: advice: No workflow on "main" pushes connectors to Base44.',
    ],
  ],
  [
    'workflows that are elsewhere',
    filesOf({ ...checkFile, jobs: [], callsOthers: true }),
    [
      'check-workflow: unknown: No workflow on "main" runs the check itself. .github/workflows/check.yml calls other workflows or actions, which are not looked at.',
      'deploy-workflow: advice: No workflow on "main" pushes connectors to Base44, unless one does that .github/workflows/check.yml calls.',
    ],
  ],
  [
    'files that GitHub does not run, or that are too large',
    {
      workflows: [
        ...rightSetUp.workflows,
        { kind: 'broken', path: 'a.yml' },
        { kind: 'too-large', path: 'b.yml' },
      ],
    },
    [
      'check-workflow: wrong: a.yml names this action and is no workflow that GitHub runs.',
      'check-workflow: unknown: b.yml is too large to look at.',
    ],
  ],
  [
    'a check that pull requests can change',
    filesOf({ ...checkFile, events: new Set(['pull_request', 'pull_request_review']) }, deployFile),
    [
      'check-workflow: advice: .github/workflows/check.yml runs the check on pull_request, so that its verdict is advisory.',
    ],
  ],
  [
    'a check that does not hear reviews',
    filesOf({ ...checkFile, events: new Set(['pull_request_target']) }, deployFile),
    ['check-workflow: advice: .github/workflows/check.yml does not run on pull_request_review.'],
  ],
  [
    'a check that only looks at files is not one of pull requests',
    filesOf(checkFile, deployFile, withJob(deployFile, { mode: 'check', inputs: new Map() })),
    [],
  ],
  [
    'jobs that may do nothing',
    filesOf(withJob(checkFile, { permissions: noRight }), withJob(deployFile, { permissions: noRight })),
    [
      'check-workflow: wrong: The job "connectors" in .github/workflows/check.yml lacks contents: read, pull-requests: write, statuses: write.',
      'deploy-workflow: wrong: The job "connectors" in .github/workflows/deploy.yml lacks contents: read, pull-requests: write, issues: write, statuses: write.',
    ],
  ],
  [
    'a job that may read all',
    check({ permissions: { kind: 'all', access: 'read' } }),
    [
      'check-workflow: wrong: The job "connectors" in .github/workflows/check.yml lacks pull-requests: write, statuses: write.',
    ],
  ],
  ['a job that may write all', check({ permissions: { kind: 'all', access: 'write' } }), []],
  [
    'a job that does not say what it needs, where the default is narrow',
    check({ permissions: unset }),
    [
      'check-workflow: wrong: The job "connectors" in .github/workflows/check.yml lacks pull-requests: write, statuses: write.',
    ],
  ],
  [
    'the same where the default is wide',
    { ...check({ permissions: unset }), defaultPermissions: seen('write') },
    ['default-permissions: advice: A workflow without "permissions:" may write everything.'],
  ],
  [
    'the same where the default cannot be seen',
    { ...check({ permissions: unset }), defaultPermissions: refused('Administration: read') },
    ['default-permissions: unknown: What a workflow without "permissions:" may do is not known.'],
  ],
  [
    'a default that cannot be seen and that nothing hangs on',
    { defaultPermissions: refused('Administration: read') },
    ['default-permissions: advice: What a workflow without "permissions:" may do is not known.'],
  ],
  [
    'no status required',
    rules({ ruleset: seen([]) }),
    ['required-status: wrong: The status "connector-guard (main)" is not required on "main".'],
  ],
  [
    'another status required, of another branch, as a ruleset and twice',
    rules({
      ruleset: seen(['connector-guard (master)', 'connectors']),
      protection: seen({ isProtected: true, requiredStatuses: ['connectors'] }),
    }),
    [
      'required-status: wrong: The status "connector-guard (main)" is not required on "main"; required there: "connector-guard (master)" and "connectors".',
    ],
  ],
  [
    'the status required by the protection of the branch, whatever rulesets say',
    rules({
      ruleset: failed,
      protection: seen({ isProtected: true, requiredStatuses: ['connector-guard (main)'] }),
    }),
    [],
  ],
  [
    'rules that cannot be seen',
    rules({ ruleset: seen([]), protection: refused('Contents: read') }),
    [
      'required-status: unknown: Whether the status "connector-guard (main)" is required on "main" is not known.',
    ],
  ],
  [
    'a second branch whose status is not required, and which is not deployed',
    { ...policyWith({ ...targets, approvals: { reviewers: ['@lee'] } }), rules: [onlyMain, staging] },
    [
      'required-status: advice: The status "connector-guard (staging)" is not required on "staging".',
      'deploy-workflow: wrong: No workflow pushes connectors when "staging" changes.',
      'environment: wrong: "staging" may not use the environment "production".',
    ],
  ],
  [
    'a second branch that does not exist',
    {
      ...policyWith({ ...targets, approvals: { reviewers: ['@lee'] } }),
      rules: [onlyMain, { ...staging, protection: seen(undefined) }],
      ...filesOf(checkFile, { ...deployFile, pushBranches: undefined }),
      ...environment('any'),
    },
    [
      'required-status: wrong: There is no branch "staging", which the policy deploys from.',
      'environment: wrong: Every branch may use the environment "Production".',
    ],
  ],
  [
    'a deployment by hand only',
    filesOf(checkFile, { ...deployFile, events: new Set(['workflow_dispatch']) }),
    ['deploy-workflow: advice: No workflow pushes connectors when "main" changes.'],
  ],
  [
    'a check of pull requests to another branch',
    filesOf(withFilter(checkFile, { branches: ['develop'] }), deployFile),
    ['check-workflow: wrong: .github/workflows/check.yml does not run for pull requests to "main".'],
  ],
  [
    'a check of pull requests to all branches but this one',
    filesOf(withFilter(checkFile, { ignoredBranches: ['main'] }), deployFile),
    ['check-workflow: wrong: .github/workflows/check.yml does not run for pull requests to "main".'],
  ],
  [
    'a check of pull requests to branches of a pattern',
    filesOf(withFilter(checkFile, { branches: ['m*'] }), deployFile),
    [],
  ],
  [
    'a check that does not run on a push',
    filesOf(withFilter(checkFile, { types: ['opened', 'reopened'] }), deployFile),
    ['check-workflow: wrong: The types that .github/workflows/check.yml runs on are without "synchronize".'],
  ],
  [
    'a check by paths, where its status is required',
    filesOf(withFilter(checkFile, { isByPaths: true }), deployFile),
    [
      'check-workflow: wrong: .github/workflows/check.yml runs only for pull requests that change certain files.',
    ],
  ],
  [
    'a check by paths, where its status is required by the protection of the branch',
    {
      ...filesOf(withFilter(checkFile, { isByPaths: true }), deployFile),
      ...rules({
        ruleset: seen([]),
        protection: seen({ isProtected: true, requiredStatuses: ['connector-guard (main)'] }),
      }),
    },
    [
      'check-workflow: wrong: .github/workflows/check.yml runs only for pull requests that change certain files.',
    ],
  ],
  [
    'a check by paths, where nothing is required',
    {
      ...filesOf(withFilter(checkFile, { isByPaths: true }), deployFile),
      ...rules({ ruleset: refused('Metadata: read') }),
    },
    [
      'check-workflow: advice: .github/workflows/check.yml runs only for pull requests that change certain files.',
      'required-status: unknown: Whether the status "connector-guard (main)" is required on "main" is not known.',
    ],
  ],
  [
    'a check by paths beside one for all pull requests',
    filesOf(withFilter({ ...checkFile, path: 'x.yml' }, { isByPaths: true }), checkFile, deployFile),
    [],
  ],
  ['a deployment from a pattern', filesOf(checkFile, { ...deployFile, pushBranches: ['m*'] }), []],
  [
    'a deployment without app and token',
    deploy(withInputs()),
    [
      'deploy-workflow: wrong: .github/workflows/deploy.yml gives the action no token for Base44.',
      'deploy-workflow: wrong: Neither .github/workflows/deploy.yml nor the policy says which app in Base44 to push to.',
    ],
  ],
  [
    'a job without an environment, and its secret nowhere',
    deploy({ environment: undefined }),
    [
      'environment: wrong: The job "connectors" in .github/workflows/deploy.yml names no environment, so that BASE44_TOKEN is a secret of the whole repository.',
      'secret: wrong: There is no secret BASE44_TOKEN.',
    ],
  ],
  [
    'a job without an environment, with a secret of the organisation',
    { ...deploy({ environment: undefined }), ...secrets({ organization: seen(['BASE44_TOKEN']) }) },
    [
      'environment: wrong: The job "connectors" in .github/workflows/deploy.yml names no environment, so that BASE44_TOKEN is a secret of the whole repository.',
    ],
  ],
  [
    'a job without an environment, and secrets that cannot be seen',
    { ...deploy({ environment: undefined }), ...secrets({ repository: refused('Secrets: read') }) },
    [
      'environment: wrong: The job "connectors" in .github/workflows/deploy.yml names no environment, so that BASE44_TOKEN is a secret of the whole repository.',
      'secret: unknown: Whether there is a secret BASE44_TOKEN is not known.',
    ],
  ],
  [
    'a job that only looks, with a token of its own',
    {
      ...filesOf(
        checkFile,
        deployFile,
        withJob(deployFile, { ...withInputs(token), id: 'look', mode: 'status', environment: undefined }),
      ),
      ...secrets({ repository: seen(['DEPLOY_TOKEN']) }),
    },
    [
      'environment: advice: The job "look" in .github/workflows/deploy.yml only looks, with DEPLOY_TOKEN, a secret of the whole repository.',
    ],
  ],
  [
    'a job that only looks, with the token that pushes',
    filesOf(checkFile, deployFile, withJob(deployFile, { mode: 'status', environment: undefined })),
    [
      'environment: wrong: The job "connectors" in .github/workflows/deploy.yml names no environment, so that BASE44_TOKEN is a secret of the whole repository.',
      'secret: wrong: There is no secret BASE44_TOKEN.',
    ],
  ],
  [
    'an environment that is worked out',
    deploy({ environment: workedOut }),
    [
      `environment: unknown: Which environment "${workedOut}" is, GitHub works out when the job runs.`,
      `secret: unknown: Whether the secret BASE44_TOKEN is in the environment "${workedOut}" is not known.`,
    ],
  ],
  [
    'an environment that is not there',
    { environments: seen([]) },
    [
      'environment: wrong: There is no environment "production" yet: GitHub makes it when the job runs, open to every branch.',
      'secret: wrong: There is no secret BASE44_TOKEN in the environment "production".',
    ],
  ],
  [
    'environments that cannot be seen',
    { environments: refused('Actions: read') },
    ['environment: unknown: Which branches may use the environment "production" is not known.'],
  ],
  [
    'an environment for every branch',
    environment('any'),
    ['environment: wrong: Every branch may use the environment "Production".'],
  ],
  [
    'an environment for protected branches, where ours has a ruleset only',
    environment('protected'),
    [
      'environment: wrong: Protected branches may use the environment "Production", and "main" has no protection of its own.',
    ],
  ],
  [
    'an environment for protected branches, ours among them',
    environment('protected', rules({ protection: seen({ isProtected: true, requiredStatuses: [] }) })),
    [],
  ],
  [
    'an environment for protected branches, which cannot be seen',
    environment('protected', rules({ protection: failed })),
    [
      'environment: unknown: Whether "main" counts as protected for the environment "Production" is not known.',
    ],
  ],
  [
    'an environment for more branches and for tags',
    environment(
      seen([
        { kind: 'branch', pattern: 'main' },
        { kind: 'branch', pattern: '*' },
        { kind: 'tag', pattern: 'main' },
      ]),
    ),
    [
      'environment: wrong: More than "main" may use the environment "Production": the branch "*", the tag "main".',
    ],
  ],
  [
    'an environment whose branches cannot be seen',
    environment(refused('Actions: read')),
    ['environment: unknown: Which branches may use the environment "Production" is not known.'],
  ],
  [
    'the secret in the environment and beside it',
    secrets({ repository: seen(['BASE44_TOKEN']), organization: seen(['BASE44_TOKEN']) }),
    [
      'secret: wrong: The secret BASE44_TOKEN is one of the whole repository, beside the environment "production".',
    ],
  ],
  [
    'the secret in the environment, and in the organisation, which may have given it to others',
    secrets({ organization: seen(['BASE44_TOKEN']) }),
    [
      'secret: wrong: The secret BASE44_TOKEN is one of the organization, beside the environment "production".',
    ],
  ],
  [
    'the secret in the organisation only',
    secrets({ organization: seen(['BASE44_TOKEN']), environments: new Map([['production', seen([])]]) }),
    [
      'secret: wrong: The secret BASE44_TOKEN is one of the organization, and not of the environment "production".',
    ],
  ],
  [
    'the secret beside the environment only',
    secrets({ repository: seen(['BASE44_TOKEN']), environments: new Map([['production', seen(['OTHER'])]]) }),
    [
      'secret: wrong: The secret BASE44_TOKEN is one of the whole repository, and not of the environment "production".',
    ],
  ],
  [
    'secrets that cannot be seen',
    secrets({ repository: failed }),
    [
      'secret: unknown: Whether the secret BASE44_TOKEN is in the environment "production", and only there, is not known.',
    ],
  ],
  [
    'a secret of another name',
    deploy(withInputs(['app-id', 'x'], token)),
    ['secret: wrong: There is no secret DEPLOY_TOKEN in the environment "production".'],
  ],
  [
    'a token that GitHub works out',
    deploy(withInputs(['app-id', 'x'], ['base44-token', '$' + '{{ env.BASE44_TOKEN }}'])),
    [
      'secret: unknown: Which secret the job "connectors" in .github/workflows/deploy.yml takes base44-token from is not known.',
    ],
  ],
  [
    'a token that stands in the workflow',
    deploy(withInputs(['app-id', 'x'], ['base44-token', 'abc'])),
    [
      'secret: wrong: The job "connectors" in .github/workflows/deploy.yml takes base44-token from no secret.',
    ],
  ],
  [
    'an action named by a tag',
    check({ uses: 'acme/connector-guard@v0' }),
    ['pinned-action: advice: The action is named by a tag or a branch: "acme/connector-guard@v0".'],
  ],
  ['an action in the repository itself', check({ uses: './connector-guard' }), []],
  [
    'no token for Base44',
    { trials: undefined },
    ['base44-token: advice: BASE44_TOKEN is not set here, so that no token for Base44 was tried.'],
  ],
  [
    'no app to try the token on',
    { trials: [] },
    [
      'base44-token: advice: The token in BASE44_TOKEN was not tried: no policy and no workflow says which app it is for.',
    ],
  ],
  [
    'a token that Base44 does not take, and one that it did not answer',
    {
      trials: [
        { appId: 'a', result: { kind: 'refused', message: 'No.' } },
        { appId: 'b', result: { kind: 'failed', message: 'Later.' } },
      ],
    },
    [
      'base44-token: wrong: The token in BASE44_TOKEN does not list the connections of the app "a".',
      'base44-token: unknown: Whether the token in BASE44_TOKEN lists the connections of the app "b" is not known.',
    ],
  ],
];

describe('what is told about', () => {
  test.each(cases)('%s', (_name, change, expected) => {
    expect(complaints(change)).toEqual(expected);
  });

  test.each(cases)('%s: whatever is not right says why, and what to do', (_name, change) => {
    for (const { verdict, why, todo } of diagnose({ ...rightSetUp, ...change })) {
      expect([verdict === 'right', verdict === 'right']).toEqual([why === undefined, todo === undefined]);
    }
  });
});

/** What a person reads about a set-up. */
function told(change: Partial<SetUp>): string {
  return diagnose({ ...rightSetUp, ...change })
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ check, verdict, what, why, todo, command, page }) =>
      [`${verdict} (${check}) ${what}`, why, todo && `→ ${todo}`, command && `$ ${command}`, page].filter(
        (line) => line !== undefined,
      ),
    )
    .map((lines) => lines.join('\n    '))
    .join('\n');
}

test('all of it, for those who read it', async () => {
  const right = diagnose(rightSetUp).map(({ check, what }) => `right (${check}) ${what}`);
  const parts = cases
    .map(([name, change]) => [name, told(change)] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `# ${name}\n${text}\n`);
  await expect(['# everything as it should be', ...right, '', ...parts].join('\n')).toMatchFileSnapshot(
    join(projectRoot, 'test/fixtures/doctor.txt'),
  );
});

test('a command that is to be copied has no name in it that a shell would make more of', () => {
  const evil = 'x; touch /tmp/evil #';
  const commands = diagnose({
    ...rightSetUp,
    ...deploy({ environment: evil, uses: 'a/connector-guard@v0$(evil)' }),
    ...environment('any', { environments: seen([{ name: evil, branches: 'any', hasReviewers: false }]) }),
  }).map(({ command }) => command ?? '');
  expect(commands.filter((command) => command !== '')).toEqual([
    'gh secret set BASE44_TOKEN --env <its name>',
    'gh api repos/<owner>/<action>/commits/<tag> --jq .sha',
  ]);
});
