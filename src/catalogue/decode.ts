import { classifications } from './classifications.ts';
import type { CompactFacts, CompactList, CompactType, PositionsBy } from './compact.ts';
import { connectorName } from './connector-types.ts';
import { type ScopeFacts, type TypeFacts, tokenKinds } from './facts.ts';
import facts from './generated/facts.json' with { type: 'json' };
import { tiers } from './tiers.ts';

/** A connector type's facts, ready for look-ups. */
export interface DecodedType {
  readonly facts: TypeFacts;
  readonly scopes: readonly ScopeFacts[];
  readonly byName: ReadonlyMap<string, ScopeFacts>;
  /** By {@link foldScope}; empty where the provider takes names as they are. */
  readonly byFoldedName: ReadonlyMap<string, ScopeFacts>;
  readonly lists: readonly DecodedList[];
}

export interface DecodedList {
  readonly name: string;
  readonly scopes: readonly ScopeFacts[];
}

const compact: CompactFacts = facts;
// Maps, not property look-ups: `constructor` and `__proto__` are types and scopes that a file may name.
const compactTypes = new Map<string, CompactType>(Object.entries(compact.types));
const compactLists = new Map<string, CompactList>(Object.entries(compact.lists));
const decodedTypes = new Map<string, DecodedType>();

export const typeIds: readonly string[] = [...compactTypes.keys()];

/** The facts of a type; undefined when the catalogue has none. Decoded on first use: most runs need few types. */
export function decodedType(type: string): DecodedType | undefined {
  const known = decodedTypes.get(type);
  if (known !== undefined) return known;
  const entry = compactTypes.get(type);
  if (entry === undefined) return undefined;
  const decoded = decodeType(type, entry);
  decodedTypes.set(type, decoded);
  return decoded;
}

function decodeType(type: string, entry: CompactType): DecodedType {
  const unusable = new Set(entry.unusable);
  const perhapsUsable = new Set(entry.perhapsUsable);
  let position = 0;
  const lists: DecodedList[] = [];
  for (const name of entry.lists) {
    const list = compactLists.get(name);
    if (list === undefined) throw new Error(`The catalogue has no list "${name}", which ${type} names.`);
    const scopes = decodeList(list).map((scope) => {
      const at = position++;
      return { ...scope, usable: unusable.has(at) ? false : perhapsUsable.has(at) ? null : true };
    });
    lists.push({ name, scopes });
  }
  const scopes = lists.flatMap((list) => list.scopes);
  return {
    facts: {
      type,
      provider: entry.provider,
      name: connectorName(type),
      documentation: entry.documentation,
      ignoresScopes: entry.ignoresScopes,
      caseSensitive: entry.caseSensitive,
      scopePattern: new RegExp(entry.pattern, entry.caseSensitive ? '' : 'i'),
      addedByBase44: entry.addedByBase44.map(expand),
    },
    scopes,
    byName: new Map(scopes.map((scope) => [scope.scope, scope])),
    byFoldedName: new Map(entry.caseSensitive ? [] : scopes.map((scope) => [foldScope(scope.scope), scope])),
    lists,
  };
}

function decodeList(list: CompactList): readonly Omit<ScopeFacts, 'usable'>[] {
  const names = Object.keys(list.scopes).map(expand);
  const named = (positions: readonly number[] = []): readonly string[] =>
    positions.flatMap((position) => names[position] ?? []);
  const tierAt = valuesByPosition(list.tiers, tiers);
  const classificationAt = valuesByPosition(list.classifications, classifications);
  const tokensAt = valuesByPosition(list.tokens, tokenKinds);
  const deprecated = new Set(list.deprecated);
  return Object.values(list.scopes).map((statement, position) => {
    const scope = names[position];
    const tier = tierAt.get(position)?.[0];
    if (scope === undefined || tier === undefined) throw new Error(`Scope ${position} has no tier.`);
    return {
      scope,
      tier,
      classification: classificationAt.get(position)?.[0] ?? null,
      statement,
      implies: named(list.implies[position]),
      aliases: named(list.aliases[position]),
      deprecated: deprecated.has(position),
      replacedBy: named(list.replacedBy[position]),
      tokens: tokensAt.get(position) ?? [],
    };
  });
}

/** Turns value → positions round, keeping the order of `values`. */
export function valuesByPosition<Value extends string>(
  column: PositionsBy<Value>,
  values: readonly Value[],
): ReadonlyMap<number, readonly Value[]> {
  const found = new Map<number, Value[]>();
  for (const value of values) {
    for (const position of column[value] ?? []) {
      found.set(position, [...(found.get(position) ?? []), value]);
    }
  }
  return found;
}

function expand(name: string): string {
  return name.startsWith('/') ? compact.prefix + name.slice(1) : name;
}

/** What may stand in front of a Microsoft scope, and is meant where nothing does. */
export const microsoftAddress = 'https://graph.microsoft.com/';

/**
 * A Microsoft scope without what makes no difference to Microsoft.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc
 */
export function foldScope(scope: string): string {
  const lower = scope.toLowerCase();
  return lower.startsWith(microsoftAddress) ? lower.slice(microsoftAddress.length) : lower;
}
