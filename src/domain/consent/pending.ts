/** Why a person still has to do something for a connector. */
export const pendingReasons = [
  /** Nobody has given the consent yet. */
  'consent',
  /** Somebody signed in, but not every scope was ticked. */
  'partial-consent',
  /** The provider no longer honours the connection, or somebody disconnected it. */
  'expired',
  /** Connected by another account than policy wants. */
  'wrong-account',
  /** The app still holds scopes that are no longer declared. */
  'narrowing',
] as const;

export type PendingReason = (typeof pendingReasons)[number];

/** A connector that is not yet as it is declared, because that takes a person. */
export interface Pending {
  readonly connector: string;
  /** Declared and not granted. */
  readonly missing: readonly string[];
  /** Granted, and neither declared nor implied nor added by Base44. */
  readonly excess: readonly string[];
  readonly reason: PendingReason;
}

/** Whether what was declared cannot be used yet. Access that is too much keeps nothing from working. */
export function withholds({ reason, missing }: Pending): boolean {
  return reason !== 'narrowing' || missing.length > 0;
}
