import type { AppSnapshot } from './app/app-snapshot.ts';
import type { Connector } from './connector/connector.ts';
import { type ChangeDecision, decideChange } from './decisions.ts';
import { type ConnectorChange, diffApp } from './diff/scope-diff.ts';
import { type FailOn, fails } from './fail-on.ts';
import { compareFindings, compareText, type Finding } from './finding.ts';
import { mergeByScope } from './merge-findings.ts';
import { type Conclusion, worstOf } from './outcome.ts';
import { headPolicyFindings, keptPolicyFindings, removalFindings } from './policy/app-findings.ts';
import type { Judging } from './policy/connector-problems.ts';
import { isEnforced } from './policy/enforcement.ts';
import type { PolicySnapshot } from './policy/parse-policy.ts';
import { policyFindings } from './policy/policy-findings.ts';
import { markPreexisting } from './preexisting.ts';

/** What is to be judged: the apps at the head and, when there is something to compare with, at the base. */
export interface Case {
  readonly head: readonly AppSnapshot[];
  readonly base: readonly AppSnapshot[] | undefined;
  /** The policy that judges both. */
  readonly policy: PolicySnapshot;
  /**
   * The policy of the head, where another one judges and the head changes it: it is only said how it differs. Left out
   * when the head's is the one that judges.
   */
  readonly proposedPolicy?: PolicySnapshot | undefined;
  /** The policy to compare with; undefined without a base. */
  readonly basePolicy: PolicySnapshot | undefined;
  /** What the change does to the workflows that run this tool. */
  readonly guardFindings?: readonly Finding[] | undefined;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Whether the apps are all those of the repository. */
  readonly isComplete: boolean;
  /** Whether the change is about the policy or the workflows that run this tool, so that there need not be any connectors. */
  readonly isAboutPolicy: boolean;
  readonly failOn: FailOn;
}

export interface AppVerdict extends Conclusion {
  readonly app: string;
  readonly connectorsDir: string | null;
  /** Where they are in the base; null when that cannot be told, undefined where the base does not have the app. */
  readonly connectorsDirOfBase?: string | null | undefined;
  readonly connectors: readonly Connector[];
  readonly findings: readonly Finding[];
  readonly changes: readonly ConnectorChange[];
  /** What policy says about each of the changes; undefined when there is no policy that could say it. */
  readonly decisions: readonly ChangeDecision[] | undefined;
}

export interface Verdict extends Conclusion {
  /** About the repository and its policy; those about an app are in the app. */
  readonly findings: readonly Finding[];
  readonly apps: readonly AppVerdict[];
}

/** Judges a case. The same data gives the same verdict, wherever it was read from. */
export function judge(given: Case): Verdict {
  const pairs = pairByApp(given.head, given.base ?? []);
  const apps = pairs.map((pair) => judgeApp(pair, given));
  const { guardFindings = [] } = given;
  const findings = [...findPolicyProblems(given), ...guardFindings].toSorted(compareFindings);
  const ofApps = worstOf(apps) ?? (given.isAboutPolicy ? nothingConcerned : nothingFound);
  const { outcome, reason } = worstOf([concludeRepository(findings, given), ofApps]) ?? ofApps;
  return { outcome, reason, findings, apps };
}

const nothingFound: Conclusion = { outcome: 'no-connectors', reason: 'no-app' };

/** Of an app without connectors, before and after, when the change is about the policy. */
const nothingConcerned: Conclusion = { outcome: 'not-applicable', reason: 'nothing-changed' };

/** About the policy that is proposed, too, when the one that judges cannot be used: nothing else says why. */
function findPolicyProblems(given: Case): readonly Finding[] {
  const { policy, proposedPolicy } = given;
  if (proposedPolicy === undefined) return policyFindings(given);
  const unusable = policy.kind === 'unusable' ? policyFindings(given) : [];
  return [...unusable, ...policyFindings({ ...given, policy: proposedPolicy })];
}

