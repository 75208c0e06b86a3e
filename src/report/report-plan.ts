import type { ConnectorScopes } from '../domain/plan/compare-with-live.ts';
import type { Plan, PlanAction, PlannedChange, PlannedLive, PlanReason } from '../domain/plan/plan.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import { describeForbidden, describePlannedChange } from './describe-planned-change.ts';
import type { Report } from './report.ts';
import { shortenEmail } from './shorten-email.ts';

/** A plan as a report says it. */
export interface ReportPlan {
  /** `sha256:` and hexadecimal digits; see `planId`. */
  readonly id: string;
  readonly changes: readonly ReportPlannedChange[];
}

export interface ReportPlannedChange {
  readonly connector: string;
  readonly action: PlanAction;
  readonly reason: PlanReason;
  /** The same for people, in a sentence. */
  readonly message: string;
  readonly needsConsent: boolean;
  /** Null when no file declares it. */
  readonly declared: readonly string[] | null;
  /** Null when it is not live. The address of who connected it is shortened. */
  readonly live: PlannedLive | null;
  readonly increase: readonly string[];
  readonly missing: readonly string[];
  readonly excess: readonly string[];
}

/** What is said about a plan besides what it holds. */
export interface PlanRemarks {
  readonly trust: Report['trust'];
  /** Who is to sign in for what, as the policy says; by type. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
  /** What is live against the policy, though no file declares it. */
  readonly againstPolicy: readonly ConnectorScopes[];
}

export function toReportPlan(plan: Plan, id: string, remarks: PlanRemarks): ReportPlan {
  return { id, changes: plan.changes.map((change) => toReportChange(change, remarks)) };
}

function toReportChange(
  change: PlannedChange,
  { consent, againstPolicy, trust }: PlanRemarks,
): ReportPlannedChange {
  const { connector, action, reason, needsConsent, declared, live, increase, missing, excess } = change;
  const forbidden = againstPolicy.find((one) => one.connector === connector);
  return {
    connector,
    action,
    reason,
    message: `${describePlannedChange(change, consent.get(connector), trust)}${describeForbidden(forbidden)}`,
    needsConsent,
    declared,
    live: live === null ? null : withShortAddress(live),
    increase,
    missing,
    excess,
  };
}

function withShortAddress({ state, scopes, connectedBy }: PlannedLive): PlannedLive {
  return { state, scopes, connectedBy: connectedBy === null ? null : shortenEmail(connectedBy) };
}
