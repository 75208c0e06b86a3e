import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import type { ApprovalKey } from '../domain/approval/keys.ts';
import { keysUnderReview } from '../domain/approval/keys-under-review.ts';
import type { LiveApp } from '../domain/live/live-app.ts';
import { changesOnLive } from '../domain/plan/changes-on-live.ts';
import { sortedSet } from '../domain/plan/coverage.ts';
import { approvalsHold, policyHolds } from '../domain/plan/holds.ts';
import { makePlan, type PlanInput } from '../domain/plan/make-plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { RemovalRulings } from '../domain/plan/removal-ruling.ts';
import { isEnforced } from '../domain/policy/enforcement.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import type { DeploymentHistory } from '../ports/deployment-history.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { judgingOf } from './look-at-targets.ts';

/** What to plan: an app at the commit that is deployed, and the policy that judges it. */
export interface PlanQuestion {
  readonly target: DeployTarget;
  readonly snapshot: AppSnapshot;
  readonly policy: PolicySnapshot;
  /** The types that the user named for removal. */
  readonly removals: readonly string[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface PlanPorts {
  readonly openLive: (target: DeployTarget) => Pick<LiveConnectors, 'list' | 'readStripe'>;
  readonly history: DeploymentHistory;
}

export interface TargetPlan {
  readonly plan: Plan;
  /** Whether git shows that the app once declared a connector whose file was deleted. */
  readonly hasDeletions: boolean;
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
  const { target, snapshot } = question;
  const connectors = ports.openLive(target);
  const stripe = mayTouchStripe(question) ? await connectors.readStripe() : 'not-read';
  const live: LiveApp = { connections: await connectors.list(), stripe };
  const undeclared = undeclaredTypes(snapshot, live);
  const rulings: RemovalRulings =
    undeclared.length === 0 ? new Map() : await ports.history.rulingsOf(target, undeclared);
  const input: PlanInput = {
    appId: target.appId,
    target: target.name,
    connectors: snapshot.connectors,
    unread: snapshot.unread,
    live,
    holds: policyHolds(snapshot, judgingOf(target, question)),
    rulings,
  };
  const keys = underReview(makePlan(input), question);
  const missing = keys.length === 0 ? [] : await ports.history.missingApprovals(target, keys);
  const holds = new Map([...approvalsHold(missing), ...input.holds]);
  return {
    plan: makePlan({ ...input, holds }),
    hasDeletions: await hasDeletions(input, question, ports),
    live,
  };
}

/** Nobody asks about Stripe where no file may declare it, and nobody wants it removed. */
function mayTouchStripe({ snapshot: { connectors, unread }, removals }: PlanQuestion): boolean {
  const types = [...connectors, ...unread].flatMap(({ type }) => type?.toLowerCase() ?? []);
  return [...types, ...removals].includes('stripe');
}

/** What is live, and declared by no file. */
function undeclaredTypes({ connectors }: AppSnapshot, { connections, stripe }: LiveApp): readonly string[] {
  const declared = new Set(connectors.map(({ type }) => type));
  const types = connections.map(({ type }) => type);
  const isStripeThere = stripe !== 'absent' && stripe !== 'not-read';
  return sortedSet(isStripeThere ? [...types, 'stripe'] : types).filter((type) => !declared.has(type));
}

/** History is asked only where it makes a difference: for an app that declares nothing. */
async function hasDeletions(
  { connectors, unread, rulings }: PlanInput,
  { target }: PlanQuestion,
  { history }: PlanPorts,
): Promise<boolean> {
  if ([...rulings.values()].some(({ kind }) => kind === 'deleted')) return true;
  return connectors.length + unread.length === 0 && (await history.showsDeletion(target));
}

/** What of a plan the policy puts under review. */
function underReview(plan: Plan, { policy: snapshot, target, today }: PlanQuestion): readonly ApprovalKey[] {
  if (snapshot.kind !== 'policy' || !isEnforced(snapshot.policy, today)) return [];
  return keysUnderReview({ policy: snapshot.policy, app: target.app, changes: changesOnLive(plan), today });
}
