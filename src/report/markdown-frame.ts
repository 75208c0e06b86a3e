import { endedWell } from '../domain/outcome.ts';
import { codeSpan, messageToMarkdown } from './inert-markdown.ts';
import type { Report } from './report.ts';
import { describeVerdict } from './verdict-line.ts';

/** Whether there is nothing in a report besides its verdict, as of most pull requests. */
export function isBare({ apps, findings }: Report): boolean {
  return apps.length === 0 && findings.length === 0;
}

/** The whole Markdown of a report that is bare, for which nothing has to be loaded that describes connectors. */
export function renderBare(report: Report): string {
  return `${verdictSection(report)}\n\n${footerSection(report)}\n`;
}

/** The verdict, which is the first section of a report as Markdown. */
export function verdictSection(report: Report): string {
  return `### ${verdictSymbol(report)} ${heading(report)}`;
}

function verdictSymbol({ outcome }: Report): string {
  if (outcome === 'approval-required' || outcome === 'authorization-pending') return '⏳';
  if (outcome === 'superseded' || outcome === 'not-applicable') return 'ℹ️';
  return endedWell(outcome) ? '✅' : '❌';
}

function heading(report: Report): string {
  const verdict = messageToMarkdown(describeVerdict(report));
  return verdict
    .replace(/^(Passed|Failed):/, (label) => `Connectors ${label.toLowerCase()}`)
    .replace(/^Waiting for/, 'Connectors wait for')
    .replace(/^Nothing to judge:/, 'Connectors:')
    .replace(/\.$/, '');
}

/** What was judged, where it is no commit. */
const uncommitted: ReadonlyMap<string, string> = new Map([
  ['working-tree', 'working tree'],
  ['index', 'what is staged'],
]);

/** What was judged and by which policy: the last section. */
export function footerSection({ head, base, policy, trust }: Report): string {
  const from = base === null ? '' : ` · compared with ${codeSpan(base.slice(0, 7))}`;
  const what = uncommitted.get(head) ?? codeSpan(head.slice(0, 7));
  const at = policy.source === 'default-branch' ? ` at ${codeSpan((policy.sha ?? '').slice(0, 7))}` : '';
  const by = policy.path === null ? '' : ` · policy: ${codeSpan(policy.path)}${at}`;
  const weight = trust === 'advisory' ? ' · advisory: the pull request can change this workflow' : '';
  return `<sub>Checked: ${what}${from}${by}${weight}</sub>`;
}
