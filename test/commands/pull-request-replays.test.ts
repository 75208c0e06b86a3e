import { expect, test } from 'vitest';
import { maxCommentLength } from '../../src/ports/comments.ts';
import { commentMarker } from '../../src/report/comment/occasion.ts';
import { findingLines } from '../support/check-tree.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { dana, type FakeUser, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf, push, review, statusesOf } from '../support/pull-request-review.ts';

const slackPath = 'base44/connectors/slackbot.jsonc';
const slack = (...scopes: readonly string[]) => ({ [slackPath]: connectorFile('slackbot', scopes) });
const policy = {
  connectors: { slackbot: { allow: ['chat:write', 'channels:read'], review: ['users:read'] } },
  approvals: { reviewers: ['@lee'] },
};
const base = { ...policyFile(policy), ...slack('chat:write') };
const readOnly = { contents: 'read', 'pull-requests': 'read' } as const;
const dependabot: FakeUser = {
  login: 'dependabot',
  type: 'Bot',
  email: '49699333+dependabot[bot]@users.noreply.github.com',
};

test('two runs out of order: the one about the older commit writes nothing over the newer verdict', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'files:write') });
  const older = opened.pull.head;
  const newer = async () => {
    push(opened, { ...base, ...slack('chat:write', 'channels:read') });
    expect((await review(opened)).report.outcome).toBe('passed');
  };
  expect((await review(opened, { meanwhile: newer })).published).toEqual({ kind: 'moved' });
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): 1 scope added']);
  expect(opened.repository.statuses.has(older)).toBe(false);
  expect(commentsOf(opened)).toHaveLength(1);
  expect(commentsOf(opened)[0]).toMatch(/^### ✅/);
});

test('a run that is repeated after it broke off comes to the same end', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'files:write') });
  const operation = 'POST /repos/{owner}/{repo}/statuses/{sha}';
  opened.github.interrupt({ operation, status: 422, body: {} });
  await expect(review(opened)).rejects.toThrow('GitHub could not set the status');
  await review(opened);
  expect(commentsOf(opened)).toHaveLength(1);
  expect(statusesOf(opened)).toEqual(['failure connector-guard (main): failed: 1 error']);
});

test('Dependabot: no fork, and a token that can only read; the job carries the verdict', async () => {
  const opened = await openFakePullRequest({
    base,
    head: slack('chat:write', 'users:read'),
    author: dependabot,
  });
  opened.github.addToken('read', readOnly);
  const waiting = await review(opened, { token: 'read', trust: 'advisory' });
  expect(waiting.published).toMatchObject({
    status: { kind: 'not-permitted' },
    comment: { kind: 'not-permitted' },
  });
  expect(waiting.endsRed).toBe(true);

  push(opened, { ...base, ...slack('chat:write', 'channels:read') });
  expect((await review(opened, { token: 'read', trust: 'advisory' })).endsRed).toBe(false);
});

test('a review on a pull request of a fork: its own run can only read, and still says what is true', async () => {
  const opened = await openFakePullRequest({
    base,
    head: slack('chat:write', 'users:read'),
    fork: 'eve/crm',
    author: dana,
  });
  expect((await review(opened)).endsRed).toBe(false);
  const { pull } = opened;
  const submittedAt = '2026-11-23T10:00:00Z';
  pull.reviews.push({ state: 'APPROVED', author: lee, commit: pull.head, submittedAt });
  opened.github.addToken('read', readOnly);
  const afterReview = await review(opened, { token: 'read', trust: 'advisory' });
  expect(afterReview.report).toMatchObject({ outcome: 'passed', reason: 'approved' });
  expect(afterReview.endsRed).toBe(false);
  expect(statusesOf(opened)).toEqual(['pending connector-guard (main): waits for 1 approval']);

  await review(opened);
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): approved; 1 scope added']);
});

