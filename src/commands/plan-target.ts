import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import type { ApprovalKey } from '../domain/approval/keys.ts';
import { keysUnderReview } from '../domain/approval/keys-under-review.ts';
import type { Finding } from '../domain/finding.ts';
import type { LiveApp } from '../domain/live/live-app.ts';
import { changesOnLive } from '../domain/plan/changes-on-live.ts';
import { approvalsHold, policyHolds } from '../domain/plan/holds.ts';
import { makePlan, type PlanInput } from '../domain/plan/make-plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { RemovalStandings } from '../domain/plan/removal-standing.ts';
import { isEnforced } from '../domain/policy/enforcement.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import type { DeploymentHistory } from '../ports/deployment-history.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';

/** What to plan: an app at the commit that is deployed, and the policy that judges it. */
export interface PlanQuestion {
  readonly target: DeployTarget;
  readonly snapshot: AppSnapshot;
  /** What was found about the app, by the policy too. */
  readonly findings: readonly Finding[];
  readonly policy: PolicySnapshot;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface PlanPorts {
  readonly openLive: (target: DeployTarget) => Pick<LiveConnectors, 'list' | 'readStripe'>;
  readonly history: DeploymentHistory;
}

export interface TargetPlan {
  readonly plan: Plan;
  readonly standings: RemovalStandings;
  /** What the plan was made from. */
  readonly live: LiveApp;
}

/**
 * Plans what a push would do to a target. Reads only.
 *
 * @throws UserError when Base44 refuses the token, or the history is not there
 * @throws WorldError when Base44 or GitHub fail
 */
export async function planTarget(question: PlanQuestion, ports: PlanPorts): Promise<TargetPlan> {
  const { target, snapshot, findings } = question;
  const connectors = ports.openLive(target);
  const connections = await connectors.list();
  const declared = new Set(snapshot.connectors.map(({ type }) => type));
  const undeclared = [...connections.map(({ type }) => type), 'stripe'].filter((type) => !declared.has(type));
  const standings = await ports.history.standingsOf(target, [...new Set(undeclared)]);
  const stripe = mayHaveStripe(snapshot, standings) ? await connectors.readStripe() : 'not-read';
  const live: LiveApp = { connections, stripe };
  const input: PlanInput = {
    appId: target.appId,
    target: target.name,
    connectors: snapshot.connectors,
    unread: snapshot.unread,
    live,
    holds: policyHolds(findings),
    standings,
  };
  const keys = underReview(makePlan(input), question);
  const missing = keys.length === 0 ? [] : await ports.history.missingApprovals(target, keys);
  const holds = new Map([...approvalsHold(missing), ...input.holds]);
  return { plan: makePlan({ ...input, holds }), standings, live };
}

/** Nobody asks about Stripe where no file ever declared it. */
function mayHaveStripe({ connectors, unread }: AppSnapshot, standings: RemovalStandings): boolean {
  const standing = standings.get('stripe')?.kind;
  return (
    connectors.some(({ type }) => type === 'stripe') ||
    unread.some(({ type }) => type?.toLowerCase() === 'stripe') ||
    standing === 'deleted' ||
    standing === 'not-deleted'
  );
}

/** What of a plan the policy puts under review. */
function underReview(plan: Plan, { policy: snapshot, target, today }: PlanQuestion): readonly ApprovalKey[] {
  if (snapshot.kind !== 'policy' || !isEnforced(snapshot.policy, today)) return [];
  return keysUnderReview({ policy: snapshot.policy, app: target.app, changes: changesOnLive(plan), today });
}
