import type { CompactDetails, CompactDetailsList } from './compact.ts';
import { type DecodedList, decodedType, valuesByPosition } from './decode.ts';
import { type Listing, listings } from './facts.ts';

/** What `explain` can say about a scope beyond its facts. */
export interface ScopeDetails {
  /** API methods that accept the scope, where known. */
  readonly methods: readonly string[];
  /** Where the facts come from. */
  readonly sources: readonly string[];
  /** What `implies` rests on; null when the scope implies nothing. */
  readonly impliesBasis: string | null;
  /** What the classification rests on, where that is not simply the provider's list. */
  readonly classificationBasis: string | null;
  /** What has to be in place before the provider grants it: a plan, an approval, an administrator. */
  readonly requires: string | null;
  /** Scopes that have to be asked for together with it. */
  readonly needsAlso: readonly string[];
  readonly note: string | null;
  /** HubSpot: set for names outside the official list. */
  readonly listing: Listing | null;
  /** `low`: no official page was seen. */
  readonly confidence: 'normal' | 'low';
}

export interface TypeDetails {
  readonly type: string;
  readonly documentation: readonly string[];
  readonly notes: readonly string[];
  /** What `addedByBase44` of the type's facts rests on; null when nothing is added. */
  readonly addedByBase44Basis: string | null;
  /** Notion: what an integration may be allowed, each with a statement. Not scopes. Empty elsewhere. */
  readonly capabilities: ReadonlyMap<string, string>;
  readonly scopes: ReadonlyMap<string, ScopeDetails>;
}

/** The details of a type's scopes; undefined when the catalogue does not have the type. Read on demand: large. */
export async function loadDetails(type: string): Promise<TypeDetails | undefined> {
  const decoded = decodedType(type);
  if (decoded === undefined) return undefined;
  const { default: details }: { default: CompactDetails } = await import('./generated/details.json', {
    with: { type: 'json' },
  });
  const lists = new Map(Object.entries(details.lists));
  const about = new Map(Object.entries(details.types)).get(type);
  return {
    type,
    documentation: decoded.facts.documentation,
    notes: about?.notes ?? [],
    addedByBase44Basis: about?.addedByBase44Basis ?? null,
    capabilities: new Map(Object.entries(about?.capabilities ?? {})),
    scopes: new Map(decoded.lists.flatMap((list) => decodeDetails(list, lists.get(list.name)))),
  };
}

function decodeDetails(
  list: DecodedList,
  details: CompactDetailsList | undefined,
): readonly [string, ScopeDetails][] {
  if (details === undefined) throw new Error(`The catalogue has no details of the list "${list.name}".`);
  const text = (index: number | undefined): string | null =>
    index === undefined ? null : (details.texts[index] ?? null);
  const listingAt = valuesByPosition(details.listings, listings);
  const lowConfidence = new Set(details.lowConfidence);
  return list.scopes.map(({ scope }, position) => [
    scope,
    {
      methods: (details.methods[position] ?? []).flatMap((index) => details.methodNames[index] ?? []),
      sources: (details.sources[position] ?? []).flatMap((index) => details.texts[index] ?? []),
      impliesBasis: text(details.impliesBasis[position]),
      classificationBasis: text(details.classificationBasis[position]),
      requires: text(details.requires[position]),
      needsAlso: (details.needsAlso[position] ?? []).flatMap((index) => list.scopes[index]?.scope ?? []),
      note: text(details.note[position]),
      listing: listingAt.get(position)?.[0] ?? null,
      confidence: lowConfidence.has(position) ? 'low' : 'normal',
    },
  ]);
}
