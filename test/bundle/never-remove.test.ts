import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AppClone, openClone } from '../support/app-clone.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { testApp } from '../support/sandbox.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const slack = 'base44/connectors/slack.jsonc';
const file = connectorFile('slack', ['chat:write']);
const changed = connectorFile('slack', ['chat:write', 'channels:read']);
const files = {
  // The policy lets every deletion through: what keeps the connector is that its file was not deleted.
  ...policyFile({ connectors: { slack: { allow: ['*'] }, gmail: {}, stripe: {} }, removals: 'allow' }),
  'base44/config.jsonc': '{}',
  'base44/connectors/gmail.jsonc': connectorFile('gmail'),
  'base44/connectors/stripe.jsonc': connectorFile('stripe'),
  [slack]: file,
};

type Change = (root: string, clone: AppClone) => void;

/** Writes files and takes the connector's away, as one commit does. */
const instead =
  (added: Readonly<Record<string, string>>, ...gone: readonly string[]): Change =>
  (root) => {
    for (const path of [slack, ...gone]) rmSync(join(root, path), { recursive: true, force: true });
    writeFiles(root, added);
  };

const write =
  (added: Readonly<Record<string, string>>): Change =>
  (root) =>
    writeFiles(root, added);

const move =
  (from: string, to: string): Change =>
  (root) => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, from), join(root, to));
  };

const link =
  (path: string, target: string): Change =>
  (root) => {
    rmSync(join(root, path), { recursive: true });
    symlinkSync(target, join(root, path));
  };

const waysToLoseAFile: readonly (readonly [string, Change])[] = [
  ['another case of its name', move(slack, 'base44/connectors/Slack.jsonc')],
  ['another case of its extension', move(slack, 'base44/connectors/slack.JSONC')],
  ['another extension', move(slack, 'base44/connectors/slack.json5')],
  ['an ending that switches it off', move(slack, `${slack}.off`)],
  ['a text file', move(slack, 'base44/connectors/slack.txt')],
  ['another name', move(slack, 'base44/connectors/chat.json')],
  ['a sub-folder', move(slack, 'base44/connectors/old/slack.jsonc')],
  ['a hidden file', move(slack, 'base44/connectors/.slack.jsonc')],
  ['a hidden folder', move(slack, 'base44/connectors/.off/slack.jsonc')],
  ['the folder above', instead({ 'base44/slack.jsonc': changed })],
  ['the root', move(slack, 'connectors/slack.jsonc')],
  ['another folder under another name', move(slack, 'docs/old.txt')],
  ['all connectors in another folder', move('base44/connectors', 'base44/links')],
  ['the whole app in another folder', move('base44', 'apps/crm/base44')],
  ['connectorsDir edited', write({ 'base44/config.jsonc': '{"connectorsDir": "links"}' })],
  [
    'connectorsDir edited and the file gone',
    instead({ 'base44/config.jsonc': '{"connectorsDir": "links"}' }),
  ],
  ['connectorsDir that leaves the app', write({ 'base44/config.jsonc': '{"connectorsDir": "../.."}' })],
  ['a config that cannot be read', instead({ 'base44/config.jsonc': '{' })],
  ['a second config', instead({ 'base44/config.json': '{}' })],
  ['the config gone with it', instead({}, 'base44/config.jsonc')],
  ['an unreadable file', write({ [slack]: '{' })],
  ['an empty file', write({ [slack]: '' })],
  ['a file with a key twice', write({ [slack]: '{"type": "gmail", "type": "slack", "scopes": []}' })],
  ['a file that is too large', write({ [slack]: `// ${'x'.repeat(70_000)}\n${file}` })],
  ['a type in upper case', write({ [slack]: connectorFile('Slack', ['chat:write']) })],
  ['a misspelt type', write({ [slack]: connectorFile('slak', ['chat:write']) })],
  ['another type', write({ [slack]: connectorFile('slackbot', ['chat:write']) })],
  ['two files of the type', write({ 'base44/connectors/slack2.jsonc': file })],
  ['a pointer of Git LFS', write({ [slack]: 'version https://git-lfs.github.com/spec/v1\n' })],
  ['a link', link(slack, '../../README.md')],
  ['a folder that is a link', link('base44/connectors', '../elsewhere')],
  ['another file that cannot be read', instead({ 'base44/connectors/x.jsonc': '{' })],
  ['an oracle that disagrees', write({ [slack]: `{"type": "slack", // \u2028"scopes": [],\n"scopes": []}` })],
  ['every file of the app gone, config and all', instead({}, 'base44')],
];

/** After these Base44 would read the connector as before, and so do we. */
const stillDeclared = ['another name', 'another case of its name', 'the whole app in another folder'];

const everythingAllowed = ['push', '--allow-removals', 'reviewed,slack,gmail,stripe'];

async function openApp(): Promise<AppClone> {
  return openClone(files, {
    connections: ['slack', 'gmail'].map((type) => ({
      type,
      scopes: type === 'slack' ? ['chat:write'] : [],
      madeBy: 'dana@acme.com',
    })),
    stripe: 'live',
  });
}

function deletions({ sandbox }: AppClone): readonly string[] {
  return sandbox.log.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
}

describe('Slack is not removed, though the user names it, because its file was not deleted but is', () => {
  test.each(waysToLoseAFile)('%s', async (name, change) => {
    const clone = await openApp();
    change(clone.root, clone);
    clone.commit({});
    // A whole app that goes takes its other connectors along; they are not what is asked about.
    const isAppGone = name.startsWith('every file');
    const { code } = await clone.run(isAppGone ? ['push', '--allow-removals', 'slack'] : everythingAllowed);
    expect(deletions(clone)).toEqual([]);
    const { connections, stripe } = clone.sandbox.look(testApp);
    expect([connections.map(({ type }) => type), stripe]).toEqual([['slack', 'gmail'], 'live']);
    expect(code === 0).toBe(stillDeclared.includes(name));
  });
});

describe('Slack is not removed', () => {
  test('from a shallow clone, whose history does not say what was', async () => {
    const clone = await openApp();
    clone.commit({}, [slack]);
    clone.commit({ 'README.md': '' });
    clone.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const head = clone.git('rev-parse', 'HEAD').trim();
    writeFiles(clone.root, { '.git/shallow': `${head}\n` });
    await clone.run(everythingAllowed);
    expect(deletions(clone)).toEqual([]);
  });

  test('from a folder of the repository that is no app', async () => {
    const clone = await openApp();
    clone.commit({ 'apps/x/README.md': '' });
    await clone.run([...everythingAllowed, '--app', 'apps/x']);
    expect(deletions(clone)).toEqual([]);
  });

  test('while its file is only gone on disk', async () => {
    const clone = await openApp();
    rmSync(join(clone.root, slack));
    expect((await clone.run(everythingAllowed)).code).toBe(2);
    expect(deletions(clone)).toEqual([]);
  });

  test('when the list has it in another case', async () => {
    const clone = await openClone(
      files,
      { connections: [{ type: 'Slack', scopes: [], madeBy: 'dana@acme.com' }], stripe: 'live' },
      { types: [{ type: 'Slack' }] },
    );
    clone.commit({}, [slack]);
    await clone.run([...everythingAllowed]);
    expect(deletions(clone)).toEqual([]);
  });
});

test('a file that is deleted is what it takes', async () => {
  const clone = await openApp();
  clone.commit({}, [slack]);
  expect((await clone.run(everythingAllowed)).code).not.toBe(2);
  expect(deletions(clone)).toHaveLength(1);
});
