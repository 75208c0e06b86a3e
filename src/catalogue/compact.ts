import type { Classification } from './classifications.ts';
import type { Listing, TokenKind } from './facts.ts';
import type { Tier } from './tiers.ts';

/** Places in a list of scopes, from 0. */
export type Positions = readonly number[];

/** Where each value occurs: `{ read: [0, 2] }` says that the first and third scope have the value `read`. */
export type PositionsBy<Value extends string> = { readonly [key in Value]?: Positions };

/** Relations from a scope (its position as a key) to others of the same list. */
export type Relation = Readonly<Record<string, Positions>>;

/** One list of scopes, as `generated/facts.json` has it: columns, with what most scopes lack left out. */
export interface CompactList {
  /** Name → statement, in order. A leading slash in a name stands for {@link CompactFacts.prefix}. */
  readonly scopes: Readonly<Record<string, string>>;
  readonly tiers: PositionsBy<Tier>;
  readonly classifications: PositionsBy<Classification>;
  readonly tokens: PositionsBy<TokenKind>;
  readonly deprecated: Positions;
  readonly implies: Relation;
  readonly aliases: Relation;
  readonly replacedBy: Relation;
}

export interface CompactType {
  readonly provider: string;
  readonly documentation: readonly string[];
  readonly ignoresScopes: boolean;
  readonly caseSensitive: boolean;
  readonly pattern: string;
  readonly addedByBase44: readonly string[];
  /** The type's scopes are those of these lists, one after the other. */
  readonly lists: readonly string[];
  /** Positions in all scopes of the type. */
  readonly unusable: Positions;
  readonly perhapsUsable: Positions;
}

/** The shape of `generated/facts.json`. */
export interface CompactFacts {
  readonly prefix: string;
  readonly lists: Readonly<Record<string, CompactList>>;
  readonly types: Readonly<Record<string, CompactType>>;
}

/** What `generated/details.json` has for the list of the same name in `facts.json`. */
export interface CompactDetailsList {
  /** Sources, bases, notes and the like; the other members point into it. */
  readonly texts: readonly string[];
  readonly methodNames: readonly string[];
  /** For each scope in order, the texts that name its sources. */
  readonly sources: readonly (readonly number[])[];
  readonly methods: Relation;
  readonly needsAlso: Relation;
  readonly lowConfidence: Positions;
  readonly listings: PositionsBy<Listing>;
  readonly impliesBasis: Readonly<Record<string, number>>;
  readonly classificationBasis: Readonly<Record<string, number>>;
  readonly requires: Readonly<Record<string, number>>;
  readonly note: Readonly<Record<string, number>>;
}

export interface CompactTypeDetails {
  readonly notes: readonly string[];
  readonly addedByBase44Basis: string | null;
  readonly capabilities: Readonly<Record<string, string>>;
}

/** The shape of `generated/details.json`. */
export interface CompactDetails {
  readonly lists: Readonly<Record<string, CompactDetailsList>>;
  readonly types: Readonly<Record<string, CompactTypeDetails>>;
}
