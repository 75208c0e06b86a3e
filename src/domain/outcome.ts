/**
 * What a run came to. The order is the order of precedence: when several apps or steps meet, the first in this
 * list wins.
 */
export const outcomes = [
  'error',
  'partial',
  'failed',
  'no-connectors',
  'removal-blocked',
  'plan-changed',
  'declined',
  'not-default-branch',
  'approval-required',
  'authorization-pending',
  'drifted',
  'superseded',
  'applied',
  'in-sync',
  'passed',
  'not-applicable',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Why a check came to its outcome: closed codes for machines. Of two with the same outcome the first wins. */
const checkReasons = [
  /** A config, or a path to the connector files, cannot be read as Base44 would read it. */
  'unusable-config',
  /** The policy is malformed, so that nothing can be judged by it. */
  'unusable-policy',
  /** Findings at or above the `--fail-on` severity that the base does not have. */
  'findings',
  /** There is no connector file, and the comparison shows none as deleted. */
  'nothing-declared',
  /** No app was found where the tool looked. */
  'no-app',
  /** The policy puts the change under review, and nobody has approved it. */
  'no-approval',
  /** A reviewer whose word counts requests changes. */
  'changes-requested',
  /** The policy puts the change under review, and the reviewers have approved it. */
  'approved',
  /** There are findings, but none of them counts as a failure. */
  'below-fail-on',
  'no-findings',
  /** The pull request got another head or another base branch while it was judged; another run is for that. */
  'moved',
  /** Nothing that connectors or the policy depend on was changed. */
  'nothing-changed',
  /** The pull request is closed or merged. */
  'not-open',
  /** What started the workflow brings no change to review, and deploys nothing. */
  'other-event',
] as const;

/** Why a push or a look at the live app came to its outcome, likewise. */
export const deploymentReasons = [
  /** Base44 does not let the token, or knows no such app. */
  'access-refused',
  /** Base44 or GitHub failed, so that it is not known how the app stands. */
  'service-failed',
  /** Base44 did not take a change, or it has no effect. */
  'failed',
  /** The policy holds a connector, which stays as it is live. */
  'policy-held',
  /** Base44 says that all is authorised, and declared scopes are not granted. */
  'scopes-dropped',
  /** Base44 says that all is authorised, and scopes are granted that no file declares. */
  'scopes-added',
  /** A removal that needs an approval, and has none. */
  'removal-not-approved',
  /** The policy allows no removals. */
  'removal-denied',
  /** Stripe is removed only when it is named. */
  'removal-not-named',
  /** No file declares the connector any more, but git shows none as deleted. */
  'not-deleted',
  /** The user allows no removals. */
  'removals-off',
  /** The live app or the files have changed since the plan with the given id. */
  'other-plan',
  /** The person at the terminal was asked whether to push, and did not say yes. */
  'declined',
  /** Nothing is deployed from this branch. */
  'other-branch',
  /** An increase that needs an approval came through no pull request. */
  'direct-push',
  /** Somebody else connected it than the policy wants. */
  'wrong-account',
  /** Somebody signed in, and not all that is declared was granted. */
  'partial-consent',
  /** Access ended. */
  'expired',
  /** Somebody has to sign in. */
  'consent',
  /** The app holds more than is declared until somebody signs in again. */
  'narrowing',
  /** Only a person can do it, or tell how it stands. */
  'needs-attention',
  /** Something is live that the policy does not allow and no file declares. */
  'against-policy',
  /** The live app differs from the files. */
  'differs',
  /** The branch has a newer commit with other connectors. */
  'newer-commit',
  'changes-applied',
  'settled',
] as const;

export type CheckReason = (typeof checkReasons)[number];
export type DeploymentReason = (typeof deploymentReasons)[number];

/** Every reason, in the order of precedence among those of the same outcome. */
export const reasons = [...checkReasons, ...deploymentReasons] as const;

export type Reason = CheckReason | DeploymentReason;

export interface Conclusion {
  readonly outcome: Outcome;
  readonly reason: Reason;
}

/**
 * Exit codes of runs that ended because the tool was misused, because the world failed, or because somebody pressed
 * Ctrl-C: the last one is what shells make of it.
 */
export const exitCodes = { usage: 2, world: 4, interrupted: 130 } as const;

const exitCodeByOutcome = {
  error: exitCodes.usage,
  partial: 4,
  failed: 1,
  'no-connectors': 3,
  'removal-blocked': 6,
  'plan-changed': 6,
  declined: 6,
  'not-default-branch': 6,
  'approval-required': 5,
  'authorization-pending': 5,
  drifted: 1,
  superseded: 0,
  applied: 0,
  'in-sync': 0,
  passed: 0,
  'not-applicable': 0,
} as const satisfies Record<Outcome, number>;

/** The process exit code of a run. */
export function exitCodeOf({ outcome, reason }: Conclusion): number {
  return reason === 'service-failed' ? exitCodes.world : exitCodeByOutcome[outcome];
}

/** Whether a run ended well: nothing failed, and nobody is waited for. */
export function endedWell(outcome: Outcome): boolean {
  return exitCodeByOutcome[outcome] === 0;
}

/** The conclusion that wins when several meet, reasons in their order too; undefined when there are none. */
export function worstOf(conclusions: readonly Conclusion[]): Conclusion | undefined {
  return conclusions.toSorted(
    (a, b) =>
      outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
      reasons.indexOf(a.reason) - reasons.indexOf(b.reason),
  )[0];
}

/** Whether a reason is about a live app, not about files alone. */
export function isDeploymentReason(reason: Reason): reason is DeploymentReason {
  return deploymentReasons.some((one) => one === reason);
}
