/**
 * How far a scope reaches, mildest first:
 *
 * - `identity`: who the user is, or staying signed in; no data beyond that
 * - `read`: views data
 * - `app`: runs or embeds something in the service; changes no data of the user by itself
 * - `write`: creates, changes, deletes or sends
 * - `admin`: also decides who else has access, deletes for good, or governs a whole organisation
 */
export const tiers = ['identity', 'read', 'app', 'write', 'admin'] as const;

export type Tier = (typeof tiers)[number];

/** Negative when `one` reaches less far than `other`, 0 when equal, positive when further. Fit for sorting. */
export function compareTiers(one: Tier, other: Tier): number {
  return tiers.indexOf(one) - tiers.indexOf(other);
}
