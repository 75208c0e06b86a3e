import { describe, expect, test } from 'vitest';
import type { LiveConnection } from '../../../src/domain/live/live-app.ts';
import type { Hold } from '../../../src/domain/plan/holds.ts';
import {
  concludeSignIns,
  isSameConnection,
  type LeftOut,
  type SignedIn,
  signInsOf,
} from '../../../src/domain/plan/sign-ins.ts';
import { connection, type Declared, liveApp, planFor } from '../../support/plans.ts';
import { policyOf } from '../../support/policies.ts';

const chat = ['chat:write'];
const more = ['channels:read', 'chat:write'];
const { consent } = policyOf({ connectors: {}, consent: { slack: { connectedBy: '*@acme.com' } } });

interface Story {
  readonly declared: Declared;
  readonly live?: readonly LiveConnection[];
  readonly held?: Readonly<Record<string, Hold['reason']>>;
  readonly unread?: readonly (string | undefined)[];
  readonly types?: readonly string[];
}

/** Who is asked, and what is left out and why, in short lines. */
function signIns({ declared, live = [], held = {}, unread = [], types = [] }: Story) {
  const files = unread.map((type) => ({ path: `${type ?? 'any'}.jsonc`, type }));
  const holds = new Map(Object.entries(held).map(([type, reason]) => [type, { reason }]));
  const plan = planFor(declared, liveApp(live, 'absent'), { unread: files, holds });
  const { asked, left } = signInsOf({ plan, unread: files, consent, types });
  return { asked: asked.map(({ connector, reason }) => `${connector}: ${reason}`), left: left.map(leftText) };
}

function leftText(left: LeftOut): string {
  switch (left.kind) {
    case 'unreadable':
      return `${left.file.path}: unreadable`;
    case 'not-now':
      return `${left.change.connector}: ${left.change.reason}`;
    case 'wrong-account':
      return `${left.change.connector}: connected by ${left.connectedBy}`;
    default:
      return left satisfies never;
  }
}

test.each<[string, Story, { readonly asked?: readonly string[]; readonly left?: readonly string[] }]>([
  [
    'a connector that is not connected yet',
    { declared: { slack: chat } },
    { asked: ['slack: not-connected'] },
  ],
  [
    'one that lacks a scope, and one whose access ended',
    {
      declared: { gmail: [], slack: more },
      live: [connection('gmail', [], { state: 'expired' }), connection('slack', chat)],
    },
    { asked: ['gmail: expired', 'slack: scopes-missing'] },
  ],
  [
    'what only gives access up comes after what brings some',
    { declared: { hubspot: ['oauth'], slack: chat }, live: [connection('hubspot', ['oauth', 'tickets'])] },
    { asked: ['slack: not-connected', 'hubspot: narrowing'] },
  ],
  ['nothing, when all is granted', { declared: { slack: chat }, live: [connection('slack', chat)] }, {}],
  [
    'nothing about Stripe, for which nobody signs in, nor about what no file declares',
    { declared: { stripe: [] }, live: [connection('gmail', [])] },
    {},
  ],
  [
    'only the types that are meant',
    { declared: { gmail: [], slack: chat }, types: ['slack'] },
    { asked: ['slack: not-connected'] },
  ],
  [
    'what is held is left out',
    { declared: { gmail: [], slack: chat }, held: { slack: 'no-approval' } },
    { asked: ['gmail: not-connected'], left: ['slack: no-approval'] },
  ],
  [
    'what is held and not meant is not even mentioned',
    { declared: { gmail: [], slack: chat }, held: { slack: 'no-approval' }, types: ['gmail'] },
    { asked: ['gmail: not-connected'] },
  ],
  [
    'files that cannot be read are left out, those of the types that are meant and those of any type',
    { declared: {}, unread: ['slack', 'gmail', undefined], types: ['slack'] },
    { left: ['slack.jsonc: unreadable', 'any.jsonc: unreadable'] },
  ],
  [
    'the wrong account that lacks nothing, for which there is no page',
    { declared: { slack: chat }, live: [connection('slack', chat, { connectedBy: 'dana@home.example' })] },
    { left: ['slack: connected by dana@home.example'] },
  ],
  [
    'an account that Base44 does not name',
    { declared: { slack: chat }, live: [connection('slack', chat, { connectedBy: null })] },
    { left: ['slack: connected by null'] },
  ],
  [
    'any account, where the policy does not say which',
    { declared: { gmail: [] }, live: [connection('gmail', [], { connectedBy: 'dana@home.example' })] },
    {},
  ],
])('asked for: %s', (_name, story, { asked = [], left = [] }) => {
  expect(signIns(story)).toEqual({ asked, left });
});

