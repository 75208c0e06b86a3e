import type { Finding } from '../finding.ts';

/** Why a connector that would change may not do so now. */
export type Hold =
  | { readonly reason: 'policy' }
  | { readonly reason: 'no-approval' | 'changes-requested' | 'direct-push' };

/** By type. */
export type Holds = ReadonlyMap<string, Hold>;

/** What of a policy's say about a connector keeps it from being pushed, as far as the policy is enforced. */
const holding: readonly Finding['rule'][] = ['connector-not-allowed', 'scope-not-allowed', 'scope-denied'];

/** The connectors that a policy holds. A finding counts whether or not it is an old one: what is live stays live. */
export function policyHolds(findings: readonly Finding[]): Holds {
  return new Map(
    findings.flatMap(({ rule, severity, connector }) =>
      connector !== undefined && severity === 'error' && holding.includes(rule)
        ? [[connector, { reason: 'policy' }] as const]
        : [],
    ),
  );
}
