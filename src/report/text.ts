import { connectorName } from '../catalogue/connector-types.ts';
import type { ConnectorChange } from '../domain/diff/scope-diff.ts';
import type { Finding } from '../domain/finding.ts';
import { printable } from '../domain/quote.ts';
import { codeFrame } from './code-frame.ts';
import { describeChange } from './describe-change.ts';
import type { Paint } from './paint.ts';
import { plural } from './plural.ts';
import { foldersOnce, type Report, type ReportApp } from './report.ts';
import { scopeText } from './scope-moves.ts';
import { describeVerdict, verdictStyle } from './verdict-line.ts';

export interface TextOptions {
  readonly paint: Paint;
  /** The text of a file at the head, for showing the line that a finding is about. */
  readonly sourceOf: (path: string) => string | undefined;
  /** What is said before everything else; left out where there is nothing to say. */
  readonly intro?: readonly string[];
  /** Whose files were compared with the live app: `origin/main (d45a8ba)`; left out where it needs no name. */
  readonly source?: string;
  /** Commands to type next, said last; left out where there are none. */
  readonly next?: readonly string[];
  /** What else is said of an app, in blocks; left out where it is all in its findings and changes. */
  readonly blocksOf?: (app: ReportApp) => readonly string[];
}

/** The report for a person at a terminal: what to look at first, counts and verdict last. */
export function renderText(report: Report, options: TextOptions): string {
  const { intro = [], source, next = [] } = options;
  const sections = [
    ...(intro.length === 0 ? [] : [intro.join('\n')]),
    ...renderFindings(report.findings, report, options),
    ...report.apps.map((app) => renderApp(app, report, options)).filter((section) => section !== ''),
  ];
  const verdict = options.paint(verdictStyle(report), describeVerdict(report, source));
  return `${[...sections, verdict, ...renderNext(next)].join('\n\n')}\n`;
}

function renderNext(commands: readonly string[]): readonly string[] {
  if (commands.length === 0) return [];
  return [commands.length === 1 ? `Next: ${commands[0]}` : ['Next:', ...commands].join('\n  ')];
}

function renderApp(app: ReportApp, report: Report, options: TextOptions): string {
  const { paint, blocksOf = () => [] } = options;
  const blocks = [
    ...(foldersOnce(report.apps).includes(app) ? renderFindings(app.findings, report, options) : []),
    ...(app.changes.length === 0 ? [] : [renderChanges(app.changes, report, paint)]),
    ...blocksOf(app),
  ];
  if (blocks.length === 0) return '';
  return [...heading(app, report, paint), ...blocks].join('\n\n');
}

function renderFindings(
  findings: readonly Finding[],
  report: Report,
  options: TextOptions,
): readonly string[] {
  const fresh = findings.filter((finding) => !finding.preexisting);
  const old = findings.filter((finding) => finding.preexisting);
  return [
    ...fresh.map((finding) => renderFinding(finding, options)),
    ...(old.length === 0 ? [] : [renderPreexisting(old, report, options.paint)]),
  ];
}

/** The app's name, where there is more than one. */
function heading(app: ReportApp, report: Report, paint: Paint): readonly string[] {
  return report.apps.length > 1 ? [paint('strong', printable(app.app === '.' ? '. (root)' : app.app))] : [];
}

function renderFinding(finding: Finding, { paint, sourceOf }: TextOptions): string {
  const { severity, rule, path, line, column, message } = finding;
  const place = `${printable(path)}:${line}:${column}`;
  const lines = [
    `${paint(severity, severity)} ${paint('strong', place)} ${paint('dim', rule)}`,
    `  ${message}`,
    ...renderFrame(finding, sourceOf(path), paint),
    ...finding.related.map((other) => {
      const where = `${printable(other.path)}:${other.line}:${other.column}`;
      return paint('dim', `  ${where} ${other.message}`);
    }),
  ];
  return lines.join('\n');
}

function renderFrame(finding: Finding, source: string | undefined, paint: Paint): readonly string[] {
  const frame = source === undefined ? undefined : codeFrame(source, finding);
  if (frame === undefined) return [];
  const gutter = String(frame.lineNumber);
  const blank = ' '.repeat(gutter.length);
  const mark = `${' '.repeat(frame.markStart)}${paint(finding.severity, '^'.repeat(frame.markLength))}`;
  return [`  ${paint('dim', `${gutter} |`)} ${frame.text}`, `  ${paint('dim', `${blank} |`)} ${mark}`];
}

function renderPreexisting(findings: readonly Finding[], report: Report, paint: Paint): string {
  const title = `${shortCommit(report.base)} has these too, so they do not count:`;
  const lines = findings.map(
    ({ path, line, column, rule, message }) => `  ${printable(path)}:${line}:${column} ${rule}: ${message}`,
  );
  return paint('dim', [title, ...lines].join('\n'));
}

function renderChanges(changes: readonly ConnectorChange[], report: Report, paint: Paint): string {
  const title = paint('strong', `Changes since ${shortCommit(report.base)}:`);
  return [title, ...changes.map((change) => renderChange(change, paint))].join('\n');
}

function renderChange(change: ConnectorChange, paint: Paint): string {
  const { connector } = change;
  return [
    `  ${paint('strong', connectorName(connector))} ${describeChange(change)}`,
    ...change.added.map((scope) => paint('added', `    + ${scopeText(connector, scope)}`)),
    ...change.removed.map((scope) => paint('removed', `    - ${scopeText(connector, scope)}`)),
    ...(change.kept.length === 0
      ? []
      : [paint('dim', `      ${plural(change.kept.length, 'scope')} unchanged`)]),
  ].join('\n');
}

function shortCommit(commit: string | null): string {
  return commit === null ? 'the base' : commit.slice(0, 7);
}
