import { expect, test } from 'vitest';
import { openGate } from '../support/gate.ts';
import { openStory } from '../support/open-story.ts';
import {
  type Change,
  connection,
  endOf,
  file,
  pathOf,
  type Story,
  type StoryEvent,
} from '../support/story.ts';

const [write, read] = ['chat:write', 'channels:read'];
const policy = { connectors: { slack: { allow: [write, read] }, notion: {} }, removals: 'allow' };

/**
 * Runs the bundle and kills its process once so many of its writes took effect, before it hears of the last one. What it
 * reads in between changes nothing, so that these are all the places where it can break off.
 *
 * @returns whether it was killed
 */
async function runKilled(story: Story, event: StoryEvent, writes: number): Promise<boolean> {
  const killer = new AbortController();
  let seen = 0;
  const letsAnswer = () => {
    seen += 1;
    if (seen === writes) killer.abort();
    return seen < writes;
  };
  const { github, graphql, base44 } = story.addresses;
  const [githubGate, base44Gate] = [await openGate(github, letsAnswer), await openGate(base44, letsAnswer)];
  Object.assign(story.addresses, {
    github: githubGate.url,
    graphql: `${githubGate.url}${new URL(graphql).pathname}`,
    base44: base44Gate.url,
  });
  const { code } = await story.run(event, { signal: killer.signal });
  Object.assign(story.addresses, { github, graphql, base44 });
  return code === null;
}

/** A merge, before anything was pushed; of what lets Slack read when nothing else is said. */
async function merged(change: Change = file('slack', [write, read])): Promise<Story> {
  const live = [connection('slack', [write]), connection('notion', [])];
  const declared = { slack: [write], notion: [] };
  const story = await openStory({ policy, declared, live, through: 'bundle' });
  const pull = story.propose(change);
  await story.run('pull_request_target', { pull });
  story.merge(pull);
  return story;
}

function stateOf(story: Story): object {
  return {
    issues: story.issues.map(({ state, title, labels }) => ({ state, title, labels })),
    statuses: story.statuses().map((one) => one.replace(/\d\d:\d\d UTC/, '')),
    comments: [...story.repository.pulls.values()].flatMap(({ comments }) =>
      comments.map(({ body }) => body.split('\n')[0]),
    ),
    live: story.sandbox.look('68f0c2d1e4b7a90012ab34cd').connections,
  };
}

test.each([
  // Base44 is asked; issue, status and comment are written.
  ['that waits for a sign-in', file('slack', [write, read]), 'authorization-pending consent', 4],
  // The connector is removed, and the comment is written.
  ['of a removal', { [pathOf('notion')]: null }, 'applied changes-applied, proceed', 2],
])(
  'a push %s that is killed anywhere ends, run again, as one that was not',
  async (_, change, end, writes) => {
    const whole = await merged(change);
    expect(endOf(await whole.run('push'))).toBe(end);
    let killed = 0;
    for (let wasKilled = true; wasKilled; killed += wasKilled ? 1 : 0) {
      const story = await merged(change);
      wasKilled = await runKilled(story, 'push', killed + 1);
      const again = await story.run('push');
      expect(again.code).toBe(0);
      expect(again.outputs['proceed']).toBe(end.endsWith('proceed') ? 'true' : 'false');
      expect(stateOf(story)).toEqual(stateOf(whole));
    }
    expect(killed).toBe(writes);
  },
  180_000,
);

test('a look that is killed anywhere ends, run again, as one that was not, and goes on at most once', async () => {
  const waiting = async () => {
    const story = await merged();
    await story.run('push');
    story.consent('slack');
    story.closeIssue();
    return story;
  };
  const whole = await waiting();
  expect(endOf(await whole.run('issues'))).toBe('in-sync settled, proceed');
  const proceeds: (string | undefined)[] = [];
  for (let wasKilled = true; wasKilled; ) {
    const story = await waiting();
    wasKilled = await runKilled(story, 'issues', proceeds.length + 1);
    const again = await story.run('issues');
    expect(again.outputs['outcome']).toBe('in-sync');
    expect(stateOf(story)).toEqual(stateOf(whole));
    if (wasKilled) proceeds.push(again.outputs['proceed']);
    expect(endOf(await story.run('workflow_dispatch'))).toBe('in-sync settled, proceed');
  }
  // Once the issue says that it is over, nobody is told again: a dispatch goes on.
  expect(proceeds).toEqual(['true', 'true', 'false', 'false']);
}, 180_000);
