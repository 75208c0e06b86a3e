import { describe, expect, it } from 'vitest';
import { cataloguedTypes, scopesOf } from '../../src/catalogue/catalogue.ts';
import { impliedScopes } from '../../src/catalogue/implications.ts';
import { narrowerScopes } from '../../src/catalogue/narrower-scopes.ts';
import { compareTiers } from '../../src/catalogue/tiers.ts';

const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const names = (type: string, scope: string): readonly string[] =>
  narrowerScopes(type, scope).map((facts) => facts.scope);

describe('narrowerScopes', () => {
  it('go from the nearest to the narrowest, and leave out what only add-ons can use', () => {
    expect(names('gmail', google('gmail.modify'))).toEqual(
      ['gmail.compose', 'gmail.send', 'gmail.insert', 'gmail.labels', 'gmail.readonly', 'gmail.metadata'].map(
        google,
      ),
    );
  });

  it('of the whole calendar begin with changing all events', () => {
    expect(names('googlecalendar', google('calendar')).slice(0, 3)).toEqual(
      ['calendar.acls', 'calendar.events', 'calendar.events.owned'].map(google),
    );
  });

  it('of a shared mailbox are the user’s own', () => {
    expect(names('outlook', 'Mail.ReadWrite.Shared')).toEqual([
      'Mail.ReadWrite',
      'Mail.Read.Shared',
      'Mail.Read',
      'Mail.ReadBasic',
    ]);
  });

  it.each([
    ['gmail', 'email', 'an alias reaches just as far'],
    ['salesforce', 'refresh_token', 'an alias reaches just as far'],
    ['hubspot', 'files', 'its parts are named in API specifications only'],
    ['slack', 'groups:history', 'methods alone do not make a scope narrower'],
    ['hubspot', 'no.such.scope', 'it is not known'],
  ])('%s: none for %s, for %s', (type, scope) => {
    expect(names(type, scope)).toEqual([]);
  });

  it('are covered by the scope, usable, current and of no higher tier', () => {
    for (const type of cataloguedTypes()) {
      for (const wide of scopesOf(type)) {
        for (const narrow of narrowerScopes(type, wide.scope)) {
          expect(impliedScopes(type, wide.scope)).toContain(narrow.scope);
          expect(impliedScopes(type, narrow.scope)).not.toContain(wide.scope);
          expect(narrow).toMatchObject({ usable: true, deprecated: false });
          expect(compareTiers(narrow.tier, wide.tier)).toBeLessThanOrEqual(0);
        }
      }
    }
  });
});
