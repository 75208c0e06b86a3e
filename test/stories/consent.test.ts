import { describe, expect, test } from 'vitest';
import { actionsBot, type FakeStatus, lee } from '../support/fake-github/world.ts';
import { openStory } from '../support/open-story.ts';
import { call } from '../support/sandbox.ts';
import {
  connection,
  deployPermissions,
  endOf,
  file,
  pathOf,
  type Story,
  type StoryOptions,
} from '../support/story.ts';

const [write, read, more] = ['chat:write', 'channels:read', 'users:read'];
const calendar = 'https://www.googleapis.com/auth/calendar';
const [events, free] = [`${calendar}.events`, `${calendar}.readonly`];
const policy = {
  connectors: { slack: { allow: [write, read, more] }, googlecalendar: { allow: [events, free] } },
};

/** Slack may write, and a merged pull request lets it read too. */
async function pushed(options: StoryOptions = {}): Promise<Story> {
  const live = [connection('slack', [write])];
  const story = await openStory({ policy, declared: { slack: [write] }, live, ...options });
  const pull = story.propose(file('slack', [write, read]));
  await story.run('pull_request_target', { pull });
  story.merge(pull);
  await story.run('push');
  return story;
}

function commentOf(story: Story, number = 1): string {
  return story.repository.pulls.get(number)?.comments[0]?.body ?? '';
}

const notes = (story: Story) => story.issue.comments.map(({ body }) => body.split('\n')[0]);

