import { describe, expect, test } from 'vitest';
import { canBeEntry, type PolicyContent, writePolicy } from '../../../src/domain/init/policy-text.ts';

const nothing: PolicyContent = {
  ...{ schemaUrl: 'https://example.com/policy.schema.json', scopes: new Map(), reviewers: [] },
  ...{ apps: [], branch: 'main' },
};

const write = (content: Partial<PolicyContent>) => writePolicy({ ...nothing, ...content });

/** The lines of a policy between its first two and the last. */
const membersOf = (policy: string) => policy.split('\n').slice(3, -2).join('\n');

test('a policy of nothing', () => {
  expect(write({})).toBe(`{
  "$schema": "https://example.com/policy.schema.json",
  "version": 1,
  // What is not named here is not allowed. Written from what the apps ask for today.
  "connectors": {}
}
`);
});

test('types and scopes stand in their order, each once, with their names and what they let the app do', () => {
  const scopes = new Map([
    ['slack', ['users:read', 'chat:write', 'users:read', 'bot', 'made:up']],
    ['gmail', ['https://mail.google.com/']],
    ['acme', ['b', 'a']],
    ['notion', ['read']],
    ['hubspot', []],
  ]);
  expect(
    membersOf(write({ scopes })),
  ).toBe(`  // What is not named here is not allowed. Written from what the apps ask for today.
  "connectors": {
    // acme
    "acme": {
      "allow": [
        // not in the catalogue of scopes
        "a",
        // not in the catalogue of scopes
        "b"
      ]
    },
    // Gmail
    "gmail": {
      "allow": [
        // Read, send, change and permanently delete all mail (admin, restricted)
        "https://mail.google.com/"
      ]
    },
    // HubSpot
    "hubspot": {},
    // Notion has no scopes
    "notion": {
      "allow": [
        // without effect, and allowed because a file lists it
        "read"
      ]
    },
    // Slack User
    "slack": {
      "allow": [
        // Add a bot user that people can message and mention (app, legacy, deprecated)
        "bot",
        // Post messages, and change and delete its own messages (write)
        "chat:write",
        // not in the catalogue of scopes
        "made:up",
        // View all people in the workspace (read)
        "users:read"
      ]
    }
  }`);
});

test('with reviewers, what may do most needs an approval, and so does a removal', () => {
  expect(
    membersOf(write({ reviewers: ['@lee', 'role:maintain'] })),
  ).toBe(`  // What is not named here is not allowed. Written from what the apps ask for today.
  "connectors": {},
  // One of them approves what needs an approval; nobody approves their own change.
  "approvals": { "reviewers": ["@lee", "role:maintain"] },
  // New scopes of these kinds need an approval even where they are allowed.
  "review": ["access:admin", "class:restricted"],
  "removals": "review"`);
});

describe('the Base44 app of each folder', () => {
  const ids = { crm: '68f0c2d1e4b7a90012ab34cd', shop: '68f1d3e2f5c8ba0123bc45de' };

  test('is a target where it is known, and a line to complete where another one is', () => {
    const apps = [
      { app: 'apps/crm', appId: ids.crm },
      { app: 'apps/blog', appId: undefined },
      { app: 'apps/shop', appId: ids.shop },
    ];
    expect(
      membersOf(write({ apps, branch: 'trunk' })),
    ).toBe(`  // The Base44 app that each folder is deployed to. Its address in Base44 has the id, after /apps/.
  "apps": {
    // "apps/blog": { "targets": { "production": { "appId": "…", "branch": "trunk" } } },
    "apps/crm": { "targets": { "production": { "appId": "${ids.crm}", "branch": "trunk" } } },
    "apps/shop": { "targets": { "production": { "appId": "${ids.shop}", "branch": "trunk" } } }
  },
  // What is not named here is not allowed. Written from what the apps ask for today.
  "connectors": {}`);
  });

  test('is a comment to complete where none is known', () => {
    const apps = ['apps/crm', 'apps/shop'].map((app) => ({ app, appId: undefined }));
    expect(
      membersOf(write({ apps })),
    ).toBe(`  // The Base44 app that each folder is deployed to. Its address in Base44 has the id, after /apps/.
  // "apps": {
  //   "apps/crm": { "targets": { "production": { "appId": "…", "branch": "main" } } },
  //   "apps/shop": { "targets": { "production": { "appId": "…", "branch": "main" } } }
  // },
  // What is not named here is not allowed. Written from what the apps ask for today.
  "connectors": {}`);
  });
});

test('what cannot be seen in a name is written as an escape', () => {
  const apps = [{ app: 'apps/"\u0007\u2028\u{e0001}é"', appId: '1'.repeat(24) }];
  expect(write({ apps })).toContain('    "apps/\\"\\u0007\\u2028\\udb40\\udc01é\\"": {');
});

test.each([
  ['chat:write', true],
  ['https://www.googleapis.com/auth/gmail.send', true],
  ['*:history', false],
  ['access:read', false],
  ['Class:restricted', false],
  ['data.access:read', true],
  ['a b', false],
  ['', false],
])('that %j can be an entry that means just this scope: %s', (scope, expected) => {
  expect(canBeEntry(scope)).toBe(expected);
});

test('what cannot be one is left out', () => {
  expect(membersOf(write({ scopes: new Map([['slack', ['access:read', '*']]]) }))).toContain('"slack": {}');
});
