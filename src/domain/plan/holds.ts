import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { ApprovalKey } from '../approval/keys.ts';
import type { Finding } from '../finding.ts';
import { headPolicyFindings } from '../policy/app-findings.ts';
import type { Judging } from '../policy/connector-problems.ts';

/** Why an increase waits for an approval; the first that applies to a connector is said. */
const approvalHolds = ['changes-requested', 'direct-push', 'no-approval'] as const;

export type ApprovalHold = (typeof approvalHolds)[number];

/** Why a connector that would change may not do so now. */
export interface Hold {
  readonly reason: 'policy' | ApprovalHold;
}

/** By type. */
export type Holds = ReadonlyMap<string, Hold>;

/** What of a policy's say about a connector keeps it from being pushed, as far as the policy is enforced. */
const holding: readonly Finding['rule'][] = ['connector-not-allowed', 'scope-not-allowed', 'scope-denied'];

/**
 * The connectors that a policy holds: what is live stays live. The policy is asked anew, as a report shows one finding
 * for each scope, and that may be about something else.
 *
 * @param judging undefined where no policy can say anything
 */
export function policyHolds(snapshot: AppSnapshot, judging: Judging | undefined): Holds {
  if (judging === undefined) return new Map();
  return new Map(
    headPolicyFindings(snapshot, judging, undefined).flatMap(({ rule, severity, connector }) =>
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
