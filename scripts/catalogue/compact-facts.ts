import type {
  CompactFacts,
  CompactList,
  CompactType,
  Positions,
  PositionsBy,
  Relation,
} from '../../src/catalogue/compact.ts';
import {
  type CatalogueSource,
  listNames,
  type SourceList,
  type SourceType,
  scopesOfType,
  usableBy,
} from './source.ts';

/** Most of Google's scopes begin like this, and some are long lists of each other. */
const prefix = 'https://www.googleapis.com/auth/';
/** What the connector schema lets a file list: for types without scopes, nothing more can be said. */
const anyScope = '^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$';

/** The contents of `generated/facts.json`. */
export function compactFacts(source: CatalogueSource): CompactFacts {
  return {
    prefix,
    lists: mapValues(source.lists, compactList),
    types: mapValues(source.types, (type) => compactType(source, type)),
  };
}

/** The contents of `generated/version.json`, apart from the facts: what only names the catalogue need not load them. */
export function versionOf(source: CatalogueSource): { readonly version: string } {
  const reviewed = [...source.types.values()].map((type) => type.reviewed).sort();
  return { version: reviewed.at(-1) ?? '' };
}

function compactList(list: SourceList): CompactList {
  const { scopes } = list;
  const relation = relationsWithin(scopes.map(({ scope }) => scope));
  return {
    scopes: Object.fromEntries(scopes.map(({ scope, statement }) => [shorten(scope), statement])),
    tiers: groupPositions(scopes.map(({ tier }) => [tier])),
    classifications: groupPositions(
      scopes.map((scope) => (scope.classification ? [scope.classification] : [])),
    ),
    tokens: groupPositions(scopes.map(({ tokens }) => tokens ?? [])),
    deprecated: positionsWhere(scopes, (scope) => scope.deprecated === true),
    implies: relation(scopes.map(({ implies }) => implies)),
    aliases: relation(scopes.map(({ aliases }) => aliases)),
    replacedBy: relation(scopes.map(({ replacedBy }) => replacedBy)),
  };
}

function compactType(source: CatalogueSource, type: SourceType): CompactType {
  const scopes = scopesOfType(source, type);
  return {
    provider: type.provider,
    documentation: type.documentation ?? [],
    ignoresScopes: type.ignoresScopes ?? false,
    caseSensitive: type.scopeFormat?.caseSensitive ?? true,
    pattern: type.scopeFormat?.pattern ?? anyScope,
    addedByBase44: (type.addedByBase44?.scopes ?? []).map(shorten),
    lists: listNames(type),
    unusable: positionsWhere(scopes, (scope) => usableBy(type, scope) === false),
    perhapsUsable: positionsWhere(scopes, (scope) => usableBy(type, scope) === null),
  };
}

/** Positions of the items that have a property, in order. */
export function positionsWhere<T>(items: readonly T[], has: (item: T) => boolean): Positions {
  return items.flatMap((item, position) => (has(item) ? [position] : []));
}

/** Value → positions of the items that have it. */
export function groupPositions<Value extends string>(
  items: readonly (readonly Value[])[],
): PositionsBy<Value> {
  const groups: { [key in Value]?: number[] } = {};
  items.forEach((values, position) => {
    for (const value of values) groups[value] = [...(groups[value] ?? []), position];
  });
  return groups;
}

/** Turns, for each name in order, the names it refers to into positions. */
export function relationsWithin(
  names: readonly string[],
): (targets: readonly (readonly string[] | undefined)[]) => Relation {
  const positions = new Map(names.map((name, position) => [name, position]));
  return (targets) =>
    Object.fromEntries(
      targets.flatMap((others, position) =>
        others === undefined ? [] : [[position, others.flatMap((other) => positions.get(other) ?? [])]],
      ),
    );
}

export function mapValues<T, Result>(
  map: ReadonlyMap<string, T>,
  change: (value: T) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}

function shorten(scope: string): string {
  return scope.startsWith(prefix) ? `/${scope.slice(prefix.length)}` : scope;
}
