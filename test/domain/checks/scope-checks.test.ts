import { describe, expect, test } from 'vitest';
import { cataloguedTypes, scopesOf } from '../../../src/catalogue/catalogue.ts';
import { covers } from '../../../src/catalogue/implications.ts';
import type { Connector } from '../../../src/domain/connector/connector.ts';
import { connector, corpusConnectors, findingsOf } from '../../support/connectors.ts';

const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** Findings as `severity rule scope`, with ` → replacement` where there is a fix. */
function lines(type: string, scopes: readonly string[]): readonly string[] {
  return findingsOf(connector(type, scopes)).map(
    ({ severity, rule, scope, fix }) =>
      `${severity} ${rule} ${scope}${fix === undefined ? '' : ` → ${fix.replacement}`}`,
  );
}

describe('malformed-scope', () => {
  test.each([
    [
      'googlecalendar',
      'calendar.readonly',
      `error malformed-scope calendar.readonly → ${google('calendar.readonly')}`,
    ],
    ['googlecalendar', 'emial', 'error malformed-scope emial → email'],
    ['gmail', 'a', 'error malformed-scope a'],
    ['gmail', 'mail.google.com', 'error malformed-scope mail.google.com → https://mail.google.com/'],
    // What Google makes of another case is not documented, and of another address neither.
    ['gmail', 'OpenID', 'warning malformed-scope OpenID → openid'],
    [
      'gmail',
      'https://mail.google.com',
      'warning malformed-scope https://mail.google.com → https://mail.google.com/',
    ],
    ['googledrive', google('Drive'), `warning malformed-scope ${google('Drive')} → ${google('drive')}`],
    ['slack', 'channels.read', 'warning malformed-scope channels.read → channels:read'],
    ['slack', 'Chat:Write', 'warning malformed-scope Chat:Write → chat:write'],
    ['slack', 'https://slack.com/x', 'warning malformed-scope https://slack.com/x'],
    ['github', 'delete-repo', 'warning malformed-scope delete-repo → delete_repo'],
    ['outlook', 'Mail:Read', 'warning malformed-scope Mail:Read → Mail.Read'],
  ])('%s: %s', (type, scope, expected) => {
    expect(lines(type, [scope])).toEqual([expected]);
  });
});

describe('unknown-scope', () => {
  test.each([
    ['slack', 'chat:wirte', 'warning unknown-scope chat:wirte → chat:write'],
    [
      'gmail',
      google('gmail.sent'),
      `warning unknown-scope ${google('gmail.sent')} → ${google('gmail.send')}`,
    ],
    ['slack', 'chat:read', 'notice unknown-scope chat:read'],
    ['googlecalendar', google('contacts.readonly'), `notice unknown-scope ${google('contacts.readonly')}`],
    // Another service has it: of the same provider, so that it may work, or of another one.
    ['gmail', google('calendar'), `notice unknown-scope ${google('calendar')}`],
    ['tiktok', 'crm.lists.read', 'warning unknown-scope crm.lists.read'],
    // Two scopes are near: none suggests itself.
    ['hubspot', 'contacts.read', 'warning unknown-scope contacts.read'],
    // The near one cannot be asked for.
    ['slack', 'chanels:join', 'warning unknown-scope chanels:join'],
  ])('%s: %s', (type, scope, expected) => {
    expect(lines(type, [scope])).toEqual([expected]);
  });
});

describe('redundant-scope', () => {
  test.each([
    ['googledrive', ['drive', 'drive.readonly'].map(google), [google('drive.readonly')]],
    ['googledrive', ['drive.readonly', 'drive.file'].map(google), []],
    ['github', ['repo', 'public_repo', 'repo:status'], ['public_repo', 'repo:status']],
    ['outlook', ['Mail.Read', 'mail.read'], ['mail.read']],
    ['outlook', ['https://graph.microsoft.com/Mail.ReadWrite', 'Mail.Read'], ['Mail.Read']],
    // Two names for the same: the first stays.
    ['salesforce', ['offline_access', 'refresh_token'], []],
    ['salesforce', ['refresh_token', 'offline_access'], ['offline_access']],
    // Base44 writes these by itself.
    ['gmail', ['openid', 'email', google('userinfo.email')], []],
  ])('%s: %j', (type, scopes, expected) => {
    expect(lines(type, scopes)).toEqual(expected.map((scope) => `notice redundant-scope ${scope}`));
  });

  test('can be removed at once: what stays covers them', () => {
    for (const type of cataloguedTypes()) {
      const names = scopesOf(type).map(({ scope }) => scope);
      for (const scopes of [names, names.toReversed()]) {
        const redundant = findingsOf(connectorWith(type, scopes))
          .filter(({ rule }) => rule === 'redundant-scope')
          .map(({ scope = '' }) => scope);
        const kept = scopes.filter((scope) => !redundant.includes(scope));
        const uncovered = redundant.filter((scope) => !kept.some((other) => covers(type, other, scope)));
        expect(uncovered).toEqual([]);
      }
    }
  });
});

