import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type InitOptions, init } from '../../src/commands/init.ts';
import type { InitResult } from '../../src/domain/init/init-result.ts';
import type { LiveConnection, StripeState } from '../../src/domain/live/live-app.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import type { LiveConnectors } from '../../src/ports/live-connectors.ts';
import { renderRemarks } from '../../src/report/init-text.ts';
import { plain } from '../../src/report/paint.ts';
import { checkTree, findingLines } from '../support/check-tree.ts';
import { connectorFile, type MemoryEntry, memoryTree } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';

type Files = Readonly<Record<string, MemoryEntry>>;

const defaults: InitOptions = {
  ...{ app: undefined, appId: undefined, branch: 'main', reviewers: [], force: false, editor: false },
};
const folder = 'base44/connectors';
const checkPath = '.github/workflows/connectors-check.yml';
const deployPath = '.github/workflows/connectors-deploy.yml';
const one = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']) };

function initTree(files: Files, options: Partial<InitOptions> = {}, live?: LiveConnectors) {
  return init({ ...defaults, ...options }, { files: memoryTree(files), live });
}

/** The files as they are once it is written. */
function written(files: Files, { changes }: InitResult): Files {
  return { ...files, ...Object.fromEntries(changes.map(({ path, after }) => [path, after])) };
}

function textAt({ changes }: InitResult, path: string): string {
  const change = changes.find((candidate) => candidate.path === path);
  return change === undefined ? '' : new TextDecoder().decode(change.after);
}

const paths = ({ changes }: InitResult) => changes.map(({ path }) => path);

describe('the policy that is written passes check on the same repository, without errors', () => {
  const scopes: readonly (readonly [string, Files])[] = [
    ['one app', one],
    ['no connectors yet', { 'base44/config.json': '{}' }],
    [
      'deprecated, unknown and misspelt scopes',
      {
        [`${folder}/slack.jsonc`]: connectorFile('slack', [
          'channels:raed',
          'chat:write:bot',
          'x.y:z',
          'bot',
        ]),
      },
    ],
    [
      'an unknown type, and one that looks like a slip',
      {
        [`${folder}/acme.jsonc`]: connectorFile('acme', ['a']),
        [`${folder}/gmial.jsonc`]: connectorFile('gmial', ['a']),
      },
    ],
    [
      'scopes that cover each other',
      {
        [`${folder}/googlecalendar.jsonc`]: connectorFile('googlecalendar', [
          'https://www.googleapis.com/auth/calendar',
          'https://www.googleapis.com/auth/calendar.readonly',
        ]),
      },
    ],
    ['services without scopes', { [`${folder}/notion.jsonc`]: connectorFile('notion', ['read']) }],
    [
      'several apps with other scopes of the same connector',
      {
        'apps/a/base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
        'apps/b"\u2028/base44/connectors/slack.jsonc': connectorFile('slack', ['users:read']),
      },
    ],
  ];

  test.each(scopes)('%s', async (_name, files) => {
    for (const reviewers of [[], ['@lee', 'role:maintain']]) {
      const report = await checkTree(written(files, await initTree(files, { reviewers })));
      expect(report.summary.errors).toBe(0);
      expect(findingLines(report).filter((line) => line.includes('policy-contradiction'))).toEqual([]);
    }
  });

  test('with a target, several apps are still judged', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `apps/${name}/base44/connectors/slack.json`,
        connectorFile('slack', ['chat:write']),
      ]),
    );
    const result = await initTree(files, { app: 'apps/b', appId: '68f0' });
    expect(result).toMatchObject({
      deployment: { kind: 'workflow', appId: undefined },
      isAppIdMissing: false,
    });
    expect((await checkTree(written(files, result))).outcome).toBe('passed');
    expect(textAt(result, defaultPolicyPath)).toContain(
      '    // "apps/c": { "targets": { "production": { "appId": "…", "branch": "main" } } },\n    "apps/b": {',
    );
    expect(textAt(result, deployPath)).not.toContain('app-id');
  });
});

test('nothing more is allowed than today', async () => {
  const result = await initTree(one);
  const more = {
    ...written(one, result),
    [`${folder}/slack.jsonc`]: connectorFile('slack', ['users:read.email', 'channels:read']),
  };
  expect(findingLines(await checkTree(more))).toEqual([`error scope-not-allowed ${folder}/slack.jsonc:5:5`]);
});

test('a scope that would be a keyword of the policy is left out and named', async () => {
  const files = {
    [`${folder}/acme.jsonc`]: connectorFile('acme', ['access:admin', 'Class:restricted', 'a']),
  };
  const result = await initTree(files);
  expect(result.remarks).toEqual([
    { kind: 'no-entry', connector: 'acme', scope: 'access:admin' },
    { kind: 'no-entry', connector: 'acme', scope: 'Class:restricted' },
  ]);
  expect(textAt(result, defaultPolicyPath)).not.toMatch(/"access:|"class:/i);
});

