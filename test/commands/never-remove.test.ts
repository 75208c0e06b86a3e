import { describe, expect, test } from 'vitest';
import { traceDeclarations } from '../../src/commands/trace-declarations.ts';
import { type Files, type MemoryBranchOptions, memoryBranch } from '../support/memory-branch.ts';
import { connectorFile } from '../support/memory-tree.ts';

const folder = 'base44/connectors';
const slack = `${folder}/slack.jsonc`;
const file = connectorFile('slack', ['chat:write']);
const changed = connectorFile('slack', ['chat:write', 'channels:read']);
const config = { 'base44/config.jsonc': '{}' };
const gmail = { [`${folder}/gmail.jsonc`]: connectorFile('gmail') };
const declared: Files = { ...config, ...gmail, [slack]: file };
const without: Files = { ...config, ...gmail };

interface Story extends MemoryBranchOptions {
  readonly app?: string;
  readonly named?: readonly string[];
}

/** What became of the connector Slack, which is live: `deleted base44/connectors/slack.jsonc in c1`. */
async function standing(versions: readonly Files[], { app = '.', named = [], ...options }: Story = {}) {
  const branch = memoryBranch(versions, options);
  const question = {
    app,
    selection: { focus: '.', named },
    head: branch.head,
    live: ['slack'],
    increases: [],
  };
  const { removals } = await traceDeclarations(question, branch);
  const found = removals.get('slack');
  if (found === undefined) return 'declared';
  switch (found.kind) {
    case 'never-declared':
      return found.kind;
    case 'deleted':
      return `${found.kind} ${found.path} in ${found.parent} → ${found.commit}`;
    case 'not-deleted':
      return `${found.kind}: ${found.why} ${found.path}`;
    case 'unknown':
      return `${found.kind}: ${found.why}`;
  }
}

describe('a connector is deleted when', () => {
  test.each<readonly [string, readonly Files[], string]>([
    ['git shows its file as deleted', [declared, without], `deleted ${slack} in c0 → c1`],
    [
      'other files came and went since',
      [
        declared,
        without,
        { ...without, 'README.md': 'x' },
        { ...config, 'base44/connectors/x.jsonc': connectorFile('tiktok') },
      ],
      `deleted ${slack} in c0 → c1`,
    ],
    [
      'it was the last one of an app with a config',
      [{ ...config, [slack]: file }, config],
      `deleted ${slack} in c0 → c1`,
    ],
    [
      'it was the last one of an app without a config',
      [{ [slack]: file, 'README.md': '' }, { 'README.md': '' }],
      `deleted ${slack} in c0 → c1`,
    ],
    [
      'it was deleted, added again and deleted again',
      [declared, without, declared, without],
      `deleted ${slack} in c2 → c3`,
    ],
    [
      'it had been in another file before',
      [{ ...without, [`${folder}/chat.json`]: file }, declared, without],
      `deleted ${slack} in c1 → c2`,
    ],
    [
      'the folder of all connectors is another one since',
      [
        declared,
        without,
        {
          'base44/config.jsonc': '{"connectorsDir": "links"}',
          'base44/links/gmail.jsonc': connectorFile('gmail'),
        },
      ],
      `deleted ${slack} in c0 → c1`,
    ],
    [
      'an old version that has nothing to do with it was broken',
      [{ ...config, [slack]: '{' }, declared, without],
      `deleted ${slack} in c1 → c2`,
    ],
    [
      'code of the same name is around',
      [declared, { ...without, 'src/slack.ts': '', 'src/slack/index.ts': '', 'docs/slack.png': '' }],
      `deleted ${slack} in c0 → c1`,
    ],
  ])('%s', async (_, versions, expected) => {
    expect(await standing(versions)).toBe(expected);
  });

  test('another app of the repository has a connector of that name for long', async () => {
    const shop = { 'apps/shop/base44/connectors/slack.jsonc': file };
    const crm = { 'apps/crm/base44/config.json': '{}' };
    const versions = [
      { ...shop, ...crm, 'apps/crm/base44/connectors/slack.jsonc': file },
      { ...shop, ...crm },
    ];
    expect(await standing(versions, { app: 'apps/crm' })).toBe(
      'deleted apps/crm/base44/connectors/slack.jsonc in c0 → c1',
    );
  });
});

const oversized = `// ${'x'.repeat(70_000)}\n${file}`;

