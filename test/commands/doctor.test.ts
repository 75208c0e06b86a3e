import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGitHubTree, openGitObjects } from '../../src/adapters/github/file-tree.ts';
import { openPolicyReader } from '../../src/adapters/github/policy-file.ts';
import { openRepositorySettings } from '../../src/adapters/github/repository-settings.ts';
import { doctor } from '../../src/commands/doctor.ts';
import type { OpenApp } from '../../src/commands/try-token.ts';
import { exitCodeOf } from '../../src/domain/outcome.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { AccessRefused, UserError, WorldError } from '../../src/ports/errors.ts';
import type { Diagnosis } from '../../src/report/diagnosis.ts';
import { renderDiagnosis } from '../../src/report/diagnosis-text.ts';
import { renderJson } from '../../src/report/json.ts';
import { plain } from '../../src/report/paint.ts';
import type { Permissions } from '../support/fake-github/access.ts';
import { clientFor } from '../support/fake-github/client.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/server.ts';
import { type FakeRepository, type FakeUser, lee } from '../support/fake-github/world.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { projectRoot } from '../support/run.ts';

const sam: FakeUser = { login: 'sam', type: 'User', email: 'sam@example.com' };

const administrator: Permissions = {
  contents: 'read',
  actions: 'read',
  administration: 'read',
  environments: 'read',
  secrets: 'read',
};

const example = (name: string) => readFileSync(join(projectRoot, `examples/workflows/${name}.yml`), 'utf8');

const workflows = {
  '.github/workflows/connectors-check.yml': example('check'),
  '.github/workflows/connectors-deploy.yml': example('protected-environment'),
};

const policy = (more: object) => ({
  [defaultPolicyPath]: JSON.stringify({ version: 1, connectors: { slack: {} }, ...more }),
});

const reviewed = policy({ approvals: { reviewers: ['@lee', '@sam'] } });

interface Story {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  /** Asks for a diagnosis, with a token for Base44 if given. */
  look(openApp?: OpenApp): Promise<Diagnosis>;
}

/** A repository whose `main` has these files, and nothing set. */
async function story(
  files: Readonly<Record<string, string>>,
  permissions: Permissions = administrator,
): Promise<Story> {
  const github = await startFakeGitHub();
  github.addToken('mine', permissions);
  const repository = github.addRepository();
  repository.branches.set('main', repository.commit(files));
  github.world.users.push(sam);
  for (const { login } of [lee, sam]) repository.roles.set(login, 'write');
  const client = clientFor(github, { token: 'mine' });
  const name = { owner: 'acme', repo: 'crm' };
  const objects = openGitObjects(client, name);
  return {
    github,
    repository,
    look: (openApp) =>
      doctor(
        { repository: 'acme/crm', tokenName: 'GH_TOKEN', appId: undefined },
        {
          policy: openPolicyReader({ client, objects, name }),
          openCommit: (commit) => openGitHubTree(objects, commit),
          settings: openRepositorySettings(client, name),
          openApp,
        },
      ),
  };
}

/** As the documentation says that a repository should be. */
async function allRight(files = { ...reviewed, ...workflows }, permissions = administrator): Promise<Story> {
  const opened = await story(files, permissions);
  const { setUp } = opened.repository;
  setUp.rulesets.set('main', ['connector-guard (main)']);
  setUp.secrets.add('BASE44_READ_TOKEN');
  setUp.environments.set('production', {
    branches: ['main'],
    hasReviewers: true,
    secrets: ['BASE44_TOKEN'],
  });
  return opened;
}

const lists: OpenApp = () => ({ list: async () => [] });

const validate = publishedSchema('doctor');

/** What a person reads, with the exit code, for a file beside this test. */
function shown(diagnosis: Diagnosis): string {
  expect(validate(JSON.parse(renderJson(diagnosis)))).toEqual([]);
  const text = renderDiagnosis(diagnosis, 100, plain);
  const copied = /^ {4}(?:https:|gh |connector-guard )/;
  expect(text.split('\n').filter((line) => line.length > 100 && !copied.test(line))).toEqual([]);
  const code = `exit code ${exitCodeOf(diagnosis)}\n`;
  return `${text.replaceAll(diagnosis.commit.slice(0, 7), '3f9c2e1')}\n${code}`;
}

