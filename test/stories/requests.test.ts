import { expect, test } from 'vitest';
import { openStory } from '../support/open-story.ts';
import { connection, file, type Story, type StoryEvent } from '../support/story.ts';

const [write, read] = ['chat:write', 'channels:read'];

async function settled(): Promise<Story> {
  return openStory({
    policy: { connectors: { slack: { allow: [write, read] } } },
    declared: { slack: [write] },
    live: [connection('slack', [write])],
  });
}

/** What a run asks GitHub for, in their order. */
async function requestsOf(story: Story, event: StoryEvent): Promise<readonly string[]> {
  const before = story.github.calls.length;
  await story.run(event);
  return story.github.calls.slice(before).map(({ operation }) => operation);
}

const declared = ['query Policy', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', 'query Blobs'];
/** The label first, then what the token's account wrote, in case somebody took the label off. */
const noIssue = ['query TrackingIssues', 'GET /repos/{owner}/{repo}/issues'];

test('a look at an app that is as declared reads what is declared, the issue, and the live app once', async () => {
  const story = await settled();
  expect((await requestsOf(story, 'schedule')).toSorted()).toEqual([...declared, ...noIssue].toSorted());
  expect(story.sandbox.log).toHaveLength(1);
});

test('a push that changes nothing looks at the branch again, and for the pull request', async () => {
  const story = await settled();
  const requests = await requestsOf(story, 'push');
  expect(requests.toSorted()).toEqual([...declared, ...noIssue, 'query Tip', 'query Origin'].toSorted());
  expect(story.sandbox.log).toHaveLength(1);
});

test('a push that waits for a sign-in writes an issue, a status and a comment', async () => {
  const story = await settled();
  const pull = story.propose(file('slack', [write, read]));
  await story.run('pull_request_target', { pull });
  story.merge(pull);
  const requests = await requestsOf(story, 'push');
  const writes = requests.filter((one) => /^(POST|PATCH)/.test(one));
  expect(writes).toHaveLength(3);
  expect(requests.length).toBeLessThanOrEqual(16);
});