test.each(['bundle', 'source'] as const)(
  'a merge waits for a sign-in, and goes on once it is given (%s)',
  async (through) => {
    const story = await pushed({ through });
    const [, waiting] = story.runs;
    expect(waiting && endOf(waiting)).toBe('authorization-pending consent');
    expect(waiting?.outputs).toMatchObject({ 'authorization-required': 'true', pending: 'slack' });
    expect(waiting?.outputs['issue-url']).toBe('https://github.com/acme/crm/issues/131');
    expect(waiting?.stdout).toContain('Pushed 1, waiting for 1 sign-in (#131). Nothing else was touched.');
    expect(story.issue).toMatchObject({
      title: 'Sign-in needed: Slack User · acme/crm',
      state: 'OPEN',
      labels: ['connector-consent'],
      assignees: [{ login: 'dana' }],
    });
    expect(story.statuses()).toEqual(['pending connectors/consent: 1 sign-in missing: Slack User (#131)']);
    expect(commentOf(story)).toMatch(/^### ⏳ Connectors: pushed, 1 sign-in missing → #131\n/);

    story.consent('slack');
    story.closeIssue();
    expect(endOf(await story.run('issues'))).toBe('in-sync settled, proceed');
    expect(story.issue.state).toBe('CLOSED');
    expect(story.statuses()).toEqual([expect.stringMatching(/^success connectors\/consent: granted/)]);
    expect(commentOf(story)).toMatch(/^### ✅ Connectors: /);

    expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
    expect(endOf(await story.run('issues'))).toBe('in-sync settled');
    expect(story.issue.state).toBe('CLOSED');
    expect(story.writes()).toEqual(['PUT slack']);
  },
);

test('the schedule notices a sign-in that nobody told of', async () => {
  const story = await pushed();
  expect(endOf(await story.run('schedule'))).toBe('authorization-pending consent');
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
  expect(story.issue).toMatchObject({ state: 'CLOSED', closedBy: actionsBot, stateReason: 'completed' });
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
});

describe('GitHub takes at most 1000 statuses for a commit', () => {
  function statusesOf({ repository }: Story): FakeStatus[] {
    return repository.statuses.get(repository.branches.get('main') ?? '') ?? [];
  }

  test('looks that find nothing new set none', async () => {
    const story = await pushed();
    const states = () => statusesOf(story).map(({ state }) => state);
    await story.run('schedule');
    expect(states()).toEqual(['pending']);
    story.consent('slack');
    await story.run('schedule');
    await story.run('schedule');
    expect(states()).toEqual(['pending', 'success']);
  });

  test('nor do those that may not keep an issue', async () => {
    const { issues: _issues, ...permissions } = deployPermissions;
    const story = await pushed({ permissions });
    for (const run of ['1', '2']) await story.run('schedule', { environment: { GITHUB_RUN_ID: run } });
    expect(statusesOf(story)).toHaveLength(1);
  });

  test('that it was granted stays said, with the time of the first look that saw it', async () => {
    const story = await pushed();
    story.consent('slack');
    await story.run('schedule');
    const all = statusesOf(story);
    const seen = all.splice(0).flatMap((one) => (one.state === 'success' ? [one] : []));
    all.push(...seen.map((one) => ({ ...one, description: 'granted 00:00 UTC' })));
    await story.run('schedule');
    expect(story.statuses()).toEqual(['success connectors/consent: granted 00:00 UTC']);
  });
});

test('once it is over, a schedule and a push that changes nothing write nothing', async () => {
  const story = await pushed();
  story.consent('slack');
  await story.run('schedule');
  const before = JSON.stringify([story.issue, commentOf(story)]);
  await story.run('schedule');
  story.pushDirectly({ 'README.md': 'Acme' });
  expect(endOf(await story.run('push'))).toBe('in-sync settled, proceed');
  expect(JSON.stringify([story.issue, commentOf(story)])).toBe(before);
});

test('an issue that is closed too early is opened again and says what is missing', async () => {
  const story = await pushed();
  story.closeIssue(lee);
  expect(endOf(await story.run('issues'))).toBe('authorization-pending consent');
  expect(story.issue.state).toBe('OPEN');
  expect(notes(story)).toEqual([expect.stringMatching(/Closed by `@lee`, .*channels:read/)]);
  story.consent('slack');
  story.closeIssue();
  expect(endOf(await story.run('issues'))).toBe('in-sync settled, proceed');
});

test('a box that was left unticked is named, and asked for again', async () => {
  const story = await openStory({
    policy,
    declared: { googlecalendar: [free] },
    live: [connection('googlecalendar', [free])],
  });
  story.merge(story.propose(file('googlecalendar', [free, events])));
  await story.run('push');
  story.consent('googlecalendar', { untick: [free] });
  story.closeIssue();
  expect(endOf(await story.run('issues'))).toBe('authorization-pending partial-consent');
  expect(story.issue.state).toBe('OPEN');
  expect(story.issue.comments.at(-1)?.body).toContain('calendar.readonly');
  expect(endOf(await story.run('schedule'))).toBe('authorization-pending partial-consent');
  expect(story.issue.comments).toHaveLength(1);
});

test('an account that policy does not want does not count', async () => {
  const consent = { slack: { connectedBy: 'ops@acme.com', who: ['@lee'] } };
  const story = await pushed({ policy: { ...policy, consent } });
  expect(story.issue.assignees.map(({ login }) => login)).toEqual(['lee']);
  story.consent('slack', { as: 'dana.private@example.com' });
  expect(endOf(await story.run('schedule'))).toBe('authorization-pending wrong-account');
  expect(story.issue.state).toBe('OPEN');
  expect(endOf(await story.run('push'))).toBe('authorization-pending wrong-account');
});

test('a consent that somebody else than the token asked for counts', async () => {
  const story = await pushed();
  const base44 = `${story.sandbox.url}/api/apps/68f0c2d1e4b7a90012ab34cd`;
  await fetch(`${base44}/external-auth/integrations/slack`, {
    method: 'PUT',
    headers: { authorization: 'Bearer sandbox-token-lee' },
    body: JSON.stringify({ scopes: [write, read] }),
  });
  story.consent('slack');
  expect(endOf(await story.run('workflow_dispatch'))).toBe('in-sync settled, proceed');
  expect(story.issue.state).toBe('CLOSED');
});

test('giving up a scope waits for a sign-in too, and keeps nothing from going on', async () => {
  const story = await openStory({
    policy,
    declared: { slack: [write, read] },
    live: [connection('slack', [write, read])],
  });
  story.merge(story.propose(file('slack', [write])));
  expect(endOf(await story.run('push'))).toBe('authorization-pending narrowing, proceed');
  expect(story.issue.body).toContain('gives up');
  expect(endOf(await story.run('schedule'))).toBe('authorization-pending narrowing');
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
  expect(story.issue.state).toBe('CLOSED');
});

test('access that ends later is asked for again, in an issue of its own', async () => {
  const story = await pushed();
  story.consent('slack');
  await story.run('schedule');
  story.sandbox.endAccess({ app: '68f0c2d1e4b7a90012ab34cd', type: 'slack' });
  expect(endOf(await story.run('schedule'))).toBe('authorization-pending expired');
  expect(story.issues.map(({ state }) => state)).toEqual(['CLOSED', 'OPEN']);
  await story.run('schedule');
  expect(story.issues).toHaveLength(2);
  expect(endOf(await story.run('workflow_dispatch'))).toBe('authorization-pending expired');
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
});

test('a revert before the sign-in withdraws the issue', async () => {
  const story = await pushed();
  story.merge(story.propose(file('slack', [write])));
  expect(endOf(await story.run('push'))).toBe('in-sync settled, proceed');
  expect(story.issue).toMatchObject({ state: 'CLOSED', stateReason: 'not_planned' });
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
});

test('a newer push takes the place of what is waited for', async () => {
  const story = await pushed();
  story.merge(story.propose(file('slack', [write, read, more])));
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.issue.state).toBe('OPEN');
  expect(story.issue.body).toContain('users:read');
  expect(story.writes()).toEqual(['PUT slack', 'PUT slack']);
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
});

test('Base44 is not asked twice for the same', async () => {
  const story = await pushed();
  story.pushDirectly({ 'README.md': 'Acme' });
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.writes()).toEqual(['PUT slack']);
});

