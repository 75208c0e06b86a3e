import { expect, test } from 'vitest';
import { openStatusWriter } from '../../../src/adapters/github/commit-status.ts';
import { type CommitStatus, statusContextFor } from '../../../src/ports/commit-status.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import {
  type OpenedPullRequest,
  openFakePullRequest,
  policyLocation,
} from '../../support/fake-github/open.ts';

const create = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const passed: CommitStatus = {
  context: statusContextFor('main'),
  state: 'success',
  description: 'Connectors: allowed',
  targetUrl: 'https://github.com/acme/crm/pull/1',
};

/** Sets a status as a run does: with the statuses that it has read. */
async function set({ github, reader }: OpenedPullRequest, status: CommitStatus, token = 'token') {
  const { head, statuses } = await reader({ token }).read(policyLocation);
  const writer = openStatusWriter(clientFor(github, { token }), { owner: 'acme', repo: 'crm' });
  return writer.set(head, status, statuses);
}

test('a status is set once, and again only when it changes', async () => {
  const opened = await openFakePullRequest();
  const { github, repository, pull } = opened;
  expect(await set(opened, passed)).toEqual({ kind: 'set' });
  expect(await set(opened, passed)).toEqual({ kind: 'unchanged' });
  expect(await set(opened, { ...passed, state: 'pending' })).toEqual({ kind: 'set' });
  expect(await set(opened, { ...passed, targetUrl: null, description: null })).toEqual({ kind: 'set' });
  expect(github.counts()).toEqual({ 'query PullRequest': 4, [create]: 3 });
  expect(repository.statuses.get(pull.head)?.[0]).toEqual({
    context: 'connector-guard (main)',
    state: 'success',
    description: 'Connectors: allowed',
    targetUrl: 'https://github.com/acme/crm/pull/1',
  });
});

test('the same status for another base branch is another status', async () => {
  const opened = await openFakePullRequest();
  await set(opened, passed);
  expect(await set(opened, { ...passed, context: statusContextFor('release') })).toEqual({ kind: 'set' });
});

test('the statuses of a commit are those that count; which a token may not see is not known', async () => {
  const opened = await openFakePullRequest();
  const { github, pull } = opened;
  const read = (token: string) =>
    openStatusWriter(clientFor(github, { token }), { owner: 'acme', repo: 'crm' }).read(pull.head);
  expect(await read('token')).toBeNull();
  await set(opened, { ...passed, state: 'pending' });
  await set(opened, passed);
  expect(await read('token')).toEqual([passed]);
  github.addToken('no-statuses', { contents: 'read', 'pull-requests': 'read' });
  expect(await read('no-statuses')).toBeNull();
});

test('a description that GitHub would not take is a bug', async () => {
  const opened = await openFakePullRequest();
  await expect(set(opened, { ...passed, description: 'x'.repeat(141) })).rejects.toThrow('is too long');
});

test('a token that may not set a status is a result, and names the permission', async () => {
  const opened = await openFakePullRequest();
  opened.github.addToken('read-only', { contents: 'read', 'pull-requests': 'read' });
  expect(await set(opened, passed, 'read-only')).toMatchObject({
    kind: 'not-permitted',
    permission: 'statuses: write',
    message: expect.stringContaining('Add "statuses: write" to the permissions: of the workflow\'s job.'),
  });
});

test('a redirect that a write does not follow is no status', async () => {
  const opened = await openFakePullRequest();
  const headers = { location: '/repositories/7/statuses' };
  opened.github.interrupt({
    operation: create,
    status: 301,
    headers,
    body: { message: 'Moved Permanently' },
  });
  await expect(set(opened, passed)).rejects.toThrow(
    /^GitHub could not set the status .* \(301, request FAKE:2\)/,
  );
  expect(opened.github.counts()).toMatchObject({ [create]: 1 });
});
