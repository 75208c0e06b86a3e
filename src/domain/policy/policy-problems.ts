import type { Problem } from '../finding.ts';
import { contradictions } from './contradictions.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { type Declarations, exceptionProblems } from './exception-problems.ts';
import type { Policy } from './policy.ts';

/** Everything about a usable policy that its owners should know, each at its line of the policy. */
export function policyProblems(
  policy: Policy,
  declarations: Declarations,
  today: string,
): readonly Problem[] {
  return [
    ...contradictions(policy),
    ...doubtfulNames(policy),
    ...exceptionProblems(policy, declarations, today),
  ];
}
