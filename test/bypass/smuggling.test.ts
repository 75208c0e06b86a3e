import { describe, expect, test } from 'vitest';
import { base, connectorPath, expectFree, expectHeld, propose, slackbot } from '../support/bypass-story.ts';
import type { SnapshotEntry } from '../support/fake-github/git-objects.ts';
import { openFakePullRequest } from '../support/fake-github/open.ts';
import { dana } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';

test('what is allowed passes', async () => {
  await expectFree(await propose({ 'README.md': 'x' }));
});

test.each([
  'chat:write,admin',
  'chat:write admin',
  'chat:write\nadmin',
  'chat:write%20admin',
  'chat:write+admin',
  'chat:write ',
  ' chat:write',
  'CHAT:WRITE',
  'Admin',
  'ADMIN',
  'аdmin',
  'ａｄｍｉｎ',
  'ad\u200bmin',
  'ad\u00admin',
  'admin\u0000',
  'admin\\',
  'chat:write*',
  '*',
  '',
  'channels:history',
  'toString',
  '__proto__',
])('the scope %j is not taken for an allowed one', async (scope) => {
  await expectHeld(await propose(slackbot('chat:write', scope)));
});

const written = (body: string): SnapshotEntry => `{ "type": "slackbot", ${body} }\n`;

describe('two readers of one file', () => {
  test.each<readonly [string, SnapshotEntry]>([
    ['a key twice, the harmless one last', written('"scopes": ["admin"], "scopes": ["chat:write"]')],
    ['a key twice, the harmless one first', written('"scopes": ["chat:write"], "scopes": ["admin"]')],
    ['the type twice', '{ "type": "slack", "type": "slackbot", "scopes": ["admin"] }'],
    ['a key written with an escape', written('"scopes": ["chat:write"], "\\u0073copes": ["admin"]')],
    ['a scope written with an escape', written('"scopes": ["\\u0061dmin"]')],
    ['__proto__', written('"__proto__": { "scopes": ["admin"] }, "scopes": ["chat:write"]')],
    ['__proto__ without scopes of its own', '{ "type": "slackbot", "__proto__": { "scopes": ["admin"] } }'],
    ['another case of a key', written('"scopes": ["chat:write"], "Scopes": ["admin"]')],
    ['JSON5', "{ type: 'slackbot', scopes: ['chat:write', 'admin'] }"],
    [
      'a line separator that ends a comment for one',
      written('"scopes": ["chat:write" // \u2028 , "admin"\n]'),
    ],
    ['text that is shown in another order', written('"scopes": ["chat:write" /* \u202e */, "admin"]')],
    ['a comment in a comment', written('"scopes": ["chat:write" /* /* */, "admin" /* */]')],
    ['UTF-16', Buffer.from(`\ufeff${written('"scopes": ["admin"]')}`, 'utf16le')],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from(written('"scopes": ["admin"]') as string), Buffer.from([0xff])]),
    ],
    ['two byte order marks', `\ufeff\ufeff${written('"scopes": ["admin"]')}`],
    ['more than anybody reads', written(`"scopes": ["chat:write"], "x": "${'x'.repeat(70_000)}"`)],
    ['very deep nesting', written(`"scopes": ["chat:write"], "x": ${'['.repeat(3000)}${']'.repeat(3000)}`)],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['a link', { symlink: '../../elsewhere.jsonc' }],
    ['a submodule', { submodule: 'a'.repeat(40) }],
  ])('%s', async (_how, entry) => {
    await expectHeld(await propose({ [connectorPath]: entry }));
  });
});

describe('types that are no types', () => {
  test.each([
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'Slackbot',
    'slackbot ',
    'slack\u200bbot',
    'slаckbot',
    'slackbot/../gmail',
    '*',
    '',
  ])('%j', async (type) => {
    await expectHeld(await propose({ 'base44/connectors/other.jsonc': connectorFile(type, ['chat:write']) }));
  });

  test('a second file of the same type', async () => {
    await expectHeld(await propose({ 'base44/connectors/again.json': connectorFile('slackbot', ['admin']) }));
  });
});

describe('where nobody looks', () => {
  test.each<readonly [string, Readonly<Record<string, SnapshotEntry>>]>([
    ['a sub-folder', { 'base44/connectors/sub/gmail.jsonc': connectorFile('gmail') }],
    ['another case of the extension', { 'base44/connectors/gmail.JSONC': connectorFile('gmail') }],
    ['a hidden file', { 'base44/connectors/.gmail.jsonc': connectorFile('gmail') }],
    [
      'another folder, by the config',
      {
        'base44/config.jsonc': '{ "connectorsDir": "other" }',
        'base44/other/slackbot.jsonc': connectorFile('slackbot', ['admin']),
      },
    ],
    ['a folder outside, by the config', { 'base44/config.jsonc': '{ "connectorsDir": "../../other" }' }],
    ['two configs', { 'base44/config.jsonc': '{}', 'base44/config.json': '{ "connectorsDir": "other" }' }],
    [
      'an app of its own',
      { 'apps/new/base44/connectors/slackbot.jsonc': connectorFile('slackbot', ['admin']) },
    ],
    [
      'an app in the app',
      { 'base44/connectors/base44/connectors/slackbot.jsonc': connectorFile('slackbot', ['admin']) },
    ],
  ])('%s', async (_where, files) => {
    await expectHeld(await propose(files));
  });
});

test('an exception of one app, connector or scope is none of another', async () => {
  const exception = {
    app: '.',
    connector: 'slackbot',
    scope: 'admin',
    reason: 'x',
    owner: '@lee',
    expires: '2027-01-31',
  };
  const own = policyFile({
    connectors: { slackbot: { allow: ['chat:write'] }, slack: { allow: ['chat:write'] } },
    exceptions: [exception],
  });
  const start = { ...base, ...own };
  const within = (head: Readonly<Record<string, string>>) =>
    openFakePullRequest({ base: start, head, author: dana });
  await expectFree(await within(slackbot('chat:write', 'admin')));
  await expectHeld(await within({ 'base44/connectors/slack.jsonc': connectorFile('slack', ['admin']) }));
  await expectHeld(
    await within({ 'apps/crm/base44/connectors/slackbot.jsonc': connectorFile('slackbot', ['admin']) }),
  );
  await expectHeld(await within(slackbot('chat:write', 'admin.users:read')));
  const { report } = await expectHeld(await within(slackbot('chat:write', 'ADMIN')));
  expect(report.outcome).toBe('failed');
});
