import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { exitCodeOf } from '../../src/domain/outcome.ts';
import { allFindings, type Report } from '../../src/report/report.ts';
import { checkTree, findingLines } from '../support/check-tree.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { projectRoot } from '../support/run.ts';

const folder = 'base44/connectors';
const google = 'https://www.googleapis.com/auth/';
const policyPath = '.github/connector-policy.jsonc';

type Connectors = Readonly<Record<string, readonly string[]>>;

/** Connector files, by type: `{ slack: ['chat:write'] }`. */
function connectors(declared: Connectors): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(declared).map(([type, scopes]) => [
      `${folder}/${type}.jsonc`,
      connectorFile(type, scopes),
    ]),
  );
}

/** Findings as `severity rule connector scope`, the address of Google's scopes left out. */
function problems(report: Report): readonly string[] {
  return allFindings(report).map(({ severity, rule, connector, scope, preexisting }) =>
    [severity, rule, connector, scope?.replace(google, ''), preexisting ? '(preexisting)' : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const slackPolicy = {
  connectors: { slack: { allow: ['access:read'], review: ['chat:write'], deny: ['*:history'] } },
  approvals: { reviewers: ['@lee'] },
};

describe('what a change comes to', () => {
  const base: Connectors = { slack: ['channels:read'] };

  test.each<[string, Connectors, Connectors, object, string, readonly string[]]>([
    ['nothing new', base, base, {}, 'passed no-findings 0', []],
    [
      'an allowed scope more',
      base,
      { slack: ['channels:read', 'users:read'] },
      {},
      'passed no-findings 0',
      [],
    ],
    [
      'a scope under review',
      base,
      { slack: ['channels:read', 'chat:write'] },
      {},
      'approval-required no-approval 5',
      ['warning approval-required slack chat:write'],
    ],
    [
      'a scope under review that was there before',
      { slack: ['chat:write'] },
      { slack: ['chat:write', 'channels:read'] },
      {},
      'passed no-findings 0',
      [],
    ],
    [
      'a scope under review and one that is not allowed: the failure wins',
      base,
      { slack: ['chat:write', 'files:write'] },
      {},
      'failed findings 1',
      ['warning approval-required slack chat:write', 'error scope-not-allowed slack files:write'],
    ],
    [
      'an old problem beside something new',
      { slack: ['im:history'] },
      { slack: ['im:history', 'channels:read'] },
      {},
      'passed below-fail-on 0',
      ['error scope-denied slack im:history (preexisting)'],
    ],
    [
      'a new connector that is not listed',
      base,
      { ...base, gmail: [`${google}gmail.send`] },
      {},
      'failed findings 1',
      ['error connector-not-allowed gmail'],
    ],
    [
      'a new connector that is not listed, where that may be approved',
      base,
      { ...base, gmail: [`${google}gmail.send`] },
      { unlisted: 'review' },
      'approval-required no-approval 5',
      ['warning approval-required gmail'],
    ],
    [
      'more scopes for an old connector that is not listed, where that may be approved',
      { gmail: [`${google}gmail.send`] },
      { gmail: [`${google}gmail.send`, `${google}gmail.labels`] },
      { unlisted: 'review' },
      'approval-required no-approval 5',
      ['warning approval-required gmail gmail.labels'],
    ],
    [
      'more scopes for an old connector that is not allowed: the new ones are a new problem',
      { gmail: [`${google}gmail.modify`] },
      { gmail: [`${google}gmail.modify`, `${google}gmail.labels`, `${google}gmail.settings.basic`] },
      {},
      'failed findings 1',
      [
        'error connector-not-allowed gmail (preexisting)',
        'notice redundant-scope gmail gmail.labels',
        'error scope-not-allowed gmail gmail.settings.basic',
      ],
    ],
    [
      'a removed connector, with reviewers',
      { ...base, gmail: [] },
      base,
      {},
      'approval-required no-approval 5',
      ['warning approval-required gmail'],
    ],
    [
      'a removed connector, allowed',
      { ...base, gmail: [] },
      base,
      { removals: 'allow' },
      'passed no-findings 0',
      [],
    ],
    [
      'a removed connector, denied',
      { ...base, gmail: [] },
      base,
      { removals: 'deny' },
      'failed findings 1',
      ['error removal-denied gmail'],
    ],
    [
      'the last connector removed, denied',
      base,
      {},
      { removals: 'deny' },
      'failed findings 1',
      ['error removal-denied slack'],
    ],
    [
      'everything, before the policy is enforced',
      { ...base, gmail: [] },
      { slack: ['chat:write', 'im:history', 'files:write'], notion: [] },
      { removals: 'deny', enforceFrom: '2026-11-24' },
      'passed below-fail-on 0',
      [
        'warning removal-denied gmail',
        'warning connector-not-allowed notion',
        'warning approval-required slack chat:write',
        'warning scope-denied slack im:history',
        'warning scope-not-allowed slack files:write',
      ],
    ],
    [
      'a denied scope on the day of enforcement',
      base,
      { slack: ['im:history'] },
      { enforceFrom: '2026-11-23' },
      'failed findings 1',
      ['error scope-denied slack im:history'],
    ],
  ])('%s', async (_name, before, after, settings, conclusion, expected) => {
    const policy = policyFile({ ...slackPolicy, ...settings });
    const config = { 'base44/config.jsonc': '{}' };
    const report = await checkTree(
      { ...policy, ...config, ...connectors(after) },
      { base: { ...policy, ...config, ...connectors(before) } },
    );
    expect(problems(report)).toEqual(expected);
    expect(`${report.outcome} ${report.reason} ${exitCodeOf(report)}`).toBe(conclusion);
  });

  test('a scope that a scope of the base covers is no increase', async () => {
    const policy = policyFile({
      connectors: { googlecalendar: { review: ['access:read'] } },
      approvals: { reviewers: ['@lee'] },
    });
    const before = { ...policy, ...connectors({ googlecalendar: [`${google}calendar`] }) };
    const after = {
      ...policy,
      ...connectors({ googlecalendar: [`${google}calendar.events`, `${google}calendar.acls`] }),
    };
    const report = await checkTree(after, { base: before });
    expect(report).toMatchObject({ outcome: 'passed', reason: 'no-findings' });
    expect(report.apps[0]?.changes[0]).toMatchObject({ increase: [] });
    const back = await checkTree(before, { base: after });
    expect(back).toMatchObject({ outcome: 'approval-required' });
    expect(back.apps[0]?.changes[0]).toMatchObject({ increase: [`${google}calendar`] });
  });

  test('--fail-on is about findings, not about approvals', async () => {
    const head = { ...policyFile(slackPolicy), ...connectors({ slack: ['chat:write'] }) };
    const empty = { ...policyFile(slackPolicy), ...connectors({ slack: [] }) };
    for (const failOn of ['error', 'warning', 'never'] as const) {
      expect(await checkTree(head, { base: empty, failOn })).toMatchObject({ outcome: 'approval-required' });
    }
  });
});

describe('without a base nobody can tell what is new', () => {
  test('what is under review is a notice, the rest is judged', async () => {
    const files = {
      ...policyFile(slackPolicy),
      ...connectors({ slack: ['chat:write', 'im:history', 'channels:read'] }),
    };
    const report = await checkTree(files);
    expect(problems(report)).toEqual([
      'notice approval-required slack chat:write',
      'error scope-denied slack im:history',
    ]);
    expect(await checkTree({ ...files, ...connectors({ slack: ['chat:write'] }) })).toMatchObject({
      outcome: 'passed',
    });
  });

  test('a connector that is not listed is one notice, where that may be approved', async () => {
    const policy = policyFile({ ...slackPolicy, unlisted: 'review' });
    expect(problems(await checkTree({ ...policy, ...connectors({ gmail: ['a', 'b'] }) }))).toContain(
      'notice approval-required gmail',
    );
  });
});

describe('exceptions', () => {
  const exception = {
    app: '.',
    connector: 'gmail',
    scope: 'https://mail.google.com/',
    reason: 'migration',
    owner: '@lee',
    expires: '2026-12-31',
  };
  const policy = policyFile({ connectors: {}, exceptions: [exception] });

  test('one lets a connector in that is not listed, for its scope only', async () => {
    const files = connectors({ gmail: ['https://mail.google.com/', `${google}gmail.settings.basic`] });
    expect(problems(await checkTree({ ...policy, ...files }))).toEqual([
      'error scope-not-allowed gmail gmail.settings.basic',
    ]);
    expect(problems(await checkTree({ ...policy, ...files }, { today: '2027-01-01' }))).toEqual([
      'warning exception-expired gmail https://mail.google.com/',
      'error connector-not-allowed gmail',
    ]);
  });

  test('those of apps that were not read are not called unused', async () => {
    const files = {
      ...policy,
      'apps/a/base44/connectors/notion.jsonc': connectorFile('notion'),
      'apps/b/base44/connectors/notion.jsonc': connectorFile('notion'),
    };
    const rulesOf = (report: Report) => report.findings.map(({ rule }) => rule);
    expect(rulesOf(await checkTree(files))).toEqual(['exception-unused']);
    expect(rulesOf(await checkTree(files, { apps: ['apps/a'] }))).toEqual([]);
    expect(rulesOf(await checkTree(files, { focus: 'apps/b' }))).toEqual([]);
  });

  test('nor is one whose connector file cannot be read', async () => {
    const report = await checkTree({ ...policy, [`${folder}/gmail.jsonc`]: '{' });
    expect(report.findings).toEqual([]);
  });
});

describe('a policy that cannot be used', () => {
  const files = connectors({ slack: ['im:history', 'im:history'] });

  test.each([
    ['a mistake in it', { [policyPath]: '{"version": 2}' }, ['policy-invalid', 'policy-invalid']],
    ['broken syntax', { [policyPath]: '{' }, ['jsonc-syntax']],
    ['a duplicate key', { [policyPath]: '{"version": 1, "version": 1}' }, ['duplicate-key']],
    ['a file that is too large', { [policyPath]: `{}${' '.repeat(256 * 1024)}` }, ['file-too-large']],
    ['a link', { [policyPath]: { kind: 'symlink' as const } }, ['not-a-regular-file']],
    ['a folder', { [policyPath]: { kind: 'folder' as const } }, ['not-a-regular-file']],
    ['a link to its folder', { '.github': { kind: 'symlink' as const } }, ['not-a-regular-file']],
    ['a submodule', { '.github': { kind: 'submodule' as const } }, ['not-a-regular-file']],
  ])('%s: the run is an error, and the rest is still said', async (_name, policy, rules) => {
    const report = await checkTree({ ...policy, ...files });
    expect(report).toMatchObject({ outcome: 'error', reason: 'unusable-policy' });
    expect(report.apps[0]).toMatchObject({ outcome: 'error', reason: 'unusable-policy' });
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(report.apps[0]?.findings.map(({ rule }) => rule)).toEqual(['repeated-scope']);
    expect(exitCodeOf(report)).toBe(2);
  });

  test('a base with the same mistake does not make it an old problem', async () => {
    const broken = { [policyPath]: '{"version": 2, "connectors": {}}', ...files };
    const report = await checkTree(broken, { base: broken, failOn: 'never' });
    expect(report).toMatchObject({ outcome: 'error', summary: { errors: 1 } });
  });

  test('a file of up to 256 KiB is read', async () => {
    const text = '{"version": 1, "connectors": {"slack": {"allow": ["*"]}}}';
    const policy = { [policyPath]: text.padEnd(256 * 1024) };
    expect(await checkTree({ ...policy, ...connectors({ slack: ['a'] }) })).toMatchObject({
      outcome: 'passed',
    });
  });
});

describe('which policy judges', () => {
  const files = connectors({ slack: ['chat:write'] });

  test.each([
    ['.github/connector-policy.json'],
    ['.github/connectors-policy.jsonc'],
    ['.github/connector_policy.jsonc'],
    ['.github/connector-policy.yml'],
    ['connector-policy.jsonc'],
  ])('not %s, which the warning names', async (path) => {
    const text = Object.values(policyFile({ connectors: {} }))[0] ?? '';
    const { findings } = await checkTree({ ...files, [path]: text, '.github/CODEOWNERS': '' });
    expect(findings.map(({ severity, rule, message }) => [severity, rule, message])).toEqual([
      [
        'warning',
        'policy-missing',
        `Nothing restricts scopes: ${path} is not looked at. If it is the policy, rename it to .github/connector-policy.jsonc.`,
      ],
    ]);
  });

  test('none: that is a notice, and nothing is restricted', async () => {
    const report = await checkTree(files);
    expect(problems(report)).toEqual(['notice policy-missing']);
    expect(report).toMatchObject({
      outcome: 'passed',
      reason: 'below-fail-on',
      policy: { source: 'none', sha: null, path: null },
      catalogue: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test('where there is no app, its absence is no news', async () => {
    expect((await checkTree({})).findings).toEqual([]);
  });

  test('the one that is named, which has to be there', async () => {
    const policy = { 'team/policy.jsonc': '{"version": 1, "connectors": {}}' };
    const report = await checkTree({ ...policy, ...files }, { policy: 'team/policy.jsonc' });
    expect(problems(report)).toEqual(['error connector-not-allowed slack']);
    expect(report.policy).toEqual({ source: 'working-tree', sha: null, path: 'team/policy.jsonc' });
    await expect(checkTree(files, { policy: 'team/policy.jsonc' })).rejects.toThrow(
      'There is no policy team/policy.jsonc. Check --policy',
    );
    await expect(checkTree(files, { policy: policyPath })).rejects.toThrow(/There is no policy/);
  });

  test("the head's, for both sides; how it differs from the base's is information", async () => {
    const strict = policyFile({ connectors: { slack: { deny: ['chat:write'] } } });
    const mild = policyFile({ connectors: { slack: { allow: ['chat:write'] } } });
    const loosened = await checkTree({ ...mild, ...files }, { base: { ...strict, ...files } });
    expect(problems(loosened)).toEqual(['notice policy-loosened']);
    expect(loosened.findings[0]?.message).toBe('"chat:write" of slack is now allowed, and was denied.');
    const tightened = await checkTree({ ...strict, ...files }, { base: { ...mild, ...files } });
    expect(problems(tightened)).toEqual(['error scope-denied slack chat:write (preexisting)']);
    const removed = await checkTree(files, { base: { ...mild, ...files } });
    expect(problems(removed)).toEqual(['notice policy-removed']);
    const added = await checkTree({ ...mild, ...files }, { base: files });
    expect(problems(added)).toEqual([]);
  });
});

describe('types that Base44 does not document', () => {
  const files = connectors({ gmial: ['a'] });

  test('a near miss is an error unless the policy lists it', async () => {
    const listed = policyFile({ connectors: { gmial: { allow: ['a'] } } });
    expect(findingLines(await checkTree(files))).toEqual([`error unknown-type ${folder}/gmial.jsonc:2:11`]);
    expect(problems(await checkTree({ ...listed, ...files }))).toEqual([
      'warning policy-invalid gmial',
      'warning unknown-type gmial',
    ]);
  });
});

test('a scope with a problem of its own and one of policy is one finding, the new and worse one', async () => {
  const policy = policyFile(slackPolicy);
  const head = { ...policy, ...connectors({ slack: ['im:history', 'im:history'] }) };
  const base = { ...policy, ...connectors({ slack: ['im:history'] }) };
  expect(problems(await checkTree(head))).toEqual(['error scope-denied slack im:history']);
  const report = await checkTree(head, { base });
  expect(problems(report)).toEqual(['warning repeated-scope slack im:history']);
  expect(report.apps[0]?.findings[0]?.related.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/which the policy denies/),
  );
});

test('connector files as people have them pass under a policy that lists exactly their scopes', async () => {
  const corpus = join(projectRoot, 'test/fixtures/corpus');
  const files = readdirSync(corpus, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonc'))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const bytes = readFileSync(file);
    const { connector } = parseConnector(bytes, file);
    if (connector === undefined) throw new Error(`${file} is not read.`);
    const allow = connector.scopes.map(({ scope }) => scope);
    const policy = policyFile({ connectors: { [connector.type]: { allow } } });
    const report = await checkTree({ ...policy, [`${folder}/${connector.type}.jsonc`]: bytes });
    const errors = allFindings(report).filter(({ severity }) => severity === 'error');
    expect({ file, errors, outcome: report.outcome }).toEqual({ file, errors: [], outcome: 'passed' });
  }
});
