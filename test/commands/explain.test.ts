import { describe, expect, test } from 'vitest';
import { cataloguedTypes, scopesOf } from '../../src/catalogue/catalogue.ts';
import { knownTypes } from '../../src/catalogue/connector-types.ts';
import { type ExplainPorts, explain } from '../../src/commands/explain.ts';
import type { PolicyVerdict } from '../../src/domain/explanation/explanation.ts';
import { publishedSchema } from '../support/json-schema.ts';

const validate = publishedSchema('explain');
const noPolicy: ExplainPorts = { policyVerdict: undefined };
const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;

function about(type: string, scope?: string, ports: ExplainPorts = noPolicy) {
  return explain({ type, scope }, ports);
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
  const verdict: PolicyVerdict = {
    kind: 'denied',
    reason: 'Denied.',
    place: { path: 'policy.jsonc', line: 7 },
  };
  const ports: ExplainPorts = {
    policyVerdict: (type, scope) => ({ ...verdict, reason: `${type} ${scope}` }),
  };

  test('is asked about the whole name', async () => {
    const { policy } = await about('googlecalendar', 'calendar.readonly', ports);
    expect(policy).toEqual({ ...verdict, reason: `googlecalendar ${google('calendar.readonly')}` });
  });

  test('is asked about a scope of which nothing is known', async () => {
    expect((await about('airtable', 'x', ports)).policy?.reason).toBe('airtable x');
  });

  test('is not asked about a type', async () => {
    expect((await about('gmail', undefined, ports)).policy).toBeNull();
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