describe('a connector is not deleted when', () => {
  test.each<readonly [string, readonly Files[], string]>([
    ['it is declared', [declared], 'declared'],
    [
      'only its file’s name is another one',
      [declared, { ...without, [`${folder}/chat.jsonc`]: changed }],
      'declared',
    ],
    ['nobody ever declared it', [without, config, without], 'never-declared'],
    [
      'the file’s extension is in upper case',
      [declared, { ...without, [`${folder}/slack.JSONC`]: file }],
      `not-deleted: may-be-declared ${folder}/slack.JSONC`,
    ],
    [
      'the file is a .json5 now',
      [declared, { ...without, [`${folder}/slack.json5`]: changed }],
      `not-deleted: may-be-declared ${folder}/slack.json5`,
    ],
    [
      'the file is in a sub-folder',
      [declared, { ...without, [`${folder}/old/slack.jsonc`]: changed }],
      `not-deleted: may-be-declared ${folder}/old/slack.jsonc`,
    ],
    [
      'the file is hidden',
      [declared, { ...without, [`${folder}/.slack.jsonc`]: changed }],
      `not-deleted: may-be-declared ${folder}/.slack.jsonc`,
    ],
    [
      'the file is in a hidden folder',
      [declared, { ...without, [`${folder}/.off/slack.jsonc`]: changed }],
      `not-deleted: looks-moved ${folder}/.off/slack.jsonc`,
    ],
    [
      'the file is in a hidden folder in a hidden folder',
      [declared, { ...without, '.a/b/.c/slack.jsonc': changed }],
      'not-deleted: looks-moved .a/b/.c/slack.jsonc',
    ],
    [
      'the file is switched off by an ending',
      [declared, { ...without, [`${folder}/slack.jsonc.off`]: changed }],
      `not-deleted: looks-moved ${folder}/slack.jsonc.off`,
    ],
    [
      'the file is a text now',
      [declared, { ...without, [`${folder}/slack.txt`]: changed }],
      `not-deleted: looks-moved ${folder}/slack.txt`,
    ],
    [
      'the file is somewhere else under any name',
      [declared, { ...without, 'docs/old.txt': file }],
      'not-deleted: looks-moved docs/old.txt',
    ],
    [
      'the file’s name is in another case',
      [declared, { ...without, 'base44/Slack.jsonc': changed }],
      'not-deleted: looks-moved base44/Slack.jsonc',
    ],
    [
      'it is added again elsewhere, later',
      [declared, without, { ...without, 'base44/slack.jsonc': changed }],
      'not-deleted: looks-moved base44/slack.jsonc',
    ],
    [
      'it was copied away first',
      [declared, { ...declared, 'old/slack.json': changed }, { ...without, 'old/slack.json': changed }],
      'not-deleted: looks-moved old/slack.json',
    ],
    [
      'a file called like its type is new',
      [
        { ...without, [`${folder}/chat.jsonc`]: file },
        { ...without, 'old/slack.json': changed },
      ],
      'not-deleted: looks-moved old/slack.json',
    ],
    [
      'connectorsDir was edited',
      [declared, { ...declared, 'base44/config.jsonc': '{"connectorsDir": "links"}' }],
      `not-deleted: file-is-there ${slack}`,
    ],
    [
      'connectorsDir was edited while the file went',
      [declared, { ...without, 'base44/config.jsonc': '{"connectorsDir": "links"}' }],
      'not-deleted: connectors-dir-changed base44/links',
    ],
    [
      'the config that named its folder is gone',
      [
        { 'base44/config.jsonc': '{"connectorsDir": "links"}', 'base44/links/slack.jsonc': file, ...gmail },
        { 'base44/links/slack.jsonc': file, ...gmail },
      ],
      'not-deleted: file-is-there base44/links/slack.jsonc',
    ],
    ['the config went with it', [declared, gmail], 'not-deleted: app-is-gone base44/config.jsonc'],
    [
      'the config cannot be read',
      [declared, { ...without, 'base44/config.jsonc': '{' }],
      'unknown: unreadable-head',
    ],
    [
      'there are two configs',
      [declared, { ...without, 'base44/config.json': '{}' }],
      'unknown: unreadable-head',
    ],
    [
      'its file cannot be read',
      [declared, { ...without, [slack]: '{' }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'its file is too large',
      [declared, { ...without, [slack]: oversized }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'its file has two byte order marks',
      [declared, { ...without, [slack]: `\ufeff\ufeff${file}` }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    ['its file is empty', [declared, { ...without, [slack]: '' }], `not-deleted: may-be-declared ${slack}`],
    [
      'its file can be read in two ways',
      [declared, { ...without, [slack]: '{"type": "gmail", "type": "slack", "scopes": []}' }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'its type is in upper case',
      [declared, { ...without, [slack]: connectorFile('Slack') }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'two files declare it',
      [declared, { ...declared, [`${folder}/slack2.jsonc`]: file }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'another file cannot be read',
      [declared, { ...without, [`${folder}/x.jsonc`]: '{' }],
      `not-deleted: may-be-declared ${folder}/x.jsonc`,
    ],
    [
      'its file is a link',
      [declared, { ...without, [slack]: { kind: 'symlink' } }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'its file is a submodule',
      [declared, { ...without, [slack]: { kind: 'submodule' } }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'its folder is a link',
      [declared, { ...config, [folder]: { kind: 'symlink' } }],
      'unknown: unreadable-head',
    ],
    [
      'its file is a pointer of Git LFS',
      [declared, { ...without, [slack]: 'version https://git-lfs.github.com/spec/v1\n' }],
      `not-deleted: may-be-declared ${slack}`,
    ],
    [
      'its file declares another type',
      [declared, { ...without, [slack]: connectorFile('slackbot') }],
      `not-deleted: file-is-there ${slack}`,
    ],
    [
      'its file declared another type before it went',
      [declared, { ...without, [slack]: connectorFile('slackbot') }, without],
      `not-deleted: not-the-file ${slack}`,
    ],
    [
      'its file could not be read before it went',
      [declared, { ...without, [slack]: '{' }, without],
      'unknown: unreadable-version',
    ],
    [
      'the config could not be read meanwhile',
      [declared, { ...without, 'base44/config.jsonc': '{' }, without],
      'unknown: unreadable-version',
    ],
    [
      'a repository took its place',
      [declared, { ...without, modules: { kind: 'submodule' } }],
      'not-deleted: looks-moved modules',
    ],
  ])('%s', async (_, versions, expected) => {
    expect(await standing(versions)).toBe(expected);
  });

  const crm = 'apps/crm/base44';
  const shop = 'apps/shop/base44';
  test.each<readonly [string, readonly Files[], string]>([
    [
      'the app’s folder was moved',
      [
        { [`${crm}/config.json`]: '{}', [`${crm}/connectors/slack.jsonc`]: file },
        { [`${shop}/config.json`]: '{}', [`${shop}/connectors/slack.jsonc`]: file },
      ],
      `not-deleted: app-is-gone ${crm}/config.json`,
    ],
    [
      'the folder of an app without a config was moved',
      [{ [`${crm}/connectors/slack.jsonc`]: file }, { [`${shop}/connectors/slack.jsonc`]: changed }],
      `not-deleted: looks-moved ${shop}/connectors/slack.jsonc`,
    ],
    [
      'a second app took it',
      [
        {
          [`${crm}/config.json`]: '{}',
          [`${crm}/connectors/slack.jsonc`]: file,
          [`${shop}/config.json`]: '{}',
        },
        {
          [`${crm}/config.json`]: '{}',
          [`${shop}/connectors/slack.jsonc`]: changed,
          [`${shop}/config.json`]: '{}',
        },
      ],
      `not-deleted: looks-moved ${shop}/connectors/slack.jsonc`,
    ],
    [
      'the folder of all apps is a link',
      [{ [`${crm}/connectors/slack.jsonc`]: file }, { apps: { kind: 'symlink' } }],
      'not-deleted: file-is-there apps',
    ],
    [
      'the app has a past under another name only',
      [
        { [`${shop}/connectors/slack.jsonc`]: file },
        { [`${crm}/connectors/gmail.jsonc`]: connectorFile('gmail') },
      ],
      'never-declared',
    ],
  ])('%s', async (_, versions, expected) => {
    expect(await standing(versions, { app: 'apps/crm' })).toBe(expected);
  });

  test.each<readonly [string, readonly Files[], Story, string]>([
    ['the history is cut off', [declared, without, without], { depth: 1 }, 'unknown: history-cut-off'],
    [
      'the head cannot be listed whole',
      [declared, without],
      { unreadable: ['c1'] },
      'unknown: unreadable-head',
    ],
    [
      'the version with it cannot be listed whole',
      [declared, without],
      { unreadable: ['c0'] },
      'unknown: unreadable-version',
    ],
  ])('%s', async (_, versions, story, expected) => {
    expect(await standing(versions, story)).toBe(expected);
  });

  test('more than a hundred steps of the app lie in between', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...without,
      [`${folder}/x.jsonc`]: connectorFile('tiktok', [`x${index}`]),
    }));
    expect(await standing([declared, ...many])).toBe('unknown: history-cut-off');
  });
});

test('versions are read only until it is known what became of every connector', async () => {
  const branch = memoryBranch([declared, declared, without, declared, { ...without, x: '' }, without]);
  const question = { app: '.', selection: { focus: '.', named: [] }, increases: [] };
  await traceDeclarations({ ...question, head: branch.head, live: ['gmail'] }, branch);
  expect([...branch.opened]).toEqual(['c5']);
  await traceDeclarations({ ...question, head: branch.head, live: ['gmail', 'slack'] }, branch);
  expect([...branch.opened]).toEqual(['c5', 'c3']);
});
