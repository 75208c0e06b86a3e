import { describe, expect, test } from 'vitest';
import { checkTree, findingLines, testDay } from '../support/check-tree.ts';
import { connectorFile, memoryTree } from '../support/memory-tree.ts';

const gmail = connectorFile('gmail');
const config = '{ "name": "App" }';

/** The connector files that were read, as `app: path`. */
async function filesOf(...args: Parameters<typeof checkTree>): Promise<readonly string[]> {
  const report = await checkTree(...args);
  return report.apps.flatMap(({ app, connectors }) => connectors.map(({ path }) => `${app}: ${path}`));
}

describe('where apps are found', () => {
  test('at the root, by config or by connector folder, and beside each other', async () => {
    expect(await filesOf({ 'base44/config.jsonc': config, 'base44/connectors/gmail.jsonc': gmail })).toEqual([
      '.: base44/connectors/gmail.jsonc',
    ]);
    expect(
      await filesOf({
        'apps/a/base44/connectors/gmail.jsonc': gmail,
        'apps/b/base44/config.json': config,
        'apps/b/base44/connectors/gmail.json': gmail,
      }),
    ).toEqual([
      'apps/a: apps/a/base44/connectors/gmail.jsonc',
      'apps/b: apps/b/base44/connectors/gmail.json',
    ]);
  });

  test('not in node_modules or hidden folders', async () => {
    const report = await checkTree({
      'node_modules/x/base44/connectors/gmail.jsonc': gmail,
      '.cache/base44/connectors/gmail.jsonc': gmail,
      'src/index.ts': '',
    });
    expect(report).toMatchObject({ outcome: 'no-connectors', reason: 'no-app', apps: [] });
  });

  test('a bare config counts only when its folder is named', async () => {
    const files = { 'config.json': config, 'connectors/gmail.jsonc': gmail };
    expect(await checkTree(files)).toMatchObject({ outcome: 'no-connectors', reason: 'no-app' });
    expect(await filesOf(files, { apps: ['.'] })).toEqual(['.: connectors/gmail.jsonc']);
  });

  test('only those that are named, when some are', async () => {
    const files = {
      'apps/a/base44/connectors/gmail.jsonc': gmail,
      'apps/b/base44/connectors/gmail.jsonc': gmail,
    };
    expect(await filesOf(files, { apps: ['apps/b'] })).toEqual([
      'apps/b: apps/b/base44/connectors/gmail.jsonc',
    ]);
    await expect(checkTree(files, { apps: ['apps/c'] })).rejects.toThrow(/^apps\/c holds no Base44 app/);
  });

  test('in the folder that the user stands in, else the nearest around it', async () => {
    const files = {
      'apps/a/base44/config.jsonc': config,
      'apps/a/base44/connectors/gmail.jsonc': gmail,
      'apps/a/base44/functions/x/index.ts': '',
      'apps/b/base44/connectors/gmail.jsonc': gmail,
      'docs/x.md': '',
    };
    const a = ['apps/a: apps/a/base44/connectors/gmail.jsonc'];
    expect(await filesOf(files, { focus: 'apps/a' })).toEqual(a);
    expect(await filesOf(files, { focus: 'apps/a/base44/functions/x' })).toEqual(a);
    expect(await filesOf(files, { focus: 'apps' })).toHaveLength(2);
    expect(await checkTree(files, { focus: 'docs' })).toMatchObject({
      outcome: 'no-connectors',
      reason: 'no-app',
    });
  });
});

