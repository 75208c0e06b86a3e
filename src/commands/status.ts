import { comparePlanWithLive } from '../domain/plan/compare-with-live.ts';
import { concludeStatus } from '../domain/plan/conclude.ts';
import { liveAgainstPolicy } from '../domain/plan/live-against-policy.ts';
import type { ConsentsAsked } from '../domain/plan/pending.ts';
import {
  concluded,
  consentOf,
  judgingOf,
  type LookedAt,
  lookAtTargets,
  planned,
  type TargetResult,
  type TargetsOptions,
  type TargetsPorts,
} from './look-at-targets.ts';
import { planTarget } from './plan-target.ts';
import type { TargetFiles } from './read-targets.ts';

export interface StatusOptions extends TargetsOptions {
  /** What pushes have asked people for, by app id; undefined when nobody remembers, as at a terminal. */
  readonly asked: ReadonlyMap<string, ConsentsAsked> | undefined;
}

/**
 * Compares what is declared with what is live, target by target, and says what a push would do. Changes nothing.
 *
 * @throws UserError when the history is not there
 */
export function status(options: StatusOptions, ports: TargetsPorts): Promise<LookedAt> {
  return lookAtTargets('status', { options, head: ports.head }, (files) =>
    watchTarget(files, options, ports),
  );
}

async function watchTarget(
  files: TargetFiles,
  options: StatusOptions,
  ports: TargetsPorts,
): Promise<TargetResult> {
  const { target, snapshot, judged } = files;
  // Of files that cannot be judged no plan can be made.
  if (judged.outcome === 'error') return concluded(files, judged);
  const { policy, removals, today, asked } = options;
  const question = { target, snapshot, policy, removals, today };
  const { plan, hasDeletions, live } = await planTarget(question, ports);
  const remembered = asked?.get(target.appId) ?? (asked === undefined ? undefined : new Map());
  const judging = judgingOf(target, options);
  const againstPolicy = judging === undefined ? [] : liveAgainstPolicy(plan, judging);
  const results = new Map();
  const comparison = comparePlanWithLive({
    plan,
    results,
    live,
    asked: remembered ?? new Map(),
    consent: consentOf(judging),
  });
  const conclusion = concludeStatus({
    verdict: judged,
    plan,
    hasDeletions,
    comparison,
    againstPolicy,
    asked: remembered,
  });
  const work = { plan, live, results, comparison, againstPolicy };
  return planned(files, work, { conclusion, judging, trust: options.trust, digest: ports.digest });
}
