import type { LiveConnection } from '../live/live-app.ts';
import type { PlanInput } from './make-plan.ts';
import type { PlannedChange, PlannedStep } from './plan.ts';
import { toPlannedLive } from './plan-declared.ts';
import type { RemovalPermission, RemovalRulings } from './removal-ruling.ts';
import { mayBeDeclaredByUnread } from './unread-types.ts';

interface UndeclaredType {
  readonly type: string;
  readonly connection: LiveConnection | undefined;
  readonly declaredTypes: readonly string[];
}

/** What to do about a connector that no readable file declares, but that is live or in a file that is not readable. */
export function planUndeclared(
  { type, connection, declaredTypes }: UndeclaredType,
  { unread, rulings }: PlanInput,
): PlannedChange {
  const step: PlannedStep = mayBeDeclaredByUnread(type, unread)
    ? { action: 'held', reason: 'unreadable-file' }
    : stepByRuling(type, rulings, declaredTypes);
  return {
    connector: type,
    declared: null,
    live: connection === undefined ? null : toPlannedLive(connection),
    ...nothingAsked,
    ...step,
  };
}

/** The facts of a connector that is to have no scopes. */
export const nothingAsked = { needsConsent: false, increase: [], missing: [], excess: [] } as const;

/**
 * Base44 tells `Gmail` and `gmail` apart, and no file can declare the former: what one of them was is no reason to
 * touch the other.
 */
function stepByRuling(type: string, rulings: RemovalRulings, declaredTypes: readonly string[]): PlannedStep {
  const others = [...declaredTypes, ...rulings.keys()].filter((other) => other !== type);
  if (others.some((other) => other.toLowerCase() === type.toLowerCase())) {
    return { action: 'needs-attention', reason: 'case-differs' };
  }
  const ruling = rulings.get(type) ?? { kind: 'unknown' };
  switch (ruling.kind) {
    case 'never-declared':
      return { action: 'unmanaged', reason: 'never-declared' };
    case 'unknown':
      return { action: 'unmanaged', reason: 'history-unknown' };
    case 'not-deleted':
      return { action: 'held', reason: 'not-deleted' };
    case 'deleted':
      return removalStep(ruling.permission);
    default:
      return ruling satisfies never;
  }
}

function removalStep(permission: RemovalPermission): PlannedStep {
  switch (permission) {
    case 'policy-allowed':
      return { action: 'remove', reason: 'removal-allowed' };
    case 'approved':
      return { action: 'remove', reason: 'removal-approved' };
    case 'named':
      return { action: 'remove', reason: 'removal-named' };
    case 'not-approved':
      return { action: 'held', reason: 'removal-not-approved' };
    case 'policy-denied':
      return { action: 'held', reason: 'removal-denied' };
    case 'switched-off':
      return { action: 'held', reason: 'removals-off' };
    default:
      return permission satisfies never;
  }
}