describe('what a person reads', () => {
  const cases: readonly (readonly [string, () => Promise<Diagnosis>])[] = [
    ['everything right', async () => (await allRight()).look(lists)],
    ['nothing set up', async () => (await story({ 'README.md': '' })).look()],
    [
      'what init writes, committed and nothing more',
      async () =>
        (
          await story({
            ...policy({}),
            ...workflows,
            '.github/workflows/connectors-deploy.yml': example('deploy'),
          })
        ).look(),
    ],
    [
      'a token that may only read the repository',
      async () => {
        const opened = await allRight(undefined, { contents: 'read' });
        const { rulesets, environments } = opened.repository.setUp;
        rulesets.clear();
        environments.clear();
        opened.github.interrupt({
          operation: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
          status: 403,
          body: { message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' },
        });
        opened.github.interrupt({
          operation: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
          status: 404,
          body: { message: 'Not Found' },
        });
        return opened.look();
      },
    ],
    [
      'another status required, and an environment that is open too wide',
      async () => {
        const opened = await allRight();
        const { rulesets, environments, secrets } = opened.repository.setUp;
        rulesets.set('main', ['connectors', 'build']);
        environments.set('production', {
          branches: ['main', 'feature/*', 'refs/tags/v*'],
          secrets: ['BASE44_TOKEN'],
        });
        secrets.add('BASE44_TOKEN');
        return opened.look(() => ({
          list: () => Promise.reject(new AccessRefused('Base44 did not accept the token.')),
        }));
      },
    ],
    [
      'several targets, with branches',
      async () => {
        const targets = {
          production: { appId: 'p1', branch: 'main' },
          staging: { appId: 's1', branch: 'staging' },
          trial: { appId: 't1', branch: 'trial' },
        };
        const opened = await story({
          ...policy({ apps: { 'apps/crm': { targets } } }),
          ...workflows,
          '.github/workflows/connectors-deploy.yml': example('staging-and-production'),
        });
        const { branches, setUp } = opened.repository;
        branches.set('staging', opened.repository.commit({}));
        setUp.secrets.add('BASE44_READ_TOKEN');
        setUp.protections.set('main', ['connector-guard (main)']);
        setUp.environments
          .set('production', { branches: ['main'], secrets: ['BASE44_TOKEN'] })
          .set('staging', { branches: ['staging'], secrets: ['BASE44_TOKEN'] });
        return opened.look((appId) => ({
          list: () =>
            appId === 's1'
              ? Promise.reject(new WorldError('Base44 did not answer in time.'))
              : Promise.resolve([]),
        }));
      },
    ],
    [
      'a policy that cannot be used, and a check that pull requests can change',
      async () => {
        const opened = await allRight({
          [defaultPolicyPath]: '{ "version": 2, "connectors": {} }',
          ...workflows,
          '.github/workflows/connectors-check.yml':
            'on: pull_request\njobs: { check: { steps: [{ uses: connector-guard/connector-guard@v0 }] } }',
        });
        opened.repository.setUp.defaultPermissions = 'write';
        return opened.look();
      },
    ],
  ];

  test.each(cases)('%s', async (name, look) => {
    await expect(shown(await look())).toMatchFileSnapshot(`doctor/${name.replaceAll(/,? /g, '-')}.txt`);
  });
});

test('a set-up that is right takes a dozen reads, and nothing is written', async () => {
  const { github, look } = await allRight();
  expect((await look(lists)).outcome).toBe('passed');
  const operations = Object.keys(github.counts());
  expect(operations.filter((one) => !/^(GET|query) /.test(one))).toEqual([]);
  expect(github.calls.length).toBeLessThan(16);
});

test('a workflow may run the check in an action of the repository itself, which cannot be told', async () => {
  const workflow = (uses: string) => `on: pull_request_target\njobs: { a: { steps: [{ uses: ${uses} }] } }`;
  const steps = (uses: string) => `runs: { using: composite, steps: [{ uses: "${uses}" }] }`;
  const opened = await story({
    ...reviewed,
    '.github/workflows/one.yml': workflow('./.github/actions/guard'),
    '.github/workflows/two.yml': workflow('./.github/actions/other'),
    '.github/actions/guard/action.yaml': steps('connector-guard/connector-guard@v0'),
    '.github/actions/other/action.yml': steps('actions/checkout@v5'),
  });
  const { observations } = await opened.look();
  expect(observations.find(({ check }) => check === 'check-workflow')).toMatchObject({
    verdict: 'unknown',
    what: 'No workflow on "main" runs the check itself. .github/workflows/one.yml calls other workflows or actions, which are not looked at.',
  });
});

test('that GitHub fails for one thing is no success, and hides nothing else', async () => {
  const { github, look } = await allRight();
  github.interrupt({ operation: 'GET /repos/{owner}/{repo}/environments', status: 502, times: 9 });
  const diagnosis = await look(lists);
  expect(diagnosis).toMatchObject({ outcome: 'error', reason: 'service-failed' });
  expect(exitCodeOf(diagnosis)).toBe(4);
  const unknown = diagnosis.observations.filter(({ verdict }) => verdict === 'unknown');
  expect(unknown).toMatchObject([
    { check: 'environment', todo: expect.stringContaining('githubstatus.com') },
  ]);
});

test('that GitHub does not answer at all is an error', async () => {
  const { github, look } = await story({});
  github.interrupt({ operation: 'query Policy', status: 503, times: 9 });
  await expect(look()).rejects.toThrow(WorldError);
});

test('a token that cannot read the repository is refused, with where to get one', async () => {
  const { github, look } = await story({}, {});
  await expect(look()).rejects.toThrow(
    new UserError(
      'The token in GH_TOKEN may not read acme/crm, or it is not there. Take one of somebody who can: GH_TOKEN=$(gh auth token) connector-guard check --doctor',
    ),
  );
  github.interrupt({ operation: 'query Policy', status: 401, body: { message: 'Bad credentials' } });
  await expect(look()).rejects.toThrow('GitHub does not take the token in GH_TOKEN.');
});