test('a scope of a service that has none is allowed as the file has it, and said to be without effect', async () => {
  const files = { [`${folder}/notion.jsonc`]: connectorFile('notion', ['users:read']) };
  const text = textAt(await initTree(files), defaultPolicyPath);
  expect(text).toContain('// without effect, and allowed because a file lists it\n        "users:read"');
});

test('a file that cannot be read is named', async () => {
  const result = await initTree({ ...one, [`${folder}/gmail.jsonc`]: '{' });
  expect(result.remarks).toEqual([{ kind: 'unread', path: `${folder}/gmail.jsonc` }]);
});

test('the workflow deploys the app and the branch that are known', async () => {
  const text = textAt(await initTree(one, { appId: '68f0', branch: 'on' }), deployPath);
  const { on, jobs } = parse(text);
  expect(on.push.branches).toEqual(['on']);
  expect(jobs.connectors.steps[0].with['app-id']).toBe('68f0'.toString());
});

test('with reviewers, a push runs for connector files in whatever folder they are', async () => {
  const files = {
    'apps/shop/base44/config.jsonc': '{ "connectorsDir": "../links [new]" }',
    'apps/shop/links [new]/slack.jsonc': connectorFile('slack', ['chat:write']),
    'apps/blog/base44/config.jsonc': '{ "connectorsDir": "own" }',
    'apps/blog/base44/own/slack.jsonc': connectorFile('slack', ['chat:write']),
    ...policyFile({
      connectors: {},
      apps: { 'apps/shop': { targets: { production: { appId: '68f0', branch: 'main' } } } },
    }),
  };
  const { on } = parse(textAt(await initTree(files, { reviewers: ['@lee'] }), deployPath));
  expect(on.push.paths).toEqual([
    '**/base44/**',
    'apps/shop/links \\[new\\]/**',
    '.github/connector-policy.jsonc',
  ]);
});

test('with reviewers, the token that may write is in an environment, and two jobs know the app', async () => {
  const result = await initTree(one, { appId: '68f0', branch: 'trunk', reviewers: ['@lee'] });
  const { on, jobs } = parse(textAt(result, deployPath));
  expect(on.push.branches).toEqual(['trunk']);
  expect(jobs.connectors.environment).toBe('production');
  expect([jobs.connectors, jobs.look].map(({ steps }) => steps[0].with['app-id'])).toEqual(['68f0', '68f0']);
  expect(result.owners).toEqual(['@lee']);
});

describe('the app id', () => {
  const link = { 'base44/.app.jsonc': '// Do not commit this file\n{ "id": "68f0link" }' };
  const idOf = (result: InitResult) =>
    parse(textAt(result, deployPath))?.jobs.connectors.steps[0].with['app-id'];

  test('is missing: nothing is written that deploys, and a second time it is still missing', async () => {
    const result = await initTree(one);
    expect(paths(result)).toEqual([defaultPolicyPath, checkPath]);
    expect(result).toMatchObject({ deployment: { kind: 'unknown' }, isAppIdMissing: true });
    const again = await initTree(written(one, result));
    expect(again).toMatchObject({ changes: [], kept: [], isAppIdMissing: true });
    const added = await initTree(written(one, result), { appId: '68f0' });
    expect([paths(added), added.isAppIdMissing]).toEqual([[deployPath], false]);
  });

  test('is the one that Base44’s own tool noted, which is said', async () => {
    const result = await initTree({ ...one, ...link });
    expect([idOf(result), result.remarks]).toEqual([
      '68f0link',
      [{ kind: 'app-id-found', appId: '68f0link', path: 'base44/.app.jsonc' }],
    ]);
    const named = await initTree({ ...one, ...link }, { appId: '68f0' });
    expect([idOf(named), named.remarks]).toEqual(['68f0', []]);
    expect((await initTree(written({ ...one, ...link }, result))).remarks).toEqual([]);
  });

  test.each<[string, MemoryEntry]>([
    ['no JSON', '{ "id": '],
    ['no object', '["68f0"]'],
    ['no id', '{ "name": "crm" }'],
    ['an id that is none', '{ "id": "a/../b" }'],
    ['a number', '{ "id": 68 }'],
    ['a link', { kind: 'symlink' }],
  ])('is not guessed from %s', async (_name, content) => {
    expect(await initTree({ ...one, 'base44/.app.jsonc': content })).toMatchObject({ isAppIdMissing: true });
  });

  test('of each of several apps goes into the policy, where it is noted', async () => {
    const several = {
      'apps/a/base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
      'apps/b/base44/connectors/slack.jsonc': connectorFile('slack', ['chat:write']),
    };
    expect(await initTree(several)).toMatchObject({ isAppIdMissing: true, deployment: { kind: 'unknown' } });
    const result = await initTree({ ...several, 'apps/b/base44/.app.jsonc': '{ "id": "68f0link" }' });
    expect(textAt(result, defaultPolicyPath)).toContain('"apps/b": { "targets"');
    expect(textAt(result, deployPath)).not.toContain('app-id');
    expect(result.remarks).toEqual([
      { kind: 'app-id-found', appId: '68f0link', path: 'apps/b/base44/.app.jsonc' },
    ]);
  });

  test('is not asked for where the policy that is there names targets', async () => {
    const targets = { production: { appId: '68f0', branch: 'main' } };
    const policy = policyFile({ connectors: {}, apps: { '.': { targets } } });
    const result = await initTree({ ...one, ...policy, ...link });
    expect(paths(result)).toEqual([checkPath, deployPath]);
    expect(idOf(result)).toBeUndefined();
    expect(result).toMatchObject({ isAppIdMissing: false, toLookAt: [] });
  });
});

