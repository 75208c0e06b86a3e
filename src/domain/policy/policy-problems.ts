import type { Problem } from '../finding.ts';
import { contradictions } from './contradictions.ts';
import type { Declarations } from './declarations.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { type ExceptionOccasion, exceptionProblems } from './exception-problems.ts';
import type { Policy } from './policy.ts';
import { targetProblems } from './target-problems.ts';

/** Everything about a usable policy that its owners should know, each at its line of the policy. */
export function policyProblems(
  policy: Policy,
  declarations: Declarations,
  occasion: ExceptionOccasion,
): readonly Problem[] {
  return [
    ...contradictions(policy),
    ...doubtfulNames(policy, declarations),
    ...exceptionProblems(policy, declarations, occasion),
    ...targetProblems(policy, declarations),
  ];
}
