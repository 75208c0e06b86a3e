import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/report/comment/occasion.ts';
import { base, commit, expectFree, expectHeld, propose, slackbot } from '../support/bypass-story.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { actionsBot, dana } from '../support/fake-github/world.ts';
import { commentsOf, review, statusesOf } from '../support/pull-request-review.ts';

const dangerous = slackbot('chat:write', 'admin');
const guardPath = '.github/workflows/connectors.yml';
const guard = (inputs: string, on = 'pull_request_target') =>
  `on: ${on}\njobs:\n  a:\n    steps:\n      - uses: connector-guard/connector-guard@v0\n${inputs}`;
const guarded = { ...base, [guardPath]: guard('') };

test('a comment with our marker by somebody else stays theirs, and says nothing about the verdict', async () => {
  const opened = await propose(dangerous);
  const forged = opened.repository.addComment(
    opened.pull,
    `### ✅ Connectors: allowed\n\n${commentMarker}\n`,
    dana,
  );
  await expectHeld(opened);
  expect(forged.body).toContain('✅ Connectors: allowed');
  expect(commentsOf(opened)).toHaveLength(1);
  expect(commentsOf(opened)[0]).toMatch(/^### ❌ /);
});

test('a comment of ours that somebody edited is written anew', async () => {
  const opened = await propose(dangerous);
  await expectHeld(opened);
  const ours = opened.pull.comments.find(({ author }) => author === actionsBot);
  if (ours === undefined) throw new Error('There is no comment of ours.');
  ours.body = `### ✅ Connectors: allowed\n\n${commentMarker}\n`;
  await expectHeld(opened);
  expect(ours.body).toMatch(/^### ❌ /);
});

test('a green status of our name by another workflow is followed by ours', async () => {
  const opened = await propose(dangerous);
  const forged = {
    state: 'success',
    context: 'connector-guard (main)',
    description: 'no scope changes',
    targetUrl: null,
  } as const;
  opened.repository.statuses.set(opened.pull.head, [forged]);
  await expectHeld(opened);
  expect(statusesOf(opened)).toEqual(['failure connector-guard (main): failed: 1 error']);
});

test('what is pushed while the check runs is not called green by it', async () => {
  const opened = await propose({ 'README.md': 'x' });
  await review(opened, { meanwhile: () => commit(opened, { ...base, ...dangerous }) });
  expect(statusesOf(opened)).toEqual([]);
  await expectHeld(opened);
});

describe('a workflow that the pull request changes', () => {
  const open = (workflow: string) =>
    openFakePullRequest({ base: guarded, head: { ...dangerous, [guardPath]: workflow }, author: dana });

  test.each([
    ['other inputs', guard('        with:\n          fail-on: never\n          comment: never\n')],
    ['another version', guard('').replace('@v0', '@my-fork')],
    ['another event', guard('', 'pull_request')],
    ['no check', 'on: push\n'],
  ])('%s: the workflow of the default branch judges, and the change is said', async (_what, workflow) => {
    const { report } = await expectHeld(await open(workflow));
    expect(report.trust).toBe('enforced');
    expect(report.findings.map(({ rule }) => rule)).toContain('guard-changed');
  });

  test('where the pull request brings its own workflow, the verdict says that it is advisory', async () => {
    const opened = await open(guard('        with:\n          fail-on: never\n', 'pull_request'));
    const { report } = await review(opened, { trust: 'advisory', failOn: 'never' });
    expect(report.trust).toBe('advisory');
    expect(report.findings.map(({ rule }) => rule)).toContain('guard-changed');
    expect(commentsOf(opened)[0]).toContain(
      'advisory: this pull request could change the workflow that checks it',
    );
  });
});

test('fail-on: never lets findings pass, and no approval', async () => {
  const opened = await propose(slackbot('chat:write', 'users:read'));
  await expectHeld(opened, { failOn: 'never' });
});

test('nothing of this is in the way of a harmless change', async () => {
  await expectFree(await propose({ 'README.md': 'x' }));
});
