import { expect, test } from 'vitest';
import { digestOf } from '../../src/domain/digest.ts';
import type { Report, ReportApp } from '../../src/report/report.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { connection, liveApp } from '../support/plans.ts';
import { allowingAll, policyFile } from '../support/policies.ts';
import { production, type StatusWorld, statusOf } from '../support/status-tree.ts';

const validate = publishedSchema('report');
const folder = 'base44/connectors';
const slack = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']) };
const files = { ...allowingAll('slack', 'gmail', 'stripe'), ...slack };
const inSync = { [production.appId]: liveApp([connection('slack', ['chat:write'])]) };

const madeUp = 'https://www.googleapis.com/auth/made.up';

function onlyApp(report: Report): ReportApp {
  expect(validate(report)).toEqual([]);
  const [app, ...others] = report.apps;
  if (app === undefined || others.length > 0) throw new Error(`There are ${report.apps.length} apps.`);
  return app;
}

function lines(app: ReportApp): readonly string[] {
  return (app.plan?.changes ?? []).map(
    ({ action, connector, reason }) => `${action} ${connector}: ${reason}`,
  );
}

async function conclusionOf(tree: Parameters<typeof statusOf>[0], world: StatusWorld): Promise<string> {
  const report = await statusOf(tree, world);
  expect(validate(report)).toEqual([]);
  return `${report.outcome}: ${report.reason}`;
}

