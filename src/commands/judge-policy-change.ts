import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { handlePolicyChange, withReviewersOf } from '../domain/policy-change/handling.ts';
import type { JudgedPolicyChange } from '../domain/policy-change/settle.ts';
import { type JudgeOptions, judgeSides, type Sides } from './judge-sides.ts';

/** What to judge, by the policy that holds and, where the head has another one, by that too. */
export interface PolicyChangeOptions extends Omit<JudgeOptions, 'policy' | 'proposedPolicy' | 'basePolicy'> {
  readonly current: PolicySnapshot;
  /** Undefined when the head does not change it. */
  readonly proposed: PolicySnapshot | undefined;
}

export interface JudgedByBoth {
  readonly judged: JudgedPolicyChange;
  /** Whether the base has connector files, be they readable or not. */
  readonly hadConnectors: boolean;
}

/**
 * Reads the selected apps of both sides, and judges them by each of the policies.
 *
 * @throws UserError when an app that was named is on neither side
 */
export async function judgePolicyChange(options: PolicyChangeOptions, sides: Sides): Promise<JudgedByBoth> {
  const { current, proposed, ...others } = options;
  const given = { ...others, proposedPolicy: proposed, basePolicy: current };
  const byCurrent = await judgeSides({ ...given, policy: current }, sides);
  // After the first one: what it read need not be read again.
  const byProposed =
    proposed?.kind === 'policy'
      ? await judgeSides({ ...given, policy: withReviewersOf(current, proposed) }, sides)
      : undefined;
  const { verdict, hadConnectors } = byCurrent;
  const changesConnectors = verdict.apps.some(({ changes }) => changes.length > 0);
  const judged: JudgedPolicyChange = {
    handling: handlePolicyChange({ current, proposed, changesConnectors }),
    currentPolicy: current,
    proposedPolicy: proposed,
    current: verdict,
    proposed: byProposed?.verdict,
    failOn: options.failOn,
  };
  return { judged, hadConnectors };
}

/** The policy that counts, as it counts. */
export function countingPolicy(
  { currentPolicy, proposedPolicy }: JudgedPolicyChange,
  counts: 'current' | 'proposed',
): PolicySnapshot {
  return counts === 'proposed' && proposedPolicy?.kind === 'policy'
    ? withReviewersOf(currentPolicy, proposedPolicy)
    : currentPolicy;
}
