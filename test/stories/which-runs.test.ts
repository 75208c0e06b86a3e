import { describe, expect, test } from 'vitest';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { openStory } from '../support/open-story.ts';
import { setScopes, testApp } from '../support/sandbox.ts';
import { connection, endOf, file, pathOf, type Story } from '../support/story.ts';

const [write, read] = ['chat:write', 'channels:read'];
const connectors = { slack: { allow: [write, read] } };

function open(options: Partial<Parameters<typeof openStory>[0]> = {}): Promise<Story> {
  return openStory({
    policy: { connectors },
    declared: { slack: [write] },
    live: [connection('slack', [write])],
    ...options,
  });
}

test('a run that a newer commit has overtaken writes nothing', async () => {
  const story = await open();
  const pull = story.propose(file('slack', [write, read]));
  await story.run('pull_request_target', { pull });
  const before = pull.comments[0]?.body;
  const old = story.merge(pull);
  story.merge(story.propose(file('slack', [read])));
  const run = await story.run('push', { commit: old });
  expect(endOf(run)).toBe('superseded newer-commit');
  expect(run.code).toBe(0);
  expect(story.writes()).toEqual([]);
  expect(story.issues).toEqual([]);
  expect(pull.comments[0]?.body).toBe(before);
});

test('a merge that is live already is said to be so in its comment, once', async () => {
  const story = await open({ live: [connection('slack', [write, read])] });
  const pull = story.propose(file('slack', [write, read]));
  await story.run('pull_request_target', { pull });
  story.merge(pull);
  expect(endOf(await story.run('push'))).toBe('in-sync settled, proceed');
  const said = pull.comments[0]?.body;
  expect(said).toMatch(/^### ✅ Connectors: pushed, and live as declared\n/);
  await story.run('workflow_dispatch');
  expect(pull.comments[0]?.body).toBe(said);
});

test('a branch that only went on elsewhere overtakes nothing', async () => {
  const story = await open();
  const commit = story.merge(story.propose(file('slack', [write, read])));
  story.pushDirectly({ 'README.md': 'Acme' });
  expect(endOf(await story.run('push', { commit }))).toBe('authorization-pending consent');
});

test('a plan id pins what is carried out', async () => {
  const story = await open();
  story.merge(story.propose(file('slack', [write, read])));
  const looked = await story.run('schedule');
  const planId = looked.outputs['plan-id'] ?? '';
  const other = await story.run('workflow_dispatch', { inputs: { 'plan-id': `sha256:${'0'.repeat(64)}` } });
  expect(endOf(other)).toBe('plan-changed other-plan, red');
  expect(story.writes()).toEqual([]);
  const pinned = await story.run('workflow_dispatch', { inputs: { 'plan-id': planId } });
  expect(endOf(pinned)).toBe('authorization-pending consent');
});

describe('without a call to Base44', () => {
  const noCall = (story: Story) => expect(story.sandbox.log).toEqual([]);

  test('a dispatch on a branch that is not deployed is refused', async () => {
    const story = await open();
    story.pushDirectly(file('slack', [write, read]), { branch: 'feature' });
    expect(endOf(await story.run('workflow_dispatch', { branch: 'feature' }))).toBe(
      'not-default-branch other-branch, red',
    );
    noCall(story);
  });

  test('a push of such a branch is none of our business', async () => {
    const story = await open();
    story.pushDirectly(file('slack', [write, read]), { branch: 'feature' });
    expect(endOf(await story.run('push', { branch: 'feature' }))).toBe('not-applicable other-branch');
    noCall(story);
  });

  test('an app id that is none of the policy is refused', async () => {
    const apps = { '.': { targets: { production: { appId: testApp, branch: 'main' } } } };
    const story = await open({ policy: { connectors, apps } });
    const run = await story.run('push', { inputs: { 'app-id': '68f0000000000000000000ff' } });
    expect(endOf(run)).toBe('error usage, red');
    expect(run.stdout).toMatch(/::error::The app id .* is none of the policy/);
    noCall(story);
  });

  test('several apps and one app id are refused', async () => {
    const story = await open({
      files: { 'apps/shop/base44/connectors/slack.jsonc': connectorFile('slack', [write]) },
    });
    const run = await story.run('push');
    expect(endOf(run)).toBe('error usage, red');
    expect(run.stdout).toMatch(/::error::There are 2 apps and one app id/);
    noCall(story);
  });

  test('a pull request does not use the token, and says so', async () => {
    const story = await open();
    const pull = story.propose(file('slack', [write, read]));
    const run = await story.run('pull_request_target', { pull });
    expect(run.stdout).toMatch(/::warning::The Base44 token is not used here/);
    noCall(story);
  });

  test.each(['push', 'status'])('a pull request may not ask for mode %s', async (mode) => {
    const story = await open();
    const pull = story.propose(file('slack', [write, read]));
    const run = await story.run('pull_request_target', { pull, inputs: { mode } });
    expect(endOf(run)).toBe('error usage, red');
    noCall(story);
  });

  test('files that cannot be read stop the app', async () => {
    const story = await open();
    story.pushDirectly({ [pathOf('slack')]: '{' });
    const run = await story.run('push');
    expect(run.outputs['outcome']).toBe('failed');
    expect(run.code).toBe(1);
    expect(run.outputs['proceed']).toBe('false');
    noCall(story);
  });
});

describe('two targets', () => {
  const staging = '68f1c2d1e4b7a90012ab34cd';
  const apps = {
    '.': {
      targets: {
        production: { appId: testApp, branch: 'main' },
        staging: { appId: staging, branch: 'staging' },
      },
    },
  };

  async function openTwo(): Promise<Story> {
    const [example] = exampleSeed.apps;
    const live = { ...example, connections: [connection('slack', [write])] };
    const seed = { apps: [live, { ...live, id: staging, name: 'Acme CRM (staging)' }] };
    const story = await open({ policy: { connectors, apps }, seed });
    story.pushDirectly({}, { branch: 'staging' });
    return story;
  }

  test('each branch deploys its own', async () => {
    const story = await openTwo();
    story.pushDirectly(file('slack', [write, read]), { branch: 'staging' });
    expect(endOf(await story.run('push', { branch: 'staging' }))).toBe('authorization-pending consent');
    expect(story.issue.title).toContain('staging');
    expect(story.sandbox.look(testApp).waiting).toEqual([]);
    expect(story.sandbox.look(staging).waiting).toHaveLength(1);
    expect(endOf(await story.run('push'))).toBe('in-sync settled, proceed');
  });

  test('a look at both goes on when the last one is complete, and once', async () => {
    const story = await openTwo();
    story.pushDirectly(file('slack', [write, read]), { branch: 'staging' });
    await story.run('push', { branch: 'staging' });
    story.merge(story.propose(file('slack', [write, read])));
    await story.run('push');
    expect(story.issues).toHaveLength(2);
    story.consent('slack', { app: staging });
    expect(endOf(await story.run('schedule'))).toBe('authorization-pending consent');
    story.consent('slack');
    expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
    expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
    expect(story.issues.map(({ state }) => state)).toEqual(['CLOSED', 'CLOSED']);
  });

  test('a look goes on also where GitHub does not take what is to be said of one that was complete before', async () => {
    const story = await openTwo();
    story.pushDirectly(file('slack', [write, read]), { branch: 'staging' });
    await story.run('push', { branch: 'staging' });
    await setScopes(story.sandbox, 'gmail', ['openid']);
    story.sandbox.consent({ app: testApp, type: 'gmail', as: 'dana@acme.com' });
    story.consent('slack', { app: staging });
    story.github.interrupt({ operation: 'POST /repos/{owner}/{repo}/issues', status: 502 });
    expect(endOf(await story.run('schedule'))).toBe('drifted against-policy, proceed, red');
    expect(story.issues.map(({ state }) => state)).toEqual(['CLOSED']);
    expect(endOf(await story.run('schedule'))).toBe('drifted against-policy, red');
    expect(story.issues).toHaveLength(2);
  });

  test('one can be named', async () => {
    const story = await openTwo();
    story.pushDirectly(file('slack', [write, read]), { branch: 'staging' });
    await story.run('push', { branch: 'staging' });
    expect(endOf(await story.run('schedule', { inputs: { target: 'production' } }))).toBe('in-sync settled');
  });
});
