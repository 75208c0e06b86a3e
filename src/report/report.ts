import type { ConnectorChange } from '../domain/diff/scope-diff.ts';
import type { Finding } from '../domain/finding.ts';
import type { AppVerdict, Verdict } from '../domain/judge.ts';
import type { Conclusion } from '../domain/outcome.ts';

/** What a run found, as data: the contract of `schema/report.schema.json`. All orders are stable. */
export interface Report extends Conclusion {
  readonly schemaVersion: 1;
  readonly command: 'check';
  /** Whether the rules that judged can be changed by what was judged: `local` outside of a pull request. */
  readonly trust: 'enforced' | 'advisory' | 'local';
  /** The commit that was compared with; null when nothing was. */
  readonly base: string | null;
  /** The commit that was judged, or `working-tree`. */
  readonly head: string;
  readonly summary: ReportSummary;
  /** Findings about the repository; those about an app are in the app. */
  readonly findings: readonly Finding[];
  readonly apps: readonly ReportApp[];
}

/** Counts over the whole report. Findings that the base has too count as `preexisting` only. */
export interface ReportSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly preexisting: number;
  readonly connectors: number;
  readonly scopesAdded: number;
  readonly scopesRemoved: number;
}

export interface ReportApp extends Conclusion {
  readonly app: string;
  readonly connectorsDir: string | null;
  /** The Base44 app that the connectors are deployed to; null where none was chosen. */
  readonly target: null;
  /** Whether Base44 was asked what is live. */
  readonly live: 'not-read';
  readonly connectors: readonly ReportConnector[];
  readonly findings: readonly Finding[];
  readonly changes: readonly ConnectorChange[];
  /** What a push would do; null where it was not worked out. */
  readonly plan: null;
  /** Connectors that wait for a person. */
  readonly pending: readonly [];
  /** Scopes that Base44 did not set. */
  readonly dropped: readonly [];
  readonly approvals: readonly [];
}

export interface ReportConnector {
  readonly type: string;
  readonly path: string;
  /** In the order of the file, repetitions included. */
  readonly scopes: readonly string[];
}

export interface ReportContext {
  readonly command: 'check';
  readonly head: string;
  readonly base: string | null;
}

/** A verdict as a report. */
export function toReport(verdict: Verdict, { command, head, base }: ReportContext): Report {
  const apps = verdict.apps.map(toReportApp);
  return {
    schemaVersion: 1,
    command,
    outcome: verdict.outcome,
    reason: verdict.reason,
    trust: 'local',
    base,
    head,
    summary: summarize(apps),
    findings: [],
    apps,
  };
}

/** Every finding of a report, in order. */
export function allFindings(report: Report): readonly Finding[] {
  return [...report.findings, ...report.apps.flatMap((app) => app.findings)];
}

function toReportApp(verdict: AppVerdict): ReportApp {
  const { app, connectorsDir, outcome, reason, findings, changes } = verdict;
  const connectors = verdict.connectors.map(({ type, path, scopes }) => ({
    type,
    path,
    scopes: scopes.map(({ scope }) => scope),
  }));
  return {
    app,
    connectorsDir,
    target: null,
    outcome,
    reason,
    live: 'not-read',
    connectors,
    findings,
    changes,
    plan: null,
    pending: [],
    dropped: [],
    approvals: [],
  };
}

function summarize(apps: readonly ReportApp[]): ReportSummary {
  const findings = apps.flatMap((app) => app.findings);
  const fresh = findings.filter((finding) => !finding.preexisting);
  const changes = apps.flatMap((app) => app.changes);
  return {
    errors: fresh.filter(({ severity }) => severity === 'error').length,
    warnings: fresh.filter(({ severity }) => severity === 'warning').length,
    notices: fresh.filter(({ severity }) => severity === 'notice').length,
    preexisting: findings.length - fresh.length,
    connectors: apps.reduce((sum, app) => sum + app.connectors.length, 0),
    scopesAdded: changes.reduce((sum, { added }) => sum + added.length, 0),
    scopesRemoved: changes.reduce((sum, { removed }) => sum + removed.length, 0),
  };
}
