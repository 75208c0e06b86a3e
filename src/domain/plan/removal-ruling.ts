/**
 * What the history of a branch says about a connector that is live and that no file declares any more. Only
 * `deleted`, with a permission that lets it, can lead to a removal.
 */
export type RemovalRuling =
  /** No file of the app has declared it, as far back as the history goes. */
  | { readonly kind: 'never-declared' }
  /** Git shows that its file was deleted. */
  | { readonly kind: 'deleted'; readonly permission: RemovalPermission }
  /** It is declared no more for another reason: a file renamed, moved, ignored or unreadable, another config. */
  | { readonly kind: 'not-deleted' }
  /** The history is cut off before it could be told. */
  | { readonly kind: 'unknown' };

/**
 * Whether a connector whose file was deleted may be removed.
 *
 * - `policy-allowed`, `approved`: the pull request that deleted it needed no approval, or a reviewer gave it.
 * - `named`: the user named the type, which is the only way to remove Stripe.
 * - `not-approved`, `policy-denied`: the policy asks for an approval that is missing, or allows no removals.
 * - `switched-off`: the user allows no removals.
 */
export type RemovalPermission =
  | 'policy-allowed'
  | 'approved'
  | 'named'
  | 'not-approved'
  | 'policy-denied'
  | 'switched-off';

/** By type. */
export type RemovalRulings = ReadonlyMap<string, RemovalRuling>;
