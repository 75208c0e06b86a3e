import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { composeConnectorSchema } from '../../scripts/connector-schema/compose.ts';
import { serializeSchema } from '../../scripts/publish-schema.ts';
import { cataloguedTypes, scopesOf } from '../../src/catalogue/catalogue.ts';
import { connectorName, knownTypes } from '../../src/catalogue/connector-types.ts';
import core from '../../src/domain/connector/connector-core.schema.json' with { type: 'json' };
import { fc } from '../support/properties.ts';
import { projectRoot } from '../support/run.ts';

interface Hint {
  readonly const?: string;
  readonly description: string;
}

interface PublishedSchema {
  readonly properties: { readonly type: { readonly anyOf: readonly Hint[] } };
  readonly definitions: Readonly<Record<string, { readonly anyOf: readonly Hint[] }>>;
}

const text = readFileSync(join(projectRoot, 'schema/connector.schema.json'), 'utf8');
const published: PublishedSchema = JSON.parse(text);

test('the published schema is what the generator gives', () => {
  expect(published).toEqual(composeConnectorSchema());
  expect(text).toBe(serializeSchema(composeConnectorSchema()));
});

describe('the published schema accepts and refuses what the core does', () => {
  // A hint is about scopes whatever else is wrong with the list, so it does not repeat that it is one.
  const hinted = new Ajv({ strict: true, strictTypes: false }).compile(published);
  const bare = new Ajv({ strict: true }).compile(core);

  test('in every fixture', () => {
    const verdicts = fixtureValues().map((value) => {
      expect(hinted(value)).toBe(bare(value));
      return bare(value);
    });
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  test('whatever a file holds', () => {
    const type = fc.oneof(fc.constantFrom(...knownTypes, 'custom', 'Gmail', ''), fc.jsonValue());
    const known = cataloguedTypes().flatMap((id) => scopesOf(id).map(({ scope }) => scope));
    const scope = fc.oneof(fc.constantFrom(...known), fc.string(), fc.jsonValue());
    const file = fc.oneof(
      fc.record(
        { type, scopes: fc.oneof(fc.array(scope), fc.jsonValue()), $schema: fc.jsonValue(), other: scope },
        { requiredKeys: [] },
      ),
      fc.record({ type, scopes: fc.array(fc.constantFrom(...known)) }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(file, (value) => {
        expect(hinted(value)).toBe(bare(value));
      }),
      { numRuns: 2000 },
    );
  });
});

test('every documented type is offered with the name that Base44 shows', () => {
  const offered = published.properties.type.anyOf.filter((hint) => hint.const !== undefined);
  expect(offered).toEqual(knownTypes.map((type) => ({ const: type, description: connectorName(type) })));
});

test.each(cataloguedTypes().filter((type) => scopesOf(type).length > 0))(
  '%s: every scope that it can hold is offered with its meaning and tier',
  (type) => {
    const offered = new Map(
      published.definitions[type]?.anyOf.map((hint) => [hint.const, hint.description] as const),
    );
    for (const { scope, statement, tier, usable, deprecated } of scopesOf(type)) {
      const description = offered.get(scope);
      if (usable === false) expect(description).toBeUndefined();
      else expect(description).toContain(`${statement} · ${tier}`);
      expect(description?.startsWith('Deprecated') ?? deprecated).toBe(deprecated);
    }
  },
);

test('a deprecated scope names what to ask for instead', () => {
  expect(published.definitions['linkedin']?.anyOf.find((hint) => hint.const === 'rw_ad_campaigns')).toEqual({
    const: 'rw_ad_campaigns',
    description:
      "Deprecated, use rw_ads instead · View, create, change and delete the member's ad campaigns · write · legacy",
  });
});

/** What the JSON files among the fixtures hold, as far as it can be parsed. */
function fixtureValues(): readonly unknown[] {
  return readdirSync(join(projectRoot, 'test/fixtures'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.jsonc?$/.test(entry.name))
    .map((entry) => parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
}
