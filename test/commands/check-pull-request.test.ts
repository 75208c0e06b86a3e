import { expect, test } from 'vitest';
import { findingLines } from '../support/check-tree.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { push, review, statusesOf } from '../support/pull-request-review.ts';

const slackPath = 'base44/connectors/slackbot.jsonc';
const slack = (...scopes: readonly string[]) => ({ [slackPath]: connectorFile('slackbot', scopes) });

const policy = {
  connectors: { slackbot: { allow: ['chat:write', 'channels:read'], review: ['users:read'] } },
  approvals: { reviewers: ['@lee', '@sam'], count: 2 },
};
const base = { ...policyFile(policy), ...slack('chat:write') };

/** The most requests that a run may take, and one that has nothing to judge. */
const [most, mostForNothing] = [8, 4];

test('from red to green: a scope that is not allowed is taken out again', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'files:write') });
  const red = await review(opened);
  expect(red.report).toMatchObject({
    outcome: 'failed',
    trust: 'enforced',
    policy: { source: 'default-branch', sha: opened.base, path: '.github/connector-policy.jsonc' },
    base: opened.base,
    head: opened.pull.merge,
  });
  expect(findingLines(red.report)).toEqual([`error scope-not-allowed ${slackPath}:5:5`]);
  expect(statusesOf(opened)).toEqual(['failure connector-guard (main): failed: 1 error']);
  expect(red.endsRed).toBe(true);
  expect(red.calls.length).toBeLessThanOrEqual(most);

  push(opened, { ...base, ...slack('chat:write', 'channels:read') });
  const green = await review(opened);
  expect(green.report).toMatchObject({ outcome: 'passed', summary: { scopesAdded: 1 } });
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): 1 scope added']);
  expect(green.endsRed).toBe(false);
});

test('a change that waits for approvals has a pending status, and a green job', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'users:read') });
  const { report, endsRed } = await review(opened);
  expect(report.outcome).toBe('approval-required');
  expect(statusesOf(opened)).toEqual(['pending connector-guard (main): waits for 2 approvals']);
  expect(endsRed).toBe(false);
});

test('a status that is there already is not set again', async () => {
  const opened = await openFakePullRequest({ base, head: slack() });
  expect((await review(opened)).published).toMatchObject({ status: { kind: 'set' } });
  expect((await review(opened)).published).toMatchObject({ status: { kind: 'unchanged' } });
});

test('without the permission for statuses the job carries the verdict, waiting included', async () => {
  const waiting = await openFakePullRequest({
    base,
    head: slack('chat:write', 'users:read'),
    fork: 'eve/crm',
  });
  waiting.github.addToken('read', { contents: 'read', 'pull-requests': 'read' });
  const { published, endsRed } = await review(waiting, { token: 'read', trust: 'advisory' });
  expect(published).toMatchObject({ status: { kind: 'not-permitted', permission: 'statuses: write' } });
  expect(endsRed).toBe(true);
  expect(statusesOf(waiting)).toEqual([]);

  push(waiting, { ...base, ...slack('chat:write', 'channels:read') });
  expect((await review(waiting, { token: 'read' })).endsRed).toBe(false);
});

test('a token that may not read the pull request: the error names the line that the workflow lacks', async () => {
  const opened = await openFakePullRequest({ base });
  opened.github.addToken('blind', { contents: 'read' });
  await expect(review(opened, { token: 'blind' })).rejects.toThrow(
    'Add "pull-requests: read" to the permissions:',
  );
});

test('the policy of the default branch judges, as long as nobody approved what the pull request makes of it', async () => {
  const milder = { connectors: { slackbot: { allow: ['*'] } } };
  const opened = await openFakePullRequest({
    base,
    head: { ...policyFile(milder), ...slack('chat:write', 'admin') },
  });
  const { report, judged } = await review(opened);
  expect(judged?.policyChange).toBe('edited');
  expect(report).toMatchObject({ outcome: 'approval-required', policy: { source: 'default-branch' } });
  const rules = findingLines(report).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(rules).toContain('warning approval-required');
  expect(rules).toContain('notice policy-loosened');
});

test('a policy that is deleted still judges, and the deletion is said', async () => {
  const opened = await openFakePullRequest({ base });
  push(opened, slack('chat:write', 'users:read'));
  const { report, judged } = await review(opened);
  expect(judged?.policyChange).toBe('removed');
  expect(report).toMatchObject({ outcome: 'approval-required', policy: { source: 'default-branch' } });
  expect(findingLines(report)).toContain('notice policy-removed .github/connector-policy.jsonc:1:1');
});

test('a policy that cannot be read judges nothing yet, and fails', async () => {
  const opened = await openFakePullRequest({
    base,
    head: { '.github/connector-policy.jsonc': '{"version": 1, "conectors": {}}' },
  });
  const { report } = await review(opened);
  expect(report.outcome).toBe('failed');
  expect(findingLines(report)).toContain('error policy-invalid .github/connector-policy.jsonc:1:16');
});

test('a policy that only another branch lags behind in is no change of it', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'channels:read') });
  const { repository, pull, base: old } = opened;
  repository.branches.set('staging', old);
  pull.base = 'staging';
  const stricter = policyFile({ connectors: { slackbot: { allow: ['chat:write'] } } });
  repository.branches.set('main', repository.commit({ ...base, ...stricter }, { parents: [old] }));
  repository.refreshMerge(pull);
  const { report, judged } = await review(opened);
  expect(judged?.policyChange).toBe('none');
  expect(findingLines(report)).toEqual([`error scope-not-allowed ${slackPath}:5:5`]);
  expect(statusesOf(opened)).toEqual(['failure connector-guard (staging): failed: 1 error']);
});