describe('what is there', () => {
  const policy = policyFile({ connectors: {} });

  test('stays, and only what is missing is written', async () => {
    const result = await initTree({ ...one, ...policy }, { reviewers: ['@lee'] });
    expect(paths(result)).toEqual([checkPath]);
    expect(result.kept).toEqual([defaultPolicyPath]);
    expect(result.remarks).toEqual([{ kind: 'reviewers-unused', hasApprovals: false }]);
  });

  test.each([
    ['names the same reviewers in other letters', ['@LEE'], []],
    ['names others', ['@lee', '@sam'], [{ kind: 'reviewers-unused', hasApprovals: true }]],
  ])('and a policy that %s', async (_name, reviewers, remarks) => {
    const approving = policyFile({ connectors: {}, approvals: { reviewers: ['@lee', 'role:admin'] } });
    const result = await initTree({ ...one, ...approving }, { reviewers });
    expect([result.remarks, result.owners]).toEqual([remarks, ['@lee']]);
  });

  test('gives way with --force, and is what the change is made for', async () => {
    const result = await initTree({ ...one, ...policy }, { force: true, appId: '68f0' });
    expect(paths(result)).toEqual([defaultPolicyPath, checkPath, deployPath]);
    const [change] = result.changes;
    expect(new TextDecoder().decode(change?.before ?? undefined)).toBe(policy[defaultPolicyPath]);
  });

  test('a second time there is nothing to write', async () => {
    const options = { editor: true, appId: '68f0' };
    const files = written(one, await initTree(one, options));
    expect(await initTree(files, options)).toMatchObject({
      changes: [],
      kept: [],
      isAppIdMissing: false,
    });
  });

  test.each([
    [{ [defaultPolicyPath]: { kind: 'symlink' } }, '.github/connector-policy.jsonc is in the way'],
    [{ '.github': { kind: 'symlink' } }, '.github is in the way'],
  ] as const)('%j that is no file is an error', async (files, message) => {
    await expect(initTree({ ...one, ...files })).rejects.toThrow(message);
  });
});

test('no app: nothing is written', async () => {
  expect((await initTree({ 'README.md': '' })).apps).toEqual([]);
});

test.each([
  [{ app: 'x', appId: '68f0' }, 'x holds no Base44 app. There is: apps/a, apps/b.'],
  [{ appId: '68f0' }, 'There are 2 apps, and --app-id is of one. Name it with --app: apps/a, apps/b.'],
])('%j of two apps is an error', async (options, message) => {
  const files = { 'apps/a/base44/config.json': '{}', 'apps/b/base44/config.json': '{}' };
  await expect(initTree(files, options)).rejects.toThrow(message);
});

