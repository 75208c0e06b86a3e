import { typeFacts } from '../../catalogue/catalogue.ts';
import { specialSetup } from '../../catalogue/connector-types.ts';
import type { LiveConnection } from '../live/live-app.ts';
import { type Coverage, compareGrant, grantedBy, isComparable, sortedSet, uncovered } from './coverage.ts';
import type { PlanInput } from './make-plan.ts';
import type { PlannedChange, PlannedLive, PlannedStep } from './plan.ts';
import { isDeclaredByUnread } from './unread-types.ts';

interface DeclaredType {
  readonly type: string;
  readonly scopes: readonly string[];
  /** One whose type differs in case only, where there is no other. */
  readonly connection: LiveConnection | undefined;
}

/** What to do about a connector that a file declares. */
export function planDeclared({ type, scopes, connection }: DeclaredType, input: PlanInput): PlannedChange {
  const granted = grantedBy(connection);
  const coverage = compareGrant({ type, declared: scopes, granted });
  const wanted = stepFor(type, connection, coverage);
  const step = holdBack(type, wanted, input);
  const connects = isConnecting(wanted);
  const hasScopes = typeFacts(type)?.ignoresScopes !== true;
  return {
    connector: type,
    declared: scopes,
    live: connection === undefined ? null : toPlannedLive(connection),
    needsConsent: isConnecting(step),
    increase: connects && hasScopes ? uncovered(type, scopes, granted) : [],
    missing: connects ? coverage.missing : [],
    excess: coverage.excess,
    ...step,
  };
}

function stepFor(type: string, live: LiveConnection | undefined, coverage: Coverage): PlannedStep {
  if (live === undefined) return stepWithoutConnection(type);
  // Setting the scopes of `gmail` where `Gmail` is live would make a second connection.
  if (live.type !== type) return { action: 'needs-attention', reason: 'case-differs' };
  switch (live.state) {
    case 'unknown':
      return { action: 'needs-attention', reason: 'state-unknown' };
    case 'expired':
    case 'disconnected':
      return { action: 'reauthorize', reason: live.state };
    case 'active':
      return isComparable(live) ? stepForActive(coverage) : scopesUnknown;
    default:
      return live.state satisfies never;
  }
}

const scopesUnknown = { action: 'needs-attention', reason: 'scopes-unknown' } as const;

function stepForActive({ missing, excess }: Coverage): PlannedStep {
  if (missing.length > 0) return { action: 'update', reason: 'scopes-missing' };
  if (excess.length > 0) return { action: 'reauthorize', reason: 'narrowing' };
  return { action: 'unchanged', reason: 'settled' };
}

function stepWithoutConnection(type: string): PlannedStep {
  const setup = specialSetup(type);
  switch (setup) {
    case undefined:
      return { action: 'create', reason: 'not-connected' };
    case 'own-oauth-app':
      return { action: 'needs-attention', reason: 'not-listable' };
    case 'connection-fields':
      return { action: 'needs-attention', reason: 'connection-fields' };
    default:
      return setup satisfies never;
  }
}

/** The step, unless something holds it. What would not be done anyway is not held. */
export function holdBack(type: string, step: PlannedStep, { unread, holds }: PlanInput): PlannedStep {
  if (!isConnecting(step) && step.action !== 'provision') return step;
  if (isDeclaredByUnread(type, unread)) return { action: 'held', reason: 'unreadable-file' };
  const hold = holds.get(type);
  return hold === undefined ? step : { action: 'held', reason: hold.reason };
}

/** Whether the step asks for scopes, which a person has to consent to. */
function isConnecting({ action }: PlannedStep): boolean {
  return action === 'create' || action === 'update' || action === 'reauthorize';
}

/** A connection, for a plan. */
export function toPlannedLive({ state, scopes, connectedBy }: LiveConnection): PlannedLive {
  return { state, scopes: scopes === null ? null : sortedSet(scopes), connectedBy };
}
