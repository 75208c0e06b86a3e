import { digestOf } from '../digest.ts';
import { accountMark } from '../live/account-mark.ts';
import type { LiveConnection } from '../live/live-app.ts';
import type { ConsentRules } from '../policy/policy.ts';
import { isRightAccount } from './account-pattern.ts';
import { type Coverage, sortedSet } from './coverage.ts';
import type { Plan, PlannedChange } from './plan.ts';

/** Why a connector waits for a person. */
export const pendingReasons = [
  /** Nobody has signed in since it was asked for, as far as can be told. */
  'consent',
  /** Somebody has, and not all that is declared was granted. */
  'partial-consent',
  /** Access ended. */
  'expired',
  /** Somebody else connected it than the policy wants, or Base44 does not say who. */
  'wrong-account',
  /** The app holds more than is declared and lacks nothing, until somebody signs in again. */
  'narrowing',
] as const;

export type PendingReason = (typeof pendingReasons)[number];

/** A connector that waits for a person. */
export interface Pending {
  readonly connector: string;
  /** Declared scopes that the active connection does not cover. */
  readonly missing: readonly string[];
  /** What it holds beyond what is declared. */
  readonly excess: readonly string[];
  readonly reason: PendingReason;
}

/** Whether what was declared cannot be used yet. Access that is too much keeps nothing from working. */
export function withholds({ reason }: Pending): boolean {
  return reason !== 'narrowing';
}

/** How things stood when a person was asked to consent: the only way to tell whether somebody has signed in since. */
export interface ConsentAsked {
  /** Of the scopes that were declared; see `digestOf`. */
  readonly digest: string;
  /** What the active connection had; null when there was none. */
  readonly granted: readonly string[] | null;
  /** See `accountMark`. */
  readonly account: string | null;
  /** Whether Base44 said that no sign-in would change anything: what is missing is not let through. */
  readonly isFinal: boolean;
}

/** By type. Empty when nothing is known, for instance because nobody was asked yet. */
export type ConsentsAsked = ReadonlyMap<string, ConsentAsked>;

/** How things stand when this plan's consents are asked for. */
export function consentsAskedBy({ changes }: Plan): ConsentsAsked {
  return new Map(
    changes.flatMap(({ connector, declared, live, needsConsent }) => {
      if (!needsConsent || declared === null) return [];
      const granted = live?.state === 'active' ? live.scopes : null;
      const account = accountMark(live?.connectedBy ?? null);
      return [[connector, { digest: digestOf(declared), granted, account, isFinal: false }] as const];
    }),
  );
}

/** A declared connector as it is live now, and what is known about the consent for it. */
export interface ConsentCase extends Coverage {
  readonly change: PlannedChange;
  readonly connection: LiveConnection | undefined;
  readonly asked: ConsentAsked | undefined;
  readonly rules: ConsentRules | undefined;
}

/**
 * Whether a connector waits for a person, and why.
 *
 * What cannot be told apart: somebody who signed in with the same account and left every new box unticked looks like
 * nobody; and a box left unticked looks like a scope that Base44 does not let through.
 */
export function pendingOf({
  change,
  connection,
  asked,
  rules,
  missing,
  excess,
}: ConsentCase): Pending | undefined {
  const { connector } = change;
  const found = (reason: PendingReason): Pending => ({ connector, missing, excess, reason });
  if (connection?.state !== 'active') return found(connection?.state === 'expired' ? 'expired' : 'consent');
  if (!isRightAccount(rules?.connectedBy, connection.connectedBy)) return found('wrong-account');
  if (missing.length > 0) {
    return found(hasSignedIn(change, connection, asked) ? 'partial-consent' : 'consent');
  }
  return excess.length > 0 ? found('narrowing') : undefined;
}

/** Whether an active connection is another than when consent for the scopes of today was asked for. */
function hasSignedIn(
  { declared }: PlannedChange,
  { scopes, connectedBy }: LiveConnection,
  asked: ConsentAsked | undefined,
): boolean {
  if (asked === undefined || asked.digest !== digestOf(declared ?? [])) return false;
  const isSameAccount = asked.account === accountMark(connectedBy);
  return asked.granted === null || !areSame(asked.granted, scopes ?? []) || !isSameAccount;
}

/** Whether Base44 said of exactly this connection that a sign-in would not bring what is declared. */
export function isNotLetThrough(
  change: PlannedChange,
  connection: LiveConnection,
  asked: ConsentAsked | undefined,
): boolean {
  if (asked?.isFinal !== true || asked.digest !== digestOf(change.declared ?? [])) return false;
  return !hasSignedIn(change, connection, asked);
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(sortedSet(one)) === JSON.stringify(sortedSet(other));
}