test('retargeted: the verdict on the other base is another status', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'files:write') });
  await review(opened);
  const { repository, pull } = opened;
  const files = { ...base, ...slack('chat:write', 'files:write') };
  repository.branches.set('staging', repository.commit(files, { parents: [opened.base] }));
  pull.base = 'staging';
  repository.refreshMerge(pull);
  await review(opened);
  expect(statusesOf(opened)).toEqual([
    'failure connector-guard (main): failed: 1 error',
    'success connector-guard (staging): no connector or policy changes',
  ]);
});

test('a pull request that went on meanwhile: nothing is written', async () => {
  const opened = await openFakePullRequest({ base, head: slack('chat:write', 'channels:read') });
  const before = opened.pull.head;
  const meanwhile = () => push(opened, { ...base, ...slack('chat:write') });
  expect((await review(opened, { meanwhile })).published).toEqual({ kind: 'moved' });
  expect([...opened.repository.statuses.keys()]).toEqual([]);
  expect(opened.pull.head).not.toBe(before);
});

test('a closed pull request is not judged', async () => {
  const opened = await openFakePullRequest({ base, head: slack() });
  opened.pull.state = 'CLOSED';
  expect((await review(opened)).report).toMatchObject({ outcome: 'not-applicable', reason: 'not-open' });
});

test('nothing that matters is changed: a status with few requests', async () => {
  const opened = await openFakePullRequest({
    base,
    head: { 'src/app.ts': 'x', '.github/dependabot.yml': '' },
  });
  const { report, calls } = await review(opened);
  expect(report).toMatchObject({ outcome: 'not-applicable', reason: 'nothing-changed' });
  expect(statusesOf(opened)).toEqual(['success connector-guard (main): no connector or policy changes']);
  expect(calls.length).toBeLessThanOrEqual(mostForNothing);
});

test('config, policy and connectors changed, a comment and a status: still few requests', async () => {
  const config = 'base44/config.jsonc';
  const opened = await openFakePullRequest({
    base: { ...base, [config]: '{}' },
    head: { ...slack('files:write'), ...policyFile({ connectors: {} }), [config]: '{ "name": "x" }' },
  });
  expect((await review(opened)).calls).toEqual([
    'query PullRequest',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    'query Blobs',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
  ]);
});

test('when GitHub makes no merge commit, looking again and comparing are two requests more', async () => {
  const opened = await openFakePullRequest({ base, head: slack('files:write'), merged: false });
  expect((await review(opened)).calls).toHaveLength(8);
});

test('no merge commit, and a connector removed that code still uses: as few requests', async () => {
  const code = { 'base44/functions/digest/entry.ts': 'await connectors.get("slackbot");\n' };
  const other = { 'base44/connectors/gmail.jsonc': connectorFile('gmail', []) };
  const free = policyFile({ ...policy, removals: 'allow' });
  const opened = await openFakePullRequest({ base: { ...base, ...free, ...code, ...other }, merged: false });
  const { pull, repository, base: parent } = opened;
  pull.head = repository.commit({ ...free, ...code, ...other }, { parents: [parent] });
  const { calls, judged } = await review(opened);
  expect(judged?.stillUsed).toMatchObject([{ connector: 'slackbot' }]);
  expect(calls).toHaveLength(most);
});

test('a run that took long looks again before it writes', async () => {
  const opened = await openFakePullRequest({ base, head: slack('files:write') });
  const { calls } = await review(opened, { meanwhile: () => {} });
  expect(calls.slice(3)).toEqual([
    'query Blobs',
    'query PullRequestPosition',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
  ]);
});

test('a repository without connectors passes what has nothing to do with them', async () => {
  const opened = await openFakePullRequest({
    base: { 'package.json': '{}' },
    head: { 'package.json': '{ }' },
  });
  expect((await review(opened)).report.reason).toBe('nothing-changed');
});

test('connector files that could not be read and are gone are not passed over', async () => {
  const opened = await openFakePullRequest({ base: { ...policyFile(policy), [slackPath]: '{' } });
  push(opened, policyFile(policy));
  expect((await review(opened)).report).toMatchObject({
    outcome: 'no-connectors',
    reason: 'nothing-declared',
  });
  expect(statusesOf(opened)).toEqual(['failure connector-guard (main): no connector files were found']);
});

test('several apps, and only those that are named', async () => {
  const crm = { 'apps/crm/base44/connectors/slackbot.jsonc': connectorFile('slackbot', ['admin']) };
  const shop = { 'apps/shop/base44/connectors/slackbot.jsonc': connectorFile('slackbot', ['admin']) };
  const opened = await openFakePullRequest({ base: policyFile(policy), head: { ...crm, ...shop } });
  const { report, calls } = await review(opened, { apps: ['apps/shop'] });
  expect(report.apps.map(({ app }) => app)).toEqual(['apps/shop']);
  expect(calls.length).toBeLessThanOrEqual(most);
  await expect(review(opened, { apps: ['apps/none'] })).rejects.toThrow('apps/none holds no Base44 app');
});
