import type { ConnectorChange } from '../domain/diff/scope-diff.ts';
import type { Finding } from '../domain/finding.ts';
import { compareSeverity, type Severity } from '../domain/rules.ts';
import { nameOfConnector } from './comment/names.ts';
import { describeChange } from './describe-change.ts';
import { cellCodeSpan, codeSpan, messageToMarkdown } from './inert-markdown.ts';
import { footerSection, verdictSection } from './markdown-frame.ts';
import { planToMarkdown } from './plan-markdown.ts';
import { allFindings, foldersOnce, type Report, type ReportApp } from './report.ts';
import type { ReportApproval } from './report-approvals.ts';

const symbols: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** The report as Markdown: verdict first, then what to do, then what changes; exact lists folded. */
export function renderMarkdown(report: Report): string {
  return `${markdownSections(report).join('\n\n')}\n`;
}

/** Its sections: the verdict first, then the most important ones, and a footer at the end. */
export function markdownSections(report: Report): readonly [verdict: string, ...rest: readonly string[]] {
  const findings = allFindings(report).toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const fresh = findings.filter((finding) => !finding.preexisting);
  const old = findings.filter((finding) => finding.preexisting);
  return [
    verdictSection(report),
    ...(fresh.length === 0 ? [] : [fresh.map(renderFinding).join('\n')]),
    ...report.apps.filter((app) => app.changes.length > 0).map((app) => renderChanges(app, report)),
    ...report.apps.filter((app) => app.approvals.length > 0).map((app) => renderApprovals(app, report)),
    ...report.apps.flatMap((app) => planToMarkdown(app) ?? []),
    ...(old.length === 0
      ? []
      : [fold(`The base has these too (${old.length})`, old.map(renderFinding).join('\n'))]),
    ...(report.summary.connectors === 0 ? [] : [renderConnectors(report)]),
    footerSection(report),
  ];
}

function renderFinding({ severity, path, line, message, rule }: Finding): string {
  return `- ${symbols[severity]} **${severity}** ${codeSpan(`${path}:${line}`)}: ${messageToMarkdown(message)} (${rule})`;
}

function renderChanges(app: ReportApp, report: Report): string {
  const title = report.apps.length > 1 ? [`**${codeSpan(app.app)}**`, ''] : [];
  const rows = app.changes.map(renderChange);
  return [...title, '| change | scopes |', '|---|---|', ...rows].join('\n');
}

function renderChange(change: ConnectorChange): string {
  const symbol = { added: '➕', removed: '🗑', changed: '✏️' }[change.change];
  const scopes = [
    ...change.added.map((scope) => `➕ ${cellCodeSpan(scope)}`),
    ...change.removed.map((scope) => `➖ ${cellCodeSpan(scope)}`),
  ];
  const name = nameOfConnector(change.connector);
  return `| ${symbol} **${name}** ${describeChange(change)} | ${scopes.join('<br>') || 'none'} |`;
}

function renderApprovals(app: ReportApp, report: Report): string {
  const where = report.apps.length > 1 ? ` in ${codeSpan(app.app)}` : '';
  return [`**Approvals**${where}`, '', ...app.approvals.map(renderApproval)].join('\n');
}

const approvalSymbols: Readonly<Record<ReportApproval['state'], string>> = {
  approved: '✅ approved',
  waiting: '⏳ waiting',
  blocked: '⏳ changes requested',
  'nobody-can-approve': '❌ the policy names nobody who may approve',
};

function renderApproval({ connector, scope, change, state, required, approvedBy }: ReportApproval): string {
  const name = nameOfConnector(connector);
  const what = scope === null ? `**${name}** is ${change}` : `**${name}** gets ${codeSpan(scope)}`;
  const count = required === null ? '' : `, ${approvedBy.length} of ${required}`;
  const by =
    approvedBy.length === 0 ? '' : ` by ${approvedBy.map(({ login }) => codeSpan(login)).join(', ')}`;
  return `- ${what}: ${approvalSymbols[state]}${count}${by}`;
}

function renderConnectors(report: Report): string {
  const rows = foldersOnce(report.apps).flatMap((app) =>
    app.connectors.map(({ type, path, scopes }) => {
      const list = scopes.map(cellCodeSpan).join('<br>') || 'none';
      return `| ${nameOfConnector(type)} | ${cellCodeSpan(path)} | ${list} |`;
    }),
  );
  const table = ['| connector | file | scopes |', '|---|---|---|', ...rows].join('\n');
  return fold(`All connectors (${report.summary.connectors})`, table);
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