test('what is live as declared is in sync', async () => {
  const report = await statusOf(files, { live: inSync });
  expect(report).toMatchObject({
    command: 'status',
    outcome: 'in-sync',
    reason: 'settled',
    base: null,
    head: 'c'.repeat(40),
    summary: { errors: 0, connectors: 1 },
  });
  const app = onlyApp(report);
  expect(app).toMatchObject({
    app: '.',
    target: { name: 'production', appId: production.appId, branch: 'main' },
    live: 'read',
    pending: [],
    dropped: [],
  });
  expect(app.plan?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(lines(app)).toEqual(['unchanged slack: settled']);
});

test('who connected it is shortened', async () => {
  const app = onlyApp(await statusOf(files, { live: inSync }));
  expect(app.plan?.changes[0]?.live).toEqual({
    state: 'active',
    scopes: ['chat:write'],
    connectedBy: 'd•••@acme.com',
  });
});

test('what is not connected waits for a sign-in by whom the policy names', async () => {
  const policy = policyFile({
    connectors: { slack: { allow: ['*'] } },
    consent: { slack: { who: ['@dana', '@sam'], signInAs: 'ops@acme.com' } },
  });
  const report = await statusOf({ ...policy, ...slack });
  expect(report).toMatchObject({ outcome: 'authorization-pending', reason: 'consent' });
  const app = onlyApp(report);
  expect(app.pending).toEqual([
    { connector: 'slack', missing: ['chat:write'], excess: [], reason: 'consent' },
  ]);
  expect(app.plan?.changes[0]).toMatchObject({
    action: 'create',
    needsConsent: true,
    increase: ['chat:write'],
    message: 'Slack User is not connected yet. @dana or @sam has to sign in as "ops@acme.com".',
  });
});

test('the same files and the same live app give the same bytes', async () => {
  const [one, other] = await Promise.all([
    statusOf(files, { live: inSync }),
    statusOf(files, { live: inSync }),
  ]);
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test('a connector of the wrong account waits, though all is granted', async () => {
  const policy = policyFile({
    connectors: { slack: { allow: ['*'] } },
    consent: { slack: { connectedBy: '*@acme.org' } },
  });
  expect(await conclusionOf({ ...policy, ...slack }, { live: inSync })).toBe(
    'authorization-pending: wrong-account',
  );
});

test('a connector that no file ever declared is left alone, and is no difference', async () => {
  const live = {
    [production.appId]: liveApp([connection('slack', ['chat:write']), connection('gmail', [])]),
  };
  const report = await statusOf(files, { live, rulings: { gmail: { kind: 'never-declared' } } });
  expect(report.outcome).toBe('in-sync');
  expect(lines(onlyApp(report))).toEqual(['unmanaged gmail: never-declared', 'unchanged slack: settled']);
});

test('a connector whose file was deleted differs from the files', async () => {
  const live = {
    [production.appId]: liveApp([connection('slack', ['chat:write']), connection('gmail', [])]),
  };
  const rulings = { gmail: { kind: 'deleted', permission: 'approved' } } as const;
  expect(await conclusionOf(files, { live, rulings })).toBe('drifted: differs');
});

test.each([
  ['an empty folder', { ...files, [`${folder}/slack.jsonc`]: '', 'base44/config.jsonc': '{}' }],
  ['a file that cannot be read', { ...files, [`${folder}/x.jsonc`]: '{' }],
])('with %s nothing is removed, and the findings come first', async (_name, tree) => {
  const live = { [production.appId]: liveApp([connection('gmail', [])]) };
  const rulings = { gmail: { kind: 'deleted', permission: 'approved' } } as const;
  const report = await statusOf(tree, { live, rulings });
  expect(report).toMatchObject({ outcome: 'failed', reason: 'findings' });
  expect(lines(onlyApp(report))).toContain('held gmail: unreadable-file');
});

test('an app whose folder is not there declares nothing, which removes nothing', async () => {
  const live = { [production.appId]: liveApp([connection('gmail', [])]) };
  const report = await statusOf(allowingAll('gmail'), { live });
  expect(report).toMatchObject({ outcome: 'no-connectors', reason: 'nothing-declared' });
  expect(lines(onlyApp(report))).toEqual(['unmanaged gmail: history-unknown']);
});

test('the last file was deleted: there is something to remove, or it is in sync once that is done', async () => {
  const tree = { ...allowingAll('gmail'), 'base44/config.jsonc': '{}' };
  const rulings = { gmail: { kind: 'deleted', permission: 'approved' } } as const;
  const live = { [production.appId]: liveApp([connection('gmail', [])]) };
  expect(await conclusionOf(tree, { live, rulings })).toBe('drifted: differs');
  expect(await conclusionOf(tree, { showsDeletion: true })).toBe('in-sync: settled');
  expect(await conclusionOf(tree, {})).toBe('no-connectors: nothing-declared');
});

test('an unusable config is not planned with, and Base44 is not asked', async () => {
  const report = await statusOf({ ...files, 'base44/config.jsonc': '[]' }, { live: {} });
  expect(report).toMatchObject({ outcome: 'error', reason: 'unusable-config' });
  expect(onlyApp(report)).toMatchObject({ live: 'not-read', plan: null, pending: [] });
});

test('an unusable policy is not planned with either', async () => {
  const tree = { ...slack, '.github/connector-policy.jsonc': '{' };
  expect(await conclusionOf(tree, { live: {} })).toBe('error: unusable-policy');
});

test('the policy holds what it does not allow, and nothing else', async () => {
  const tree = { ...files, [`${folder}/notion.jsonc`]: connectorFile('notion') };
  const report = await statusOf(tree);
  expect(report).toMatchObject({ outcome: 'failed', reason: 'findings' });
  expect(lines(onlyApp(report))).toEqual(['held notion: policy', 'create slack: not-connected']);
});

const underReview = {
  ...policyFile({ connectors: { slack: { allow: ['channels:read'], review: ['chat:write'] } } }),
  ...slack,
};

test('an increase under review waits while its approval is missing', async () => {
  const report = await statusOf(underReview, { missing: () => 'direct-push' });
  expect(report).toMatchObject({ outcome: 'approval-required', reason: 'direct-push' });
  expect(lines(onlyApp(report))).toEqual(['held slack: direct-push']);
});

test('an increase that is approved does not wait, nor does what the app has already', async () => {
  expect(await conclusionOf(underReview, {})).toBe('authorization-pending: consent');
  const missing = () => {
    throw new Error('Nothing needs an approval.');
  };
  expect(await conclusionOf(underReview, { live: inSync, missing })).toBe('in-sync: settled');
});

test('a policy that is not enforced yet asks for no approval', async () => {
  const policy = policyFile({
    connectors: { slack: { review: ['chat:write'] } },
    enforceFrom: '2027-01-15',
  });
  const report = await statusOf({ ...policy, ...slack }, { missing: () => 'no-approval' });
  expect(lines(onlyApp(report))).toEqual(['create slack: not-connected']);
});

test('Stripe is asked about where a file declares it, or where its removal is wanted', async () => {
  const stripe = { ...files, [`${folder}/stripe.jsonc`]: connectorFile('stripe') };
  const connections = [connection('slack', ['chat:write'])];
  const world = { live: { [production.appId]: liveApp(connections, 'absent') } };
  expect(lines(onlyApp(await statusOf(stripe, world)))).toContain('provision stripe: not-provisioned');
  const sandbox = { live: { [production.appId]: liveApp(connections, 'sandbox') } };
  const rulings = { stripe: { kind: 'deleted', permission: 'named' } } as const;
  const named = await statusOf(files, { ...sandbox, rulings, removals: ['stripe'] });
  expect(lines(onlyApp(named))).toContain('remove stripe: removal-named');
  expect(lines(onlyApp(await statusOf(files, { live: inSync, rulings })))).toEqual([
    'unchanged slack: settled',
  ]);
});

test('two targets of an app are looked at each on its own, and its findings count once', async () => {
  const staging = { ...production, appId: '68f1', name: 'staging' };
  const tree = { ...files, [`${folder}/gmail.jsonc`]: connectorFile('gmail', [madeUp]) };
  const report = await statusOf(tree, {
    targets: [production, staging],
    live: {
      [production.appId]: liveApp([connection('slack', ['chat:write']), connection('gmail', [madeUp])]),
      '68f1': liveApp([]),
    },
  });
  expect(validate(report)).toEqual([]);
  expect(report.apps.map(({ target, outcome }) => [target?.name, outcome])).toEqual([
    ['production', 'in-sync'],
    ['staging', 'authorization-pending'],
  ]);
  expect(report).toMatchObject({ outcome: 'authorization-pending', summary: { connectors: 2, notices: 1 } });
  expect(new Set(report.apps.map(({ plan }) => plan?.id)).size).toBe(2);
});

test('what no push has asked to give up is drift, where somebody remembers', async () => {
  const live = { [production.appId]: liveApp([connection('slack', ['chat:write', 'channels:history'])]) };
  expect(await conclusionOf(files, { live })).toBe('authorization-pending: narrowing');
  expect(await conclusionOf(files, { live, asked: new Map() })).toBe('drifted: differs');
  const granted = ['chat:write', 'channels:history'];
  const slackAsked = { digest: digestOf(['chat:write']), granted, account: null, isFinal: false };
  const asked = new Map([[production.appId, new Map([['slack', slackAsked]])]]);
  expect(await conclusionOf(files, { live, asked })).toBe('authorization-pending: narrowing');
});

test.each([
  [
    'a scope that is denied',
    { slack: { allow: ['*'], deny: ['channels:history'] }, gmail: {} },
    'drifted: against-policy',
    'Live today, and not allowed by the policy: "channels:history".',
  ],
  [
    'scopes that are not listed',
    { slack: {}, gmail: {} },
    'drifted: against-policy',
    'Live today, and not allowed by the policy: "channels:history" and 1 other scope.',
  ],
  [
    'a connector that is not listed',
    { gmail: {} },
    'drifted: against-policy',
    'Live today, and not allowed by the policy: "channels:history" and 1 other scope.',
  ],
  ['nothing', { slack: { allow: ['*'] }, gmail: {} }, 'in-sync: settled', 'Declare it to have it managed.'],
] as const)(
  'live against the policy, and never declared: %s',
  async (_name, connectors, conclusion, words) => {
    const tree = { ...policyFile({ connectors }), [`${folder}/gmail.jsonc`]: connectorFile('gmail') };
    const live = {
      [production.appId]: liveApp([
        connection('slack', ['im:history', 'channels:history']),
        connection('gmail', []),
      ]),
    };
    const world: StatusWorld = { live, rulings: { slack: { kind: 'never-declared' } } };
    expect(await conclusionOf(tree, world)).toBe(conclusion);
    expect(onlyApp(await statusOf(tree, world)).plan?.changes.at(-1)?.message).toContain(words);
  },
);

test('what is live against a policy that is not enforced yet, or has lost its access, is no difference', async () => {
  const gmail = { [`${folder}/gmail.jsonc`]: connectorFile('gmail') };
  const connections = [connection('slack', ['channels:history']), connection('gmail', [])];
  const live = { [production.appId]: liveApp(connections) };
  const later = policyFile({ connectors: { gmail: {} }, enforceFrom: '2027-01-15' });
  expect(await conclusionOf({ ...later, ...gmail }, { live })).toBe('in-sync: settled');
  const ended = connections.map((one) =>
    one.type === 'slack' ? { ...one, state: 'expired' as const } : one,
  );
  const policy = policyFile({ connectors: { gmail: {} } });
  expect(await conclusionOf({ ...policy, ...gmail }, { live: { [production.appId]: liveApp(ended) } })).toBe(
    'in-sync: settled',
  );
});
