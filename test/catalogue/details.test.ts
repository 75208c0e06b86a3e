import { describe, expect, it } from 'vitest';
import { listNames, readSource } from '../../scripts/catalogue/source.ts';
import { loadDetails } from '../../src/catalogue/details.ts';

const source = readSource(new URL('../../src/catalogue/scopes/', import.meta.url));

describe('loadDetails', () => {
  it.each([...source.types.values()])('gives what the readable source has for $type', async (type) => {
    const details = await loadDetails(type.type);
    expect(details).toMatchObject({
      type: type.type,
      documentation: type.documentation ?? [],
      notes: type.notes,
      addedByBase44Basis: type.addedByBase44?.basis ?? null,
    });
    const expected = listNames(type).flatMap((name) => {
      const { scopes = [], methods = {}, sources = {}, bases = {} } = source.lists.get(name) ?? {};
      return scopes.map((scope) => [
        scope.scope,
        {
          methods: methods[scope.scope] ?? [],
          sources: scope.source.map((id) => sources[id]),
          impliesBasis: scope.impliesBasis === undefined ? null : bases[scope.impliesBasis],
          classificationBasis:
            scope.classificationBasis === undefined ? null : bases[scope.classificationBasis],
          requires: scope.requires ?? null,
          needsAlso: scope.needsAlso ?? [],
          note: scope.note ?? null,
          listing: scope.listing ?? null,
          confidence: scope.confidence ?? 'normal',
        },
      ]);
    });
    expect([...(details?.scopes ?? [])]).toEqual(expected);
  });

  it('tells the methods of a scope', async () => {
    const details = await loadDetails('gmail');
    expect(details?.scopes.get('https://www.googleapis.com/auth/gmail.send')?.methods).toContain(
      'gmail.users.messages.send',
    );
  });

  it('has Notion’s capabilities, which are no scopes', async () => {
    const details = await loadDetails('notion');
    expect(details?.capabilities.get('read_content')).toBe('Read pages and databases the user shared');
    expect(details?.scopes.size).toBe(0);
  });

  it.each(['airtable', '__proto__', 'constructor'])('has nothing for %s', async (type) => {
    expect(await loadDetails(type)).toBeUndefined();
  });
});
