import { isProvisioned } from '../../catalogue/connector-types.ts';
import type { UnreadFile } from '../app/app-snapshot.ts';
import type { LiveConnection } from '../live/live-app.ts';
import type { Conclusion } from '../outcome.ts';
import { worstOf } from '../outcome.ts';
import type { ConsentRules } from '../policy/policy.ts';
import { isRightAccount } from './account-pattern.ts';
import type { Plan, PlannedChange } from './plan.ts';

/** What a person can do about a plan by signing in, and what signing in does not help with. */
export interface SignIns {
  /** To be asked for, one after the other. */
  readonly asked: readonly PlannedChange[];
  /** Declared, not as declared, and not to be asked for now. */
  readonly left: readonly LeftOut[];
}

export type LeftOut =
  /** A file that could not be read may declare something. */
  | { readonly kind: 'unreadable'; readonly file: UnreadFile }
  | { readonly kind: 'not-now'; readonly change: PlannedChange }
  /** All is granted, but to another account than policy wants. Base44 has no page for changing only that. */
  | { readonly kind: 'wrong-account'; readonly change: PlannedChange; readonly connectedBy: string | null };

/** What the sign-ins of an app follow from. */
export interface SignInSource {
  readonly plan: Plan;
  readonly unread: readonly UnreadFile[];
  /** The policy's, by type. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
  /** The only types that are meant, when not empty. */
  readonly types: readonly string[];
}

/**
 * The sign-ins of a plan: first what gets access, then what only gives some up. What no file declares is not
 * concerned, and neither is Stripe, for which nobody signs in.
 */
export function signInsOf({ plan, unread, consent, types }: SignInSource): SignIns {
  const isMeant = (type: string | undefined) =>
    types.length === 0 || type === undefined || types.includes(type);
  const concerned = plan.changes.filter(
    ({ connector, declared }) => declared !== null && !isProvisioned(connector) && isMeant(connector),
  );
  const isAsked = ({ action }: PlannedChange) => ['create', 'update', 'reauthorize'].includes(action);
  const asked = concerned.filter(isAsked);
  const onlyNarrows = ({ reason }: PlannedChange) => reason === 'narrowing';
  const unreadable = unread.filter(({ type }) => isMeant(type));
  return {
    asked: [...asked.filter((one) => !onlyNarrows(one)), ...asked.filter(onlyNarrows)],
    left: [
      ...concerned.filter((one) => !isAsked(one)).flatMap((change) => leftOut(change, consent) ?? []),
      ...unreadable.map((file) => ({ kind: 'unreadable', file }) as const),
    ],
  };
}

function leftOut(change: PlannedChange, consent: ReadonlyMap<string, ConsentRules>): LeftOut | undefined {
  const { connector, action, live } = change;
  if (action !== 'unchanged') return { kind: 'not-now', change };
  const connectedBy = live?.connectedBy ?? null;
  const isRight = isRightAccount(consent.get(connector)?.connectedBy, connectedBy);
  return isRight ? undefined : { kind: 'wrong-account', change, connectedBy };
}

/** What became of one sign-in. */
export type SignedIn =
  | {
      readonly kind: 'granted';
      readonly connectedBy: string | null;
      /** What the app still holds beyond what is declared. */
      readonly excess: readonly string[];
    }
  /** Base44 says that all is authorised, and these declared scopes are not granted. */
  | { readonly kind: 'dropped'; readonly scopes: readonly string[] }
  /** Connected by another account than policy wants, and a page for another one cannot be had. */
  | { readonly kind: 'wrong-account'; readonly connectedBy: string | null }
  /** Base44 does not take it; `message` is a sentence for people. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The page could not be shown. */
  | { readonly kind: 'not-shown' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'timed-out' };

/** A connector with what became of its sign-in. */
export interface SignInResult {
  readonly connector: string;
  readonly result: SignedIn;
}

/** What a round of sign-ins came to. */
export function concludeSignIns(results: readonly SignInResult[], left: readonly LeftOut[]): Conclusion {
  const conclusions = [...results.map(({ result }) => concludeResult(result)), ...left.map(concludeLeft)];
  return worstOf(conclusions) ?? { outcome: 'in-sync', reason: 'settled' };
}

function concludeResult(result: SignedIn): Conclusion {
  switch (result.kind) {
    case 'granted':
      return result.excess.length === 0
        ? { outcome: 'applied', reason: 'changes-applied' }
        : { outcome: 'authorization-pending', reason: 'narrowing' };
    case 'dropped':
      return { outcome: 'partial', reason: 'scopes-dropped' };
    case 'refused':
    case 'not-shown':
      return { outcome: 'partial', reason: 'failed' };
    case 'wrong-account':
      return { outcome: 'authorization-pending', reason: 'wrong-account' };
    case 'skipped':
    case 'timed-out':
      return { outcome: 'authorization-pending', reason: 'consent' };
    default:
      return result satisfies never;
  }
}

function concludeLeft(left: LeftOut): Conclusion {
  if (left.kind === 'unreadable') return { outcome: 'failed', reason: 'findings' };
  if (left.kind === 'wrong-account') return { outcome: 'authorization-pending', reason: 'wrong-account' };
  const { reason } = left.change;
  switch (reason) {
    case 'policy':
      return { outcome: 'partial', reason: 'policy-held' };
    case 'unreadable-file':
      return { outcome: 'failed', reason: 'findings' };
    case 'no-approval':
    case 'changes-requested':
    case 'direct-push':
      return { outcome: 'approval-required', reason };
    default:
      return { outcome: 'authorization-pending', reason: 'needs-attention' };
  }
}

/** Whether a connection is as it was: what a person did meanwhile, if anything, cannot be told from it. */
export function isSameConnection(
  one: LiveConnection | undefined,
  other: LiveConnection | undefined,
): boolean {
  return factsOf(one) === factsOf(other);
}

function factsOf(connection: LiveConnection | undefined): string {
  if (connection === undefined) return '';
  const { state, scopes, connectedBy } = connection;
  return JSON.stringify([state, scopes?.toSorted(), connectedBy]);
}
