import { expect, test } from 'vitest';
import type { LiveConnection } from '../../../src/domain/live/live-app.ts';
import { liveAgainstPolicy } from '../../../src/domain/plan/live-against-policy.ts';
import type { PlanInput } from '../../../src/domain/plan/make-plan.ts';
import { connection, type Declared, liveApp, planFor } from '../../support/plans.ts';
import { policyOf } from '../../support/policies.ts';

const today = '2026-11-23';
const slack = { allow: ['chat:write'], review: ['files:read'], deny: ['admin'] };
const exception = {
  app: '.',
  connector: 'slack',
  scope: 'admin',
  reason: 'x',
  owner: '@lee',
  expires: today,
};

interface Story {
  readonly declared?: Declared;
  readonly live?: LiveConnection;
  readonly policy?: object;
  readonly input?: Partial<PlanInput>;
}

/** `slack: admin` for what is live against the policy. */
function against({ declared = {}, live, policy = {}, input = {} }: Story): readonly string[] {
  const plan = planFor(declared, liveApp(live === undefined ? [] : [live]), input);
  const judging = { policy: policyOf({ connectors: { slack, notion: {} }, ...policy }), app: '.', today };
  return liveAgainstPolicy(plan, judging).map(({ connector, scopes }) =>
    [`${connector}:`, ...scopes].join(' '),
  );
}

const deleted = (permission: 'approved' | 'not-approved') => ({
  rulings: new Map([['slack', { kind: 'deleted', permission } as const]]),
});
const approvals = { reviewers: ['@lee'] };

test.each<[string, Story, readonly string[]]>([
  [
    'scopes that are denied or not allowed',
    { live: connection('slack', ['admin', 'pins:read']) },
    ['slack: admin pins:read'],
  ],
  ['what is allowed', { live: connection('slack', ['chat:write']) }, []],
  ['what an approval would allow', { live: connection('slack', ['files:read']), policy: { approvals } }, []],
  [
    'what an exception allows',
    { live: connection('slack', ['admin']), policy: { exceptions: [exception] } },
    [],
  ],
  [
    'what an exception of another app allows',
    { live: connection('slack', ['admin']), policy: { exceptions: [{ ...exception, app: 'apps/crm' }] } },
    ['slack: admin'],
  ],
  [
    'a connector that is not listed, with its scopes',
    { live: connection('hubspot', ['oauth']) },
    ['hubspot: oauth'],
  ],
  ['a connector that is not listed, without scopes', { live: connection('hubspot', []) }, ['hubspot:']],
  [
    'a connector that is not listed, whose scopes nobody tells',
    { live: connection('hubspot', null) },
    ['hubspot:'],
  ],
  [
    'a connector that may come in with an approval',
    { live: connection('hubspot', ['oauth']), policy: { unlisted: 'review', approvals } },
    [],
  ],
  ['what Notion calls scopes, which are none', { live: connection('notion', ['read_content']) }, []],
  [
    'a connection that lets the app do nothing',
    { live: connection('hubspot', ['oauth'], { state: 'expired' }) },
    [],
  ],
  ['scopes of a type that nobody knows', { live: connection('custom', ['a']) }, ['custom: a']],
  ['what is not connected yet', { declared: { slack: ['admin'] } }, []],
  [
    'what a file that cannot be read may declare, and is not connected',
    { input: { unread: [{ path: 'hubspot.jsonc', type: 'hubspot' }] } },
    [],
  ],
  [
    'the excess of a declared connector',
    { declared: { slack: ['chat:write'] }, live: connection('slack', ['chat:write', 'admin']) },
    ['slack: admin'],
  ],
  [
    'what files declare, about which there are findings',
    { declared: { slack: ['admin'] }, live: connection('slack', ['admin']) },
    [],
  ],
  [
    'a connector that files declare and the policy does not list',
    { declared: { hubspot: ['oauth'] }, live: connection('hubspot', ['oauth']) },
    [],
  ],
  ['what is about to be removed', { live: connection('slack', ['admin']), input: deleted('approved') }, []],
  [
    'what is to be removed once somebody approves',
    { live: connection('slack', ['admin']), input: deleted('not-approved') },
    ['slack: admin'],
  ],
  [
    'a connector that is not listed and about to be removed',
    { live: connection('slack', []), policy: { connectors: {} }, input: deleted('approved') },
    [],
  ],
  [
    'anything before the policy is enforced',
    { live: connection('slack', ['admin']), policy: { enforceFrom: '2026-11-24' } },
    [],
  ],
  [
    'anything from the day on which it is enforced',
    { live: connection('slack', ['admin']), policy: { enforceFrom: today } },
    ['slack: admin'],
  ],
])('live against the policy: %s', (_name, story, expected) => {
  expect(against(story)).toEqual(expected);
});
