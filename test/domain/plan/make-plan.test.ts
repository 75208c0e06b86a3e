import { expect, test } from 'vitest';
import type { LiveApp, LiveConnection } from '../../../src/domain/live/live-app.ts';
import type { PlanInput } from '../../../src/domain/plan/make-plan.ts';
import type { RemovalRuling } from '../../../src/domain/plan/removal-ruling.ts';
import { changeOf, connection, type Declared, liveApp, planFor, planLines } from '../../support/plans.ts';

type Row = readonly [
  name: string,
  declared: Declared,
  live: LiveApp | readonly LiveConnection[],
  lines: readonly string[],
  more?: Partial<PlanInput>,
];

const chat = ['chat:write'];
const more = ['chat:write', 'channels:history'];
const ruling = (type: string, kind: RemovalRuling): Partial<PlanInput> => ({
  rulings: new Map([[type, kind]]),
});
const deleted = (permission: Extract<RemovalRuling, { kind: 'deleted' }>['permission']) =>
  ({ kind: 'deleted', permission }) as const;

const cases: readonly Row[] = [
  ['nothing at all', {}, [], []],
  ['no row', { slack: chat }, [], ['create slack: not-connected']],
  ['as declared', { slack: chat }, [connection('slack', chat)], ['unchanged slack: settled']],
  ['scopes missing', { slack: more }, [connection('slack', chat)], ['update slack: scopes-missing']],
  [
    'missing and too many',
    { slack: ['channels:read'] },
    [connection('slack', chat)],
    ['update slack: scopes-missing'],
  ],
  ['too many', { slack: chat }, [connection('slack', more)], ['reauthorize slack: narrowing']],
  ['all scopes dropped', { slack: [] }, [connection('slack', chat)], ['reauthorize slack: narrowing']],
  [
    'expired',
    { slack: chat },
    [connection('slack', chat, { state: 'expired' })],
    ['reauthorize slack: expired'],
  ],
  [
    'disconnected',
    { slack: chat },
    [connection('slack', chat, { state: 'disconnected' })],
    ['reauthorize slack: disconnected'],
  ],
  [
    'a state that we do not know',
    { slack: chat },
    [connection('slack', chat, { state: 'unknown' })],
    ['needs-attention slack: state-unknown'],
  ],
  [
    'scopes that nobody tells',
    { slack: chat },
    [connection('slack', null)],
    ['needs-attention slack: scopes-unknown'],
  ],
  [
    'two rows of a type',
    { slack: chat },
    [connection('slack', chat), connection('slack', more)],
    ['needs-attention slack: state-unknown'],
  ],
  [
    'scopes that nobody tells, of a type that nobody knows',
    { custom: ['a'] },
    [connection('custom', null)],
    ['needs-attention custom: scopes-unknown'],
  ],
  // Services without scopes
  ['Notion, active', { notion: [] }, [connection('notion', null)], ['unchanged notion: settled']],
  [
    'Notion with made-up scopes',
    { notion: ['read_content'] },
    [connection('notion', [])],
    ['unchanged notion: settled'],
  ],
  [
    'Notion, expired',
    { notion: [] },
    [connection('notion', [], { state: 'expired' })],
    ['reauthorize notion: expired'],
  ],
  // What a file alone cannot connect
  ['Databricks', { databricks: ['sql'] }, [], ['needs-attention databricks: not-listable']],
  ['Snowflake', { snowflake: [] }, [], ['needs-attention snowflake: not-listable']],
  [
    'SharePoint without a row',
    { share_point: ['Sites.Read.All'] },
    [],
    ['needs-attention share_point: connection-fields'],
  ],
  [
    'SharePoint with a row',
    { share_point: ['Sites.Read.All'] },
    [connection('share_point', ['User.Read'])],
    ['update share_point: scopes-missing'],
  ],
  // Case
  [
    'another case of the type',
    { gmail: [] },
    [connection('Gmail', [])],
    ['needs-attention Gmail: case-differs', 'needs-attention gmail: case-differs'],
  ],
  [
    'both cases',
    { gmail: [] },
    [connection('Gmail', []), connection('gmail', [])],
    ['needs-attention Gmail: case-differs', 'unchanged gmail: settled'],
  ],
  [
    'another case of what was deleted',
    {},
    [connection('Gmail', [])],
    ['needs-attention Gmail: case-differs'],
    ruling('gmail', deleted('approved')),
  ],
  // Undeclared
  [
    'adoption: live without files',
    {},
    [connection('slack', chat), connection('gmail', [])],
    ['unmanaged gmail: never-declared', 'unmanaged slack: never-declared'],
    {
      rulings: new Map([
        ['slack', { kind: 'never-declared' }],
        ['gmail', { kind: 'never-declared' }],
      ]),
    },
  ],
  ['nothing is known about it', {}, [connection('slack', chat)], ['unmanaged slack: history-unknown']],
  [
    'the history is cut off',
    {},
    [connection('slack', chat)],
    ['unmanaged slack: history-unknown'],
    ruling('slack', { kind: 'unknown' }),
  ],
  [
    'a file renamed, an empty folder, another config',
    {},
    [connection('slack', chat)],
    ['held slack: not-deleted'],
    ruling('slack', { kind: 'not-deleted' }),
  ],
  [
    'a deleted file, as policy allows',
    {},
    [connection('slack', chat)],
    ['remove slack: removal-allowed'],
    ruling('slack', deleted('policy-allowed')),
  ],
  [
    'a deleted file, approved',
    {},
    [connection('slack', chat)],
    ['remove slack: removal-approved'],
    ruling('slack', deleted('approved')),
  ],
  [
    'a deleted file, named',
    {},
    [connection('slack', chat)],
    ['remove slack: removal-named'],
    ruling('slack', deleted('named')),
  ],
  [
    'a deleted file, not approved',
    {},
    [connection('slack', chat)],
    ['held slack: removal-not-approved'],
    ruling('slack', deleted('not-approved')),
  ],
  [
    'a deleted file, denied',
    {},
    [connection('slack', chat)],
    ['held slack: removal-denied'],
    ruling('slack', deleted('policy-denied')),
  ],
  [
    'a deleted file, removals off',
    {},
    [connection('slack', chat)],
    ['held slack: removals-off'],
    ruling('slack', deleted('switched-off')),
  ],
  ['a deleted file, already gone', {}, [], [], ruling('slack', deleted('approved'))],
  [
    'deleted and declared again',
    { slack: chat },
    [connection('slack', chat)],
    ['unchanged slack: settled'],
    ruling('slack', deleted('approved')),
  ],
  [
    'an expired one is removed too',
    {},
    [connection('slack', [], { state: 'expired' })],
    ['remove slack: removal-approved'],
    ruling('slack', deleted('approved')),
  ],
  [
    'the type of a file changed',
    { slackbot: chat },
    [connection('slack', chat)],
    ['remove slack: removal-approved', 'create slackbot: not-connected'],
    ruling('slack', deleted('approved')),
  ],
  // Files that could not be read
  [
    'an unread file of the type',
    {},
    [connection('slack', chat)],
    ['held slack: unreadable-file'],
    { unread: [{ path: 'slack.jsonc', type: 'slack' }], ...ruling('slack', deleted('approved')) },
  ],
  [
    'an unread file of the type in another case',
    {},
    [connection('slack', chat)],
    ['held slack: unreadable-file'],
    { unread: [{ path: 'slack.jsonc', type: 'Slack' }], ...ruling('slack', deleted('approved')) },
  ],
  [
    'an unread file of another type',
    {},
    [connection('slack', chat)],
    ['held gmail: unreadable-file', 'remove slack: removal-approved'],
    { unread: [{ path: 'gmail.jsonc', type: 'gmail' }], ...ruling('slack', deleted('approved')) },
  ],
  [
    'an unread file of a type that is live in another case',
    {},
    [connection('Gmail', [])],
    ['held Gmail: unreadable-file'],
    { unread: [{ path: 'gmail.jsonc', type: 'gmail' }] },
  ],
  [
    'an unread file of any type',
    { gmail: [] },
    [connection('slack', chat), connection('notion', [])],
    ['create gmail: not-connected', 'held notion: unreadable-file', 'held slack: unreadable-file'],
    { unread: [{ path: 'x.jsonc', type: undefined }], ...ruling('slack', deleted('approved')) },
  ],
  [
    'an unread file of a type that is declared as well',
    { slack: more },
    [connection('slack', chat)],
    ['held slack: unreadable-file'],
    { unread: [{ path: 'other.jsonc', type: 'SLACK' }] },
  ],
  // Holds
  [
    'held by policy',
    { slack: more },
    [connection('slack', chat)],
    ['held slack: policy'],
    { holds: new Map([['slack', { reason: 'policy' }]]) },
  ],
  [
    'held until approved',
    { slack: chat },
    [],
    ['held slack: no-approval'],
    { holds: new Map([['slack', { reason: 'no-approval' }]]) },
  ],
  [
    'only its connector is held',
    { slack: chat, gmail: [] },
    [],
    ['create gmail: not-connected', 'held slack: direct-push'],
    { holds: new Map([['slack', { reason: 'direct-push' }]]) },
  ],
  [
    'what needs nothing done is not held',
    { slack: chat },
    [connection('slack', chat)],
    ['unchanged slack: settled'],
    { holds: new Map([['slack', { reason: 'policy' }]]) },
  ],
  // Stripe
  [
    'Stripe is declared and not there',
    { stripe: [] },
    liveApp([], 'absent'),
    ['provision stripe: not-provisioned'],
  ],
  [
    'Stripe, held',
    { stripe: [] },
    liveApp([], 'absent'),
    ['held stripe: policy'],
    { holds: new Map([['stripe', { reason: 'policy' }]]) },
  ],
  ['Stripe in its sandbox', { stripe: [] }, liveApp([], 'sandbox'), ['unchanged stripe: settled']],
  ['Stripe, live', { stripe: [] }, liveApp([], 'live'), ['unchanged stripe: settled']],
  ['Stripe, unknown', { stripe: [] }, liveApp([], 'unknown'), ['needs-attention stripe: state-unknown']],
  ['Stripe, not asked for', { stripe: [] }, liveApp(), ['needs-attention stripe: state-unknown']],
  [
    'Stripe was never declared',
    {},
    liveApp([], 'live'),
    ['unmanaged stripe: never-declared'],
    ruling('stripe', { kind: 'never-declared' }),
  ],
  ['nothing is known about Stripe', {}, liveApp([], 'sandbox'), ['unmanaged stripe: history-unknown']],
  ['Stripe is not there and not declared', {}, liveApp([], 'absent'), []],
  [
    "Stripe's file was renamed",
    {},
    liveApp([], 'live'),
    ['held stripe: not-deleted'],
    ruling('stripe', { kind: 'not-deleted' }),
  ],
  [
    'Stripe deleted, but not named',
    {},
    liveApp([], 'sandbox'),
    ['held stripe: removal-not-named'],
    ruling('stripe', deleted('approved')),
  ],
  [
    'Stripe deleted and named',
    {},
    liveApp([], 'live'),
    ['remove stripe: removal-named'],
    ruling('stripe', deleted('named')),
  ],
  [
    'Stripe named, but unknown',
    {},
    liveApp([], 'unknown'),
    ['needs-attention stripe: state-unknown'],
    ruling('stripe', deleted('named')),
  ],
  [
    'Stripe named, but an unread file',
    {},
    liveApp([], 'live'),
    ['held stripe: unreadable-file'],
    { unread: [{ path: 'x.jsonc', type: undefined }], ...ruling('stripe', deleted('named')) },
  ],
  [
    'Stripe in the list of connections',
    { stripe: [] },
    liveApp([connection('stripe', [])], 'absent'),
    ['needs-attention stripe: state-unknown'],
  ],
];

