import { type Conclusion, worstOf } from '../outcome.ts';
import type { Comparison, ConnectorScopes } from './compare-with-live.ts';
import type { ConsentsAsked, Pending } from './pending.ts';
import type { Plan, PlannedChange } from './plan.ts';
import type { StepResults } from './step-result.ts';

/** What a push of one app came to. */
export interface PushedApp {
  readonly plan: Plan;
  /** Whether git shows that the app once declared a connector whose file was deleted. */
  readonly hasDeletions: boolean;
  readonly results: StepResults;
  readonly comparison: Comparison;
}

/**
 * What a push of an app came to. That the files of the app can be relied on, and that the push may take place at all,
 * was made sure before.
 */
export function concludePush({ plan, hasDeletions, results, comparison }: PushedApp): Conclusion {
  if (isEmpty(plan, hasDeletions)) return { outcome: 'no-connectors', reason: 'nothing-declared' };
  const applied = [...results.values()].filter(
    ({ kind }) => kind === 'authorized' || kind === 'removed' || kind === 'provisioned',
  );
  return worstConclusion([
    ...plan.changes.flatMap((change) => concludeHeld(change) ?? []),
    ...concludeComparison(comparison, concludePending),
    ...applied.map(() => ({ outcome: 'applied', reason: 'changes-applied' }) as const),
  ]);
}

/** How an app stands that nobody pushed to now. */
export interface WatchedApp {
  /** What came out of judging its files. */
  readonly verdict: Conclusion;
  readonly plan: Plan;
  /** As for a push. */
  readonly hasDeletions: boolean;
  readonly comparison: Comparison;
  /** What is live against the policy, though no file declares it. */
  readonly againstPolicy: readonly ConnectorScopes[];
  /** What pushes have asked people for; undefined when nobody remembers, as at a terminal. */
  readonly asked: ConsentsAsked | undefined;
}

/**
 * How an app stands. Something that waits for a sign-in waits for a person; what a push would do without one, or may
 * not do, is a difference, and so is access beyond the files that no push has asked to give up. Connectors that the
 * files never declared are none.
 */
export function concludeStatus(app: WatchedApp): Conclusion {
  const { verdict, plan, hasDeletions, comparison } = app;
  const { outcome, reason } = verdict;
  if (outcome === 'error' || outcome === 'failed') return { outcome, reason };
  if (isEmpty(plan, hasDeletions)) return { outcome: 'no-connectors', reason: 'nothing-declared' };
  return worstConclusion([
    ...plan.changes.flatMap((change) => concludeWatched(change) ?? []),
    ...concludeComparison(comparison, (one) =>
      isDrift(one, app) ? { outcome: 'drifted', reason: 'differs' } : concludePending(one),
    ),
    ...app.againstPolicy.map(() => ({ outcome: 'drifted', reason: 'against-policy' }) as const),
  ]);
}

/** Nothing is declared, and nothing is known to have been: a wrong folder looks like this too. */
function isEmpty({ changes }: Plan, hasDeletions: boolean): boolean {
  const mayBeDeclared = changes.some(
    ({ declared, reason }) => declared !== null || reason === 'unreadable-file',
  );
  return !mayBeDeclared && !hasDeletions;
}

/** Whether somebody gave the app more than its files declare, and no push has asked to take it back. */
function isDrift({ connector, reason, excess }: Pending, { asked }: WatchedApp): boolean {
  if (reason !== 'narrowing' || asked === undefined) return false;
  const before = asked.get(connector)?.granted;
  return excess.some((scope) => before?.includes(scope) !== true);
}

function concludeWatched(change: PlannedChange): Conclusion | undefined {
  if (change.action === 'remove' || change.action === 'provision') {
    return { outcome: 'drifted', reason: 'differs' };
  }
  const held = concludeHeld(change);
  return held?.outcome === 'removal-blocked' ? { outcome: 'drifted', reason: held.reason } : held;
}

function concludeHeld(change: PlannedChange): Conclusion | undefined {
  if (change.action !== 'held') return undefined;
  const { reason } = change;
  switch (reason) {
    case 'policy':
      return { outcome: 'partial', reason: 'policy-held' };
    case 'unreadable-file':
      return { outcome: 'failed', reason: 'findings' };
    case 'no-approval':
    case 'changes-requested':
    case 'direct-push':
      return { outcome: 'approval-required', reason };
    case 'not-deleted':
    case 'removal-not-approved':
    case 'removal-denied':
    case 'removals-off':
    case 'removal-not-named':
      return { outcome: 'removal-blocked', reason };
    default:
      return reason satisfies never;
  }
}

function concludeComparison(
  comparison: Comparison,
  concludeWaiting: (pending: Pending) => Conclusion,
): readonly Conclusion[] {
  const { pending, dropped, added, failed, unclear } = comparison;
  return [
    ...failed.map(() => ({ outcome: 'partial', reason: 'failed' }) as const),
    ...dropped.map(() => ({ outcome: 'partial', reason: 'scopes-dropped' }) as const),
    ...added.map(() => ({ outcome: 'partial', reason: 'scopes-added' }) as const),
    ...pending.map(concludeWaiting),
    ...unclear.map(() => ({ outcome: 'authorization-pending', reason: 'needs-attention' }) as const),
  ];
}

function concludePending({ reason }: Pending): Conclusion {
  return { outcome: 'authorization-pending', reason };
}

function worstConclusion(conclusions: readonly Conclusion[]): Conclusion {
  return worstOf(conclusions) ?? { outcome: 'in-sync', reason: 'settled' };
}
