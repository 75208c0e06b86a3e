import { expect, test } from 'vitest';
import {
  base,
  commit,
  connectorPath,
  expectFree,
  expectHeld,
  policy,
  propose,
  slackbot,
  submit,
} from '../support/bypass-story.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { actionsBot, dana, type FakeReview, type FakeUser, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf } from '../support/pull-request-review.ts';

const wanted = slackbot('chat:write', 'users:read');
const proposed = { ...base, ...wanted };

test('with the approval of the reviewer it is green: nothing else is in the way of these stories', async () => {
  const opened = await propose(wanted);
  await expectHeld(opened);
  submit(opened, lee);
  await expectFree(opened);
});

test.each<readonly [string, FakeUser]>([
  ['its author', dana],
  ['a stranger', { login: 'eve', type: 'User', email: 'eve@example.com' }],
  ['a bot', actionsBot],
  ['a bot that is called like the reviewer', { login: 'lee', type: 'Bot', email: 'lee-bot@example.com' }],
  [
    'somebody whose name looks like that of the reviewer',
    { login: 'Iee', type: 'User', email: 'iee@example.com' },
  ],
])('the approval of %s', async (_who, author) => {
  const opened = await propose(wanted);
  submit(opened, author);
  await expectHeld(opened);
});

test.each<FakeReview['state']>(['COMMENTED', 'DISMISSED', 'PENDING', 'CHANGES_REQUESTED'])(
  'a review that says %s is no approval',
  async (state) => {
    const opened = await propose(wanted);
    submit(opened, lee, state);
    await expectHeld(opened);
  },
);

test('the reviewer approves a pull request of his own', async () => {
  const opened = await propose(wanted, lee);
  submit(opened, lee);
  await expectHeld(opened);
});

test('the reviewer wrote the commit, and somebody else opened the pull request', async () => {
  const opened = await propose({ 'README.md': 'x' });
  commit(opened, proposed, { author: lee });
  submit(opened, lee);
  await expectHeld(opened);
});

test('the reviewer is a co-author of the commit', async () => {
  const opened = await propose({ 'README.md': 'x' });
  commit(opened, proposed, { author: dana, message: `Ask for more\n\nCo-authored-by: Lee <${lee.email}>\n` });
  submit(opened, lee);
  await expectHeld(opened);
});

test('the commit is by an address that belongs to nobody: it takes one more approval', async () => {
  const opened = await propose({ 'README.md': 'x' });
  commit(opened, proposed, { author: { name: 'Lee', email: 'lee@laptop.local' } });
  submit(opened, lee);
  await expectHeld(opened);
  expect(commentsOf(opened)[0]).toContain('it cannot be told who wrote');
});

test('"Update branch": a merge by the reviewer that brings more than both sides had', async () => {
  const opened = await propose(wanted);
  const { repository, pull } = opened;
  const main = repository.commit({ ...base, 'README.md': 'x' }, { parents: [opened.base] });
  repository.branches.set('main', main);
  pull.head = repository.commit(
    { ...base, 'README.md': 'x', ...slackbot('chat:write', 'users:read', 'files:read') },
    { parents: [pull.head, main], author: lee, message: "Merge branch 'main' into topic" },
  );
  repository.refreshMerge(pull);
  submit(opened, lee);
  await expectHeld(opened);
});

test('more commits than GitHub lists: it takes one more approval', async () => {
  const opened = await propose(wanted);
  for (let count = 0; count < 250; count += 1)
    commit(opened, { ...proposed, 'a.txt': String(count) }, { author: dana });
  submit(opened, lee);
  await expectHeld(opened);
  expect(commentsOf(opened)[0]).toContain('more than 250 commits');
});

test('the review saw an older diff', async () => {
  const opened = await propose({ 'README.md': 'x' });
  submit(opened, lee);
  commit(opened, proposed, { author: dana });
  await expectHeld(opened);
});

test('the review saw one scope, and another one was put in its place', async () => {
  const opened = await propose(wanted);
  submit(opened, lee);
  await expectFree(opened);
  commit(opened, { ...base, ...slackbot('chat:write', 'files:read') }, { author: dana });
  await expectHeld(opened);
});

test('the review saw a commit that is gone, or none', async () => {
  const opened = await propose(wanted);
  opened.pull.reviews.push({
    state: 'APPROVED',
    author: lee,
    commit: 'f'.repeat(40),
    submittedAt: '2026-11-23T10:00:00Z',
  });
  await expectHeld(opened);
  opened.pull.reviews.push({
    state: 'APPROVED',
    author: lee,
    commit: null,
    submittedAt: '2026-11-23T10:01:00Z',
  });
  await expectHeld(opened);
});

test('the approval was for the connector of another app', async () => {
  const crm = 'apps/crm/base44/connectors/slackbot.jsonc';
  const shop = 'apps/shop/base44/connectors/slackbot.jsonc';
  const allowed = connectorFile('slackbot', ['chat:write']);
  const more = connectorFile('slackbot', ['chat:write', 'users:read']);
  const start = { ...policyFile(policy), [crm]: allowed, [shop]: allowed };
  const opened = await openFakePullRequest({ base: start, head: { [crm]: more }, author: dana });
  submit(opened, lee);
  await expectFree(opened);
  commit(opened, { ...start, [shop]: more }, { author: dana });
  await expectHeld(opened);
});

test('the approval was for another pull request with the same change', async () => {
  const first = await propose(wanted);
  submit(first, lee);
  await expectFree(first);
  const { repository } = first;
  const again = repository.commit(proposed, { parents: [first.base], author: dana, message: 'Again' });
  await expectHeld({ ...first, pull: repository.openPullRequest({ head: again, author: dana }) });
});

test('an approval lifts nothing that is denied', async () => {
  const opened = await propose(slackbot('chat:write', 'users:read', 'admin'));
  submit(opened, lee);
  await expectHeld(opened);
});

test('the reviewer wrote it where the connectors were, and somebody else moved them to another folder', async () => {
  const { [connectorPath]: file = '', ...others } = proposed;
  const moved = {
    ...others,
    'base44/config.jsonc': '{ "connectorsDir": "other" }',
    'base44/other/slackbot.jsonc': file,
  };
  const told = async (author: FakeUser) => {
    const opened = await propose({ 'README.md': 'x' });
    commit(opened, proposed, { author });
    commit(opened, moved, { author: dana });
    submit(opened, lee);
    return opened;
  };
  await expectFree(await told(dana));
  await expectHeld(await told(lee));
});
