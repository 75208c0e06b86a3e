import type { ApprovalKey } from '../approval/keys.ts';
import type { Finding } from '../finding.ts';

/** Why an increase waits for an approval; the first that applies to a connector is said. */
export const approvalHolds = ['changes-requested', 'direct-push', 'no-approval'] as const;

export type ApprovalHold = (typeof approvalHolds)[number];

/** Why a connector that would change may not do so now. */
export interface Hold {
  readonly reason: 'policy' | ApprovalHold;
}

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

/** Something that needs an approval and has none. */
export interface MissingApproval {
  readonly key: ApprovalKey;
  readonly reason: ApprovalHold;
}

/** The connectors that approvals hold which are missing. */
export function approvalsHold(missing: readonly MissingApproval[]): Holds {
  const ranked = missing.toSorted(
    (one, other) => approvalHolds.indexOf(other.reason) - approvalHolds.indexOf(one.reason),
  );
  return new Map(
    ranked.flatMap(({ key, reason }) => (key.kind === 'connector' ? [[key.connector, { reason }]] : [])),
  );
}
