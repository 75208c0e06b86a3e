import type { LiveApp, LiveConnection } from '../live/live-app.ts';
import type { PlanInput } from './make-plan.ts';
import type { PlannedChange, PlannedLive, PlannedStep } from './plan.ts';
import { holdBack } from './plan-declared.ts';
import { nothingAsked } from './plan-undeclared.ts';
import type { RemovalRuling } from './removal-ruling.ts';
import { isDeclaredByUnread, mayBeDeclaredByUnread } from './unread-types.ts';

interface StripeType {
  readonly type: string;
  /** Null when no file declares it. */
  readonly scopes: readonly string[] | null;
  readonly connection: LiveConnection | undefined;
}

/**
 * What to do about Stripe; undefined when nothing declares it and nothing is known to be there. Removing it deletes
 * its sandbox, keys and claim link, so a deleted file is not enough: it has to be named.
 */
export function planStripe(
  { type, scopes, connection }: StripeType,
  input: PlanInput,
): PlannedChange | undefined {
  // Stripe has no connection. One in the list means that something is not as we know it.
  const state = connection === undefined ? input.live.stripe : 'unknown';
  const step =
    scopes === null ? undeclaredStep(type, state, input) : holdBack(type, declaredStep(state), input);
  if (step === undefined) return undefined;
  return { connector: type, declared: scopes, live: toLive(state), ...nothingAsked, ...step };
}

function declaredStep(state: LiveApp['stripe']): PlannedStep {
  switch (state) {
    case 'absent':
      return { action: 'provision', reason: 'not-provisioned' };
    case 'sandbox':
    case 'live':
      return { action: 'unchanged', reason: 'settled' };
    case 'unknown':
    case 'not-read':
      return { action: 'needs-attention', reason: 'state-unknown' };
    default:
      return state satisfies never;
  }
}

function undeclaredStep(
  type: string,
  state: LiveApp['stripe'],
  { unread, rulings }: PlanInput,
): PlannedStep | undefined {
  const isKnownToBe = state !== 'absent' && state !== 'not-read';
  if (isKnownToBe ? mayBeDeclaredByUnread(type, unread) : isDeclaredByUnread(type, unread)) {
    return { action: 'held', reason: 'unreadable-file' };
  }
  if (!isKnownToBe) return undefined;
  const ruling: RemovalRuling = rulings.get(type) ?? { kind: 'unknown' };
  switch (ruling.kind) {
    case 'never-declared':
      return { action: 'unmanaged', reason: 'never-declared' };
    case 'unknown':
      return { action: 'unmanaged', reason: 'history-unknown' };
    case 'not-deleted':
      return { action: 'held', reason: 'not-deleted' };
    case 'deleted':
      if (ruling.permission !== 'named') return { action: 'held', reason: 'removal-not-named' };
      return state === 'unknown'
        ? { action: 'needs-attention', reason: 'state-unknown' }
        : { action: 'remove', reason: 'removal-named' };
    default:
      return ruling satisfies never;
  }
}

function toLive(state: LiveApp['stripe']): PlannedLive | null {
  if (state === 'absent') return null;
  return { state: state === 'not-read' ? 'unknown' : state, scopes: null, connectedBy: null };
}
