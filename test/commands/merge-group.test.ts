import { describe, expect, test } from 'vitest';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import {
  dana,
  type FakePullRequest,
  type FakeReview,
  type FakeUser,
  lee,
} from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { reviewGroup } from '../support/merge-group-review.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf } from '../support/pull-request-review.ts';

const connector = (type: string, ...scopes: readonly string[]) => ({
  [`base44/connectors/${type}.jsonc`]: connectorFile(type, scopes),
});

const policy = {
  connectors: {
    slackbot: { allow: ['chat:write'], review: ['users:read'] },
    github: { allow: ['read:user'], review: ['repo'] },
  },
  approvals: { reviewers: ['@lee', '@sam'] },
};
const base = { ...policyFile(policy), ...connector('slackbot'), ...connector('github') };
const sam: FakeUser = { login: 'sam', type: 'User', email: 'sam@example.com' };

function submit(pull: FakePullRequest, author: FakeUser, state: FakeReview['state'] = 'APPROVED'): void {
  const submittedAt = `2026-11-23T10:00:${pull.reviews.length + 10}Z`;
  pull.reviews.push({ state, author, commit: pull.head, submittedAt });
}

/** A pull request by Dana that adds `users:read` to slackbot, and another by her that adds `repo` to github. */
async function twoProposals() {
  const opened = await openFakePullRequest({ base, head: connector('slackbot', 'users:read') });
  const { repository } = opened;
  const files = { ...base, ...connector('github', 'repo') };
  const head = repository.commit(files, { parents: [opened.base], author: dana });
  const other = repository.openPullRequest({ head, author: dana });
  return { opened, first: opened.pull, second: other };
}

/** The group of a pull request that is the first in the queue. */
function groupOf({ repository, pull, base: into }: OpenedPullRequest) {
  return { base: into, head: repository.queueMerge(pull, into) };
}

test('what policy allows passes: a status on the group’s commit, no comment, few requests', async () => {
  const opened = await openFakePullRequest({ base, head: connector('slackbot', 'chat:write') });
  const group = groupOf(opened);
  const { report, status, calls } = await reviewGroup(opened, group);
  expect(report).toMatchObject({ outcome: 'passed', trust: 'advisory', ...group });
  expect(report.policy).toMatchObject({ source: 'default-branch', sha: opened.base });
  expect(status).toBe('success connector-guard (main): 1 scope added');
  expect(commentsOf(opened)).toEqual([]);
  expect(opened.repository.statuses.has(opened.pull.head)).toBe(false);
  expect(calls).toEqual([
    'query Policy',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    'query Blobs',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
  ]);
});

test('what policy forbids fails, and reviews are not read', async () => {
  const opened = await openFakePullRequest({ base, head: connector('slackbot', 'users:read', 'admin') });
  submit(opened.pull, lee);
  const { status, calls } = await reviewGroup(opened, groupOf(opened));
  expect(status).toMatch(/^failure connector-guard \(main\): failed: 1 error/);
  expect(calls.some((call) => call.includes('Reviews') || call.includes('MergeGroup'))).toBe(false);
});

test('nothing that matters is merged: a status with few requests', async () => {
  const opened = await openFakePullRequest({ base, head: { 'src/app.ts': 'x' } });
  const { status, calls } = await reviewGroup(opened, groupOf(opened));
  expect(status).toBe('success connector-guard (main): no connector or policy changes');
  expect(calls).toHaveLength(4);
});

test('the policy of the default branch judges, until its reviewers approve the one that the queue brings', async () => {
  const milder = policyFile({ ...policy, connectors: { slackbot: { allow: ['*'] } } });
  const opened = await openFakePullRequest({ base, head: { ...milder, ...connector('slackbot', 'admin') } });
  const waiting = await reviewGroup(opened, groupOf(opened));
  expect(waiting.status).toMatch(/^failure .*\(the policy\)/);
  expect(waiting.report.policy).toMatchObject({ source: 'default-branch' });
  submit(opened.pull, lee);
  const { report } = await reviewGroup(opened, groupOf(opened));
  expect(report).toMatchObject({ reason: 'approved', policy: { source: 'commit' } });
});

test('without an approval the group fails at once, and the status says what is missing', async () => {
  const opened = await openFakePullRequest({ base, head: connector('slackbot', 'users:read') });
  const { report, status } = await reviewGroup(opened, groupOf(opened));
  expect(report).toMatchObject({ outcome: 'approval-required', reason: 'no-approval' });
  expect(status).toBe(
    'failure connector-guard (main): needs 1 more approval (slackbot): approve, then queue it again',
  );
});