test.each<[string, (story: Story) => unknown, string]>([
  [
    'left a box unticked',
    (story) => story.consent('googlecalendar', { untick: [free] }),
    'authorization-pending partial-consent',
  ],
  [
    'took the connection away',
    (story) => call(story.sandbox, 'DELETE external-auth/integrations/googlecalendar/remove'),
    'authorization-pending consent',
  ],
  [
    'disconnected it',
    (story) => call(story.sandbox, 'DELETE external-auth/integrations/googlecalendar'),
    'authorization-pending consent',
  ],
])('once somebody %s, Base44 is asked anew, and once', async (_name, act, end) => {
  const story = await openStory({
    policy,
    declared: { googlecalendar: [free] },
    live: [connection('googlecalendar', [free])],
  });
  story.merge(story.propose(file('googlecalendar', [free, events])));
  await story.run('push');
  await act(story);
  expect(endOf(await story.run('schedule'))).toBe(end);
  const asked = () => story.writes().filter((one) => one.startsWith('PUT')).length;
  expect(asked()).toBe(1);
  await story.run('workflow_dispatch');
  await story.run('workflow_dispatch');
  expect(asked()).toBe(2);
  story.consent('googlecalendar');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
});

test.each(['dana@acme.com', 'lee@acme.com'])(
  'what Base44 does not let through is said, and lets nothing go on (connected by %s)',
  async (madeBy) => {
    const story = await openStory({
      policy,
      declared: { slack: [write, read] },
      live: [connection('slack', [write, read], { madeBy })],
      seed: { types: [{ type: 'slack', allowed: [write, read], added: [] }] },
    });
    story.merge(story.propose(file('slack', [write, read, more])));
    expect(endOf(await story.run('push'))).toBe('partial scopes-dropped, red');
    expect(story.issue.body).toContain('declared scopes are not granted');
    for (const event of ['schedule', 'workflow_dispatch', 'schedule'] as const) {
      expect(endOf(await story.run(event))).toBe('partial scopes-dropped, red');
    }
    expect(story.issue.comments).toEqual([]);
    story.merge(story.propose(file('slack', [write, read])));
    expect(endOf(await story.run('push'))).toBe('in-sync settled, proceed');
    expect(story.issue.state).toBe('CLOSED');
  },
);

test('an old run that is started again does not undo what a newer one did', async () => {
  const story = await openStory({
    policy,
    declared: { slack: [write] },
    live: [connection('slack', [write])],
  });
  const old = story.repository.branches.get('main') ?? '';
  story.merge(story.propose(file('slack', [write, read])));
  await story.run('push');
  const again = await story.run('push', { commit: old });
  expect(endOf(again)).toBe('superseded newer-commit');
  expect(story.issue.state).toBe('OPEN');
  expect(story.writes()).toEqual(['PUT slack']);
});

test('a commit that has nothing to do with it does not become what is waited for', async () => {
  const story = await pushed();
  story.merge(story.propose({ 'README.md': 'Acme' }));
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.issue.body).toContain('From #1 by');
  expect(story.issue.body).toContain('Revert #1');
  story.consent('slack');
  expect(endOf(await story.run('workflow_dispatch'))).toBe('in-sync settled, proceed');
  expect(commentOf(story)).toMatch(/^### ✅/);
});

test.each([
  [true, 'ops@acme.com'],
  [false, 'o•••@acme.com'],
])('addresses are written out in private repositories only (private: %s)', async (isPrivate, address) => {
  const story = await pushed({ isPrivate });
  expect(story.issue.body).toContain(`connected by \`${address}\``);
  await story.run('schedule');
  expect(story.issue.body).toContain(`connected by \`${address}\``);
});

test('what goes on is told even where a removal that nobody approved turns the job red', async () => {
  const reviewed = { ...policy, removals: 'review', approvals: { reviewers: ['@lee'] } };
  const story = await openStory({
    policy: reviewed,
    declared: { slack: [write], googlecalendar: [free] },
    live: [connection('slack', [write]), connection('googlecalendar', [free])],
  });
  story.merge(story.propose({ ...file('slack', [write, read]), [pathOf('googlecalendar')]: null }));
  expect(endOf(await story.run('push'))).toBe('removal-blocked removal-not-approved, red');
  expect(story.issue.state).toBe('OPEN');
  story.consent('slack');
  expect(endOf(await story.run('workflow_dispatch'))).toBe(
    'removal-blocked removal-not-approved, proceed, red',
  );
});
