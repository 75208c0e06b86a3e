import { cataloguedTypes, scopesOf, typeFacts } from '../../src/catalogue/catalogue.ts';
import { connectorName, knownTypes } from '../../src/catalogue/connector-types.ts';
import type { ScopeFacts } from '../../src/catalogue/facts.ts';
import core from '../../src/domain/connector/connector-core.schema.json' with { type: 'json' };

const id =
  'https://raw.githubusercontent.com/connector-guard/connector-guard/v0/schema/connector.schema.json';

/**
 * The connector schema that editors use: the core, which is what the tool checks with, and hints that say what to
 * write. A hint refuses nothing: beside the known values, every list has an alternative that holds for any value.
 */
export function composeConnectorSchema(): object {
  const { $schema, title, description, properties, ...rest } = core;
  const hinted = cataloguedTypes().filter((type) => scopesOf(type).length > 0);
  return {
    $schema,
    $id: id,
    title,
    description,
    ...rest,
    properties: { ...properties, type: { ...properties.type, anyOf: typeHints() } },
    allOf: cataloguedTypes().map((type) => ({
      if: { properties: { type: { const: type } }, required: ['type'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { scopes: scopesHint(type) } },
    })),
    definitions: Object.fromEntries(hinted.map((type) => [type, { anyOf: scopeHints(type) }])),
  };
}

function typeHints(): readonly object[] {
  return [
    ...knownTypes.map((type) => ({ const: type, description: connectorName(type) })),
    { description: 'A connector type that Base44 does not document.' },
  ];
}

function scopesHint(type: string): object {
  if (typeFacts(type)?.ignoresScopes === true) {
    return { description: `${connectorName(type)} has no scopes. Leave the list empty.` };
  }
  return { items: { $ref: `#/definitions/${type}` } };
}

/** Scopes that the connector cannot hold are not offered. */
function scopeHints(type: string): readonly object[] {
  const offered = scopesOf(type).filter(({ usable }) => usable !== false);
  const other = `A scope that is not in the catalogue of ${connectorName(type)}.`;
  return [
    ...offered.map((facts) => ({ const: facts.scope, description: describeScope(facts) })),
    { description: other },
  ];
}

function describeScope(facts: ScopeFacts): string {
  const { statement, tier, classification, usable, deprecated, replacedBy } = facts;
  const instead = replacedBy.length === 0 ? '' : `, use ${replacedBy.join(' and ')} instead`;
  return [
    ...(deprecated ? [`Deprecated${instead}`] : []),
    statement,
    tier,
    ...(classification === null ? [] : [classification]),
    ...(usable === null ? ['not every app can ask for it'] : []),
  ].join(' · ');
}
