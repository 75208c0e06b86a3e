import { expect, test } from 'vitest';
import { conclusionOf, openClone } from '../support/app-clone.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { openStory } from '../support/open-story.ts';
import { allowingAll } from '../support/policies.ts';
import { testApp } from '../support/sandbox.ts';
import { connection, endOf, file } from '../support/story.ts';

const [write, read] = ['chat:write', 'channels:read'];

test('the action pushes what was merged, waits for the sign-in, and goes on once it is given', async () => {
  const story = await openStory({
    policy: { connectors: { slack: { allow: [write, read] } } },
    declared: { slack: [write] },
    live: [connection('slack', [write])],
    through: 'bundle',
  });
  const pull = story.propose(file('slack', [write, read]));
  expect(endOf(await story.run('pull_request_target', { pull }))).toBe('passed no-findings, proceed');
  story.merge(pull);
  expect(endOf(await story.run('push'))).toBe('authorization-pending consent');
  expect(story.issue.title).toBe('Sign-in needed: Slack User · acme/crm');
  story.consent('slack');
  expect(endOf(await story.run('schedule'))).toBe('in-sync settled, proceed');
  expect(story.issue.state).toBe('CLOSED');
  expect(story.writes()).toEqual(['PUT slack']);
});

test('the command line pushes what is declared, and is in sync once a person has signed in', async () => {
  const clone = await openClone({
    ...allowingAll('slack'),
    'base44/connectors/slack.jsonc': connectorFile('slack', [write]),
  });
  expect(conclusionOf(await clone.report(['push']))).toBe('authorization-pending: consent (5)');
  clone.sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
  expect(conclusionOf(await clone.report(['status']))).toBe('in-sync: settled (0)');
  expect(clone.calls()).toEqual(['GET list', 'PUT slack', 'GET list', 'GET list']);
});
