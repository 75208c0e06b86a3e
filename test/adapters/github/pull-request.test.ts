import { describe, expect, test } from 'vitest';
import { openGitHubTree, openGitObjects } from '../../../src/adapters/github/file-tree.ts';
import { openPolicyReader } from '../../../src/adapters/github/policy-file.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import { openFakePullRequest, policyLocation } from '../../support/fake-github/open.ts';
import { lee } from '../../support/fake-github/world.ts';

const trees = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const rawBlobs = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const policyPath = policyLocation.path;

describe('a pull request', () => {
  test('is read with one query: where it stands, the policy, statuses and comments', async () => {
    const { github, repository, pull, base, reader } = await openFakePullRequest({
      base: { [policyPath]: '{ "version": 1 }' },
      head: { [policyPath]: '{}' },
    });
    repository.addComment(pull, 'Looks good', lee);
    expect(await reader().read(policyLocation)).toEqual({
      state: 'open',
      baseBranch: 'main',
      baseTip: base,
      head: pull.head,
      mergeCommit: { oid: pull.merge, parents: [base, pull.head] },
      mergeable: 'yes',
      commentCount: expect.any(Number),
      author: { login: 'dana', kind: 'user' },
      policy: {
        branch: 'main',
        commit: base,
        file: { kind: 'file', content: { kind: 'bytes', bytes: Buffer.from('{ "version": 1 }') } },
      },
      statuses: null,
      comments: {
        comments: [
          {
            id: '3500000001',
            url: 'https://github.com/acme/crm/pull/1#issuecomment-3500000001',
            body: 'Looks good',
            author: { login: 'lee', kind: 'user' },
            isOurs: false,
            isMinimized: false,
          },
        ],
        next: null,
      },
    });
    expect(github.counts()).toEqual({ 'query PullRequest': 1 });
  });

  test('of a fork that is gone, by an account that is gone, into a branch that is gone', async () => {
    const { repository, pull, base, reader } = await openFakePullRequest({ fork: 'evil/crm', author: null });
    pull.headRepository = null;
    repository.branches.set('release', base);
    pull.base = 'release';
    pull.state = 'CLOSED';
    const read = await reader().read(policyLocation);
    expect(read).toMatchObject({ state: 'closed', head: pull.head, author: null });
    repository.branches.delete('release');
    expect(await reader().readPosition(0)).toMatchObject({ baseBranch: 'release', baseTip: '0'.repeat(40) });
  });

  test('shows the statuses of its head, for each context the last', async () => {
    const { repository, pull, reader } = await openFakePullRequest();
    const status = { context: 'connector-guard (main)', description: 'x', targetUrl: null } as const;
    repository.statuses.set(pull.head, [
      { ...status, state: 'failure' },
      { ...status, state: 'success' },
    ]);
    expect((await reader().read(policyLocation)).statuses).toEqual([{ ...status, state: 'success' }]);
  });

  test('is read without its statuses when the token may not see them', async () => {
    const { github, repository, pull, reader } = await openFakePullRequest();
    const status = { context: 'ci', description: null, targetUrl: null, state: 'success' } as const;
    repository.statuses.set(pull.head, [status]);
    github.addToken('weak', { contents: 'read', 'pull-requests': 'read' });
    expect((await reader({ token: 'weak' }).read(policyLocation)).statuses).toBeNull();
  });

  test('can be looked at again, cheaply', async () => {
    const { github, pull, repository, reader } = await openFakePullRequest();
    const opened = reader();
    const before = await opened.readPosition(0);
    pull.head = repository.commit({ other: '' }, { parents: [pull.head] });
    expect(await opened.readPosition(0)).toEqual({ ...before, head: pull.head });
    expect(github.counts()).toEqual({ 'query PullRequestPosition': 2 });
  });
});

