import { describe, expect, test } from 'vitest';
import { dana, lee } from '../support/fake-github/world.ts';
import { openStory } from '../support/open-story.ts';
import { connection, deployPermissions, endOf, file, pathOf, type Story } from '../support/story.ts';

const [write, read] = ['chat:write', 'channels:read'];
const calendar = 'https://www.googleapis.com/auth/calendar';
const [events, free] = [`${calendar}.events`, `${calendar}.readonly`];

/** To read channels takes Lee's approval, and so does a removal. */
const policy = {
  connectors: {
    slack: { allow: [write], review: [read] },
    googlecalendar: { allow: [free, events] },
  },
  approvals: { reviewers: ['@lee'] },
  removals: 'review',
};

function open(options: Partial<Parameters<typeof openStory>[0]> = {}): Promise<Story> {
  return openStory({
    policy,
    declared: { slack: [write], googlecalendar: [free] },
    live: [connection('slack', [write]), connection('googlecalendar', [free])],
    ...options,
  });
}

describe.each(['squash', 'rebase', 'merge'] as const)('an increase under review (%s)', (how) => {
  test('is pushed when its pull request was approved', async () => {
    const story = await open();
    const pull = story.propose(file('slack', [write, read]));
    story.approve(pull);
    story.merge(pull, { how });
    expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
    expect(story.writes()).toEqual(['PUT slack']);
    expect(story.issue.body).toContain('From #1 by `@dana`, approved by `@lee`');
  });

  test('waits when nobody approved it, and is pushed once somebody does', async () => {
    const story = await open();
    const pull = story.propose(file('slack', [write, read]));
    story.merge(pull, { how });
    const run = await story.run('push');
    expect(endOf(run)).toBe('approval-required no-approval');
    expect(story.writes()).toEqual([]);
    expect(story.issues).toEqual([]);
    story.approve(pull);
    expect(endOf(await story.run('workflow_dispatch'))).toBe('authorization-pending consent');
  });
});

test('a merge queue of two: each pull request stands for its own', async () => {
  const story = await open();
  const approved = story.propose(file('slack', [write, read]));
  const other = story.propose(file('googlecalendar', [free, events]));
  story.approve(approved);
  story.merge(approved, { how: 'merge' });
  story.merge(other, { how: 'merge' });
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.writes().toSorted()).toEqual(['PUT googlecalendar', 'PUT slack']);
});

test('a pull request whose run was cancelled is carried by the next one', async () => {
  const story = await open();
  const first = story.propose(file('slack', [write, read]));
  story.approve(first);
  story.merge(first);
  story.merge(story.propose(file('googlecalendar', [free, events])));
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.writes().toSorted()).toEqual(['PUT googlecalendar', 'PUT slack']);
});

test('pushed without a pull request, only the increase under review waits', async () => {
  const story = await open();
  story.pushDirectly({ ...file('slack', [write, read]), ...file('googlecalendar', [free, events]) });
  const run = await story.run('push');
  expect(endOf(run)).toBe('approval-required direct-push');
  expect(run.outputs['pending']).toBe('googlecalendar');
  expect(story.writes()).toEqual(['PUT googlecalendar']);
  expect(run.stdout).toContain('held back 1');
});

describe('the environment of the run', () => {
  async function approvedBy(author: typeof lee) {
    const story = await open();
    story.pushDirectly(file('slack', [write, read]));
    story.repository.environmentReviews.set(1000, [{ state: 'approved', author }]);
    return { story, run: await story.run('push') };
  }

  test('approves what was pushed directly', async () => {
    const { story, run } = await approvedBy(lee);
    expect(endOf(run)).toBe('authorization-pending consent');
    expect(story.writes()).toEqual(['PUT slack']);
  });

  test('does not when it was who pushed', async () => {
    const { story, run } = await approvedBy(dana);
    expect(endOf(run)).toBe('approval-required direct-push');
    expect(story.writes()).toEqual([]);
  });
});

describe('a removal', () => {
  test('is made when its pull request was approved', async () => {
    const story = await open();
    const pull = story.propose({ [pathOf('googlecalendar')]: null });
    story.approve(pull);
    await story.run('pull_request_target', { pull });
    story.merge(pull);
    expect(endOf(await story.run('push'))).toBe('applied changes-applied, proceed');
    expect(story.writes()).toEqual(['DELETE remove']);
    expect(pull.comments[0]?.body).toMatch(/Google Calendar \| ✅ removed/);
  });

  test('is blocked when nobody approved it, and the rest is pushed', async () => {
    const story = await open();
    story.merge(story.propose({ [pathOf('googlecalendar')]: null, ...file('slack', [write, read]) }));
    const run = await story.run('push');
    expect(endOf(run)).toBe('removal-blocked removal-not-approved, red');
    expect(story.writes()).toEqual([]);
  });

  test('is made when the workflow names the type', async () => {
    const story = await open();
    story.pushDirectly({ [pathOf('googlecalendar')]: null });
    const run = await story.run('push', { inputs: { 'allow-removals': 'googlecalendar' } });
    expect(endOf(run)).toBe('applied changes-applied, proceed');
  });
});

test('without the permission to see pull requests only what is under review waits, and the line to add is named', async () => {
  const { 'pull-requests': _, ...permissions } = deployPermissions;
  const story = await open({ permissions });
  const pull = story.propose({ ...file('slack', [write, read]), ...file('googlecalendar', [free, events]) });
  story.approve(pull);
  story.merge(pull);
  const run = await story.run('push');
  expect(endOf(run)).toBe('approval-required no-approval');
  expect(run.stdout).toMatch(/::warning::.*pull-requests: read/);
  expect(story.writes()).toEqual(['PUT googlecalendar']);
});