test.each(cases.map((row) => ({ name: row[0], row })))(
  '$name',
  ({ row: [, declared, live, lines, input] }) => {
    expect(planLines(planFor(declared, live, input))).toEqual(lines);
  },
);

test('a change says what comes, what goes, and what a person has to do', () => {
  const plan = planFor({ slack: ['users:read', 'chat:write', 'channels:read', 'chat:write'] }, [
    connection('slack', ['chat:write', 'channels:history']),
  ]);
  expect(changeOf(plan, 'slack')).toEqual({
    connector: 'slack',
    action: 'update',
    reason: 'scopes-missing',
    declared: ['channels:read', 'chat:write', 'users:read'],
    live: { state: 'active', scopes: ['channels:history', 'chat:write'], connectedBy: 'dana@acme.com' },
    needsConsent: true,
    increase: ['channels:read', 'users:read'],
    missing: ['channels:read', 'users:read'],
    excess: ['channels:history'],
  });
});

test('an increase is measured against what the app can do now: without an active connection, nothing', () => {
  const expired = planFor({ slack: chat }, [connection('slack', chat, { state: 'expired' })]);
  expect(changeOf(expired, 'slack')).toMatchObject({ increase: chat, missing: chat, excess: [] });
  const settled = planFor({ slack: chat }, [connection('slack', chat)]);
  expect(changeOf(settled, 'slack')).toMatchObject({ increase: [], missing: [], needsConsent: false });
});

