import { describe, expect, it } from 'vitest';
import { cataloguedTypes, scopeFacts, scopesOf } from '../../src/catalogue/catalogue.ts';
import { nearestScopes, respelledScope } from '../../src/catalogue/nearest-scopes.ts';
import { fc } from '../support/properties.ts';

const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;

describe('nearestScopes', () => {
  it.each([
    // Only the provider's address, case or a separator is amiss.
    ['googlecalendar', 'calendar.readonly', [google('calendar.readonly')]],
    ['googlecalendar', 'calendar', [google('calendar')]],
    ['googlecalendar', 'http://www.googleapis.com/auth/calendar', [google('calendar')]],
    ['googledrive', `${google('drive.readonly')}/`, [google('drive.readonly')]],
    ['gmail', 'https://mail.google.com', ['https://mail.google.com/']],
    ['gmail', 'mail.google.com', ['https://mail.google.com/']],
    ['outlook', 'mail.readwrite', ['Mail.ReadWrite']],
    ['outlook', 'https://graph.microsoft.com/Mail.Read', ['Mail.Read']],
    ['slack', 'channels.read', ['channels:read']],
    ['slack', 'Channels-Read', ['channels:read']],
    ['slack', ' chat:write ', ['chat:write']],
    ['linkedin', 'W_Member_Social', ['w_member_social']],
    // The same words in another order.
    ['github', 'org:read', ['read:org']],
    ['slack', 'read:channels', ['channels:read']],
    // Slips of the finger.
    ['github', 'gits', ['gist']],
    ['github', 'rep', ['repo']],
    ['slack', 'chat:wirte', ['chat:write']],
    ['gmail', 'emial', ['email']],
    ['hubspot', 'crm.objects.contact.read', ['crm.objects.contacts.read']],
    // A part of the name.
    ['hubspot', 'line_items.write', ['crm.objects.line_items.write']],
    ['gmail', 'gmail.read', [google('gmail.readonly')]],
    ['googlecalendar', 'events.owned', [google('calendar.events.owned')]],
  ])('%s: %j was meant to be %j', (type, text, expected) => {
    expect(nearestScopes(type, text).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ['gmail', ''],
    ['gmail', '   '],
    ['gmail', 'https://'],
    ['gmail', google('contacts.readonly')],
    ['slack', 'calendar.readonly'],
    ['slack', 'write'],
    ['slack', 'chat:read'],
    ['hubspot', 'read'],
    ['hubspot', 'x'.repeat(256)],
    ['hubspot', `crm.objects.contacts.read${' '.repeat(256)}`],
    ['notion', 'read_content'],
    ['airtable', 'data.records:read'],
  ])('%s: nothing is near %j', (type, text) => {
    expect(nearestScopes(type, text)).toEqual([]);
  });

  it('puts deprecated and unusable scopes last', () => {
    expect(nearestScopes('slack', 'chat:write:users')[0]).toBe('chat:write:user');
    expect(nearestScopes('slack', 'file:write')).toEqual(['files:write']);
    expect(nearestScopes('linkedin', 'r_organization_x')).not.toContain('r_organization_lookup');
  });

  it('gives at most as many as asked for', () => {
    expect(nearestScopes('hubspot', 'contacts.read')).toHaveLength(3);
    expect(nearestScopes('hubspot', 'contacts.read', 1)).toHaveLength(1);
    expect(nearestScopes('hubspot', 'contacts.read', 0)).toEqual([]);
    expect(nearestScopes('hubspot', 'contacts.read', -1)).toEqual([]);
  });

  it('finds every scope from its own name', () => {
    for (const type of cataloguedTypes()) {
      for (const { scope } of scopesOf(type)) {
        expect(nearestScopes(type, scope)[0]).toBe(scope);
      }
    }
  });

  it('never throws, and names only known scopes, each once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'abcdeorstw.:/_-~ '), maxLength: 300 }),
      fc
        .constantFrom(...scopesOf('hubspot'))
        .chain(({ scope }) => fc.nat(scope.length).map((at) => scope.slice(0, at) + scope.slice(at + 1))),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cataloguedTypes()),
        text,
        fc.integer({ min: -2, max: 400 }),
        (type, near, limit) => {
          const found = nearestScopes(type, near, limit);
          expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
          expect(new Set(found).size).toBe(found.length);
          for (const scope of found) expect(scopeFacts(type, scope)).toBeDefined();
        },
      ),
    );
  });
});

describe('respelledScope', () => {
  it.each([
    ['googlecalendar', 'calendar.readonly', google('calendar.readonly')],
    ['googledrive', 'HTTP://www.googleapis.com/auth/Drive/', google('drive')],
    ['slack', 'channels.read', 'channels:read'],
    ['slack', 'read:channels', undefined],
    ['slack', 'chanels:read', undefined],
    ['gmail', 'gmail.read', undefined],
    ['gmail', '', undefined],
    ['airtable', 'x', undefined],
  ])('%s: %j is another spelling of %j', (type, text, scope) => {
    expect(respelledScope(type, text)?.scope).toBe(scope);
  });
});
