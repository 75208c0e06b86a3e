import { describe, expect, test } from 'vitest';
import { cataloguedTypes, scopesOf } from '../../src/catalogue/catalogue.ts';
import { knownTypes } from '../../src/catalogue/connector-types.ts';
import { explain } from '../../src/commands/explain.ts';
import { testDay } from '../support/check-tree.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { type MemoryEntry, memoryTree } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';

const validate = publishedSchema('explain');
const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;

type Files = Readonly<Record<string, MemoryEntry>>;

function about(type: string, scope?: string, files: Files = {}, policy?: string) {
  return explain({ type, scope, policy, today: testDay }, { files: memoryTree(files) });
}

describe('a scope', () => {
  test('with what it means, covers and can be replaced by', async () => {
    const { scope, scopes, asked } = await about('gmail', google('gmail.modify'));
    expect(asked).toEqual({ type: 'gmail', scope: google('gmail.modify'), accepted: true });
    expect(scopes).toBeNull();
    expect(scope).toMatchObject({
      tier: 'write',
      tierMeaning: 'creates, changes, deletes or sends',
      classification: 'restricted',
      impliedBy: ['https://mail.google.com/'],
      deprecated: false,
      usable: true,
    });
    expect(scope?.narrower.map((narrower) => narrower.scope)).toContain(google('gmail.labels'));
    expect(scope?.methods).toContain('gmail.users.messages.trash');
  });

  test.each([
    ['googlecalendar', 'calendar.readonly', google('calendar.readonly'), false],
    ['slack', 'channels.read', 'channels:read', false],
    ['outlook', 'mail.read', 'Mail.Read', true],
    ['outlook', 'https://graph.microsoft.com/Mail.Read', 'Mail.Read', true],
    ['github', 'repo', 'repo', true],
  ])('%s: %s is found as %s', async (type, text, name, accepted) => {
    const { scope, asked } = await about(type, text);
    expect(scope?.scope).toBe(name);
    expect(asked).toEqual({ type, scope: text, accepted });
  });

  test('of another kind of token names the connector that it belongs to', async () => {
    expect((await about('slack', 'channels:join')).scope).toMatchObject({
      usable: false,
      holder: 'slackbot',
    });
    expect((await about('slack', 'tokens.basic')).scope).toMatchObject({ usable: false, holder: null });
  });

  test('has its aliases apart from what it implies', async () => {
    const { scope } = await about('salesforce', 'refresh_token');
    expect(scope).toMatchObject({ aliases: ['offline_access'], implies: [], impliedBy: [] });
  });
});

describe('a type', () => {
  test('with its scopes from the mildest tier up, deprecated ones last', async () => {
    const { scopes, scope } = await about('linkedin');
    expect(scope).toBeNull();
    expect(scopes?.map((one) => one.scope).toSorted()).toEqual(
      scopesOf('linkedin')
        .map((one) => one.scope)
        .toSorted(),
    );
    const firstDeprecated = scopes?.findIndex(({ deprecated }) => deprecated) ?? -1;
    expect(scopes?.slice(firstDeprecated).every(({ deprecated }) => deprecated)).toBe(true);
    expect(scopes?.[0]?.tier).toBe('identity');
  });

  test('without scopes says so, and what a person may allow', async () => {
    const { connector, scopes } = await about('notion');
    expect(connector).toMatchObject({ catalogued: true, ignoresScopes: true });
    expect(connector.capabilities).toHaveLength(8);
    expect(scopes).toEqual([]);
  });

  test.each([undefined, 'data.records:read'])('that the catalogue lacks is no error (%s)', async (scope) => {
    const explanation = await about('airtable', scope);
    expect(explanation).toMatchObject({
      asked: { type: 'airtable', scope: scope ?? null, accepted: null },
      connector: { name: 'Airtable', catalogued: false, provider: null },
      scopes: null,
      scope: null,
    });
  });
});

