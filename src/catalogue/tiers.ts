/** How far a scope reaches, mildest first, and what each tier means. */
const meanings = {
  identity: 'tells who the user is, or keeps them signed in; no data beyond that',
  read: 'views data',
  app: 'runs or embeds something in the service; changes no data of the user by itself',
  write: 'creates, changes, deletes or sends',
  admin: 'also decides who else has access, deletes for good, or governs a whole organisation',
} as const satisfies Readonly<Record<string, string>>;

export type Tier = keyof typeof meanings;

/** Every tier, mildest first. */
export const tiers = Object.keys(meanings) as readonly Tier[];

/** What a scope of this tier does, as the end of "<tier>: …". */
export function tierMeaning(tier: Tier): string {
  return meanings[tier];
}

/** Negative when `one` reaches less far than `other`, 0 when equal, positive when further. Fit for sorting. */
export function compareTiers(one: Tier, other: Tier): number {
  return tiers.indexOf(one) - tiers.indexOf(other);
}