/** The two sides of an app; undefined on the side that does not have it. */
export interface AppPair {
  readonly app: string;
  readonly head: AppSnapshot | undefined;
  readonly base: AppSnapshot | undefined;
}

/** The apps of both sides, by folder. */
export function pairByApp(head: readonly AppSnapshot[], base: readonly AppSnapshot[]): readonly AppPair[] {
  const headByApp = new Map(head.map((snapshot) => [snapshot.app, snapshot]));
  const baseByApp = new Map(base.map((snapshot) => [snapshot.app, snapshot]));
  const names = [...new Set([...headByApp.keys(), ...baseByApp.keys()])].toSorted(compareText);
  return names.map((app) => ({ app, head: headByApp.get(app), base: baseByApp.get(app) }));
}

function judgeApp({ app, head, base }: AppPair, given: Case): AppVerdict {
  const compares = given.base !== undefined;
  const changes = compares ? diffApp(base, head) : [];
  const judging = judgingOf(app, given);
  const byPolicy =
    judging === undefined
      ? []
      : [
          ...headPolicyFindings(head, judging, compares ? changes : undefined),
          ...removalFindings(base, judging, changes),
        ];
  const inBase = [
    ...(base?.findings ?? []),
    ...(judging === undefined ? [] : keptPolicyFindings(base, judging)),
  ];
  const marked = markPreexisting([...(head?.findings ?? []), ...byPolicy], inBase);
  const findings = mergeByScope(marked).toSorted(compareFindings);
  const awaitsApproval =
    compares &&
    judging !== undefined &&
    isEnforced(judging.policy, judging.today) &&
    byPolicy.some(({ rule }) => rule === 'approval-required');
  return {
    app,
    connectorsDir: (head ?? base)?.connectorsDir ?? null,
    connectorsDirOfBase: base?.connectorsDir,
    connectors: head?.connectors ?? [],
    findings,
    changes,
    decisions: judging === undefined ? undefined : changes.map((change) => decideChange(change, judging)),
    ...concludeApp({ head, base, findings, changes, awaitsApproval }, given),
  };
}

function judgingOf(app: string, { policy, today }: Case): Judging | undefined {
  return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}

interface AppFacts {
  readonly head: AppSnapshot | undefined;
  readonly base: AppSnapshot | undefined;
  readonly findings: readonly Finding[];
  readonly changes: readonly ConnectorChange[];
  readonly awaitsApproval: boolean;
}

function concludeApp(
  { head, base, findings, changes, awaitsApproval }: AppFacts,
  { policy, failOn, isAboutPolicy }: Case,
): Conclusion {
  if (head?.usable === false) return { outcome: 'error', reason: 'unusable-config' };
  if (policy.kind === 'unusable') return { outcome: 'error', reason: 'unusable-policy' };
  if (findings.some((finding) => fails(finding, failOn))) return { outcome: 'failed', reason: 'findings' };
  if (isEmpty(head) && changes.length === 0) {
    const isFine = isAboutPolicy && isEmpty(base);
    return isFine ? nothingConcerned : { outcome: 'no-connectors', reason: 'nothing-declared' };
  }
  if (awaitsApproval) return { outcome: 'approval-required', reason: 'no-approval' };
  return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}

/** Whether an app has no connector files, not even such that cannot be read. */
function isEmpty(app: AppSnapshot | undefined): boolean {
  return app === undefined || (app.connectors.length === 0 && app.unread.length === 0);
}

/** What the findings about the repository and its policy come to, whatever the apps do. */
export function concludeRepository(
  findings: readonly Finding[],
  { policy, failOn }: Pick<Case, 'policy' | 'failOn'>,
): Conclusion {
  if (policy.kind === 'unusable') return { outcome: 'error', reason: 'unusable-policy' };
  if (findings.some((finding) => fails(finding, failOn))) return { outcome: 'failed', reason: 'findings' };
  return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
