import { describe, expect, it } from 'vitest';
import {
  cataloguedTypes,
  resolveScope,
  scopeFacts,
  scopesOf,
  typeFacts,
  typesWithScope,
} from '../../src/catalogue/catalogue.ts';
import { classificationMeaning, classifications } from '../../src/catalogue/classifications.ts';
import { isKnownType } from '../../src/catalogue/connector-types.ts';
import { covers, impliedScopes, implyingScopes } from '../../src/catalogue/implications.ts';
import { narrowerScopes } from '../../src/catalogue/narrower-scopes.ts';
import { nearestScopes } from '../../src/catalogue/nearest-scopes.ts';
import { compareTiers, tierMeaning, tiers } from '../../src/catalogue/tiers.ts';
import { catalogueVersion } from '../../src/catalogue/version.ts';

/** Names that every object has, and that a connector file may use for a type or a scope. */
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'prototype', 'length', ''];

describe('look-ups', () => {
  it('tell what a scope lets the app do', () => {
    expect(scopeFacts('googlecalendar', 'https://www.googleapis.com/auth/calendar.events')).toEqual({
      scope: 'https://www.googleapis.com/auth/calendar.events',
      tier: 'write',
      classification: 'sensitive',
      statement: 'View, create, change and delete events on all calendars',
      implies: [
        'https://www.googleapis.com/auth/calendar.events.readonly',
        'https://www.googleapis.com/auth/calendar.events.owned',
        'https://www.googleapis.com/auth/calendar.events.owned.readonly',
        'https://www.googleapis.com/auth/calendar.events.public.readonly',
      ],
      aliases: [],
      deprecated: false,
      replacedBy: [],
      tokens: [],
      usable: true,
    });
  });

  it('are exact: case and white space count', () => {
    expect(scopeFacts('outlook', 'Mail.Read')?.tier).toBe('read');
    expect(scopeFacts('outlook', 'mail.read')).toBeUndefined();
    expect(scopeFacts('outlook', ' Mail.Read')).toBeUndefined();
    expect(typeFacts('Outlook')).toBeUndefined();
  });

  it.each(inherited)('know no type named %j', (name) => {
    expect(typeFacts(name)).toBeUndefined();
    expect(scopesOf(name)).toEqual([]);
    expect(scopeFacts(name, 'openid')).toBeUndefined();
    expect(impliedScopes(name, 'openid').size).toBe(0);
    expect(nearestScopes(name, 'openid')).toEqual([]);
    expect(narrowerScopes(name, 'openid')).toEqual([]);
  });

  it.each(inherited)('know no scope named %j', (name) => {
    for (const type of cataloguedTypes()) {
      expect(scopeFacts(type, name)).toBeUndefined();
      expect(impliedScopes(type, name).size).toBe(0);
      expect(implyingScopes(type, name).size).toBe(0);
      expect(covers(type, name, 'openid')).toBe(false);
      expect(narrowerScopes(type, name)).toEqual([]);
    }
  });
});

describe('resolveScope', () => {
  it.each([
    ['outlook', 'Mail.Read', 'Mail.Read'],
    ['outlook', 'mail.read', 'Mail.Read'],
    ['share_point', 'HTTPS://graph.microsoft.com/Sites.read.All', 'Sites.Read.All'],
    ['outlook', 'https://graph.microsoft.com/', undefined],
    ['slack', 'channels:read', 'channels:read'],
    ['slack', 'Channels:Read', undefined],
    ['gmail', 'Email', undefined],
    ['airtable', 'mail.read', undefined],
  ])('%s takes %j for %j', (type, text, scope) => {
    expect(resolveScope(type, text)?.scope).toBe(scope);
  });

  it.each(inherited)('resolves nothing named %j', (name) => {
    expect(resolveScope('outlook', name)).toBeUndefined();
    expect(resolveScope(name, 'Mail.Read')).toBeUndefined();
  });

  it('keeps the scopes of a type apart', () => {
    for (const type of cataloguedTypes()) {
      for (const facts of scopesOf(type)) expect(resolveScope(type, facts.scope)).toBe(facts);
    }
  });
});

describe('typesWithScope', () => {
  it.each([
    ['channels:join', ['slackbot']],
    ['search:read', ['slack']],
    ['crm.lists.read', ['hubspot']],
    ['authorizations:read', []],
    ['chat:wirte', []],
  ])('%s is one of %j', (scope, types) => {
    expect(typesWithScope(scope)).toEqual(types);
  });
});

describe('types', () => {
  it('are connector types that Base44 documents', () => {
    expect(cataloguedTypes().filter((type) => !isKnownType(type))).toEqual([]);
  });

  it('share no id that differs only in case', () => {
    const folded = cataloguedTypes().map((type) => type.toLowerCase());
    expect(new Set(folded).size).toBe(cataloguedTypes().length);
  });

  it('say which services have no scopes', () => {
    expect(cataloguedTypes().filter((type) => typeFacts(type)?.ignoresScopes)).toEqual(['notion', 'stripe']);
  });

  it.each([
    ['gmail', 'calendar.readonly', false],
    ['gmail', 'https://mail.google.com/', true],
    ['gmail', 'https://www.googleapis.com/auth/not-yet-known', true],
    ['outlook', 'mail.read', true],
    ['outlook', 'https://graph.microsoft.com/Mail.Read', true],
    ['slack', 'chat:write', true],
    ['slack', 'chat write', false],
    ['hubspot', 'crm.objects.contacts.read', true],
    ['hubspot', 'CRM.Objects', false],
    ['notion', 'read_content', true],
  ])('%s: the pattern and %j', (type, scope, matches) => {
    expect(typeFacts(type)?.scopePattern.test(scope)).toBe(matches);
  });

  it('stay linear on long texts that almost match', () => {
    for (const type of cataloguedTypes()) {
      const pattern = typeFacts(type)?.scopePattern;
      for (const part of ['a', 'a.', 'a:', 'A.', 'a-', 'a_', '/']) {
        expect(pattern?.test(`${part.repeat(5_000)}!`)).toBe(false);
      }
    }
  });
});

describe('Slack', () => {
  it.each([
    ['chat:write', true, true],
    ['search:read', true, false],
    ['channels:join', false, true],
    ['authorizations:read', false, false],
    ['chat:write:user', false, false],
    ['mcp:connect', null, null],
  ])('%s: usable on a user token %j, on a bot token %j', (scope, user, bot) => {
    expect(scopeFacts('slack', scope)?.usable).toBe(user);
    expect(scopeFacts('slackbot', scope)?.usable).toBe(bot);
  });
});

describe('tiers', () => {
  it('are ordered from who you are to who decides', () => {
    expect(tiers).toEqual(['identity', 'read', 'app', 'write', 'admin']);
    expect([...tiers].reverse().sort(compareTiers)).toEqual(tiers);
    expect(compareTiers('read', 'read')).toBe(0);
    expect(compareTiers('identity', 'admin')).toBeLessThan(0);
  });

  it('each have a meaning that ends a sentence', () => {
    for (const tier of tiers) expect(tierMeaning(tier)).toMatch(/^[a-z][^\n]*[^\s.]$/);
  });
});

describe('classifications', () => {
  it('each have a meaning and at least one scope', () => {
    const used = new Set(
      cataloguedTypes().flatMap((type) => scopesOf(type).map((scope) => scope.classification)),
    );
    expect(classifications.filter((one) => !used.has(one))).toEqual([]);
    expect(classifications.filter((one) => classificationMeaning(one) === '')).toEqual([]);
  });
});

it('has a version that is a date', () => {
  expect(catalogueVersion).toBe('2026-11-23');
});
