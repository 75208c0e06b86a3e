import type { CompactDetails, CompactDetailsList, CompactTypeDetails } from '../../src/catalogue/compact.ts';
import { groupPositions, mapValues, positionsWhere, relationsWithin } from './compact-facts.ts';
import type { CatalogueSource, SourceList, SourceScope, SourceType } from './source.ts';

/** The contents of `generated/details.json`. */
export function compactDetails(source: CatalogueSource): CompactDetails {
  return { lists: mapValues(source.lists, compactList), types: mapValues(source.types, compactType) };
}

function compactType(type: SourceType): CompactTypeDetails {
  return {
    notes: type.notes,
    addedByBase44Basis: type.addedByBase44?.basis ?? null,
    capabilities: Object.fromEntries((type.capabilities ?? []).map((one) => [one.capability, one.statement])),
  };
}

function compactList(list: SourceList): CompactDetailsList {
  const { scopes, methods = {}, sources = {}, bases = {} } = list;
  const texts = new Map<string, number>();
  const methodNames = new Map<string, number>();
  const relation = relationsWithin(scopes.map(({ scope }) => scope));
  const textOf = (pick: (scope: SourceScope) => string | undefined): Record<string, number> =>
    Object.fromEntries(
      scopes.flatMap((scope, position) => {
        const text = pick(scope);
        return text === undefined ? [] : [[position, placeOf(text, texts)]];
      }),
    );
  return {
    sources: scopes.map(({ source }) => source.map((id) => placeOf(sources[id] ?? id, texts))),
    methods: Object.fromEntries(
      scopes.flatMap(({ scope }, position) => {
        const accepted = methods[scope];
        return accepted === undefined ? [] : [[position, accepted.map((name) => placeOf(name, methodNames))]];
      }),
    ),
    needsAlso: relation(scopes.map(({ needsAlso }) => needsAlso)),
    lowConfidence: positionsWhere(scopes, ({ confidence }) => confidence === 'low'),
    listings: groupPositions(scopes.map(({ listing }) => (listing === undefined ? [] : [listing]))),
    impliesBasis: textOf(({ impliesBasis }) => impliesBasis && bases[impliesBasis]),
    classificationBasis: textOf(
      ({ classificationBasis }) => classificationBasis && bases[classificationBasis],
    ),
    requires: textOf(({ requires }) => requires),
    note: textOf(({ note }) => note),
    texts: [...texts.keys()],
    methodNames: [...methodNames.keys()],
  };
}

/** The place of a text among those seen so far, each kept once. */
function placeOf(text: string, places: Map<string, number>): number {
  const place = places.get(text) ?? places.size;
  places.set(text, place);
  return place;
}
