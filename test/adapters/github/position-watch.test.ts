import { expect, test } from 'vitest';
import { openGitHubTree, openGitObjects } from '../../../src/adapters/github/file-tree.ts';
import { createPositionWatch } from '../../../src/adapters/github/position-watch.ts';
import { openPullRequest } from '../../../src/adapters/github/pull-request.ts';
import { clientFor } from '../../support/fake-github/client.ts';
import {
  type OpenedPullRequest,
  openFakePullRequest,
  policyLocation,
} from '../../support/fake-github/open.ts';

/** A reader beside objects that look at the pull request on the way, by a clock that tests set. */
function watched({ github, pull }: OpenedPullRequest, token = 'token') {
  const clock = { now: 1000 };
  const client = clientFor(github, { token });
  const name = { owner: 'acme', repo: 'crm', number: pull.number };
  const watch = createPositionWatch(pull.number, () => clock.now);
  const objects = openGitObjects(client, name, watch);
  return { clock, objects, watch, reader: openPullRequest({ client, objects, name, watch }) };
}

async function readFile({ objects }: ReturnType<typeof watched>, commit: string): Promise<void> {
  const tree = openGitHubTree(objects, commit);
  await tree.list(['.']);
  await tree.read(['a.txt'], 100);
}

test('files that are read tell where the pull request stands, for as long as it is wanted', async () => {
  const opened = await openFakePullRequest({ head: { 'a.txt': 'a' } });
  const run = watched(opened);
  await readFile(run, opened.pull.head);
  run.clock.now += 1999;
  expect(await run.reader.readPosition(2000)).toMatchObject({ head: opened.pull.head });
  expect(opened.github.counts()).not.toHaveProperty('query PullRequestPosition');
  run.clock.now += 1;
  await run.reader.readPosition(2000);
  expect(opened.github.counts()).toMatchObject({ 'query PullRequestPosition': 1 });
});

test('with an age of nothing GitHub is asked, whatever is known', async () => {
  const opened = await openFakePullRequest({ head: { 'a.txt': 'a' } });
  const run = watched(opened);
  await readFile(run, opened.pull.head);
  await run.reader.readPosition(0);
  expect(opened.github.counts()).toMatchObject({ 'query PullRequestPosition': 1 });
});

test('the first reading of a pull request tells it too, and any later answer takes its place', async () => {
  const opened = await openFakePullRequest({ head: { 'a.txt': 'a' } });
  const run = watched(opened);
  await run.reader.read(policyLocation);
  expect(await run.reader.readPosition(2000)).toMatchObject({ head: opened.pull.head });
  expect(opened.github.counts()).toEqual({ 'query PullRequest': 1 });
  opened.pull.state = 'CLOSED';
  await run.reader.readPosition(0);
  expect(await run.reader.readPosition(2000)).toMatchObject({ state: 'closed' });
});

test('an answer is as old as its question, and an earlier one does not take the place of a later', async () => {
  const opened = await openFakePullRequest({ head: { 'a.txt': 'a' } });
  const { clock, watch, reader } = watched(opened);
  const position = await reader.readPosition(0);
  const first = watch.ask();
  clock.now += 100;
  const second = watch.ask();
  clock.now += 100;
  second({ ...position, head: 'second' });
  first({ ...position, head: 'first' });
  expect(watch.within(101)?.head).toBe('second');
  expect(watch.within(100)).toBeUndefined();
});

test('a token that may not see the pull request: the error names the line that the workflow lacks', async () => {
  const opened = await openFakePullRequest({ head: { 'a.txt': 'a' } });
  opened.github.addToken('blind', { contents: 'read' });
  await expect(readFile(watched(opened, 'blind'), opened.pull.head)).rejects.toThrow(
    'Add "pull-requests: read" to the permissions:',
  );
});
