import { describe, expect, it } from 'vitest';
import { readSource, scopesOfType, usableBy } from '../../scripts/catalogue/source.ts';
import { cataloguedTypes, scopeFacts, scopesOf, typeFacts } from '../../src/catalogue/catalogue.ts';
import { connectorName } from '../../src/catalogue/connector-types.ts';

const source = readSource(new URL('../../src/catalogue/scopes/', import.meta.url));

describe.each([...source.types.values()])('the facts of $type', (type) => {
  const scopes = scopesOfType(source, type);

  it('are those of the readable source, scope by scope and in its order', () => {
    expect(scopesOf(type.type)).toEqual(
      scopes.map((scope) => ({
        scope: scope.scope,
        tier: scope.tier,
        classification: scope.classification,
        statement: scope.statement,
        implies: scope.implies ?? [],
        aliases: scope.aliases ?? [],
        deprecated: scope.deprecated ?? false,
        replacedBy: scope.replacedBy ?? [],
        tokens: scope.tokens ?? [],
        usable: usableBy(type, scope),
      })),
    );
  });

  it('are found by name', () => {
    expect(scopes.map(({ scope }) => scopeFacts(type.type, scope)?.scope)).toEqual(
      scopes.map(({ scope }) => scope),
    );
  });

  it('say what the source says about the type', () => {
    const facts = typeFacts(type.type);
    expect(facts).toMatchObject({
      type: type.type,
      provider: type.provider,
      name: connectorName(type.type),
      documentation: type.documentation ?? [],
      ignoresScopes: type.ignoresScopes ?? false,
      addedByBase44: type.addedByBase44?.scopes ?? [],
    });
    expect(scopes.filter(({ scope }) => !facts?.scopePattern.test(scope))).toEqual([]);
  });
});

it('has every type of the source, and no other', () => {
  expect(cataloguedTypes()).toEqual([...source.types.keys()]);
});
