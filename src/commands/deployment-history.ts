import { knownTypes } from '../catalogue/connector-types.ts';
import { type ApprovalKey, connectorKey } from '../domain/approval/keys.ts';
import type { NotApproved, Provenance } from '../domain/approval/provenance.ts';
import type { RemovalStanding } from '../domain/history/removal-standing.ts';
import type { AllowRemovals } from '../domain/plan/allow-removals.ts';
import type { ApprovalHold } from '../domain/plan/holds.ts';
import type { RemovalPermission, RemovalRuling } from '../domain/plan/removal-ruling.ts';
import type { DeployTarget } from '../domain/target/choose-targets.ts';
import type { DeploymentHistory } from '../ports/deployment-history.ts';
import { type DeclarationPorts, type DeclarationTrace, traceDeclarations } from './trace-declarations.ts';

export interface DeploymentHistoryOptions {
  /** The commit that is deployed. */
  readonly head: string;
  readonly allowRemovals: AllowRemovals;
}

export interface DeploymentHistoryPorts extends DeclarationPorts {
  /** Whether what is on the target's branch was approved, key by key; see `judgeProvenance`. */
  readonly judge: (question: ApprovalsOnBranch) => Promise<readonly Provenance[]>;
}

/** What of an app has to be approved, and where it comes from. */
export interface ApprovalsOnBranch {
  readonly target: DeployTarget;
  readonly keys: readonly ApprovalKey[];
  readonly trace: DeclarationTrace;
}

/** What the past of a target's branch says about a plan: from its commits, and from who approved what they brought. */
export function createDeploymentHistory(
  { head, allowRemovals }: DeploymentHistoryOptions,
  ports: DeploymentHistoryPorts,
): DeploymentHistory {
  const trace = (
    { app }: DeployTarget,
    asked: { readonly live?: readonly string[]; readonly increases?: readonly ApprovalKey[] },
  ) =>
    traceDeclarations(
      { app, selection: { focus: '.', named: [app] }, head, live: [], increases: [], ...asked },
      ports,
    );

  async function permissionOf(
    target: DeployTarget,
    type: string,
    found: DeclarationTrace,
  ): Promise<RemovalPermission> {
    if (allowRemovals.named.includes(type)) return 'named';
    if (allowRemovals.kind === 'none') return 'switched-off';
    const keys = [connectorKey(target.app, type, '-')];
    const [judged] = await ports.judge({ target, keys, trace: found });
    if (judged?.kind === 'approved') return judged.by.length === 0 ? 'policy-allowed' : 'approved';
    return judged?.reason === 'removal-denied' ? 'policy-denied' : 'not-approved';
  }

  return {
    async rulingsOf(target, types) {
      const found = await trace(target, { live: types });
      const rulings = [...found.removals].map(async ([type, standing]): Promise<[string, RemovalRuling]> => {
        if (standing.kind !== 'deleted') return [type, toRuling(standing)];
        return [type, { kind: 'deleted', permission: await permissionOf(target, type, found) }];
      });
      return new Map(await Promise.all(rulings));
    },
    /** Of a type that Base44 does not document it cannot be told, and then an app without connectors stays an error. */
    async showsDeletion(target) {
      const { removals } = await trace(target, { live: knownTypes });
      return [...removals.values()].some(({ kind }) => kind === 'deleted');
    },
    async missingApprovals(target, keys) {
      const judged = await ports.judge({ target, keys, trace: await trace(target, { increases: keys }) });
      return judged.flatMap((one) =>
        one.kind === 'approved' ? [] : [{ key: one.key, reason: holdOf(one.reason) }],
      );
    },
  };
}

function toRuling({ kind }: Exclude<RemovalStanding, { readonly kind: 'deleted' }>): RemovalRuling {
  return { kind };
}

function holdOf(reason: NotApproved): ApprovalHold {
  switch (reason) {
    case 'direct-push':
    case 'no-approval':
    case 'changes-requested':
      return reason;
    case 'removal-denied':
    case 'unknown-origin':
      return 'no-approval';
    default:
      return reason satisfies never;
  }
}