describe('where an app says its connector files are', () => {
  test.each([
    ['"connections"', 'base44/connections/gmail.jsonc'],
    ['"./a/../connections/"', 'base44/connections/gmail.jsonc'],
    ['"../oauth"', 'oauth/gmail.jsonc'],
    ['"."', 'base44/gmail.jsonc'],
  ])('connectorsDir %s', async (value, path) => {
    const files = { 'base44/config.jsonc': `{ "connectorsDir": ${value} }`, [path]: gmail };
    const report = await checkTree(files);
    expect(report.apps[0]?.connectors.map((connector) => connector.path)).toEqual([path]);
  });

  test.each([
    ['"/etc"', /an absolute path/],
    ['"C:/x"', /an absolute path/],
    ['"../../other/connectors"', /leads out of the app/],
    ['"../.."', /leads out of the app/],
    ['"a\\\\b"', /only Windows reads as folders/],
    ['".hidden"', /a hidden folder/],
    ['7', /is a folder in quotes/],
  ])('connectorsDir %s is refused', async (value, message) => {
    const report = await checkTree({
      'apps/a/base44/config.jsonc': `{ "connectorsDir": ${value} }`,
      'apps/a/base44/connectors/gmail.jsonc': gmail,
    });
    expect(report).toMatchObject({ outcome: 'error', reason: 'unusable-config' });
    expect(findingLines(report)).toEqual(['error config-invalid apps/a/base44/config.jsonc:1:20']);
    expect(report.apps[0]?.findings[0]?.message).toMatch(message);
  });

  test('two configs, a broken one, and an app inside an app are errors of that app only', async () => {
    const report = await checkTree({
      'a/base44/config.json': config,
      'a/base44/config.jsonc': config,
      'b/base44/config.jsonc': '{ name: "App" }',
      'c/base44/config.jsonc': config,
      'c/base44/connectors/gmail.jsonc': gmail,
      'c/inner/base44/connectors/gmail.jsonc': gmail,
      'd/base44/config.jsonc': '[]',
    });
    expect(report.apps.map(({ app, outcome }) => `${app} ${outcome}`)).toEqual([
      'a error',
      'b error',
      'c passed',
      'c/inner error',
      'd error',
    ]);
    expect(findingLines(report)).toEqual([
      'error ambiguous-config a/base44/config.jsonc:1:1',
      'error jsonc-syntax b/base44/config.jsonc:1:3',
      'error ambiguous-config c/inner/base44:1:1',
      'error config-invalid d/base44/config.jsonc:1:1',
    ]);
  });
});

describe('which files Base44 would not see', () => {
  const app = { 'base44/config.jsonc': config, 'base44/connectors/slack.jsonc': connectorFile('slack') };

  test.each([
    ['base44/connectors/.gmail.jsonc', /starts with a dot.*Rename it to "gmail\.jsonc"/],
    ['base44/connectors/gmail.JSONC', /not in lower case.*Rename it to "gmail\.jsonc"/],
    ['base44/connectors/gmail.Json', /Rename it to "gmail\.json"/],
    ['base44/connectors/gmail.json5', /reads \.json and \.jsonc only.*Rename it to "gmail\.jsonc"/],
    ['base44/connectors/google/gmail.jsonc', /not directly in "base44\/connectors"/],
    ['base44/connectors/a/b/gmail.JSON', /not directly in "base44\/connectors"/],
  ])('%s', async (path, message) => {
    const report = await checkTree({ ...app, [path]: gmail });
    expect(findingLines(report)).toEqual([`error ignored-file ${path}:1:1`]);
    expect(report.apps[0]?.findings[0]?.message).toMatch(message);
    expect(report.outcome).toBe('failed');
  });

  test.each([
    ['{}', 'base44/conectors/gmail.jsonc', 'base44/connectors'],
    ['{}', 'base44/connector/gmail.json', 'base44/connectors'],
    ['{}', 'base44/Connectors/gmail.jsonc', 'base44/connectors'],
    ['{ "connectorsDir": "../links/oauth" }', 'links/oauht/gmail.jsonc', 'links/oauth'],
  ])('with the config %s, %s', async (settings, path, folder) => {
    const report = await checkTree({ 'base44/config.jsonc': settings, [path]: gmail });
    expect(findingLines(report)).toEqual([`error ignored-file ${path}:1:1`]);
    expect(report.apps[0]?.findings[0]?.message).toContain(`not directly in "${folder}"`);
    expect(report.outcome).toBe('failed');
  });

  test('a folder with a similar name is left alone beside the right one, and without connector files', async () => {
    const similar = { 'base44/connector/gmail.jsonc': gmail };
    expect(findingLines(await checkTree({ ...app, ...similar }))).toEqual([]);
    const notes = { 'base44/config.jsonc': config, 'base44/connector/README.md': '' };
    expect(await checkTree(notes)).toMatchObject({ outcome: 'no-connectors', reason: 'nothing-declared' });
  });

  test('a folder that is named like a connector file', async () => {
    const report = await checkTree({ ...app, 'base44/connectors/gmail.jsonc/x.txt': '' });
    expect(findingLines(report)).toEqual(['error ignored-file base44/connectors/gmail.jsonc:1:1']);
  });

  test('files that hold no connector are left alone', async () => {
    const report = await checkTree({
      ...app,
      'base44/connectors/README.md': '',
      'base44/connectors/.gitkeep': '',
      'base44/connectors/notes/x.txt': '',
    });
    expect(findingLines(report)).toEqual([]);
  });

  test("the app's other folders are not searched when the connectors lie beside them", async () => {
    const report = await checkTree({
      'base44/config.jsonc': '{ "connectorsDir": "../base44" }',
      'base44/slack.jsonc': connectorFile('slack'),
      'base44/entities/task.jsonc': '{}',
    });
    // Base44 reads the config itself as a connector file there, and so do we.
    expect(findingLines(report)).toEqual([
      'error connector-schema base44/config.jsonc:1:1',
      'error connector-schema base44/config.jsonc:1:1',
      'warning unknown-key base44/config.jsonc:1:3',
    ]);
  });
});