test.each([
  ['linkedin', 'r_liteprofile', 'warning deprecated-scope r_liteprofile'],
  ['linkedin', 'rw_ad_campaigns', 'warning deprecated-scope rw_ad_campaigns → rw_ads'],
  ['hubspot', 'contacts', 'warning deprecated-scope contacts'],
  // Deprecated says enough: that it is for another kind of token does not matter any more.
  ['slack', 'bot', 'warning deprecated-scope bot'],
  ['slack', 'channels:join', 'warning wrong-token channels:join'],
  ['slackbot', 'search:read', 'warning wrong-token search:read'],
  ['slackbot', 'authorizations:read', 'warning wrong-token authorizations:read'],
  ['notion', 'read_content', 'warning scopes-ignored read_content'],
  ['stripe', 'https://stripe.com/x', 'warning scopes-ignored https://stripe.com/x'],
])('%s: %s → %s', (type, scope, expected) => {
  expect(lines(type, [scope])).toEqual([expected]);
});

test('a scope that is not known to be unusable is left alone', () => {
  expect(lines('hubspot', ['crm.objects.calls.read'])).toEqual([]);
  expect(lines('slack', ['admin.legal_holds:read'])).toEqual([]);
});

test('nothing is said about the scopes of a type that the catalogue does not have', () => {
  expect(lines('airtable', ['data.records:read', 'x', 'Chat:Write', 'calendar.readonly'])).toEqual([]);
  for (const type of ['constructor', 'tostring', 'hasownproperty']) {
    expect(lines(type, ['a'])).toEqual(['warning unknown-type undefined']);
  }
});

test('there is no fix that would list a scope twice', () => {
  expect(lines('slack', ['channels.read', 'channels:read'])).toEqual([
    'warning malformed-scope channels.read',
  ]);
  expect(lines('linkedin', ['rw_ads', 'rw_ad_campaigns'])).toContain(
    'warning deprecated-scope rw_ad_campaigns',
  );
});

test('a repeated scope is judged once', () => {
  expect(lines('slack', ['chat:read', 'chat:read'])).toEqual([
    'warning repeated-scope chat:read',
    'notice unknown-scope chat:read',
  ]);
});

test('writing the fix makes the finding go away', () => {
  const cases = [
    ['googlecalendar', 'calendar.readonly'],
    ['slack', 'Chat:Write'],
    ['slack', 'chat:wirte'],
    ['linkedin', 'rw_ad_campaigns'],
  ] as const;
  for (const [type, scope] of cases) {
    const [finding] = findingsOf(connector(type, [scope]));
    expect(lines(type, [finding?.fix?.replacement ?? scope])).toEqual([]);
  }
});

test('real connector files have no errors', () => {
  const findings = corpusConnectors().flatMap(findingsOf);
  const summary = findings.map(({ path, severity, rule }) => `${path} ${severity} ${rule}`);
  expect(summary).toEqual([
    '03-facebook_pages/facebook_pages.jsonc warning unknown-type',
    '09-meta_ads/meta_ads.jsonc warning unknown-type',
    '32-notion/notion.jsonc warning scopes-ignored',
  ]);
});

test('messages are one line of at most 200 characters, whichever scopes they name', () => {
  const longest = (scope: string) => scope.padEnd(256, 'x');
  for (const type of cataloguedTypes()) {
    const names = scopesOf(type).map(({ scope }) => scope);
    const misspelt = names.flatMap((scope) => [
      scope.toUpperCase(),
      `${scope}e`,
      scope.slice(8),
      longest(scope),
    ]);
    for (const scopes of [names, names.toReversed(), misspelt]) {
      for (const { message, fix } of findingsOf(connectorWith(type, scopes))) {
        expect(message.length, message).toBeLessThanOrEqual(200);
        expect(message).not.toMatch(/undefined|\n/);
        expect(fix?.message.length ?? 0).toBeLessThanOrEqual(200);
      }
    }
  }
});

/** A connector with more scopes than a file may have. */
function connectorWith(type: string, scopes: readonly string[]): Connector {
  const { scopes: declared, ...rest } = connector(type, ['x']);
  return { ...rest, scopes: declared.flatMap(({ range }) => scopes.map((scope) => ({ scope, range }))) };
}
