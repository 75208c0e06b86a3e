import { expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/digest.ts';
import { accountMark } from '../../../src/domain/live/account-mark.ts';
import type { LiveApp } from '../../../src/domain/live/live-app.ts';
import type { Conclusion } from '../../../src/domain/outcome.ts';
import { type ConnectorScopes, comparePlanWithLive } from '../../../src/domain/plan/compare-with-live.ts';
import { concludePush, concludeStatus } from '../../../src/domain/plan/conclude.ts';
import type { Hold } from '../../../src/domain/plan/holds.ts';
import type { PlanInput } from '../../../src/domain/plan/make-plan.ts';
import { type ConsentsAsked, consentsAskedBy } from '../../../src/domain/plan/pending.ts';
import type { RemovalPermission } from '../../../src/domain/plan/removal-ruling.ts';
import type { StepResults } from '../../../src/domain/plan/step-result.ts';
import { connection, type Declared, liveApp, planFor } from '../../support/plans.ts';

const chat = ['chat:write'];
const both = ['channels:read', 'chat:write'];
const deleted = (permission: RemovalPermission, type = 'gmail') =>
  new Map([[type, { kind: 'deleted', permission } as const]]);

interface Story {
  readonly declared?: Declared;
  readonly before?: LiveApp;
  readonly results?: StepResults;
  readonly after?: LiveApp;
  readonly input?: Partial<PlanInput>;
}

function push({
  declared = { slack: chat },
  before = liveApp(),
  results = new Map(),
  after = before,
  input = {},
}: Story) {
  const plan = planFor(declared, before, input);
  const asked = consentsAskedBy(plan);
  const comparison = comparePlanWithLive({ plan, results, live: after, asked, consent: new Map() });
  return concludePush({
    plan,
    hasDeletions: [...(input.rulings?.values() ?? [])].some(({ kind }) => kind === 'deleted'),
    results,
    comparison,
  });
}

interface Watch extends Story {
  readonly verdict?: Conclusion;
  readonly againstPolicy?: readonly ConnectorScopes[];
  readonly asked?: ConsentsAsked;
}

function watch(story: Watch) {
  const { declared = { slack: chat }, before = liveApp(), input = {}, verdict, asked } = story;
  const plan = planFor(declared, before, input);
  const comparison = comparePlanWithLive({
    plan,
    results: new Map(),
    live: before,
    asked: asked ?? new Map(),
    consent: new Map(),
  });
  return concludeStatus({
    verdict: verdict ?? { outcome: 'passed', reason: 'no-findings' },
    plan,
    hasDeletions: [...(input.rulings?.values() ?? [])].some(({ kind }) => kind === 'deleted'),
    comparison,
    againstPolicy: story.againstPolicy ?? [],
    asked,
  });
}

const text = ({ outcome, reason }: Conclusion) => `${outcome}: ${reason}`;
const active = (scopes: readonly string[]) => liveApp([connection('slack', scopes)]);
const withGmail = liveApp([connection('slack', chat), connection('gmail', [])]);
const waits: StepResults = new Map([['slack', { kind: 'consent-needed' }]]);
const authorized: StepResults = new Map([['slack', { kind: 'authorized' }]]);
const hold = (reason: Hold['reason']) => ({
  holds: new Map([['slack', { reason }]]),
});

const pushes: readonly (readonly [string, Story, string])[] = [
  ['nothing to do', { before: active(chat) }, 'in-sync: settled'],
  ['all done', { results: authorized, after: active(chat) }, 'applied: changes-applied'],
  ['signed in meanwhile', { results: waits, after: active(chat) }, 'in-sync: settled'],
  [
    'Stripe was set up',
    {
      declared: { stripe: [] },
      before: liveApp([], 'absent'),
      results: new Map([['stripe', { kind: 'provisioned' }]]),
      after: liveApp([], 'sandbox'),
    },
    'applied: changes-applied',
  ],
  ['waiting for a sign-in', { results: waits }, 'authorization-pending: consent'],
  [
    'a box left unticked',
    { declared: { slack: both }, results: waits, after: active(chat) },
    'authorization-pending: partial-consent',
  ],
  ['the app keeps too much', { before: active(both), results: waits }, 'authorization-pending: narrowing'],
  [
    'a dropped scope',
    { declared: { slack: both }, before: active(chat), results: authorized },
    'partial: scopes-dropped',
  ],
  ['a kept scope', { before: active(both), results: authorized }, 'partial: scopes-added'],
  ['a failure', { results: new Map([['slack', { kind: 'failed', message: 'x' }]]) }, 'partial: failed'],
  ['held by policy', { input: hold('policy') }, 'partial: policy-held'],
  ['held until approved', { input: hold('no-approval') }, 'approval-required: no-approval'],
  ['held by a reviewer', { input: hold('changes-requested') }, 'approval-required: changes-requested'],
  ['pushed past the review', { input: hold('direct-push') }, 'approval-required: direct-push'],
  ['Databricks', { declared: { databricks: [] } }, 'authorization-pending: needs-attention'],
  ['live, and never declared', { before: withGmail }, 'in-sync: settled'],
  [
    'a blocked removal',
    { before: withGmail, input: { rulings: deleted('not-approved') } },
    'removal-blocked: removal-not-approved',
  ],
  [
    'a removal that the policy denies',
    { before: withGmail, input: { rulings: deleted('policy-denied') } },
    'removal-blocked: removal-denied',
  ],
  [
    'a file that was moved',
    { before: withGmail, input: { rulings: new Map([['gmail', { kind: 'not-deleted' }]]) } },
    'removal-blocked: not-deleted',
  ],
  [
    'Stripe deleted, but not named',
    {
      before: liveApp([connection('slack', chat)], 'live'),
      input: { rulings: deleted('approved', 'stripe') },
    },
    'removal-blocked: removal-not-named',
  ],
  [
    'removals switched off',
    { before: withGmail, input: { rulings: deleted('switched-off') } },
    'removal-blocked: removals-off',
  ],
  [
    'a blocked removal comes before a sign-in',
    {
      before: liveApp([connection('gmail', [])]),
      results: waits,
      input: { rulings: deleted('switched-off') },
    },
    'removal-blocked: removals-off',
  ],
  [
    'a removal',
    {
      before: withGmail,
      after: active(chat),
      results: new Map([['gmail', { kind: 'removed' }]]),
      input: { rulings: deleted('approved') },
    },
    'applied: changes-applied',
  ],
  [
    'the last file was deleted',
    {
      declared: {},
      before: liveApp([connection('gmail', [])]),
      after: liveApp(),
      results: new Map([['gmail', { kind: 'removed' }]]),
      input: { rulings: deleted('approved') },
    },
    'applied: changes-applied',
  ],
  [
    'the last file was deleted, and all is done',
    { declared: {}, input: { rulings: deleted('approved') } },
    'in-sync: settled',
  ],
  [
    'a file that cannot be read may declare what is live',
    { declared: {}, before: withGmail, input: { unread: [{ path: 'x.jsonc', type: undefined }] } },
    'failed: findings',
  ],
  [
    'an empty folder, and none deleted',
    { declared: {}, before: withGmail },
    'no-connectors: nothing-declared',
  ],
  [
    'a moved folder',
    {
      declared: {},
      before: withGmail,
      input: {
        rulings: new Map([
          ['gmail', { kind: 'not-deleted' }],
          ['slack', { kind: 'not-deleted' }],
        ]),
      },
    },
    'no-connectors: nothing-declared',
  ],
];

test.each(pushes.map(([name, story, expected]) => ({ name, story, expected })))(
  'push: $name',
  ({ story, expected }) => {
    expect(text(push(story))).toBe(expected);
  },
);

const asked: ConsentsAsked = new Map([
  ['slack', { digest: digestOf(chat), granted: both, account: accountMark('dana@acme.com'), isFinal: false }],
]);

const watches: readonly (readonly [string, Watch, string])[] = [
  ['in sync', { before: active(chat) }, 'in-sync: settled'],
  [
    'findings come first',
    { before: active(chat), verdict: { outcome: 'failed', reason: 'findings' } },
    'failed: findings',
  ],
  [
    'a policy that nobody can read comes first',
    { before: active(chat), verdict: { outcome: 'error', reason: 'unusable-policy' } },
    'error: unusable-policy',
  ],
  [
    'live against the policy',
    { before: active(chat), againstPolicy: [{ connector: 'gmail', scopes: [] }] },
    'drifted: against-policy',
  ],
  ['never connected', {}, 'authorization-pending: consent'],
  [
    'access ended',
    { before: liveApp([connection('slack', chat, { state: 'expired' })]) },
    'authorization-pending: expired',
  ],
  ['too much, and nobody remembers why', { before: active(both) }, 'authorization-pending: narrowing'],
  [
    'too much, as a push has asked to give up',
    { before: active(both), asked },
    'authorization-pending: narrowing',
  ],
  ['too much, and no push asked for it', { before: active(both), asked: new Map() }, 'drifted: differs'],
  [
    'another scope than declared, which takes a sign-in whoever gave it',
    { declared: { slack: ['channels:read'] }, before: active(chat), asked: new Map() },
    'authorization-pending: consent',
  ],
  ['more than when a push asked', { before: active([...both, 'files:read']), asked }, 'drifted: differs'],
  ['a removal is due', { before: withGmail, input: { rulings: deleted('approved') } }, 'drifted: differs'],
  [
    'a removal is blocked',
    { before: withGmail, input: { rulings: deleted('switched-off') } },
    'drifted: removals-off',
  ],
  ['Stripe is not there', { declared: { stripe: [] }, before: liveApp([], 'absent') }, 'drifted: differs'],
  ['an increase waits for approval', { input: hold('no-approval') }, 'approval-required: no-approval'],
  ['nothing declared', { declared: {}, before: withGmail }, 'no-connectors: nothing-declared'],
];

test.each(watches.map(([name, story, expected]) => ({ name, story, expected })))(
  'status: $name',
  ({ story, expected }) => {
    expect(text(watch(story))).toBe(expected);
  },
);
