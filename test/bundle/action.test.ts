import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { startProxy } from '../support/proxy.ts';
import { commentsOf, push, statusesOf } from '../support/pull-request-review.ts';
import { projectRoot } from '../support/run.ts';
import { runAction } from '../support/run-action.ts';
import { environmentFor, runnerEnvironment, workspaceWith } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { webhookPayload } from '../support/webhook-payload.ts';

const folder = 'base44/connectors';

describe('what ends red', () => {
  test.each([
    ['no app', {}, 'no-connectors', /No Base44 app found/],
    ['an unusable config', { 'base44/config.json': '[]' }, 'error', /Not everything could be judged/],
  ] as const)('%s', async (_name, files, outcome, message) => {
    const result = await runAction(workspaceWith(files), { mode: 'check' });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(message);
    expect(result.outputs).toMatchObject({ outcome });
  });

  test.each([
    [{ 'fail-on': 'info' }, '::error::The input fail-on is error, warning, never, not "info".'],
    [
      { app: 'nowhere' },
      '::error::nowhere holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.',
    ],
  ])('a wrong input: %j', async (inputs, message) => {
    const result = await runAction(workspaceWith({ 'base44/config.json': '{}' }), {
      mode: 'check',
      ...inputs,
    });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(message);
    expect(result.outputs).toEqual({ outcome: 'error', reason: 'usage', proceed: 'false' });
    expect(result.summary).toMatch(/^### ❌ Connectors: the run broke off\n/);
  });
});

test('a summary that cannot be written is no reason to fail, nor does it hide what is', async () => {
  const workspace = workspaceWith({
    ...allowingAll('slack'),
    [`${folder}/slack.jsonc`]: connectorFile('slack', []),
  });
  const nowhere = { GITHUB_STEP_SUMMARY: join(workspace, 'nowhere', 'summary') };
  const passed = await runAction(workspace, { mode: 'check' }, nowhere);
  expect(passed.outputs).toMatchObject({ outcome: 'passed' });
  expect(passed.code).toBe(0);
  expect(passed.stdout).toContain(
    "::warning::The job's summary was not written: Unable to access summary file",
  );
  const misused = await runAction(workspace, { mode: 'check', 'fail-on': 'info' }, nowhere);
  expect(misused.code).toBe(1);
  expect(misused.stdout).toContain('::error::The input fail-on is error, warning, never, not "info".');
});

test('at most ten annotations of each severity are written, and all findings are in the summary', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${folder}/t${i}.jsonc`, '{']));
  const result = await runAction(workspaceWith(files), { mode: 'check' });
  expect(result.stdout.match(/^::error title=/gm)).toHaveLength(10);
  expect(result.summary.match(/^- ❌/gm)).toHaveLength(12);
});

test('text from files cannot become a workflow command', async () => {
  const files = {
    ...allowingAll('a'),
    [`${folder}/x\n::error::y.jsonc`]: '{"type": "a", "scopes": ["x\\n::set-output name=x::y"]}',
  };
  const result = await runAction(workspaceWith(files), { mode: 'check' });
  const commands = result.stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(
    commands.every((line) => line.startsWith('::error title=') || line.startsWith('::error::Failed: ')),
  ).toBe(true);
});

describe('a pull request', () => {
  const connector = (...scopes: readonly string[]) => ({
    [`${folder}/slackbot.jsonc`]: connectorFile('slackbot', scopes),
  });
  const base = {
    ...policyFile({ connectors: { slackbot: { allow: ['chat:write', 'channels:read'] } } }),
    ...connector('chat:write'),
  };

  test('is read through the proxy of the runner, and never past it', async () => {
    const opened = await openFakePullRequest({ base, head: connector('chat:write', 'channels:read') });
    const proxy = await startProxy(opened.github.apiUrl);
    const elsewhere = (url: string) => url.replace(/127\.0\.0\.1:\d+/, 'github.invalid');
    const result = await runAction(
      temporaryFolder(),
      { 'github-token': 'token' },
      {
        ...environmentFor(opened, 'pull_request_target'),
        GITHUB_API_URL: elsewhere(opened.github.apiUrl),
        GITHUB_GRAPHQL_URL: elsewhere(opened.github.graphqlUrl),
        http_proxy: proxy.url,
        https_proxy: proxy.url,
      },
    );
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain('Passed');
    expect(result.code).toBe(0);
    expect(new Set(proxy.asked.map((host) => host.replace(/:80$/, '')))).toEqual(new Set(['github.invalid']));
  });

  test('that waits for an approval ends green, or red where that is wanted', async () => {
    const waiting = policyFile({
      connectors: { slackbot: { review: ['*'] } },
      approvals: { reviewers: ['@lee'] },
    });
    const opened = await openFakePullRequest({ base: waiting, head: connector('chat:write') });
    const environment = environmentFor(opened, 'pull_request_target');
    const green = await runAction(
      temporaryFolder(),
      { 'github-token': 'token', comment: 'never' },
      environment,
    );
    expect(green.code).toBe(0);
    expect(green.outputs).toMatchObject({
      outcome: 'approval-required',
      proceed: 'false',
      'comment-url': '',
    });
    expect(commentsOf(opened)).toEqual([]);
    const red = await runAction(
      temporaryFolder(),
      { 'github-token': 'token', pending: 'failure' },
      environment,
    );
    expect(red.code).toBe(1);
    expect(statusesOf(opened)).toEqual(['pending connector-guard (main): waits for 1 approval']);
  });

  test('that edits policy and connectors waits for the reviewers, and is green once they approve', async () => {
    const policy = (...allow: readonly string[]) =>
      policyFile({ connectors: { slackbot: { allow } }, approvals: { reviewers: ['@lee'] } });
    const opened = await openFakePullRequest({
      base: { ...policy('chat:write'), ...connector('chat:write') },
      head: { ...policy('chat:write', 'files:write'), ...connector('chat:write', 'files:write') },
    });
    const environment = environmentFor(opened, 'pull_request_target');
    const waiting = await runAction(temporaryFolder(), { 'github-token': 'token' }, environment);
    expect(waiting.code).toBe(0);
    expect(waiting.outputs).toMatchObject({ outcome: 'approval-required', errors: '0', proceed: 'false' });
    expect(waiting.stdout).not.toContain('::error');
    expect(statusesOf(opened)).toEqual(['pending connector-guard (main): waits for 1 approval']);

    const { pull } = opened;
    const submittedAt = '2026-11-23T10:00:00Z';
    pull.reviews.push({ state: 'APPROVED', author: lee, commit: pull.head, submittedAt });
    const reviewed = environmentFor(opened, 'pull_request_review');
    const green = await runAction(temporaryFolder(), { 'github-token': 'token' }, reviewed);
    expect(green.code).toBe(0);
    expect(green.outputs).toMatchObject({ outcome: 'passed', reason: 'approved', proceed: 'true' });
    expect(green.stdout).toContain('policy: the one that the pull request proposes');
    expect(statusesOf(opened)).toEqual(['success connector-guard (main): approved; 1 scope added']);
    expect(commentsOf(opened)).toHaveLength(1);
    expect(commentsOf(opened)[0]).toMatch(/^### ✅ Connectors: approved/);
  });

  test('that only deletes the policy passes without a word of connectors', async () => {
    const opened = await openFakePullRequest({
      base: { ...policyFile({ connectors: {} }), 'README.md': 'x' },
    });
    push(opened, { 'README.md': 'x' });
    const environment = environmentFor(opened, 'pull_request_target');
    const result = await runAction(temporaryFolder(), { 'github-token': 'token' }, environment);
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'passed', reason: 'below-fail-on' });
    expect(result.stdout).toContain('::notice title=The change deletes the policy.');
    expect(commentsOf(opened)[0]).toMatch(
      /^### ✅ Connectors: no scope changes, but the policy is deleted\n/,
    );
  });

  test('of a fork, with a token that can only read, is judged all the same', async () => {
    const opened = await openFakePullRequest({ base, head: connector('channels:read'), fork: 'eve/crm' });
    opened.github.addToken('read', { contents: 'read', 'pull-requests': 'read' });
    const environment = environmentFor(opened, 'pull_request');
    const result = await runAction(temporaryFolder(), { 'github-token': 'read' }, environment);
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'passed', proceed: 'true', 'comment-url': '' });
    expect(result.stdout).toContain('"statuses: write"');
    expect(result.summary).toContain('advisory');
  });

  test('without a token: the message says which permissions the job needs', async () => {
    const environment = environmentFor(await openFakePullRequest({ base }), 'pull_request_target');
    const result = await runAction(temporaryFolder(), {}, environment);
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^::error::There is no token, .*pull-requests: write/m);
  });

  test('while GitHub does not answer: that is said, and is no bug of ours', async () => {
    const opened = await openFakePullRequest({ base });
    opened.github.interrupt({ operation: 'query PullRequest', times: 9, status: 422, body: {} });
    const environment = environmentFor(opened, 'pull_request_target');
    const result = await runAction(temporaryFolder(), { 'github-token': 'token' }, environment);
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^::error::GitHub could not read pull request #1/m);
    expect(result.stdout).not.toContain('This is a bug');
    expect(result.outputs).toEqual({ outcome: 'error', reason: 'unavailable', proceed: 'false' });
  });
});

test('a merge group is judged without a checkout, and fails at once when an approval is missing', async () => {
  const waiting = policyFile({
    connectors: { slackbot: { allow: ['chat:write'], review: ['users:read'] } },
    approvals: { reviewers: ['@lee'] },
  });
  const files = (...scopes: readonly string[]) => ({
    [`${folder}/slackbot.jsonc`]: connectorFile('slackbot', scopes),
  });
  const opened = await openFakePullRequest({ base: { ...waiting, ...files() }, head: files('users:read') });
  const { repository, pull, base } = opened;
  const head = repository.queueMerge(pull, base);
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}`;
  const payload = webhookPayload('merge_group', undefined, {
    merge_group: { base_sha: base, head_sha: head, head_ref },
  });
  const environment = runnerEnvironment(opened, 'merge_group', payload);
  const red = await runAction(temporaryFolder(), { 'github-token': 'token' }, environment);
  expect(red.stderr).toBe('');
  expect(red.code).toBe(1);
  expect(red.outputs).toMatchObject({ outcome: 'approval-required', proceed: 'false', 'comment-url': '' });
  expect(red.summary).toContain('advisory');

  pull.reviews.push({
    state: 'APPROVED',
    author: lee,
    commit: pull.head,
    submittedAt: '2026-11-23T10:00:00Z',
  });
  const green = await runAction(temporaryFolder(), { 'github-token': 'token' }, environment);
  expect(green.code).toBe(0);
  expect(green.outputs).toMatchObject({ outcome: 'passed', reason: 'approved' });
  expect(repository.statuses.get(head)?.map(({ state }) => state)).toEqual(['failure', 'success']);
  expect(commentsOf(opened)).toEqual([]);
});

test.each(['release', 'issues', 'push'])(
  'an event that there is nothing to do on (%s) is none of our business',
  async (event) => {
    const opened = await openFakePullRequest();
    const environment = runnerEnvironment(opened, event, webhookPayload(event));
    const result = await runAction(temporaryFolder(), {}, environment);
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ outcome: 'not-applicable', reason: 'other-event' });
    expect(opened.github.calls).toEqual([]);
  },
);

test('every input of action.yml has a default and a description, and every output that is set is described', async () => {
  const { inputs, outputs } = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description?: string }>>;
    readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  };
  for (const { default: value, description } of Object.values(inputs)) {
    expect(value).toBeTypeOf('string');
    expect(description).toMatch(/^[A-Z].+\.$/);
  }
  const result = await runAction(workspaceWith({ 'base44/config.json': '{}' }), { mode: 'check' });
  expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(result.outputs).toSorted());
  for (const { description } of Object.values(outputs)) expect(description).toMatch(/^[A-Z].+\.$/);
});
