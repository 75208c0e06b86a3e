import { describe, expect, test } from 'vitest';
import { maxConnectorFiles } from '../../../src/domain/app/connector-files.ts';
import type { EntryKind } from '../../../src/domain/app/tree.ts';
import { allFindings } from '../../../src/report/report.ts';
import { checkTree } from '../../support/check-tree.ts';
import { connectorFile, type MemoryEntry } from '../../support/memory-tree.ts';

type Files = Readonly<Record<string, MemoryEntry>>;

const slack = connectorFile('slack');
const app: Files = { 'base44/config.jsonc': '{}', 'base44/connectors/slack.jsonc': slack };

/** What is said of files besides what is said of scopes, as `path: message`. */
async function said(files: Files): Promise<readonly string[]> {
  const findings = allFindings(await checkTree(files));
  return findings
    .filter(({ rule }) => rule !== 'policy-missing')
    .map(({ path, message }) => `${path}: ${message}`);
}

describe('what Base44 passes over', () => {
  const ignored = (why: string, remedy: string) =>
    `Base44 ignores this file (${why}), so its connector would count as deleted. ${remedy}, or delete it.`;

  test.each([
    ['.gmail.jsonc', 'its name starts with a dot', 'gmail.jsonc'],
    ['...GMAIL.JSON', 'its name starts with a dot', 'GMAIL.json'],
    ['gmail.JSONC', 'its extension is not in lower case', 'gmail.jsonc'],
    ['gmail.json.JSON', 'its extension is not in lower case', 'gmail.json.json'],
    ['gmail.json5', 'it reads .json and .jsonc only', 'gmail.jsonc'],
  ])('%s, and how to call it', async (name, why, wanted) => {
    const path = `base44/connectors/${name}`;
    expect(await said({ ...app, [path]: connectorFile('gmail') })).toEqual([
      `${path}: ${ignored(why, `Rename it to "${wanted}"`)}`,
    ]);
  });

  test.each(['base44/connectors/google/gmail.jsonc', 'base44/connectors/a/b/gmail.json'])(
    '%s, which lies too deep',
    async (path) => {
      expect(await said({ ...app, [path]: connectorFile('gmail') })).toEqual([
        `${path}: ${ignored('it is not directly in "base44/connectors"', 'Move it there')}`,
      ]);
    },
  );

  test('a folder that is named like a connector file', async () => {
    expect(await said({ ...app, 'base44/connectors/gmail.jsonc/README.md': '' })).toEqual([
      'base44/connectors/gmail.jsonc: Base44 ignores this: it is a folder, though it is named like a connector file. Rename it or remove it.',
    ]);
  });

  test.each(['README.md', 'gmail.jsonc.bak', 'gmail.yaml', '.gitkeep', 'gmail.jsonl'])(
    'nothing is said of %s, which nobody takes for a connector',
    async (name) => {
      expect(await said({ ...app, [`base44/connectors/${name}`]: '' })).toEqual([]);
    },
  );
});

describe('what is no file or folder', () => {
  const kinds: readonly (readonly [EntryKind, string])[] = [
    ['symlink', 'a symbolic link'],
    ['submodule', 'a submodule or another repository'],
    ['other', 'neither a file nor a folder'],
  ];

  test.each(kinds)('%s, for a connector, its folder, the config and its folder', async (kind, name) => {
    const instead = (needed: string) =>
      `This is ${name} where a ${needed} is needed, and what it leads to is not looked at. Put the ${needed} itself here.`;
    const config = { 'base44/config.jsonc': '{}' };
    const cases: readonly (readonly [string, string, Files])[] = [
      ['base44/connectors/slack.jsonc', 'file', config],
      ['base44/connectors', 'folder', config],
      ['base44/config.jsonc', 'file', { 'base44/connectors/slack.jsonc': slack }],
      ['base44', 'folder', {}],
    ];
    for (const [path, needed, others] of cases) {
      expect(await said({ ...others, [path]: { kind } })).toEqual([`${path}: ${instead(needed)}`]);
    }
  });

  test('a file, for the folder of connectors', async () => {
    expect(await said({ 'base44/config.jsonc': '{}', 'base44/connectors': '' })).toEqual([
      'base44/connectors: This is a file where a folder is needed, and what it leads to is not looked at. Put the folder itself here.',
    ]);
  });
});

describe('what keeps an app from being read', () => {
  test('two configs', async () => {
    expect(await said({ ...app, 'base44/config.json': '{}' })).toEqual([
      'base44/config.jsonc: There is a config.json and a config.jsonc beside each other, and Base44 reads only one. Delete one of them.',
    ]);
  });

  test.each([
    ['', 'the app at the root of the repository'],
    ['apps/', 'another app'],
  ])('an app inside the one in "%s"', async (outer, where) => {
    const inner = `${outer}crm/base44/config.jsonc`;
    expect(await said({ [`${outer}base44/config.jsonc`]: '{}', [inner]: '{}' })).toEqual([
      `${inner}: This app lies inside ${where}, so it depends on the folder which one Base44 reads. Check them one at a time with --app.`,
    ]);
  });

  test('more connector files than anybody has', async () => {
    const count = maxConnectorFiles + 1;
    const files = Array.from({ length: count }, (_, index) => [`base44/connectors/c${index}.jsonc`, slack]);
    expect(await said({ 'base44/config.jsonc': '{}', ...Object.fromEntries(files) })).toEqual([
      `base44/connectors: The folder holds ${count} connector files, and at most ${maxConnectorFiles} are read. None of them was checked. Is "connectorsDir" right?`,
    ]);
  });
});
