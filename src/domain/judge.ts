import type { AppSnapshot } from './app/app-snapshot.ts';
import type { Connector } from './connector/connector.ts';
import { type ConnectorChange, diffApp } from './diff/scope-diff.ts';
import { compareText, type Finding } from './finding.ts';
import { type Conclusion, worstOf } from './outcome.ts';
import { markPreexisting } from './preexisting.ts';
import { compareSeverity } from './rules.ts';

/** The least severe finding that fails a run; `never` lets findings pass, but not runs that could not judge. */
export const failOnChoices = ['error', 'warning', 'never'] as const;

export type FailOn = (typeof failOnChoices)[number];

/** What is to be judged: the apps at the head and, when there is something to compare with, at the base. */
export interface Case {
  readonly head: readonly AppSnapshot[];
  readonly base: readonly AppSnapshot[] | undefined;
  readonly failOn: FailOn;
}

export interface AppVerdict extends Conclusion {
  readonly app: string;
  readonly connectorsDir: string | null;
  readonly connectors: readonly Connector[];
  readonly findings: readonly Finding[];
  readonly changes: readonly ConnectorChange[];
}

export interface Verdict extends Conclusion {
  readonly apps: readonly AppVerdict[];
}

/** Judges a case. The same data gives the same verdict, wherever it was read from. */
export function judge({ head, base, failOn }: Case): Verdict {
  const pairs = pairByApp(head, base ?? []);
  const apps = pairs.map((pair) => judgeApp(pair, base !== undefined, failOn));
  const { outcome, reason } = worstOf(apps) ?? { outcome: 'no-connectors', reason: 'no-app' };
  return { outcome, reason, apps };
}

interface AppPair {
  readonly app: string;
  readonly head: AppSnapshot | undefined;
  readonly base: AppSnapshot | undefined;
}

function pairByApp(head: readonly AppSnapshot[], base: readonly AppSnapshot[]): readonly AppPair[] {
  const headByApp = new Map(head.map((snapshot) => [snapshot.app, snapshot]));
  const baseByApp = new Map(base.map((snapshot) => [snapshot.app, snapshot]));
  const names = [...new Set([...headByApp.keys(), ...baseByApp.keys()])].toSorted(compareText);
  return names.map((app) => ({ app, head: headByApp.get(app), base: baseByApp.get(app) }));
}

function judgeApp({ app, head, base }: AppPair, compares: boolean, failOn: FailOn): AppVerdict {
  const findings = markPreexisting(head?.findings ?? [], base?.findings ?? []);
  const changes = compares ? diffApp(base, head) : [];
  return {
    app,
    connectorsDir: (head ?? base)?.connectorsDir ?? null,
    connectors: head?.connectors ?? [],
    findings,
    changes,
    ...concludeApp(head, findings, changes, failOn),
  };
}

function concludeApp(
  head: AppSnapshot | undefined,
  findings: readonly Finding[],
  changes: readonly ConnectorChange[],
  failOn: FailOn,
): Conclusion {
  if (head?.usable === false) return { outcome: 'error', reason: 'unusable-config' };
  if (findings.some((finding) => fails(finding, failOn))) return { outcome: 'failed', reason: 'findings' };
  const isEmpty = head === undefined || (head.connectors.length === 0 && head.unread.length === 0);
  if (isEmpty && changes.length === 0) return { outcome: 'no-connectors', reason: 'nothing-declared' };
  return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}

function fails(finding: Finding, failOn: FailOn): boolean {
  return !finding.preexisting && failOn !== 'never' && compareSeverity(finding.severity, failOn) <= 0;
}
