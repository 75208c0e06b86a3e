import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/report/comment/occasion.ts';
import { actionsBot, lee } from '../support/fake-github/world.ts';
import { openStory } from '../support/open-story.ts';
import { connection, deployPermissions, endOf, file, pathOf, type Story } from '../support/story.ts';

const [write, read] = ['chat:write', 'channels:read'];
const policy = { connectors: { slack: { allow: [write, read] } } };

async function merged(options: Partial<Parameters<typeof openStory>[0]> = {}): Promise<Story> {
  const live = [connection('slack', [write])];
  const story = await openStory({ policy, declared: { slack: [write] }, live, ...options });
  story.merge(story.propose(file('slack', [write, read])));
  return story;
}

const list = { method: 'GET', path: 'external-auth/list' } as const;

test('an issue of somebody else with our marker is left alone', async () => {
  const ours = await merged();
  await ours.run('push');
  const { body } = ours.issue;
  const story = await merged();
  const foreign = story.repository.tracker.add({ author: lee, body, labels: ['connector-consent'] });
  await story.run('push');
  expect(story.issue.number).not.toBe(foreign.number);
  expect(foreign).toMatchObject({ body, state: 'OPEN', comments: [] });
});

test('without "issues: write" the verdict is the same, and a warning names the line', async () => {
  const { issues: _, ...permissions } = deployPermissions;
  const story = await merged({ permissions });
  const run = await story.run('push');
  expect(endOf(run)).toBe('authorization-pending consent');
  expect(run.stdout).toMatch(/::warning::.*issues: write/);
  expect(run.outputs['issue-url']).toBe('');
  expect(story.statuses()).toEqual(['pending connectors/consent: 1 sign-in missing: Slack User']);
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
  expect(story.statuses()).toEqual([expect.stringMatching(/^success connectors\/consent/)]);
  expect(endOf(await story.run('workflow_dispatch'))).toBe('in-sync settled, proceed');
});

test('where issues are switched off, the summary and the status say it', async () => {
  const story = await merged();
  story.repository.tracker.isEnabled = false;
  const run = await story.run('push');
  expect(endOf(run)).toBe('authorization-pending consent');
  expect(run.stdout).toMatch(/::warning::.*[Ii]ssues/);
  expect(run.summary).toContain('waits for a sign-in');
});

test('a token that was revoked is said in the issue by the schedule, once', async () => {
  const story = await merged();
  await story.run('push');
  const inputs = { 'base44-token': 'revoked' };
  const run = await story.run('schedule', { inputs });
  expect(endOf(run)).toBe('error access-refused, red');
  await story.run('schedule', { inputs });
  expect(story.issue.comments).toHaveLength(1);
  expect(story.issue.state).toBe('OPEN');
  expect(story.statuses()).toEqual(['error connectors/consent: Base44 refuses the token (#131)']);
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
  expect(story.statuses()).toEqual([expect.stringMatching(/^success/)]);
});

test('a revoked token fails a push, and leaves no status behind that nothing takes back', async () => {
  const story = await merged();
  const run = await story.run('push', { inputs: { 'base44-token': 'revoked' } });
  expect(endOf(run)).toBe('error access-refused, red');
  expect(story.issues).toEqual([]);
  expect(story.statuses()).toEqual([]);
});

test('a token that ends once something was changed does not have the push say that nothing was', async () => {
  const story = await merged();
  const fault = { kind: 'status', status: 401 } as const;
  story.sandbox.addFault({ ...list, nth: 2, fault });
  const run = await story.run('push');
  expect(endOf(run)).toBe('error service-failed, red');
  expect(story.writes()).toEqual(['PUT slack']);
  expect(run.stdout).toMatch(/::error::.*A change was sent to Base44, .*did not accept the token/);
  expect(run.stdout + run.summary).not.toContain('Nothing was changed');
});

describe('while Base44 is down', () => {
  const down = { ...list, times: 'always', fault: { kind: 'status', status: 503 } } as const;

  test('a push writes nothing, and is no success', async () => {
    const story = await merged();
    story.sandbox.addFault(down);
    const run = await story.run('push');
    expect(endOf(run)).toBe('error service-failed, red');
    expect(story.writes()).toEqual([]);
    expect(story.issues).toEqual([]);
    expect(story.statuses()).toEqual([]);
  });

  test('a look closes nothing', async () => {
    const story = await merged();
    await story.run('push');
    const before = story.issue.body;
    story.consent('slack');
    story.closeIssue();
    story.sandbox.addFault(down);
    expect(endOf(await story.run('issues'))).toBe('error service-failed, red');
    expect(story.issue).toMatchObject({ body: before, comments: [] });
    expect(story.statuses()).toEqual(['pending connectors/consent: 1 sign-in missing: Slack User (#131)']);
  });
});

test.each([
  ['cannot be read', '{'],
  ['names another type by mistake', '{ "type": "slakc", "scopes": [] }'],
])('a file that %s takes nothing back of what is waited for', async (_, text) => {
  const notion = connection('notion', []);
  const story = await openStory({
    policy: { connectors: { ...policy.connectors, notion: {} } },
    declared: { slack: [write], notion: [] },
    live: [connection('slack', [write]), notion],
  });
  const pull = story.propose(file('slack', [write, read]));
  await story.run('pull_request_target', { pull });
  story.merge(pull);
  await story.run('push');
  const [{ body }, comments] = [story.issue, JSON.stringify(pull.comments)];
  story.pushDirectly({ [pathOf('slack')]: text });
  expect(endOf(await story.run('schedule'))).toBe('failed findings, red');
  story.closeIssue();
  expect(endOf(await story.run('issues'))).toBe('failed findings, red');
  expect(story.issue).toMatchObject({ body, comments: [] });
  expect(JSON.stringify(pull.comments)).toBe(comments);
  expect(story.statuses()).toEqual([]);

  story.pushDirectly(file('slack', [write, read]));
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
  expect(story.writes()).toEqual(['PUT slack']);
});

