import type { Conclusion } from '../outcome.ts';
import type { SetUp } from './set-up.ts';

/** What is looked at, in the order in which it is told. */
export const checkIds = [
  'github-token',
  'policy',
  'reviewers',
  'check-workflow',
  'required-status',
  'deploy-workflow',
  'environment',
  'secret',
  'default-permissions',
  'pinned-action',
  'base44-token',
] as const;

export type CheckId = (typeof checkIds)[number];

/**
 * - `right`: seen, and as it should be
 * - `wrong`: seen, and something does not hold because of it
 * - `unknown`: it has to hold, and could not be seen
 * - `advice`: it can stay as it is
 */
const verdicts = ['right', 'wrong', 'unknown', 'advice'] as const;

export type Verdict = (typeof verdicts)[number];

/** One thing about the set-up. What comes from elsewhere is quoted in all of its texts. */
export interface Observation {
  readonly verdict: Verdict;
  /** A sentence. */
  readonly what: string;
  /** Why it matters, in a sentence; left out where all is right. */
  readonly why?: string;
  /** What to do, in words. */
  readonly todo?: string;
  /** What to type, in a clone of the repository. */
  readonly command?: string;
  /** Where on GitHub it is done. */
  readonly page?: string;
}

/** Looks at one thing. Empty when it does not apply. */
export type SetUpCheck = (setUp: SetUp) => readonly Observation[];

/** An observation with the check that made it. */
export interface Diagnosed extends Observation {
  readonly check: CheckId;
}

/** What is wrong comes first; what could not be seen is no success. */
export function concludeDiagnosis(observations: readonly Observation[]): Conclusion {
  const has = (verdict: Verdict) => observations.some((one) => one.verdict === verdict);
  if (has('wrong')) return { outcome: 'failed', reason: 'findings' };
  if (has('unknown')) return { outcome: 'error', reason: 'service-failed' };
  return { outcome: 'passed', reason: 'no-findings' };
}
