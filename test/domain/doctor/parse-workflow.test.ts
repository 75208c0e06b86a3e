import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseWorkflow } from '../../../src/domain/doctor/parse-workflow.ts';
import { projectRoot } from '../../support/run.ts';

const context = { action: 'connector-guard', wrappers: new Set(['.github/actions/guard']) };

const parse = (text: string) => parseWorkflow('a.yml', text, context);

const steps = 'steps: [{ uses: acme/connector-guard@v0, with: { mode: push, wait: 10, app-id: } }]';

/** The job of a workflow that has one. */
function jobOf(text: string) {
  const [job, ...others] = parse(text)?.jobs ?? [];
  expect(others).toEqual([]);
  if (job === undefined) throw new Error('No job uses the action.');
  return job;
}

test('the example of a check is one, with what it may do', () => {
  const text = readFileSync(join(projectRoot, 'examples/workflows/check.yml'), 'utf8');
  expect(parse(text)).toEqual({
    path: 'a.yml',
    events: new Set(['pull_request_target', 'pull_request_review', 'merge_group']),
    pushBranches: undefined,
    pullRequests: {
      branches: undefined,
      ignoredBranches: [],
      isByPaths: false,
      types: ['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review'],
    },
    callsOthers: false,
    jobs: [
      {
        id: 'connectors',
        uses: 'connector-guard/connector-guard@v0',
        mode: 'auto',
        inputs: new Map(),
        permissions: {
          kind: 'listed',
          scopes: new Map([
            ['contents', 'read'],
            ['pull-requests', 'write'],
            ['statuses', 'write'],
          ]),
        },
        environment: undefined,
        branch: undefined,
      },
    ],
  });
});

test('inputs are texts, whatever YAML takes them for', () => {
  const { mode, inputs } = jobOf(`on: push\njobs: { a: { ${steps} } }`);
  expect([mode, [...inputs]]).toEqual([
    'push',
    [
      ['mode', 'push'],
      ['wait', '10'],
      ['app-id', ''],
    ],
  ]);
});

test.each([
  ['on: push', ['push'], undefined],
  ['on: [push, issues]', ['push', 'issues'], undefined],
  ['on: { push: }', ['push'], undefined],
  ['"on": { push: { branches: main } }', ['push'], ['main']],
  ['on: { push: { branches: [main, "release/*"] } }', ['push'], ['main', 'release/*']],
  ['on: { push: { branches-ignore: [x] } }', ['push'], undefined],
  ['on: { push: { tags: [v1] } }', ['push'], []],
])('%s', (on, events, branches) => {
  const workflow = parse(`${on}\njobs: { a: { ${steps} } }`);
  expect([[...(workflow?.events ?? [])], workflow?.pushBranches]).toEqual([events, branches]);
});

test.each([
  ['on: pull_request_target', {}],
  ['on: { pull_request_target: }', {}],
  ['on: { pull_request: { branches: main } }', { branches: ['main'] }],
  ['on: { pull_request: { branches-ignore: [x, "y/*"] } }', { ignoredBranches: ['x', 'y/*'] }],
  ['on: { pull_request_target: { paths: [base44/**] } }', { isByPaths: true }],
  ['on: { pull_request_target: { paths-ignore: [docs/**] } }', { isByPaths: true }],
  ['on: { pull_request_target: { types: opened } }', { types: ['opened'] }],
  [
    'on: { pull_request: { types: [opened] }, pull_request_target: { types: [edited] } }',
    { types: ['edited'] },
  ],
])('%s', (on, filter) => {
  const all = { branches: undefined, ignoredBranches: [], isByPaths: false, types: undefined };
  expect(parse(`${on}\njobs: { a: { ${steps} } }`)?.pullRequests).toEqual({ ...all, ...filter });
});

test.each([
  ['', '', { kind: 'default' }],
  ['permissions: read-all', '', { kind: 'all', access: 'read' }],
  ['permissions: read-all', 'permissions: write-all', { kind: 'all', access: 'write' }],
  ['permissions: write-all', 'permissions: {}', { kind: 'listed', scopes: new Map() }],
  ['permissions: write-all', 'permissions:', { kind: 'listed', scopes: new Map() }],
  ['permissions: { contents: read }', '', { kind: 'listed', scopes: new Map([['contents', 'read']]) }],
])('the workflow says "%s", its job "%s"', (shared, own, expected) => {
  const text = `on: push\n${shared}\njobs:\n  a:\n    ${own}\n    ${steps}\n`;
  expect(jobOf(text).permissions).toEqual(expected);
});