describe('the policy at the tip of the default branch', () => {
  test.each([
    ['absent', {}, { kind: 'absent' }],
    ['a folder', { [`${policyPath}/x`]: '' }, { kind: 'not-a-file', entry: 'folder' }],
    ['a link', { [policyPath]: { symlink: '../x' } }, { kind: 'not-a-file', entry: 'symlink' }],
    [
      'a submodule',
      { [policyPath]: { submodule: 'a'.repeat(40) } },
      { kind: 'not-a-file', entry: 'submodule' },
    ],
    [
      'a program',
      { [policyPath]: { program: '{}' } },
      { kind: 'file', content: { kind: 'bytes', bytes: Buffer.from('{}') } },
    ],
  ] as const)('%s', async (_name, base, file) => {
    const { github, reader } = await openFakePullRequest({ base });
    expect((await reader().read(policyLocation)).policy.file).toEqual(file);
    expect(github.counts()).toEqual({ 'query PullRequest': 1 });
  });

  test('too large: its size only', async () => {
    const { github, reader } = await openFakePullRequest({ base: { [policyPath]: 'x'.repeat(101) } });
    const { policy } = await reader().read({ path: policyPath, maxBytes: 100 });
    expect(policy.file).toEqual({ kind: 'file', content: { kind: 'too-large', size: 101 } });
    expect(github.counts()).toEqual({ 'query PullRequest': 1 });
  });

  test('is fetched raw when the text that the query shows is not what git has', async () => {
    const { github, reader } = await openFakePullRequest({ base: { [policyPath]: '\ufeff{}' } });
    const { policy } = await reader().read(policyLocation);
    expect(policy.file).toEqual({ kind: 'file', content: { kind: 'bytes', bytes: Buffer.from('\ufeff{}') } });
    expect(github.counts()).toEqual({ 'query PullRequest': 1, [rawBlobs]: 1 });
  });

  test('comes from the default branch, whichever branch the pull request is for', async () => {
    const { repository, pull, reader } = await openFakePullRequest({ base: { [policyPath]: 'default' } });
    repository.branches.set('weak', repository.commit({ [policyPath]: 'weak' }));
    pull.base = 'weak';
    const { policy, baseBranch } = await reader().read(policyLocation);
    expect({ baseBranch, branch: policy.branch }).toEqual({ baseBranch: 'weak', branch: 'main' });
    expect(policy.file).toMatchObject({ content: { bytes: Buffer.from('default') } });
  });
});

test('the policy can be read without a pull request', async () => {
  const { github, base } = await openFakePullRequest({ base: { [policyPath]: '{}' } });
  const client = clientFor(github);
  const name = { owner: 'acme', repo: 'crm' };
  const reader = openPolicyReader({ client, objects: openGitObjects(client, name), name });
  const file = { kind: 'file', content: { kind: 'bytes', bytes: Buffer.from('{}') } };
  expect(await reader.read(policyLocation)).toEqual({ branch: 'main', commit: base, file, isPrivate: true });
  expect(github.counts()).toEqual({ 'query Policy': 1 });
});

test('a policy that was read is not read again as a file of a commit', async () => {
  const { github, pull, reader, objects } = await openFakePullRequest({ base: { [policyPath]: '{}' } });
  await reader().read(policyLocation);
  const tree = openGitHubTree(objects, pull.head);
  await tree.list(['.github']);
  expect((await tree.read([policyPath], 100)).get(policyPath)).toEqual({
    kind: 'bytes',
    bytes: Buffer.from('{}'),
  });
  expect(github.counts()).toEqual({ 'query PullRequest': 1, [trees]: 1 });
});

describe('what the token may not see', () => {
  test.each([
    ['the pull request', { contents: 'read' }, 'read pull request #1 (FORBIDDEN)', 'pull-requests: read'],
    ['the policy', { 'pull-requests': 'read' }, 'read pull request #1 (FORBIDDEN)', 'contents: read'],
  ] as const)('%s', async (_name, permissions, what, permission) => {
    const { github, reader } = await openFakePullRequest();
    github.addToken('weak', permissions);
    await expect(reader({ token: 'weak' }).read(policyLocation)).rejects.toMatchObject({
      permission,
      message: `GitHub did not let the token ${what}. Add "${permission}" to the permissions: of the workflow's job.`,
    });
  });

  test('a pull request that is not there', async () => {
    const { repository, reader } = await openFakePullRequest();
    repository.pulls.clear();
    await expect(reader().readPosition(0)).rejects.toThrow(
      'GitHub did not let the token read pull request #1 again (NOT_FOUND). It is not there, or the token may not see it. Add "pull-requests: read" to the permissions: of the workflow\'s job.',
    );
  });
});
