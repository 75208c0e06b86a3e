import type { ChangeDecision } from '../decisions.ts';
import { type FailOn, fails } from '../fail-on.ts';
import type { Finding } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import type { AppVerdict, Verdict } from '../judge.ts';
import { askForApproval } from '../policy/place-text.ts';
import type { Policy } from '../policy/policy.ts';
import { quoteScope } from '../policy/scope-text.ts';
import type { VerdictKind } from '../policy/verdict.ts';

/** A change that waits for the approval of its policy, judged by both. */
export interface WaitingChange {
  readonly current: Verdict;
  readonly proposed: Verdict;
  /** The policy that holds. */
  readonly policy: Policy;
  readonly failOn: FailOn;
}

/**
 * The verdict by the current policy, in which what the proposed one would let pass needs an approval and is no failure:
 * the approval of the policy covers both.
 */
export function liftByProposal({ current, proposed, policy, failOn }: WaitingChange): Verdict {
  const apps = current.apps.map((app) => {
    const other = proposed.apps.find((one) => one.app === app.app);
    return other === undefined ? app : liftApp(app, other, { policy, failOn });
  });
  if (current.outcome !== 'failed') return { ...current, apps };
  const stillFails = [...current.findings, ...apps.flatMap(({ findings }) => findings)].some((finding) =>
    fails(finding, failOn),
  );
  return stillFails
    ? { ...current, apps }
    : { ...current, apps, outcome: 'approval-required', reason: 'no-approval' };
}

function liftApp(
  app: AppVerdict,
  proposed: AppVerdict,
  { policy, failOn }: Pick<WaitingChange, 'policy' | 'failOn'>,
): AppVerdict {
  const left = new Set(proposed.findings.filter(({ preexisting }) => !preexisting).map(problemKey));
  const isLifted = (finding: Finding) =>
    !finding.preexisting &&
    finding.severity !== 'notice' &&
    finding.rule !== 'approval-required' &&
    !left.has(problemKey(finding));
  const findings = app.findings.map((finding) => (isLifted(finding) ? awaiting(finding, policy) : finding));
  const decisions = app.decisions?.map((decision) => liftDecision(decision, proposed.decisions));
  const lifted = { ...app, findings, decisions };
  const isFree = app.outcome === 'failed' && !findings.some((finding) => fails(finding, failOn));
  return isFree ? { ...lifted, outcome: 'approval-required', reason: 'no-approval' } : lifted;
}

function problemKey({ rule, severity, path, connector, scope }: Finding): string {
  return JSON.stringify([rule, severity, path, connector, scope]);
}

/** What the current policy refuses and the proposed one does not, as something to be approved. */
function awaiting(finding: Finding, policy: Policy): Finding {
  const { message, path, line, column, related } = finding;
  const what = subjectOf(finding);
  const ask = askForApproval(policy);
  return {
    ...withoutFix(finding),
    rule: 'approval-required',
    severity: 'warning',
    message: firstThatFits(
      `The current policy does not allow ${what}. The one proposed here does, as soon as it is approved. ${ask}`,
      `The current policy does not allow ${what}. The one proposed here does, as soon as it is approved.`,
      'The current policy does not allow this. The one proposed here does, as soon as it is approved.',
    ),
    related: [{ message, path, line, column }, ...related],
  };
}

function withoutFix({ fix: _fix, ...finding }: Finding): Finding {
  return finding;
}

function subjectOf({ rule, connector, scope }: Finding): string {
  if (connector === undefined) return 'this';
  if (scope !== undefined) return `${quoteScope(scope)} of ${connector}`;
  return rule === 'removal-denied' ? `the removal of ${connector}` : connector;
}

/** What is refused for now, and needs no more than the approval of the policy. */
function liftDecision(
  decision: ChangeDecision,
  proposed: readonly ChangeDecision[] | undefined,
): ChangeDecision {
  const other = proposed?.find(({ change }) => change.connector === decision.change.connector);
  if (other === undefined) return decision;
  const scopes = decision.scopes.map((one) => {
    const then = other.scopes.find(({ scope }) => scope === one.scope);
    return { ...one, verdict: then === undefined ? one.verdict : liftVerdict(one.verdict, then.verdict) };
  });
  return { ...decision, verdict: liftVerdict(decision.verdict, other.verdict), scopes };
}

function liftVerdict(now: VerdictKind, then: VerdictKind): VerdictKind {
  return isRefused(now) && !isRefused(then) ? 'review' : now;
}

function isRefused(verdict: VerdictKind): boolean {
  return verdict === 'denied' || verdict === 'not-listed';
}