describe('links and the like are not followed', () => {
  test.each([
    ['the connector folder', 'base44/connectors', 'symlink', 'error'],
    ['the base44 folder', 'base44', 'symlink', 'error'],
    ['the base44 folder of a submodule', 'base44', 'submodule', 'error'],
    ['the config', 'base44/config.jsonc', 'symlink', 'error'],
    ['a connector file', 'base44/connectors/gmail.jsonc', 'symlink', 'failed'],
    ['a device', 'base44/connectors/gmail.jsonc', 'other', 'failed'],
  ] as const)('%s', async (_name, path, kind, outcome) => {
    const report = await checkTree({ [path]: { kind } });
    expect(findingLines(report)).toEqual([`error not-a-regular-file ${path}:1:1`]);
    expect(report.outcome).toBe(outcome);
  });

  test('a link on the way to the connector folder', async () => {
    const report = await checkTree({
      'base44/config.jsonc': '{ "connectorsDir": "shared/connectors" }',
      'base44/shared': { kind: 'symlink' },
    });
    expect(findingLines(report)).toEqual(['error not-a-regular-file base44/shared:1:1']);
  });

  test('a file where the connector folder should be', async () => {
    const report = await checkTree({ 'base44/connectors': 'x' });
    expect(findingLines(report)).toEqual(['error not-a-regular-file base44/connectors:1:1']);
  });
});

describe('limits', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `base44/connectors/t${index}.jsonc`,
        connectorFile(`t${index}`),
      ]),
    );

  test('200 connector files are read, and of 201 none', async () => {
    expect((await checkTree(many(200))).summary.connectors).toBe(200);
    const report = await checkTree(many(201));
    expect(findingLines(report)).toEqual(['error too-many-files base44/connectors:1:1']);
    expect(report).toMatchObject({ outcome: 'failed', summary: { connectors: 0 } });
  });

  test('a file over 64 KiB is an error, and its content is not asked for', async () => {
    const report = await checkTree({ 'base44/connectors/gmail.jsonc': ' '.repeat(64 * 1024 + 1) });
    expect(findingLines(report)).toEqual(['error file-too-large base44/connectors/gmail.jsonc:1:1']);
  });

  test('a config over 64 KiB makes its app unusable', async () => {
    const report = await checkTree({ 'base44/config.jsonc': ' '.repeat(64 * 1024 + 1) });
    expect(report).toMatchObject({ outcome: 'error', reason: 'unusable-config' });
  });
});

describe('nothing is success by omission', () => {
  test('an app without connector files', async () => {
    expect(await checkTree({ 'base44/config.jsonc': config })).toMatchObject({
      outcome: 'no-connectors',
      reason: 'nothing-declared',
    });
  });

  test('one app of two without connector files', async () => {
    const report = await checkTree({
      'a/base44/connectors/gmail.jsonc': gmail,
      'b/base44/config.jsonc': config,
    });
    expect(report).toMatchObject({ outcome: 'no-connectors', reason: 'nothing-declared' });
    expect(report.apps.map(({ outcome }) => outcome)).toEqual(['passed', 'no-connectors']);
  });

  test('a tree that cannot be listed', async () => {
    const broken = { ...memoryTree({}), list: () => Promise.reject(new Error('permission denied')) };
    const { check } = await import('../../src/commands/check.ts');
    const options = { focus: '.', named: [], failOn: 'error', policy: undefined, today: testDay } as const;
    const run = check(options, { head: broken, base: undefined });
    await expect(run).rejects.toThrow('permission denied');
  });
});
