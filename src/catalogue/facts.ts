import type { Classification } from './classifications.ts';
import type { Tier } from './tiers.ts';

/** The kinds of Slack token that a scope can be on. */
export const tokenKinds = ['user', 'bot', 'app', 'configuration'] as const;

export type TokenKind = (typeof tokenKinds)[number];

/**
 * Where a HubSpot scope is named when it is not in the official list: only in API specifications (some of these are
 * internal, and no app can ask for them), or in the list under another spelling.
 */
export const listings = ['openapi-only', 'spelling-variant'] as const;

export type Listing = (typeof listings)[number];

/** What is known about one scope of one connector type. */
export interface ScopeFacts {
  readonly scope: string;
  readonly tier: Tier;
  /** The provider's own class; null where it has none or none is documented. */
  readonly classification: Classification | null;
  /** What the scope lets the app do, for the person who approves it: at most 90 characters, no final stop. */
  readonly statement: string;
  /** The scopes it covers besides itself and its aliases. `impliedScopes` also follows aliases. */
  readonly implies: readonly string[];
  /** Other names for the same scope; symmetric. */
  readonly aliases: readonly string[];
  readonly deprecated: boolean;
  /** What to ask for instead; may be set for an old spelling that is not deprecated. */
  readonly replacedBy: readonly string[];
  /** Slack only: the kinds of token it can be on; empty elsewhere and where not known. */
  readonly tokens: readonly TokenKind[];
  /**
   * Whether a connector of this type can hold it. `false`: it cannot (Slack: another kind of token, or
   * retired). `null`: not known (seldom documented, or made for another kind of app such as a mail add-on).
   */
  readonly usable: boolean | null;
}

/** What is known about one connector type. */
export interface TypeFacts {
  readonly type: string;
  readonly provider: string;
  /** The name that Base44 shows. */
  readonly name: string;
  /** Where the provider documents its scopes; empty when it has none. */
  readonly documentation: readonly string[];
  /** The service has no scopes (Notion, Stripe): whatever a file lists has no effect. */
  readonly ignoresScopes: boolean;
  readonly caseSensitive: boolean;
  /** The whole shape of the type's scopes. Linear in the length of the text. */
  readonly scopePattern: RegExp;
  /** Scopes that Base44 was seen to ask for by itself, though no file lists them. Not documented. */
  readonly addedByBase44: readonly string[];
}
