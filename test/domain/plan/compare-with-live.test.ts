import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/digest.ts';
import { accountMark } from '../../../src/domain/live/account-mark.ts';
import type { LiveConnection } from '../../../src/domain/live/live-app.ts';
import { type Comparison, comparePlanWithLive } from '../../../src/domain/plan/compare-with-live.ts';
import { type ConsentAsked, consentsAskedBy } from '../../../src/domain/plan/pending.ts';
import type { StepResult, StepResults } from '../../../src/domain/plan/step-result.ts';
import { connection, type Declared, liveApp, planFor } from '../../support/plans.ts';
import { policyOf } from '../../support/policies.ts';

const { consent } = policyOf({
  connectors: {},
  consent: { slack: { connectedBy: '*@ACME.com' } },
});

interface Story {
  readonly declared?: Declared;
  readonly before: readonly LiveConnection[];
  readonly result?: StepResult;
  readonly after: readonly LiveConnection[];
}

const chat = ['chat:write'];
const both = ['channels:read', 'chat:write'];
const waits = { kind: 'consent-needed' } as const;
const authorized = { kind: 'authorized' } as const;

function compare({ declared = { slack: both }, before, result, after }: Story): Partial<Comparison> {
  const plan = planFor(declared, before);
  const found = comparePlanWithLive({
    plan,
    results: new Map(result === undefined ? [] : [['slack', result]]),
    live: liveApp(after),
    asked: consentsAskedBy(plan),
    consent,
  });
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

const slack = (reason: string, missing: readonly string[] = [], excess: readonly string[] = []) => ({
  pending: [{ connector: 'slack', missing, excess, reason }],
});

const stories: readonly (readonly [string, Story, object])[] = [
  ['all granted', { before: [], result: authorized, after: [connection('slack', both)] }, {}],
  [
    'nobody has signed in to a new connector',
    { before: [], result: waits, after: [] },
    slack('consent', both),
  ],
  [
    'a new connector stays disconnected until somebody signs in',
    { before: [], result: waits, after: [connection('slack', both, { state: 'disconnected' })] },
    slack('consent', both),
  ],
  [
    'nobody has signed in to a wider one',
    { before: [connection('slack', chat)], result: waits, after: [connection('slack', chat)] },
    slack('consent', ['channels:read']),
  ],
  [
    'somebody has, during the push',
    { before: [connection('slack', chat)], result: waits, after: [connection('slack', both)] },
    {},
  ],
  [
    'somebody signed in to a new connector and left a box unticked',
    { before: [], result: waits, after: [connection('slack', chat)] },
    slack('partial-consent', ['channels:read']),
  ],
  [
    'somebody signed in again and left a box unticked',
    {
      declared: { slack: [...both, 'files:read'] },
      before: [connection('slack', chat)],
      result: waits,
      after: [connection('slack', both)],
    },
    slack('partial-consent', ['files:read']),
  ],
  [
    'somebody else signed in and left the new box unticked',
    {
      before: [connection('slack', chat)],
      result: waits,
      after: [connection('slack', chat, { connectedBy: 'lee@acme.com' })],
    },
    slack('partial-consent', ['channels:read']),
  ],
  [
    'access ended, and nobody has signed in',
    {
      before: [connection('slack', both, { state: 'expired' })],
      result: waits,
      after: [connection('slack', both, { state: 'expired' })],
    },
    slack('expired', both),
  ],
  [
    'a scope is given up, which takes a sign-in',
    {
      declared: { slack: chat },
      before: [connection('slack', both)],
      result: waits,
      after: [connection('slack', both)],
    },
    slack('narrowing', [], ['channels:read']),
  ],
  [
    'a scope was given up',
    {
      declared: { slack: chat },
      before: [connection('slack', both)],
      result: waits,
      after: [connection('slack', chat)],
    },
    {},
  ],
  [
    'Base44 drops a scope',
    { before: [connection('slack', chat)], result: authorized, after: [connection('slack', chat)] },
    { dropped: [{ connector: 'slack', scopes: ['channels:read'] }] },
  ],
  [
    'Base44 keeps a scope',
    {
      declared: { slack: chat },
      before: [connection('slack', both)],
      result: authorized,
      after: [connection('slack', both)],
    },
    { added: [{ connector: 'slack', scopes: ['channels:read'] }] },
  ],
  [
    "somebody else's connection has exactly these scopes",
    {
      before: [connection('slack', chat)],
      result: { kind: 'connected-by-other', by: 'lee@acme.com' },
      after: [connection('slack', both)],
    },
    {},
  ],
  [
    "somebody else's connection counts as having these scopes, and lacks one",
    {
      before: [connection('slack', chat)],
      result: { kind: 'connected-by-other', by: 'lee@acme.com' },
      after: [connection('slack', chat)],
    },
    { dropped: [{ connector: 'slack', scopes: ['channels:read'] }] },
  ],
  [
    'the wrong account, though all is granted',
    { before: [], result: waits, after: [connection('slack', both, { connectedBy: 'dana@gmail.com' })] },
    slack('wrong-account'),
  ],
  [
    'an account that nobody names is not proven to be right',
    {
      before: [connection('slack', both, { connectedBy: null })],
      after: [connection('slack', both, { connectedBy: null })],
    },
    slack('wrong-account'),
  ],
  [
    'the wrong account, with scopes missing: signing in again mends both',
    { before: [], result: waits, after: [connection('slack', chat, { connectedBy: 'dana@evil-acme.com' })] },
    slack('wrong-account', ['channels:read']),
  ],
  [
    'Base44 agrees, and the connection is gone',
    { before: [], result: authorized, after: [] },
    slack('consent', both),
  ],
  [
    'Base44 refuses',
    { before: [], result: { kind: 'refused', message: 'No.' }, after: [] },
    { failed: [{ connector: 'slack', message: 'No.' }] },
  ],
  [
    'Base44 fails, though all is granted',
    { before: [], result: { kind: 'failed', message: 'Down.' }, after: [connection('slack', both)] },
    { failed: [{ connector: 'slack', message: 'Down.' }] },
  ],
  [
    'Base44 refuses what is in a state that we do not know',
    {
      before: [],
      result: { kind: 'refused', message: 'No.' },
      after: [connection('slack', both, { state: 'unknown' })],
    },
    { failed: [{ connector: 'slack', message: 'No.' }] },
  ],
  [
    'an answer that nobody understands, without effect',
    { before: [], result: { kind: 'unclear', message: 'What?' }, after: [] },
    { failed: [{ connector: 'slack', message: 'What?' }] },
  ],
  [
    'an answer that nobody understands, and all is granted',
    { before: [], result: { kind: 'unclear', message: 'What?' }, after: [connection('slack', both)] },
    {},
  ],
  [
    'an answer that nobody understands, and scopes that nobody tells, of a connector that declares none',
    {
      declared: { slack: [] },
      before: [],
      result: { kind: 'unclear', message: 'What?' },
      after: [connection('slack', null)],
    },
    { failed: [{ connector: 'slack', message: 'What?' }] },
  ],
  [
    'a state that we do not know',
    { before: [], result: waits, after: [connection('slack', both, { state: 'unknown' })] },
    { unclear: ['slack'] },
  ],
  [
    'scopes that nobody tells',
    { before: [], result: waits, after: [connection('slack', null)] },
    { unclear: ['slack'] },
  ],
  [
    'a row twice',
    { before: [], result: waits, after: [connection('slack', both), connection('slack', chat)] },
    { unclear: ['slack'] },
  ],
];

test.each(stories.map(([name, story, expected]) => ({ name, story, expected })))(
  '$name',
  ({ story, expected }) => {
    expect(compare(story)).toEqual(expected);
  },
);

test('without memory of when consent was asked for, nothing is called partial', () => {
  const plan = planFor({ slack: both }, [connection('slack', chat)]);
  const { pending } = comparePlanWithLive({
    plan,
    results: new Map(),
    live: liveApp([connection('slack', chat)]),
    asked: new Map(),
    consent: new Map(),
  });
  expect(pending).toEqual([
    { connector: 'slack', missing: ['channels:read'], excess: [], reason: 'consent' },
  ]);
});

test('somebody signed in to a new connector, left every box unticked, and Base44 does not say who', () => {
  const live = liveApp([connection('slack', [], { connectedBy: null })]);
  const plan = planFor({ slack: both }, []);
  const asked = consentsAskedBy(plan);
  const { pending } = comparePlanWithLive({ plan, results: new Map(), live, asked, consent: new Map() });
  expect(pending.map(({ reason }) => reason)).toEqual(['partial-consent']);
});

test('a memory of other scopes says nothing about those of today', () => {
  const asked = new Map([
    ['slack', { digest: digestOf(chat), granted: null, account: null, isFinal: false }],
  ]);
  const live = liveApp([connection('slack', chat)]);
  const plan = planFor({ slack: both }, live);
  const { pending } = comparePlanWithLive({ plan, results: new Map(), live, asked, consent: new Map() });
  expect(pending.map(({ reason }) => reason)).toEqual(['consent']);
});

const deleted = { rulings: new Map([['gmail', { kind: 'deleted', permission: 'approved' } as const]]) };

const isThere = [connection('gmail', [])];
const unclear = { kind: 'unclear', message: 'What?' } as const;
const fails = { kind: 'failed', message: 'Down.' } as const;

test.each<[string, StepResult, readonly LiveConnection[], Comparison['failed'][number]['message'][]]>([
  ['a removal', { kind: 'removed' }, [], []],
  ['a removal without effect', { kind: 'removed' }, isThere, [null]],
  ['a removal with an answer that nobody understands', unclear, [], []],
  ['a removal with an answer that nobody understands, without effect', unclear, isThere, ['What?']],
  ['a removal that fails', fails, isThere, ['Down.']],
  ['a removal that fails, and the connector is gone all the same', fails, [], ['Down.']],
])('%s', (_name, result, after, messages) => {
  const plan = planFor({}, isThere, deleted);
  const results = new Map([['gmail', result]]);
  const found = comparePlanWithLive({ plan, results, live: liveApp(after), asked: new Map(), consent });
  expect(found.failed).toEqual(messages.map((message) => ({ connector: 'gmail', message })));
});

test.each([
  ['absent', []],
  ['sandbox', [{ connector: 'stripe', message: null }]],
] as const)('Stripe is %s after it was removed', (stripe, failed) => {
  const named = { rulings: new Map([['stripe', { kind: 'deleted', permission: 'named' } as const]]) };
  const plan = planFor({}, liveApp([], 'sandbox'), named);
  const results = new Map([['stripe', { kind: 'removed' } as const]]);
  const found = comparePlanWithLive({ plan, results, live: liveApp([], stripe), asked: new Map(), consent });
  expect(found.failed).toEqual(failed);
});

test.each([
  ['absent', { kind: 'provisioned' }, { failed: [{ connector: 'stripe', message: null }], unclear: [] }],
  ['sandbox', { kind: 'provisioned' }, { failed: [], unclear: [] }],
  ['live', { kind: 'provisioned' }, { failed: [], unclear: [] }],
  ['unknown', { kind: 'provisioned' }, { failed: [], unclear: ['stripe'] }],
  ['unknown', unclear, { failed: [], unclear: ['stripe'] }],
  ['unknown', fails, { failed: [{ connector: 'stripe', message: 'Down.' }], unclear: [] }],
] as const)('Stripe is %s after setting it up came to %j', (stripe, result, expected) => {
  const plan = planFor({ stripe: [] }, liveApp([], 'absent'));
  const results = new Map<string, StepResult>([['stripe', result]]);
  const found = comparePlanWithLive({ plan, results, live: liveApp([], stripe), asked: new Map(), consent });
  expect(found).toMatchObject({ ...expected, pending: [] });
});

test('what a plan leaves alone is not waited for', () => {
  const live = liveApp([connection('gmail', []), connection('slack', chat)]);
  const plan = planFor({ slack: both }, live, { holds: new Map([['slack', { reason: 'policy' }]]) });
  expect(comparePlanWithLive({ plan, results: new Map(), live, asked: new Map(), consent })).toEqual({
    pending: [],
    dropped: [],
    added: [],
    failed: [],
    unclear: [],
  });
});

describe('what Base44 said it does not let through', () => {
  const half = connection('slack', chat);
  const final: ConsentAsked = {
    digest: digestOf(both),
    granted: chat,
    account: accountMark(half.connectedBy),
    isFinal: true,
  };
  const look = (live: LiveConnection, said = final, results: StepResults = new Map()) => {
    const app = liveApp([live]);
    const { pending, dropped } = comparePlanWithLive({
      plan: planFor({ slack: both }, app),
      results,
      live: app,
      asked: new Map([['slack', said]]),
      consent: new Map(),
    });
    return [...pending.map(({ reason }) => reason), ...dropped.map(({ scopes }) => scopes.join(' '))];
  };
  const missing = both.filter((scope) => !chat.includes(scope)).join(' ');

  test('is not waited for by a look, as long as the connection is the same', () => {
    expect(look(half)).toEqual([missing]);
  });

  test.each([
    ['somebody else has connected it', { ...half, connectedBy: 'sam@acme.com' }, final, 'partial-consent'],
    ['access has ended', { ...half, state: 'expired' } as const, final, 'expired'],
    ['other scopes are declared', half, { ...final, digest: digestOf(chat) }, 'consent'],
    ['it never said so', half, { ...final, isFinal: false }, 'consent'],
  ])('is waited for when %s', (_name, live, said, reason) => {
    expect(look(live, said)).toEqual([reason]);
  });

  test('counts no more once it was asked anew', () => {
    expect(look(half, final, new Map([['slack', { kind: 'consent-needed' }]]))).toEqual(['consent']);
  });

  test('keeps nobody from being asked to give something up', () => {
    const wide = connection('slack', [...both, 'channels:history']);
    expect(look(wide, { ...final, granted: wide.scopes ?? [] })).toEqual(['narrowing']);
  });
});
