import { describe, expect, test } from 'vitest';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import { dana, type FakeReview, type FakeUser, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf, push, review, statusesOf } from '../support/pull-request-review.ts';

const slack = (...scopes: readonly string[]) => ({
  'base44/connectors/slackbot.jsonc': connectorFile('slackbot', scopes),
});

const policy = {
  connectors: { slackbot: { allow: ['chat:write'], review: ['users:read', 'files:read'] } },
  approvals: { reviewers: ['@lee'] },
};
const base = { ...policyFile(policy), ...slack('chat:write') };

/** A pull request by Dana that adds a scope under review. */
function proposal(): Promise<OpenedPullRequest> {
  return openFakePullRequest({ base, head: slack('chat:write', 'users:read'), author: dana });
}

function submit({ pull }: OpenedPullRequest, author: FakeUser, state: FakeReview['state']): void {
  const submittedAt = `2026-11-23T10:00:${pull.reviews.length + 10}Z`;
  pull.reviews.push({ state, author, commit: pull.head, submittedAt });
}

async function statusAfterRun(opened: OpenedPullRequest): Promise<string | undefined> {
  await review(opened);
  return statusesOf(opened)[0]?.replace(' connector-guard (main)', '');
}

test('open, approved, green; a new increase waits again; what was approved stays approved', async () => {
  const opened = await proposal();
  expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
  submit(opened, lee, 'APPROVED');
  const { report, endsRed } = await review(opened);
  expect(report).toMatchObject({
    outcome: 'passed',
    reason: 'approved',
    apps: [
      {
        findings: [],
        reason: 'approved',
        approvals: [
          {
            connector: 'slackbot',
            scope: 'users:read',
            change: 'added',
            state: 'approved',
            required: 1,
            approvedBy: [{ login: 'lee', commit: opened.pull.head }],
          },
        ],
      },
    ],
  });
  expect(endsRed).toBe(false);
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): approved; 1 scope added']);
  expect(commentsOf(opened)).toHaveLength(1);
  expect(commentsOf(opened)[0]).toMatch(
    /^### ✅ Connectors: approved, 1 sign-in needed after merge\n[\s\S]*✅ approved \|/,
  );

  push(opened, { ...base, ...slack('chat:write', 'users:read', 'files:read') });
  expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
  push(opened, { ...base, ...slack('chat:write', 'users:read'), 'README.md': 'x' });
  expect(await statusAfterRun(opened)).toBe('success: approved; 1 scope added');
});

test('an approval that is dismissed, or followed by a request for changes, counts no more', async () => {
  const opened = await proposal();
  submit(opened, lee, 'APPROVED');
  submit(opened, lee, 'CHANGES_REQUESTED');
  expect(await statusAfterRun(opened)).toBe('pending: a reviewer requests changes');
  expect(commentsOf(opened)[0]).toContain('- Changes are requested by `lee`.');
  submit(opened, lee, 'DISMISSED');
  expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
  submit(opened, lee, 'APPROVED');
  submit(opened, lee, 'COMMENTED');
  expect(await statusAfterRun(opened)).toBe('success: approved; 1 scope added');
});

test('nobody approves their own work, and a stranger approves nothing', async () => {
  const own = await openFakePullRequest({ base, head: slack('chat:write', 'users:read'), author: lee });
  submit(own, lee, 'APPROVED');
  expect(await statusAfterRun(own)).toBe('pending: waits for 1 approval');
  expect(commentsOf(own)[0]).toContain('- `lee` does not count: the author of the pull request.');

  const opened = await proposal();
  submit(opened, { login: 'eve', type: 'User', email: 'eve@example.com' }, 'APPROVED');
  expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
});

test('who changes something else in the pull request may approve, and who changes connectors may not', async () => {
  const opened = await proposal();
  const { repository, pull } = opened;
  const commit = (files: Readonly<Record<string, string>>) => {
    pull.head = repository.commit({ ...base, ...files }, { parents: [pull.head], author: lee });
    repository.refreshMerge(pull);
  };
  commit({ ...slack('chat:write', 'users:read'), 'README.md': 'x' });
  submit(opened, lee, 'APPROVED');
  expect(await statusAfterRun(opened)).toBe('success: approved; 1 scope added');
  commit({ ...slack('chat:write', 'users:read', 'files:read'), 'README.md': 'x' });
  submit(opened, lee, 'APPROVED');
  expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
  expect(commentsOf(opened)[0]).toContain(
    `- \`lee\` does not count: an author of commit \`${pull.head.slice(0, 7)}\`.`,
  );
});

test('an approval lifts nothing that the policy forbids', async () => {
  const opened = await openFakePullRequest({
    base,
    head: slack('chat:write', 'users:read', 'admin'),
    author: dana,
  });
  submit(opened, lee, 'APPROVED');
  expect(await statusAfterRun(opened)).toMatch(/^failure: failed: 1 error/);
});

test('reviews are read only when it is them that the verdict waits for', async () => {
  const opened = await openFakePullRequest({ base, head: slack() });
  const { calls } = await review(opened);
  expect(calls.some((call) => call.includes('Reviews'))).toBe(false);
});

describe('a policy that gets milder', () => {
  const milder = policyFile({ ...policy, connectors: { slackbot: { allow: ['*'] } } });

  test('waits for the reviewers of the current one, and for nobody that only the proposed one names', async () => {
    const own = policyFile({ ...policy, approvals: { reviewers: ['@lee', '@eve'] } });
    const opened = await openFakePullRequest({ base, head: own, author: dana });
    submit(opened, { login: 'eve', type: 'User', email: 'eve@example.com' }, 'APPROVED');
    expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
    expect(commentsOf(opened)[0]).toContain('1. **The milder policy**: 1 approval by `@lee` (0 of 1).');
    submit(opened, lee, 'APPROVED');
    expect(await statusAfterRun(opened)).toBe('success: approved; no scope changes');
  });

  test('is not approved by the approval of another one', async () => {
    const opened = await openFakePullRequest({
      base,
      head: policyFile({ ...policy, approvals: { reviewers: ['@lee', '@eve'] } }),
      author: dana,
    });
    submit(opened, lee, 'APPROVED');
    expect(await statusAfterRun(opened)).toBe('success: approved; no scope changes');
    push(opened, { ...base, ...milder });
    expect(await statusAfterRun(opened)).toBe('pending: waits for 1 approval');
  });

  test('waits too when it is deleted, and not when it gets stricter', async () => {
    const stricter = await openFakePullRequest({
      base,
      head: policyFile({ ...policy, connectors: { slackbot: { allow: ['chat:write'] } } }),
      author: dana,
    });
    expect(await statusAfterRun(stricter)).toBe('success: no scope changes');

    const deleted = await openFakePullRequest({ base, author: dana });
    push(deleted, slack('chat:write'));
    expect(await statusAfterRun(deleted)).toBe('pending: waits for 1 approval');
  });

  test('may do so by itself where the policy says so', async () => {
    const open = policyFile({ ...policy, policyChanges: 'allow' });
    const opened = await openFakePullRequest({ base: { ...base, ...open }, head: milder, author: dana });
    expect(await statusAfterRun(opened)).toBe('success: no scope changes');
  });
});