test('the same commit for another base: each base has a status of its own, and the comment follows', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'files:write') });
  await review(opened);
  const { repository, pull, base: old } = opened;
  repository.branches.set('release', old);
  pull.base = 'release';
  repository.refreshMerge(pull);
  await review(opened);
  const failure = (branch: string) => `failure connector-guard (${branch}): failed: 1 error`;
  expect(statusesOf(opened)).toEqual([failure('main'), failure('release')]);
  expect(commentsOf(opened)).toHaveLength(1);
  expect(commentsOf(opened)[0]).toContain('--base origin/release`');
});

test('the base went on meanwhile: the verdict is written, and the next run compares with the new base', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'channels:read') });
  const { repository, pull, base: old } = opened;
  const meanwhile = () => {
    const files = { ...base, ...slack('chat:write', 'channels:read') };
    repository.branches.set('main', repository.commit(files, { parents: [old] }));
  };
  expect((await review(opened, { meanwhile })).published.kind).toBe('published');
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): 1 scope added']);

  repository.refreshMerge(pull);
  expect((await review(opened)).report.reason).toBe('nothing-changed');
  expect(commentsOf(opened)[0]).toMatch(/^### ✅ Connectors: no scope changes\n/);
});

test('a conflict, so that there is no merge commit: what the branch itself brings is judged, without a wait', async () => {
  const opened = await openFakePullRequest({
    base,
    head: slack('chat:write', 'files:write'),
    merged: false,
  });
  const { repository, pull, base: old } = opened;
  repository.branches.set(
    'main',
    repository.commit({ ...base, ...slack('channels:read') }, { parents: [old] }),
  );
  pull.mergeable = 'CONFLICTING';
  const { report, calls } = await review(opened);
  expect(report).toMatchObject({ base: old, head: pull.head, summary: { scopesAdded: 1 } });
  expect(findingLines(report)).toEqual([`error scope-not-allowed ${slackPath}:5:5`]);
  expect(calls.length).toBeLessThanOrEqual(8);
});

test('120 comments before ours, one of them a forgery: ours is found and kept up to date', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'files:write') });
  const { repository, pull } = opened;
  for (let index = 0; index < 120; index += 1) {
    repository.addComment(pull, index === 7 ? `All fine. ${commentMarker}` : `Comment ${index}`, lee);
  }
  await review(opened);
  push(opened, { ...base, ...slack('chat:write', 'channels:read') });
  const { published, calls } = await review(opened);
  expect(published).toMatchObject({ comment: { kind: 'updated' } });
  expect(calls.filter((call) => call === 'query Comments')).toHaveLength(1);
  expect(pull.comments).toHaveLength(121);
  expect(pull.comments[7]?.body).toBe(`All fine. ${commentMarker}`);
  expect(pull.comments[120]?.body).toMatch(/^### ✅/);
});

test('500 scopes at once: GitHub takes the comment, and the verdict comes first in it', async () => {
  const scopes = (type: string) => Array.from({ length: 125 }, (_, index) => `${type}.scope-${index}:write`);
  const types = ['alpha', 'beta', 'gamma', 'delta'];
  const files = Object.fromEntries(
    types.map((type) => [`base44/connectors/${type}.jsonc`, connectorFile(type, scopes(type))]),
  );
  const allowed = Object.fromEntries(types.slice(1).map((type) => [type, { allow: ['*'] }]));
  const opened = await openFakePullRequest({
    base: policyFile({ connectors: { ...allowed, alpha: {} } }),
    head: files,
  });
  const { report } = await review(opened);
  expect(report.summary).toMatchObject({ scopesAdded: 500, errors: 125 });
  const [comment = ''] = commentsOf(opened);
  expect(Buffer.byteLength(comment)).toBeLessThan(maxCommentLength);
  expect(comment).toMatch(/^### ❌ Connectors: 125 scopes are not allowed\n/);
  expect(comment.match(/alpha\.scope-\d+:write/g)?.length).toBeGreaterThan(50);
  expect(comment).toMatch(/… and \d+ more/);
});
