import type { Classification } from '../../catalogue/classifications.ts';
import type { Listing, TokenKind } from '../../catalogue/facts.ts';
import type { Tier } from '../../catalogue/tiers.ts';

/** What `explain` says, as data: the contract of `schema/explain.schema.json`. All orders are stable. */
export interface Explanation {
  readonly schemaVersion: 1;
  readonly command: 'explain';
  /** The day on which the catalogue was last gone through, `YYYY-MM-DD`. */
  readonly catalogue: string;
  readonly asked: Question;
  readonly connector: ConnectorExplanation;
  /** The type's scopes, when the question was about no single one and the catalogue has the type; else null. */
  readonly scopes: readonly ScopeSummary[] | null;
  /** The scope in question; null when there is none, or when the catalogue does not have the type. */
  readonly scope: ScopeExplanation | null;
  /** What the repository's policy says about the scope in question; null when the question was about no single one. */
  readonly policy: PolicyVerdict | null;
}

/** What was asked, in the words of the user. */
export interface Question {
  readonly type: string;
  readonly scope: string | null;
  /** Whether the provider takes the scope as it is written here; null where that is not known. */
  readonly accepted: boolean | null;
}

export interface ConnectorExplanation {
  readonly type: string;
  /** The name that Base44 shows. */
  readonly name: string;
  /** Whether the catalogue has facts about the type's scopes. What follows is empty when it has none. */
  readonly catalogued: boolean;
  readonly provider: string | null;
  readonly documentation: readonly string[];
  /** The service has no scopes: whatever a file lists has no effect. */
  readonly ignoresScopes: boolean;
  /** Scopes that Base44 was seen to ask for by itself, and what that rests on. */
  readonly addedByBase44: readonly string[];
  readonly addedByBase44Basis: string | null;
  readonly notes: readonly string[];
  /** What a person may allow at the sign-in of a service without scopes. */
  readonly capabilities: readonly { readonly capability: string; readonly statement: string }[];
}

/** A scope in one line. */
export interface ScopeSummary {
  readonly scope: string;
  readonly statement: string;
  readonly tier: Tier;
  readonly classification: Classification | null;
  readonly deprecated: boolean;
  readonly replacedBy: readonly string[];
  /** Whether a connector of this type can hold it; null where that is not known. */
  readonly usable: boolean | null;
  /** Another connector type of the same service that can hold it, when this one cannot. */
  readonly holder: string | null;
}

/** Everything that is known about a scope. */
export interface ScopeExplanation extends ScopeSummary {
  readonly tierMeaning: string;
  readonly classificationMeaning: string | null;
  readonly classificationBasis: string | null;
  readonly aliases: readonly string[];
  /** Every scope that it covers, directly or through others, without its aliases. */
  readonly implies: readonly string[];
  readonly impliesBasis: string | null;
  /** Every scope that covers it, without its aliases. */
  readonly impliedBy: readonly string[];
  /** What to ask for instead when less is enough, the nearest first. */
  readonly narrower: readonly ScopeSummary[];
  readonly tokens: readonly TokenKind[];
  /** What the provider asks for before it grants the scope. */
  readonly requires: string | null;
  /** Scopes that have to be asked for together with it. */
  readonly needsAlso: readonly string[];
  readonly note: string | null;
  /** API methods that accept it, where known. */
  readonly methods: readonly string[];
  readonly sources: readonly string[];
  /** Set for names outside of the provider's own list. */
  readonly listing: Listing | null;
  /** `low`: no official page was seen. */
  readonly confidence: 'normal' | 'low';
}

/** What the repository's policy says about a scope, whichever app asks for it, and the entry that decided. */
export interface PolicyVerdict {
  /** `none`: there is no policy, so nothing restricts scopes. `unusable`: there is one, and it cannot be read. */
  readonly kind: 'allowed' | 'review' | 'not-listed' | 'denied' | 'none' | 'unusable';
  /** Why, as a plain sentence without a full stop. */
  readonly reason: string;
  /** The entry that decided; null when none did. */
  readonly place: Place | null;
  /** What to do about it, where something can be done: whom to ask, what to ask for instead. */
  readonly advice: string | null;
  /** The exceptions that hold for the scope today, each for one app. */
  readonly exceptions: readonly ExceptionSummary[];
}

export interface Place {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
}

export interface ExceptionSummary {
  readonly app: string;
  /** The last day on which it holds, `YYYY-MM-DD`, in UTC. */
  readonly expires: string;
  readonly place: Place;
}