describe('with an approval on the pull request', () => {
  test.each(['merge', 'squash'] as const)('by %s, the group passes', async (method) => {
    const opened = await openFakePullRequest({ base, head: connector('slackbot', 'users:read') });
    submit(opened.pull, lee);
    const head = opened.repository.queueMerge(opened.pull, opened.base, method);
    const { report, status } = await reviewGroup(opened, { base: opened.base, head });
    expect(report.reason).toBe('approved');
    expect(status).toBe('success connector-guard (main): approved; 1 scope added');
  });

  test('behind another one in the queue, only what it brings itself is judged', async () => {
    const { opened, first, second } = await twoProposals();
    submit(second, lee);
    const ahead = opened.repository.queueMerge(first, opened.base, 'squash');
    const head = opened.repository.queueMerge(second, ahead, 'squash');
    const { report } = await reviewGroup(opened, { base: ahead, head, number: second.number });
    expect(report).toMatchObject({ reason: 'approved', summary: { scopesAdded: 1 } });
  });

  test('a request for changes holds it up, as does an approval by its author', async () => {
    const opened = await openFakePullRequest({
      base,
      head: connector('slackbot', 'users:read'),
      author: lee,
    });
    submit(opened.pull, lee);
    expect((await reviewGroup(opened, groupOf(opened))).status).toContain('needs 1 more approval');
    submit(opened.pull, sam, 'CHANGES_REQUESTED');
    const { report, status } = await reviewGroup(opened, groupOf(opened));
    expect(report.reason).toBe('changes-requested');
    expect(status).toBe('failure connector-guard (main): a reviewer requests changes');
  });
});

describe('several pull requests in one group', () => {
  test('each is approved by its own reviews, and the group by all of them together', async () => {
    const { opened, first, second } = await twoProposals();
    const middle = opened.repository.queueMerge(first, opened.base);
    const group = { base: opened.base, head: opened.repository.queueMerge(second, middle) };
    submit(first, lee);
    expect((await reviewGroup(opened, { ...group, number: second.number })).status).toBe(
      'failure connector-guard (main): needs 1 more approval (github): approve, then queue it again',
    );
    submit(second, sam);
    const { report } = await reviewGroup(opened, { ...group, number: second.number });
    expect(report).toMatchObject({ reason: 'approved', summary: { scopesAdded: 2 } });
  });

  test('squashed, only the one that GitHub names is known: what the others bring is not approved', async () => {
    const { opened, first, second } = await twoProposals();
    submit(first, lee);
    submit(second, lee);
    const middle = opened.repository.queueMerge(first, opened.base, 'squash');
    const head = opened.repository.queueMerge(second, middle, 'squash');
    const { status } = await reviewGroup(opened, { base: opened.base, head, number: second.number });
    expect(status).toContain('needs 1 more approval (slackbot)');
  });

  test('an approval of a pull request that is closed, or for another branch, counts for nothing', async () => {
    const { opened, first, second } = await twoProposals();
    const middle = opened.repository.queueMerge(first, opened.base);
    const head = opened.repository.queueMerge(second, middle);
    submit(first, lee);
    submit(second, lee);
    first.state = 'CLOSED';
    const group = { base: opened.base, head, number: second.number };
    expect((await reviewGroup(opened, group)).report.outcome).toBe('approval-required');
    first.state = 'OPEN';
    opened.repository.branches.set('staging', opened.base);
    first.base = 'staging';
    expect((await reviewGroup(opened, group)).report.outcome).toBe('approval-required');
  });
});

test('a milder policy in the queue needs the approval of the current reviewers', async () => {
  const milder = policyFile({ ...policy, connectors: { slackbot: { allow: ['*'] } } });
  const opened = await openFakePullRequest({ base, head: milder });
  expect((await reviewGroup(opened, groupOf(opened))).status).toContain('(the policy)');
  submit(opened.pull, lee);
  expect((await reviewGroup(opened, groupOf(opened))).report.reason).toBe('approved');
});

test('a policy that names no reviewers: that is said', async () => {
  const { approvals: _approvals, ...withoutReviewers } = policy;
  const opened = await openFakePullRequest({
    base: { ...base, ...policyFile(withoutReviewers) },
    head: connector('slackbot', 'users:read'),
  });
  expect((await reviewGroup(opened, groupOf(opened))).status).toBe(
    'failure connector-guard (main): needs an approval, and the policy names nobody who could give it',
  );
});

test('many connectors: the status stays as short as GitHub wants it', async () => {
  const types = Array.from({ length: 30 }, (_, index) => `connector-number-${index}`);
  const connectors = Object.fromEntries(types.map((type) => [type, { review: ['*'] }]));
  const opened = await openFakePullRequest({
    base: policyFile({ ...policy, connectors }),
    head: Object.assign({}, ...types.map((type) => connector(type, 'read'))),
  });
  expect((await reviewGroup(opened, groupOf(opened))).status).toBe(
    'failure connector-guard (main): needs 1 more approval: approve, then queue it again',
  );
});