test('nothing is an increase where nobody can tell, or where a service has no scopes', () => {
  const plan = planFor({ slack: chat, notion: ['read_content'] }, [
    connection('slack', chat, { state: 'unknown' }),
    connection('notion', [], { state: 'expired' }),
  ]);
  expect(changeOf(plan, 'slack')).toMatchObject({ action: 'needs-attention', increase: [] });
  expect(changeOf(plan, 'notion')).toMatchObject({ action: 'reauthorize', increase: [] });
});

test('scopes that nobody tells are not the same as none', () => {
  const plan = planFor({ slack: chat }, [connection('slack', null)]);
  expect(changeOf(plan, 'slack').live).toEqual({
    state: 'active',
    scopes: null,
    connectedBy: 'dana@acme.com',
  });
});

test('what is live and not declared is told as it is', () => {
  const plan = planFor({}, [connection('slack', ['chat:write', 'admin'])]);
  expect(changeOf(plan, 'slack')).toMatchObject({
    declared: null,
    live: { state: 'active', scopes: ['admin', 'chat:write'], connectedBy: 'dana@acme.com' },
    needsConsent: false,
  });
});

test.each([
  ['absent', null],
  ['sandbox', 'sandbox'],
  ['live', 'live'],
  ['unknown', 'unknown'],
  ['not-read', 'unknown'],
] as const)('Stripe that is %s is told as %s', (stripe, state) => {
  const { live } = changeOf(planFor({ stripe: [] }, liveApp([], stripe)), 'stripe');
  expect(live).toEqual(state === null ? null : { state, scopes: null, connectedBy: null });
});

test('a held change asks nobody for consent, and still says what it would bring', () => {
  const plan = planFor({ slack: more }, [connection('slack', chat)], {
    holds: new Map([['slack', { reason: 'no-approval' }]]),
  });
  expect(changeOf(plan, 'slack')).toMatchObject({ needsConsent: false, increase: ['channels:history'] });
});

test('a scope that only keeps the connection alive is an increase, but is never waited for', () => {
  const plan = planFor({ salesforce: ['api', 'refresh_token'] }, []);
  expect(changeOf(plan, 'salesforce')).toMatchObject({
    increase: ['api', 'refresh_token'],
    missing: ['api'],
  });
});

test('each target has a plan of its own', () => {
  const declared = { slack: chat };
  const production = planFor(declared, [connection('slack', chat)]);
  const staging = planFor(declared, [], { appId: '68f1', target: 'staging' });
  expect([planLines(production), planLines(staging)]).toEqual([
    ['unchanged slack: settled'],
    ['create slack: not-connected'],
  ]);
});
