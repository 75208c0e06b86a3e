import { catalogueVersion } from '../catalogue/version.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { ConnectorChange } from '../domain/diff/scope-diff.ts';
import type { Finding } from '../domain/finding.ts';
import type { AppVerdict, Verdict } from '../domain/judge.ts';
import type { Conclusion } from '../domain/outcome.ts';
import type { ConnectorScopes } from '../domain/plan/compare-with-live.ts';
import type { Pending } from '../domain/plan/pending.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { approvalsOfApp, type ReportApproval } from './report-approvals.ts';
import type { ReportPlan } from './report-plan.ts';
import type { ReportResult } from './report-results.ts';

/** What a run found, as data: the contract of `schema/report.schema.json`. All orders are stable. */
export interface Report extends Conclusion {
  readonly schemaVersion: 1;
  readonly command: Command;
  /** Whether the rules that judged can be changed by what was judged: `local` outside of a pull request. */
  readonly trust: 'enforced' | 'advisory' | 'local';
  readonly policy: ReportPolicy;
  /** The commit that was compared with; null when nothing was. */
  readonly base: string | null;
  /** The commit that was judged, `working-tree`, or `index` for what is staged. */
  readonly head: string;
  /** The day of the scope catalogue that judged, `YYYY-MM-DD`. */
  readonly catalogue: string;
  readonly summary: ReportSummary;
  /** Findings about the repository and its policy; those about an app are in the app. */
  readonly findings: readonly Finding[];
  readonly apps: readonly ReportApp[];
}

/** What was run. */
export type Command = 'check' | 'status' | 'push';

/** Which policy judged. */
export interface ReportPolicy {
  /**
   * `default-branch`: that of the default branch, whatever the pull request proposes. `commit`: that of the commit that
   * was judged. `index`: what is staged. `none`: there is no policy.
   */
  readonly source: 'default-branch' | 'working-tree' | 'index' | 'commit' | 'none';
  /** The commit that it was read from; null for the working tree and the index. */
  readonly sha: string | null;
  readonly path: string | null;
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
  readonly target: ReportTarget | null;
  /** Whether Base44 was asked what is live. */
  readonly live: 'not-read' | 'read';
  readonly connectors: readonly ReportConnector[];
  readonly findings: readonly Finding[];
  readonly changes: readonly ConnectorChange[];
  /** What a push would do; null where it was not worked out. */
  readonly plan: ReportPlan | null;
  /** What a push did, by connector; empty where nothing was to be done. */
  readonly results: readonly ReportResult[];
  /** Connectors that wait for a person. */
  readonly pending: readonly Pending[];
  /** Declared scopes that Base44 did not pass on to the provider. */
  readonly dropped: readonly ConnectorScopes[];
  /** What the reviews say; empty where nothing needs an approval, and where no review was read. */
  readonly approvals: readonly ReportApproval[];
}

export interface ReportConnector {
  readonly type: string;
  readonly path: string;
  /** In the order of the file, repetitions included. */
  readonly scopes: readonly string[];
}

/** The Base44 app that an app's folder is deployed to, and from which branch. */
export interface ReportTarget {
  /** As the policy calls it; null when it was named by its app id alone. */
  readonly name: string | null;
  readonly appId: string;
  readonly branch: string;
}

export interface ReportContext {
  readonly command: Command;
  readonly head: string;
  readonly base: string | null;
  /** The policy that judged; `not-read` where there was nothing that it could judge. */
  readonly policy: { readonly kind: PolicySnapshot['kind'] | 'not-read'; readonly path: string };
  /** The commit of the default branch that the policy was read at; left out when it is that of the head. */
  readonly policyCommit?: string;
  readonly trust: Report['trust'];
  /** What the reviews say; left out where there are none to read. */
  readonly approvals?: ApprovalVerdict;
}

/** A verdict as a report. */
export function toReport(verdict: Verdict, context: ReportContext): Report {
  const { approvals = { kind: 'nothing-needed' } } = context;
  const apps = verdict.apps.map((app) => toReportApp(app, approvals));
  return composeReport(verdict, apps, context);
}

/** The conclusion and general findings of a run, and what it found about each app, as a report. */
export function composeReport(
  verdict: Omit<Verdict, 'apps'>,
  apps: readonly ReportApp[],
  context: ReportContext,
): Report {
  const { command, head, base, trust } = context;
  return {
    schemaVersion: 1,
    command,
    outcome: verdict.outcome,
    reason: verdict.reason,
    trust,
    policy: toReportPolicy(context),
    base,
    head,
    catalogue: catalogueVersion,
    summary: summarize(apps, verdict.findings),
    findings: verdict.findings,
    apps,
  };
}

/** Every finding of a report, in order. */
export function allFindings(report: Report): readonly Finding[] {
  return [...report.findings, ...foldersOnce(report.apps).flatMap((app) => app.findings)];
}

/** Each app's folder once: one that is deployed to several targets is in the report as often, with the same files. */
export function foldersOnce(apps: readonly ReportApp[]): readonly ReportApp[] {
  return [...new Map(apps.toReversed().map((app) => [app.app, app])).values()].toReversed();
}

function toReportPolicy({ policy: { kind, path }, policyCommit, head }: ReportContext): ReportPolicy {
  if (kind === 'missing') return { source: 'none', sha: null, path: null };
  if (policyCommit !== undefined) return { source: 'default-branch', sha: policyCommit, path };
  return head === 'working-tree' || head === 'index'
    ? { source: head, sha: null, path }
    : { source: 'commit', sha: head, path };
}

/** What was found about the files of an app, and nothing about a live one. */
export function toReportApp(verdict: AppVerdict, approvals: ApprovalVerdict): ReportApp {
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
    results: [],
    pending: [],
    dropped: [],
    approvals: approvalsOfApp(app, approvals),
  };
}

function summarize(entries: readonly ReportApp[], general: readonly Finding[]): ReportSummary {
  const apps = foldersOnce(entries);
  const findings = [...general, ...apps.flatMap((app) => app.findings)];
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