describe('what a round of sign-ins comes to', () => {
  const conclude = (results: readonly SignedIn[], left: readonly LeftOut[] = []) => {
    const given = results.map((result) => ({ connector: 'slack', result }));
    const { outcome, reason } = concludeSignIns(given, left);
    return `${outcome}: ${reason}`;
  };
  const granted = { kind: 'granted', connectedBy: 'dana@acme.com', excess: [] } as const;

  test('nothing was to be done', () => {
    expect(conclude([])).toBe('in-sync: settled');
  });

  test.each<[SignedIn, string]>([
    [granted, 'applied: changes-applied'],
    [{ ...granted, excess: ['channels:history'] }, 'authorization-pending: narrowing'],
    [{ kind: 'dropped', scopes: chat }, 'partial: scopes-dropped'],
    [{ kind: 'wrong-account', connectedBy: null }, 'authorization-pending: wrong-account'],
    [{ kind: 'refused', message: 'No.' }, 'partial: failed'],
    [{ kind: 'not-shown' }, 'partial: failed'],
    [{ kind: 'skipped' }, 'authorization-pending: consent'],
    [{ kind: 'timed-out' }, 'authorization-pending: consent'],
  ])('one ended as $kind', (result, expected) => {
    expect(conclude([result])).toBe(expected);
    expect(conclude([granted, result])).toBe(expected);
  });

  test.each<[Hold['reason'], string]>([
    ['policy', 'partial: policy-held'],
    ['no-approval', 'approval-required: no-approval'],
    ['changes-requested', 'approval-required: changes-requested'],
    ['direct-push', 'approval-required: direct-push'],
  ])('one is held: %s', (reason, expected) => {
    const plan = planFor({ slack: chat }, [], { holds: new Map([['slack', { reason }]]) });
    const { left } = signInsOf({ plan, unread: [], consent, types: [] });
    expect(conclude([granted], left)).toBe(expected);
  });

  test.each<[string, Declared, readonly LiveConnection[], string]>([
    ['only a person can tell', { databricks: [] }, [], 'authorization-pending: needs-attention'],
    [
      'another account than the policy wants',
      { slack: chat },
      [connection('slack', chat, { connectedBy: null })],
      'authorization-pending: wrong-account',
    ],
  ])('one is left out: %s', (_name, declared, live, expected) => {
    const { left } = signInsOf({ plan: planFor(declared, live), unread: [], consent, types: [] });
    expect(conclude([granted], left)).toBe(expected);
  });

  test('a file cannot be read', () => {
    const unread = [{ path: 'slack.jsonc', type: 'slack' }];
    const plan = planFor({}, [], { unread });
    const declaredTwice = planFor({ slack: chat }, [], { unread });
    for (const one of [plan, declaredTwice]) {
      const { left } = signInsOf({ plan: one, unread, consent, types: [] });
      expect(conclude([granted], left)).toBe('failed: findings');
    }
    const { left } = signInsOf({ plan: declaredTwice, unread: [], consent, types: [] });
    expect(conclude([granted], left)).toBe('failed: findings');
  });
});

test.each<[string, LiveConnection | undefined, LiveConnection | undefined, boolean]>([
  ['there is none', undefined, undefined, true],
  ['it appeared', undefined, connection('slack', []), false],
  ['it went', connection('slack', []), undefined, false],
  ['it stayed', connection('slack', more), connection('slack', more), true],
  [
    'its scopes are listed in another order',
    connection('slack', more),
    connection('slack', more.toReversed()),
    true,
  ],
  ['it has other scopes', connection('slack', more), connection('slack', chat), false],
  ['its scopes are not told any more', connection('slack', []), connection('slack', null), false],
  ['nobody tells its scopes', connection('slack', null), connection('slack', null), true],
  ['access ended', connection('slack', chat), connection('slack', chat, { state: 'expired' }), false],
  [
    'somebody else connected it',
    connection('slack', chat),
    connection('slack', chat, { connectedBy: null }),
    false,
  ],
])('whether a connection is as it was: %s', (_name, before, after, expected) => {
  expect(isSameConnection(before, after)).toBe(expected);
});