test('when GitHub does not take the issue, the job is red, and the next run opens it', async () => {
  const story = await merged();
  story.github.interrupt({ operation: 'POST /repos/{owner}/{repo}/issues', status: 502 });
  const run = await story.run('push');
  expect(endOf(run)).toBe('authorization-pending consent, red');
  expect(run.stdout).toMatch(/::error::GitHub could not open the issue/);
  expect(run.summary).toContain('waits for a sign-in');
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.issue.author).toBe(actionsBot);
});

test('when GitHub does not say whether it took a go-ahead, the job is red and says how to go on by hand', async () => {
  const story = await merged();
  await story.run('push');
  story.consent('slack');
  for (const operation of ['PATCH /repos/{owner}/{repo}/issues/{issue_number}', 'query TrackingIssue']) {
    story.github.interrupt({ operation, status: 422, body: {} });
  }
  const run = await story.run('schedule');
  expect(run.stdout).toMatch(/::error::GitHub could not update issue #\d+ .*start the workflow by hand/);
  expect(endOf(run)).toBe('in-sync settled, red');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
});

test('when GitHub does not take the comment of a merged pull request, the next look writes it, and only that one', async () => {
  const operation = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const story = await merged();
  const [pull] = story.repository.pulls.values();
  if (pull === undefined) throw new Error('There is no pull request.');
  const comment = story.repository.addComment(pull, `Before the merge.\n${commentMarker}`, actionsBot);
  await story.run('push');
  story.consent('slack');
  story.github.interrupt({ operation, status: 422, body: {} });
  const run = await story.run('schedule');
  expect(run.stdout).toMatch(/::warning::GitHub could not update the comment on pull request #1/);
  expect(endOf(run)).toBe('in-sync settled, proceed');
  expect(comment.body).toContain('waits for a sign-in');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
  expect(comment.body).not.toContain('waits for a sign-in');
  const requests = story.github.calls.length;
  await story.run('schedule');
  const made = story.github.calls.slice(requests).map((call) => call.operation);
  expect(made).not.toContain('query PullRequest');
  expect(made.filter((one) => one.startsWith('PATCH'))).toEqual([]);
});

test('when GitHub does not take the status of a sign-in, what waited for it goes on, and the job is red', async () => {
  const story = await merged();
  await story.run('push');
  story.consent('slack');
  story.closeIssue();
  story.github.interrupt({ operation: 'POST /repos/{owner}/{repo}/statuses/{sha}', status: 422, body: {} });
  const run = await story.run('issues');
  expect(run.stdout).toMatch(/::error::GitHub could not set the status "connectors\/consent"/);
  expect(endOf(run)).toBe('in-sync settled, proceed, red');
  expect(endOf(await story.run('issues'))).toBe('in-sync settled');
  expect(story.statuses()).toEqual([expect.stringMatching(/^success connectors\/consent/)]);
});

test.each([
  ['POST /repos/{owner}/{repo}/issues', 'open the issue'],
  ['POST /repos/{owner}/{repo}/statuses/{sha}', 'set the status'],
])(
  'a GitHub token that ends in the middle of a push (%s) hides nothing of what was done',
  async (operation, what) => {
    const story = await merged();
    story.github.interrupt({ operation, status: 401, body: {} });
    const run = await story.run('push');
    expect(endOf(run)).toBe('authorization-pending consent, red');
    expect(run.stdout).toMatch(new RegExp(`::error::GitHub could not ${what} .*the token is not valid`));
    expect(run.summary).toContain('waits for a sign-in');
    expect(JSON.parse(run.report ?? '{}')).toMatchObject({ outcome: 'authorization-pending' });
  },
);

test('a connector that fails keeps no other from being pushed', async () => {
  const story = await openStory({
    policy: { connectors: { slack: { allow: ['*'] }, notion: {} } },
    declared: {},
    files: { 'base44/config.jsonc': '{}' },
  });
  story.sandbox.addFault({
    method: 'PUT',
    path: 'external-auth/integrations/notion',
    fault: { kind: 'status', status: 500 },
    times: 'always',
  });
  story.merge(story.propose({ ...file('slack', [write]), ...file('notion', []) }));
  const run = await story.run('push');
  expect(run.outputs['proceed']).toBe('false');
  expect(story.writes()).toContain('PUT slack');
});

test('when Base44 sets Stripe up, and its state is one that we do not know, that is no success, and said', async () => {
  const story = await openStory({
    policy: { connectors: { stripe: {} } },
    files: { 'base44/config.jsonc': '{}' },
  });
  const pull = story.propose(file('stripe', []));
  const comment = story.repository.addComment(pull, `Before the merge.\n${commentMarker}`, actionsBot);
  story.merge(pull);
  const fault = { kind: 'replace', field: 'stripe_mode', value: 'restricted' } as const;
  story.sandbox.addFault({ method: 'GET', path: 'payments/stripe/status', nth: 2, fault });
  const run = await story.run('push');
  const unknown = 'something about its state that is not known here. Look at it in Base44.';
  expect(endOf(run)).toBe('authorization-pending needs-attention');
  expect(run.summary).toContain(unknown);
  expect(story.issue.body).toContain(unknown);
  expect(comment.body).toContain(unknown);
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
  expect(story.issue.state).toBe('CLOSED');
});
