import { describe, expect, test } from 'vitest';
import {
  type OpenedPullRequest,
  openFakePullRequest,
  policyLocation,
} from '../../support/fake-github/open.ts';
import { actionsBot, type FakeUser, lee } from '../../support/fake-github/world.ts';

const marker = '<!-- connector-guard: . -->';
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const update = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Finds our comment as a run does, and writes the body. */
async function write(opened: OpenedPullRequest, body: string, token = 'token') {
  const { comments } = await opened.reader({ token }).read(policyLocation);
  const sticky = opened.comment({ token });
  return sticky.write(await sticky.find(marker, comments), body);
}

describe('our comment', () => {
  test('is created, then updated in place, then left alone when it reads the same', async () => {
    const opened = await openFakePullRequest();
    const { github, pull } = opened;
    const url = 'https://github.com/acme/crm/pull/1#issuecomment-3500000001';
    expect(await write(opened, `${marker}\none`)).toEqual({ kind: 'created', url });
    expect(await write(opened, `${marker}\ntwo`)).toEqual({ kind: 'updated', url });
    expect(await write(opened, `${marker}\ntwo\n`)).toEqual({ kind: 'unchanged', url });
    expect(pull.comments.map(({ body }) => body)).toEqual([`${marker}\ntwo`]);
    expect(github.counts()).toEqual({ 'query PullRequest': 3, [create]: 1, [update]: 1 });
  });

  test('is found behind 120 others', async () => {
    const opened = await openFakePullRequest();
    const { github, repository, pull } = opened;
    for (let count = 1; count <= 120; count++) repository.addComment(pull, `No. ${count}`, lee);
    const ours = repository.addComment(pull, `${marker}\none`, actionsBot);
    expect(await write(opened, `${marker}\ntwo`)).toMatchObject({ kind: 'updated' });
    expect(ours.body).toBe(`${marker}\ntwo`);
    expect(github.counts()).toEqual({ 'query PullRequest': 1, 'query Comments': 1, [update]: 1 });
  });

  test.each<[string, FakeUser | null]>([
    ['somebody else', lee],
    ['a user with the name of our bot', { ...actionsBot, type: 'User' }],
    ['another bot', { ...actionsBot, login: 'dependabot' }],
    ['an account that is gone', null],
  ])('is never one by %s, whatever it says', async (_name, author) => {
    const opened = await openFakePullRequest();
    const { repository, pull } = opened;
    repository.addComment(pull, `${marker}\nAll fine!`, author);
    expect(await write(opened, `${marker}\none`)).toMatchObject({ kind: 'created' });
    expect(pull.comments.map(({ body }) => body)).toEqual([`${marker}\nAll fine!`, `${marker}\none`]);
  });

  test('stays one where two runs at once have each written a first one', async () => {
    const opened = await openFakePullRequest();
    const { github, repository, pull } = opened;
    repository.addComment(pull, `${marker}\n✅ allowed`, actionsBot);
    repository.addComment(pull, `${marker}\nMine.`, lee);
    const double = repository.addComment(pull, `${marker}\n⏳ needs approval`, actionsBot);
    const hidden = repository.addComment(pull, `${marker}\nold`, actionsBot);
    hidden.isMinimized = true;
    expect(await write(opened, `${marker}\n❌ not allowed`)).toMatchObject({ kind: 'updated' });
    expect(pull.comments.map(({ body }) => body.split('\n')[1])).toEqual(['❌ not allowed', 'Mine.', 'old']);
    repository.addComment(pull, double.body, actionsBot);
    expect(await write(opened, `${marker}\n❌ not allowed`)).toMatchObject({ kind: 'unchanged' });
    expect(github.counts()).toMatchObject({ [remove]: 2 });
    expect(pull.comments).toHaveLength(3);
  });

  test('is written anew when somebody hid it', async () => {
    const opened = await openFakePullRequest();
    const { repository, pull } = opened;
    repository.addComment(pull, `${marker}\none`, actionsBot).isMinimized = true;
    expect(await write(opened, `${marker}\none`)).toMatchObject({ kind: 'created' });
    expect(pull.comments).toHaveLength(2);
  });

  test('is written anew when somebody deleted it after we read it', async () => {
    const opened = await openFakePullRequest();
    const { repository, pull } = opened;
    repository.addComment(pull, `${marker}\none`, actionsBot);
    const { comments } = await opened.reader().read(policyLocation);
    const found = await opened.comment().find(marker, comments);
    pull.comments.length = 0;
    expect(await opened.comment().write(found, `${marker}\ntwo`)).toMatchObject({ kind: 'created' });
  });

  test('may be of any length that GitHub takes, and no longer', async () => {
    const opened = await openFakePullRequest();
    const longest = `${marker}${'x'.repeat(65_536 - marker.length)}`;
    expect(await write(opened, longest)).toMatchObject({ kind: 'created' });
    await expect(write(opened, `${longest}x`)).rejects.toThrow('The comment is too long: 65537 characters');
    await expect(write(opened, `${marker}${'é'.repeat(32_768)}`)).rejects.toThrow('65563 bytes');
  });

  test('is not sent twice when GitHub stumbles', async () => {
    const opened = await openFakePullRequest();
    const { github } = opened;
    github.interrupt({ operation: create, status: 502, body: '<html>' });
    await expect(write(opened, marker)).rejects.toThrow(
      /^GitHub could not comment on pull request #1 \(502, request FAKE:2\)\./,
    );
    expect(github.counts()).toEqual({ 'query PullRequest': 1, [create]: 1 });
  });
});

test('a token that may not comment is a result, and names the permission', async () => {
  const opened = await openFakePullRequest();
  opened.github.addToken('read-only', { contents: 'read', 'pull-requests': 'read', statuses: 'read' });
  expect(await write(opened, marker, 'read-only')).toEqual({
    kind: 'not-permitted',
    permission: 'pull-requests: write',
    message:
      'GitHub did not let the token comment on pull request #1 (403, request FAKE:2). Add "pull-requests: write" to the permissions: of the workflow\'s job. Pull requests from forks have that only under the trigger pull_request_target.',
  });
});