describe('the policy', () => {
  const exception = { app: 'apps/crm', connector: 'slack', reason: 'migration', owner: '@lee' };
  const files = policyFile({
    connectors: {
      googlecalendar: { allow: ['access:read'], review: [google('calendar')] },
      slack: { allow: ['chat:write', '*:read'], deny: ['*:history'] },
      linear: { allow: ['read'] },
      google_analytics: { allow: [google('analytics.readonly')] },
    },
    review: ['class:restricted'],
    approvals: { reviewers: ['@lee'] },
    exceptions: [
      { ...exception, scope: 'im:history', expires: '2026-12-31' },
      { ...exception, scope: 'im:history', app: '.', expires: '2026-11-22' },
    ],
  });
  const path = '.github/connector-policy.jsonc';
  const at = (line: number) => ({ path, line });

  test.each([
    ['googlecalendar', 'calendar.readonly', 'allowed', '"access:read" of allow applies to it', at(6), null],
    [
      'googlecalendar',
      'calendar',
      'review',
      `"${google('calendar')}" of review applies to it`,
      at(9),
      'Ask "@lee" for it.',
    ],
    [
      'googlecalendar',
      'calendar.events',
      'not-listed',
      'no entry of the connector applies to it',
      at(4),
      `Ask for ${google('calendar.events.readonly')} instead, which is allowed.`,
    ],
    [
      'googlecalendar',
      'email',
      'allowed',
      'Base44 adds it by itself, whether or not a file lists it',
      null,
      null,
    ],
    ['slack', 'chat:write', 'allowed', '"chat:write" of allow applies to it', at(14), null],
    ['gmail', 'gmail.send', 'not-listed', 'the policy does not list the connector', null, null],
    // Nothing is known about the scopes of this type, and the policy names one all the same.
    [
      'linear',
      'read',
      'review',
      `"class:restricted" of the policy's own review applies to it`,
      at(33),
      'Ask "@lee" for it.',
    ],
    [
      'google_analytics',
      'analytics.readonly',
      'not-listed',
      'the catalogue does not know it as it is typed, and no entry of the connector applies to it',
      at(28),
      `Meant "${google('analytics.readonly')}", which line 28 names?`,
    ],
    ['linear', 'write', 'not-listed', 'no entry of the connector applies to it', at(21), null],
  ])('%s %s is %s: %s', async (type, scope, kind, reason, place, advice) => {
    const explanation = await about(type, scope, files);
    expect(explanation.policy).toEqual({ kind, reason, place, advice, exceptions: [] });
    expect(validate(explanation)).toEqual([]);
  });

  test('names the exceptions that hold, for the apps that have them', async () => {
    const explanation = await about('slack', 'im:history', files);
    expect(explanation.policy).toMatchObject({
      kind: 'denied',
      reason: '"*:history" of deny applies to it',
      exceptions: [{ app: 'apps/crm', expires: '2026-12-31', place: { path } }],
    });
    expect(explanation.policy?.exceptions).toHaveLength(1);
    expect(validate(explanation)).toEqual([]);
  });

  test('says through which scope an entry decides', async () => {
    const wide = policyFile({ connectors: { github: { allow: ['repo'], deny: ['delete:packages'] } } });
    expect((await about('github', 'public_repo', wide)).policy?.reason).toBe(
      '"repo" of allow applies to "repo", which covers it',
    );
    const strict = policyFile({ connectors: { github: { deny: ['public_repo'] } } });
    expect((await about('github', 'repo', strict)).policy?.reason).toBe(
      '"public_repo" of deny applies to "public_repo", which it covers',
    );
  });

  test.each([
    [{}, { kind: 'none', reason: `there is no ${path}, so nothing restricts scopes`, place: null }],
    [{ [path]: '{\n"version": 2, "connectors": {}}' }, { kind: 'unusable', place: at(2) }],
    [{ [path]: { kind: 'symlink' as const } }, { kind: 'unusable', place: at(1) }],
  ])('that does not judge is not passed over (%#)', async (without, expected) => {
    const explanation = await about('slack', 'chat:write', without);
    expect(explanation.policy).toMatchObject({ ...expected, advice: null, exceptions: [] });
    expect(validate(explanation)).toEqual([]);
  });

  test('can be named, and then has to be there', async () => {
    const named = { 'policy.jsonc': files[path] ?? '' };
    expect((await about('slack', 'chat:write', named, 'policy.jsonc')).policy?.kind).toBe('allowed');
    await expect(about('slack', 'chat:write', {}, 'policy.jsonc')).rejects.toThrow(
      'There is no policy policy.jsonc.',
    );
  });

  test('is not asked about a type', async () => {
    expect((await about('gmail', undefined, files)).policy).toBeNull();
  });
});

test.each([
  ['gmial', undefined, 'Base44 documents no connector of type "gmial". Did you mean gmail?'],
  ['Slack', undefined, 'Base44 documents no connector of type "Slack". Did you mean slack or slackbot?'],
  [
    'drive',
    undefined,
    'Base44 documents no connector of type "drive". Did you mean googledrive or one_drive?',
  ],
  ['Slack User', 'a', /^Base44 documents no connector of type "Slack User"\. Did you mean slack\?$/],
  [
    'gmail.modify',
    undefined,
    /no connector of type "gmail\.modify"\. It is a scope of Gmail: connector-guard explain gmail gmail\.modify$/,
  ],
  ['gmail', 'gmail', /the scope "gmail"\. connector-guard explain gmail lists the \d+ that are known\.$/],
  ['xyz', 'a', /^Base44 documents no connector of type "xyz"\. Scopes are known of: github, gmail, /],
  ['__proto__', 'a', /^Base44 documents no connector of type "__proto__"\./],
  [
    'gmail',
    'gmail.sent',
    `Gmail is not known to have the scope "gmail.sent". Did you mean ${google('gmail.send')}?`,
  ],
  [
    'hubspot',
    'contacts.read',
    'HubSpot is not known to have the scope "contacts.read". Did you mean crm.objects.contacts.read or crm.schemas.contacts.read or contracts-read?',
  ],
  [
    'hubspot',
    'constructor',
    'HubSpot is not known to have the scope "constructor". connector-guard explain hubspot lists the 290 that are known.',
  ],
  [
    'notion',
    'read_content',
    'Notion has no scopes, so "read_content" has no effect. See connector-guard explain notion.',
  ],
  ['\u001b[31m', undefined, /^Base44 documents no connector of type "\\u\{1b\}\[31m"\./],
  [
    'slack',
    '\u202e\n::error::',
    /^Slack User is not known to have the scope "\\u\{202e\}\\u\{a\}::error::"\./,
  ],
])('%j %j is refused with what to do', async (type, scope, message) => {
  await expect(about(type, scope)).rejects.toThrow(message);
  await expect(about(type, scope)).rejects.toMatchObject({ name: 'UserError' });
});

test('every type and every known scope is explained by the schema', async () => {
  for (const type of knownTypes) expect(validate(await about(type))).toEqual([]);
  for (const type of cataloguedTypes()) {
    for (const { scope } of scopesOf(type)) {
      const explanation = await about(type, scope);
      expect(validate(explanation)).toEqual([]);
      expect(explanation.scope?.scope).toBe(scope);
    }
  }
});
