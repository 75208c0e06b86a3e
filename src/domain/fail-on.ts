import type { Finding } from './finding.ts';
import { compareSeverity } from './rules.ts';

/** The least severe finding that fails a run; `never` lets findings pass, but not runs that could not judge. */
export const failOnChoices = ['error', 'warning', 'never'] as const;

export type FailOn = (typeof failOnChoices)[number];

/** Whether a finding makes a run fail. A missing approval does not: the run waits for it, whatever counts as a failure. */
export function fails({ preexisting, rule, severity }: Finding, failOn: FailOn): boolean {
  if (preexisting || failOn === 'never' || rule === 'approval-required') return false;
  return compareSeverity(severity, failOn) <= 0;
}
