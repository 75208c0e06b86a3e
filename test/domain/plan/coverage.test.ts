import { expect, test } from 'vitest';
import { compareGrant, isComparable } from '../../../src/domain/plan/coverage.ts';
import { connection } from '../../support/plans.ts';

const google = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** declared, granted, missing, excess */
type Row = readonly [
  name: string,
  type: string,
  declared: readonly string[],
  granted: readonly string[],
  missing: readonly string[],
  excess: readonly string[],
];

test.each<Row>([
  [
    'the same scopes in another order',
    'slack',
    ['chat:write', 'channels:read'],
    ['channels:read', 'chat:write'],
    [],
    [],
  ],
  ['nothing granted', 'slack', ['chat:write', 'channels:read'], [], ['channels:read', 'chat:write'], []],
  ['a scope too many', 'slack', ['chat:write'], ['chat:write', 'channels:history'], [], ['channels:history']],
  [
    'one missing, one too many',
    'slack',
    ['chat:write'],
    ['channels:read'],
    ['chat:write'],
    ['channels:read'],
  ],
  [
    'what Base44 adds to Slack',
    'slack',
    ['chat:write'],
    ['chat:write', 'users:read', 'users:read.email'],
    [],
    [],
  ],
  [
    'what Base44 adds to Slack, for the bot',
    'slackbot',
    ['chat:write'],
    ['chat:write', 'users:read.email'],
    [],
    ['users:read.email'],
  ],
  ['case counts at Slack', 'slack', ['chat:write'], ['Chat:Write'], ['chat:write'], ['Chat:Write']],
  // Google
  [
    'a wider scope covers a narrower one',
    'googlecalendar',
    [google('calendar.readonly')],
    [google('calendar')],
    [],
    [google('calendar')],
  ],
  [
    'a narrower one granted along with a wider',
    'googlecalendar',
    [google('calendar')],
    [google('calendar'), google('calendar.events')],
    [],
    [],
  ],
  [
    'a narrower one is not the wider',
    'googlecalendar',
    [google('calendar')],
    [google('calendar.readonly')],
    [google('calendar')],
    [],
  ],
  [
    'identity that Base44 adds to Google',
    'gmail',
    [google('gmail.send')],
    [google('gmail.send'), 'openid', google('userinfo.email')],
    [],
    [],
  ],
  ['another name of the same Google scope', 'gmail', ['email'], [google('userinfo.email')], [], []],
  [
    'the short name is no scope of Google',
    'gmail',
    [google('gmail.send')],
    ['gmail.send'],
    [google('gmail.send')],
    ['gmail.send'],
  ],
  [
    'identity at a Google service without a list',
    'google_analytics',
    [google('analytics.readonly')],
    [google('analytics.readonly'), 'email'],
    [],
    [],
  ],
  [
    'identity by another name at a Google service without a list',
    'google_analytics',
    [google('analytics.readonly'), 'email', google('userinfo.profile')],
    [google('analytics.readonly'), google('userinfo.email'), 'openid', 'profile'],
    [],
    [],
  ],
  [
    'the same names at another service without a list',
    'wix',
    ['email'],
    [google('userinfo.email')],
    ['email'],
    [google('userinfo.email')],
  ],
  // Microsoft
  [
    "Microsoft's address in front",
    'outlook',
    ['Mail.Read'],
    ['https://graph.microsoft.com/Mail.Read'],
    [],
    [],
  ],
  ['case at Microsoft', 'outlook', ['Mail.Read'], ['mail.read'], [], []],
  [
    'case and address of a scope that nobody knows',
    'outlook',
    ['Made.Up'],
    ['https://graph.microsoft.com/made.up'],
    [],
    [],
  ],
  [
    'what Base44 adds to Outlook',
    'outlook',
    ['Mail.Read'],
    ['Mail.Read', 'User.Read', 'offline_access'],
    [],
    [],
  ],
  [
    'a Microsoft scope that is too much',
    'outlook',
    ['Mail.Read'],
    ['Mail.ReadWrite'],
    [],
    ['Mail.ReadWrite'],
  ],
  [
    'who somebody is, which Microsoft grants with everything',
    'one_drive',
    ['Files.Read'],
    ['https://graph.microsoft.com/Files.Read', 'email', 'openid', 'profile'],
    [],
    [],
  ],
  [
    'the same where it is declared and not granted',
    'outlook',
    ['Mail.Read', 'openid'],
    ['Mail.Read'],
    ['openid'],
    [],
  ],
  // HubSpot
  [
    'what HubSpot grants to every app',
    'hubspot',
    ['crm.objects.deals.read'],
    ['crm.objects.deals.read', 'oauth'],
    [],
    [],
  ],
  [
    'the other spelling of a HubSpot scope',
    'hubspot',
    ['business_units.view.read'],
    ['business_units_view.read'],
    [],
    [],
  ],
  [
    'HubSpot scopes are apart from each other',
    'hubspot',
    ['crm.objects.deals.read'],
    ['crm.objects.contacts.read'],
    ['crm.objects.deals.read'],
    ['crm.objects.contacts.read'],
  ],
  // What only keeps a connection alive
  ['a declared scope that is never listed', 'salesforce', ['api', 'refresh_token'], ['api'], [], []],
  ['offline_access of another name', 'salesforce', ['api'], ['api', 'offline_access'], [], []],
  [
    'offline at a service without a list',
    'typeform',
    ['forms:read'],
    ['accounts:read', 'forms:read', 'offline'],
    [],
    [],
  ],
  [
    'offline_access with an address',
    'one_drive',
    ['Files.Read'],
    ['Files.Read', 'https://graph.microsoft.com/offline_access'],
    [],
    [],
  ],
  // Services without scopes, and unknown ones
  ['a service without scopes', 'notion', ['read_content'], ['insert_content'], [], []],
  ['a type that nobody knows', 'custom', ['a', 'b'], ['b', 'c'], ['a'], ['c']],
  [
    'names that every object has',
    'constructor',
    ['toString'],
    ['constructor'],
    ['toString'],
    ['constructor'],
  ],
])('%s (%s)', (_name, type, declared, granted, missing, excess) => {
  expect(compareGrant({ type, declared, granted })).toEqual({ missing, excess });
});

test.each([
  ['an active connection', connection('slack', ['chat:write']), true],
  ['one without any scopes', connection('slack', []), true],
  ['one whose scopes nobody tells', connection('slack', null), false],
  ['the same of a type that nobody knows', connection('custom', null), false],
  ['the same of a service without scopes', connection('notion', null), true],
  ['an expired one whose scopes nobody tells', connection('slack', null, { state: 'expired' }), true],
  ['one in a state that we do not know', connection('notion', [], { state: 'unknown' }), false],
])('whether %s can be compared with what is declared', (_name, live, expected) => {
  expect(isComparable(live)).toBe(expected);
});