describe('--live', () => {
  function liveApp(connections: readonly LiveConnection[], stripe: StripeState = 'absent'): LiveConnectors {
    const never = () => Promise.reject(new Error('init only reads.'));
    return {
      ...{ declare: never, remove: never, provisionStripe: never, removeStripe: never },
      list: async () => connections,
      readStripe: async () => stripe,
    };
  }
  const connection = (
    type: string,
    scopes: readonly string[] | null,
    state: LiveConnection['state'] = 'active',
  ) => ({
    ...{ type, scopes, state, connectedBy: null },
  });
  const google = (scope: string) => `https://www.googleapis.com/auth/${scope}`;

  test('connectors that are in Base44 only get a file, without what Base44 adds', async () => {
    const live = liveApp(
      [
        connection('gmail', [
          'openid',
          'email',
          google('userinfo.email'),
          google('gmail.send'),
          google('gmail.labels'),
        ]),
        connection('notion', ['whatever']),
        connection('slack', ['users:read']),
      ],
      'sandbox',
    );
    const result = await initTree(one, { appId: '68f0' }, live);
    expect(paths(result).slice(0, 3)).toEqual(
      ['gmail', 'notion', 'stripe'].map((type) => `${folder}/${type}.jsonc`),
    );
    expect(textAt(result, `${folder}/gmail.jsonc`)).toBe(
      connectorFile('gmail', [google('gmail.labels'), google('gmail.send')]),
    );
    const report = await checkTree(written(one, result));
    expect([report.outcome, report.summary.errors]).toEqual(['passed', 0]);
  });

  test('what no file could declare is named, and nothing that is there is touched', async () => {
    const files = { ...one, [`${folder}/gmail.jsonc`]: connectorFile('gitlab', []) };
    const live = liveApp([
      connection('gmail', []),
      connection('hubspot', ['a'], 'expired'),
      connection('linear', null),
      connection('wix', ['two words']),
    ]);
    const result = await initTree(files, { appId: '68f0' }, live);
    expect(paths(result)).toEqual([defaultPolicyPath, checkPath, deployPath]);
    expect(result.remarks).toEqual([
      { kind: 'not-adopted', type: 'hubspot', why: 'not-active' },
      { kind: 'not-adopted', type: 'linear', why: 'scopes-unknown' },
      { kind: 'not-adopted', type: 'wix', why: 'malformed' },
      { kind: 'path-taken', connector: 'gmail', path: `${folder}/gmail.jsonc` },
    ]);
  });

  test('while a file cannot be read, it is not known what is missing', async () => {
    const files = { ...one, [`${folder}/gmail.jsonc`]: '{' };
    await expect(initTree(files, { appId: '68f0' }, liveApp([]))).rejects.toThrow(
      `--live cannot tell which connectors are missing here while ${folder}/gmail.jsonc cannot be read.`,
    );
  });
});

describe('a file that has nearly the name of a policy', () => {
  const mistaken = '.github/connector-policy.json';
  const files = { ...one, [mistaken]: '{}' };

  test('is named, and no other policy is written beside it', async () => {
    await expect(initTree(files)).rejects.toThrow(
      `${mistaken} is not looked at. If it is the policy, rename it to ${defaultPolicyPath} and run this again; else write a new one beside it with --force.`,
    );
  });

  test('does not matter to whoever knows, or beside the policy', async () => {
    expect(paths(await initTree(files, { force: true }))).toContain(defaultPolicyPath);
    const result = await initTree({ ...files, ...policyFile({ connectors: {} }) });
    expect(result.kept).toEqual([defaultPolicyPath]);
  });
});

describe('a workflow of another name that runs this action already', () => {
  const own = {
    [defaultPolicyPath]: '{ "version": 1, "connectors": { "slack": { "allow": ["chat:write"] } } }',
  };
  const guard = (events: string) =>
    `on: ${events}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/connector-guard@v0\n`;
  const [check, deploy] = ['.github/workflows/guard.yml', '.github/workflows/release.yaml'];
  const appId = '68f0c2d1e4b7a90012ab34cd';

  test('gets no second one beside it', async () => {
    const files = { ...one, ...own, [check]: guard('pull_request_target'), [deploy]: guard('push') };
    const result = await initTree(files, { appId });
    expect(paths(result)).toEqual([]);
    expect(result.remarks).toEqual([
      { kind: 'runs-already', path: check, instead: checkPath },
      { kind: 'runs-already', path: deploy, instead: deployPath },
    ]);
    expect(renderRemarks(result, plain)).toContain(
      `note ${check} does that already, so ${checkPath} is not written. --force writes it all the same.\n`,
    );
    expect(await initTree(files)).toMatchObject({ isAppIdMissing: false });
    expect(paths(await initTree(files, { appId, force: true }))).toContain(checkPath);
  });

  test('that does only one of both leaves the other to be written', async () => {
    const checked = { ...one, ...own, [check]: guard('[pull_request_target]') };
    expect(paths(await initTree(checked, { appId }))).toEqual([deployPath]);
    const advised = { ...one, ...own, [check]: guard('[pull_request, workflow_dispatch]') };
    expect(paths(await initTree(advised, { appId }))).toEqual([checkPath]);
  });

  test('makes no difference to one that is there under its usual name', async () => {
    const files = {
      ...one,
      ...own,
      [check]: guard('pull_request_target'),
      [checkPath]: guard('pull_request'),
    };
    const result = await initTree(files);
    expect(result).toMatchObject({ changes: [], kept: [defaultPolicyPath, checkPath], remarks: [] });
  });
});
