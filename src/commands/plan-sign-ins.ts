import { keysUnderReview } from '../domain/approval/keys-under-review.ts';
import type { LiveApp } from '../domain/live/live-app.ts';
import { changesOnLive } from '../domain/plan/changes-on-live.ts';
import { approvalsHold, type MissingApproval, policyHolds } from '../domain/plan/holds.ts';
import { makePlan } from '../domain/plan/make-plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { isEnforced } from '../domain/policy/enforcement.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { printable } from '../domain/quote.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import type { DeploymentHistory } from '../ports/deployment-history.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { judgingOf } from './look-at-targets.ts';
import { readTargets, type TargetFiles } from './read-targets.ts';

/** Whose sign-ins to plan, and by which policy. */
export interface SignInQuestion {
  readonly target: DeployTarget;
  readonly policy: PolicySnapshot;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface SignInPlanPorts {
  readonly live: Pick<LiveConnectors, 'list'>;
  /** Undefined where reviews cannot be seen. Whatever needs an approval counts as not approved then. */
  readonly approvals: Pick<DeploymentHistory, 'missingApprovals'> | undefined;
}

/**
 * Plans like a push, for the person who is to sign in: what the policy holds, or what lacks an approval, is held here
 * too. What is not declared is not looked into, so nothing in the plan is a removal.
 *
 * @throws UserError when Base44 refuses the token
 * @throws WorldError when Base44 fails
 */
export async function planSignIns(
  { snapshot }: Pick<TargetFiles, 'snapshot'>,
  question: SignInQuestion,
  ports: SignInPlanPorts,
): Promise<Plan> {
  const { target } = question;
  const live: LiveApp = { connections: await ports.live.list(), stripe: 'not-read' };
  const input = {
    appId: target.appId,
    target: target.name,
    connectors: snapshot.connectors,
    unread: snapshot.unread,
    live,
    holds: policyHolds(snapshot, judgingOf(target, question)),
    rulings: new Map(),
  };
  const missing = await missingApprovals(makePlan(input), question, ports);
  return makePlan({ ...input, holds: new Map([...approvalsHold(missing), ...input.holds]) });
}

/**
 * What a commit declares for a target, and what came out of judging it.
 *
 * @throws UserError when it cannot be relied on
 */
export async function readDeclared(files: FileTree, question: SignInQuestion): Promise<TargetFiles> {
  const { target, policy } = question;
  const read = await readTargets({ ...question, targets: [target], failOn: 'error' }, files);
  const [declared] = read.files;
  if (declared === undefined) throw new Error(`${target.app} was not read.`);
  if (!declared.snapshot.usable) {
    throw new UserError(
      `The connector files of ${printable(target.app)} at ${files.revision.slice(0, 7)} cannot be found as Base44 would find them. See why: connector-guard check --head ${files.revision.slice(0, 12)}`,
    );
  }
  if (policy.kind === 'unusable') {
    throw new UserError(
      `The policy ${printable(policy.path)} of the default branch cannot be used, so nothing can be judged. Mend it first; connector-guard check says what is wrong.`,
    );
  }
  return declared;
}

async function missingApprovals(
  plan: Plan,
  { target, policy: snapshot, today }: SignInQuestion,
  { approvals }: SignInPlanPorts,
): Promise<readonly MissingApproval[]> {
  if (snapshot.kind !== 'policy' || !isEnforced(snapshot.policy, today)) return [];
  const changes = changesOnLive(plan);
  const keys = keysUnderReview({ policy: snapshot.policy, app: target.app, changes, today });
  if (keys.length === 0) return [];
  if (approvals === undefined) return keys.map((key) => ({ key, reason: 'no-approval' }));
  return approvals.missingApprovals(target, keys);
}