test.each([
  ['environment: production', 'production'],
  ['environment: { name: production, url: "https://a" }', 'production'],
  ['environment: ""', undefined],
  ['environment: { url: x }', undefined],
])('%s', (text, expected) => {
  expect(jobOf(`on: push\njobs:\n  a:\n    ${text}\n    ${steps}\n`).environment).toBe(expected);
});

test.each([
  [
    "github.event_name == 'schedule' || contains(github.event.issue.labels.*.name, 'connector-consent')",
    'status',
  ],
  ["github.event_name == 'push' || github.event_name == 'workflow_dispatch'", 'auto'],
  ["github.event_name != 'issues' || contains(github.event.issue.labels.*.name, 'x')", 'auto'],
  ["github.event_name == 'schedule' || github.event_name == 'push'", 'auto'],
  ['true', 'auto'],
])('if: %s → %s', (condition, mode) => {
  const job = `if: "${condition}", steps: [{ uses: acme/connector-guard@v0 }]`;
  expect(jobOf(`on: push\njobs: { a: { ${job} } }`).mode).toBe(mode);
});

test('other actions and names in comments are no use of this one, and a job may be another workflow', () => {
  const text =
    'on: push\njobs:\n  a: { uses: acme/flows/.github/workflows/x.yml@v1 }\n  b: { steps: [{ uses: acme/guard@v1 }, { run: acme/connector-guard@v0 }] }';
  expect(parse(text)).toMatchObject({ jobs: [], callsOthers: true });
});

test.each([
  ['./.github/actions/guard', true],
  ['./.github/actions/guard/', true],
  ['./.github/actions/other', false],
  ['acme/.github/actions/guard@v1', false],
  ['../guard', false],
])('a step that uses %s may use this action: %s', (uses, callsOthers) => {
  const text = `on: push\njobs: { a: { steps: [{ run: x }, { uses: "${uses}" }] } }`;
  expect(parse(text)).toMatchObject({ jobs: [], callsOthers });
});

test('anchors are followed', () => {
  const text = `on: push\njobs:\n  a: { steps: [&use { uses: acme/connector-guard@v0 }] }\n  b: { steps: [*use] }`;
  expect(parse(text)?.jobs.map(({ id }) => id)).toEqual(['a', 'b']);
});

describe('what GitHub does not run is none', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [index, name] of [...'bcdefgh'].entries()) {
    const before = [...'abcdefg'][index];
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
  }
  test.each([
    [''],
    ['on: push'],
    ['jobs: []'],
    ['on: push\njobs: { a: {} }\njobs: { b: {} }'],
    ['{'],
    ['\u0000'],
    ['- a\n- b'],
    [bomb.join('\n')],
    ['*x'],
  ])('%j', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('keys of JavaScript mean nothing', () => {
    const text =
      'on: push\njobs: { __proto__: { steps: [{ uses: acme/connector-guard@v0 }] }, constructor: 1 }';
    expect(parse(text)?.jobs.map(({ id }) => id)).toEqual(['__proto__']);
  });
});

test.each([
  ["github.ref_name == 'main'", 'main'],
  [`$\{{ github.ref == 'refs/heads/release/1' }}`, 'release/1'],
  [
    "(github.event_name == 'push' || github.event_name == 'workflow_dispatch') && github.ref_name == 'main'",
    'main',
  ],
  ["github.ref_name == 'main' && github.event_name == 'push'", 'main'],
  ["github.event_name == 'push'", undefined],
  ["github.event_name == 'schedule' || github.ref_name == 'main'", undefined],
  ["github.ref_name == 'main' && github.ref_name == 'staging'", undefined],
  ["github.ref_name != 'main'", undefined],
  ["!(github.ref_name == 'main')", undefined],
])('the branch of a job that runs if %s: %s', (condition, branch) => {
  expect(jobOf(`on: push\njobs:\n  a:\n    if: "${condition}"\n    ${steps}\n`).branch).toBe(branch);
});
