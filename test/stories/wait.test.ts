import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStory } from '../support/open-story.ts';
import type { ActionResult } from '../support/run-action.ts';
import { connection, endOf, file, type Story } from '../support/story.ts';

const calendar = 'https://www.googleapis.com/auth/calendar';
const [events, free] = [`${calendar}.events`, `${calendar}.readonly`];
const policy = { connectors: { googlecalendar: { allow: [events, free] } } };

/** The run of a push that waits, once its issue is there. */
async function waiting(
  wait: string,
): Promise<{ readonly story: Story; readonly run: Promise<ActionResult> }> {
  const live = [connection('googlecalendar', [free])];
  const story = await openStory({ policy, declared: { googlecalendar: [free] }, live, inputs: { wait } });
  const pull = story.propose(file('googlecalendar', [free, events]));
  await story.run('pull_request_target', { pull });
  story.merge(pull);
  const run = story.run('push');
  while (story.issues.length === 0) await sleep(50);
  return { story, run };
}

test('a short wait goes on when somebody signs in meanwhile, though Base44 stumbles', async () => {
  const { story, run } = await waiting('60s');
  const answers = story.sandbox.log.length;
  const fault = { kind: 'status', status: 400 } as const;
  story.sandbox.addFault({ method: 'GET', path: 'external-auth/list', fault });
  while (story.sandbox.log.length === answers) await sleep(50);
  story.consent('googlecalendar');
  const done = await run;
  expect(endOf(done)).toBe('applied changes-applied, proceed');
  expect(done.stdout).toContain(
    'Waiting for a sign-in to Google Calendar. This run goes on once it is granted',
  );
  expect(story.issue.state).toBe('CLOSED');
  expect(story.repository.pulls.get(1)?.comments[0]?.body).toMatch(/^### ✅/);
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled');
});

test('a short wait says which box was left unticked, and later runs say the same', async () => {
  const { story, run } = await waiting('12s');
  story.consent('googlecalendar', { untick: [free] });
  expect(endOf(await run)).toBe('authorization-pending partial-consent');
  expect(endOf(await story.run('schedule'))).toBe('authorization-pending partial-consent');
  expect(story.issue.comments).toHaveLength(1);
});
