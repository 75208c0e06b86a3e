import { comparePolicies } from './compare-policies.ts';
import type { PolicySnapshot } from './parse-policy.ts';

/**
 * What gets milder from one policy to another, as a text that is the same exactly when the same things do: where they
 * stand in the file does not count. Undefined when nothing does, or when either of them is no policy that could be
 * compared: a malformed one is an error of its own.
 */
export function looseningDigest(current: PolicySnapshot, proposed: PolicySnapshot): string | undefined {
  if (current.kind !== 'policy') return undefined;
  if (proposed.kind === 'missing') return JSON.stringify(['removed']);
  if (proposed.kind !== 'policy') return undefined;
  const loosenings = comparePolicies(current.policy, proposed.policy, new Map());
  if (loosenings.length === 0) return undefined;
  return JSON.stringify(loosenings, (key, value: unknown) => (key === 'range' ? undefined : value));
}
