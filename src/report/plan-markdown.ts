import { isKnownType } from '../catalogue/connector-types.ts';
import type { PlanAction } from '../domain/plan/plan.ts';
import { connectorLabel } from './connector-label.ts';
import { cellCodeSpan, codeSpan, messageToCell, messageToMarkdown } from './inert-markdown.ts';
import { pendingWords } from './pending-words.ts';
import type { ReportApp } from './report.ts';
import type { ReportPlannedChange } from './report-plan.ts';
import { isTrouble } from './report-results.ts';
import { comesAndGoes, type ScopeMove, scopeWords } from './scope-moves.ts';

const symbols: Readonly<Record<PlanAction, string>> = {
  create: '➕ create',
  update: '✏️ update',
  reauthorize: '🔑 reauthorize',
  provision: '➕ provision',
  remove: '🗑 remove',
  held: '✋ held',
  'needs-attention': '⚠️ needs attention',
  unmanaged: '▫️ unmanaged',
  unchanged: '✅ unchanged',
};

const marks: Readonly<Record<ScopeMove, string>> = { comes: '➕', goes: '➖', stays: '▫️' };

/** What a push would do to an app, and what waits, as Markdown; undefined when there is no plan. */
export function planToMarkdown({
  app,
  plan,
  target,
  results,
  pending,
  dropped,
}: ReportApp): string | undefined {
  if (plan === null) return undefined;
  const of =
    target === null ? codeSpan(app) : `${codeSpan(target.name ?? app)}, app ${codeSpan(target.appId)}`;
  const done = results.map((one) => `- ${isTrouble(one) ? '❌' : '✅'} ${messageToMarkdown(one.message)}`);
  const waiting = pending.map(
    ({ connector, reason }) => `- ⏳ **${nameOf(connector)}** ${pendingWords[reason]}`,
  );
  const lost = dropped.map(
    ({ connector, scopes }) =>
      `- ⚠️ **${nameOf(connector)}** lacks what Base44 did not pass on: ${scopes.map(codeSpan).join(', ')}`,
  );
  return [
    `**Plan for ${of}**`,
    changesTable(plan.changes),
    ...(done.length === 0 ? [] : [`**Done**\n\n${done.join('\n')}`]),
    ...(waiting.length + lost.length === 0 ? [] : [[...waiting, ...lost].join('\n')]),
    `<sub>Plan id: ${codeSpan(plan.id)}</sub>`,
  ].join('\n\n');
}

function changesTable(changes: readonly ReportPlannedChange[]): string {
  if (changes.length === 0) return 'There are no connectors.';
  return ['| plan | what happens | scopes |', '|---|---|---|', ...changes.map(renderChange)].join('\n');
}

function renderChange(change: ReportPlannedChange): string {
  const scopes = comesAndGoes(change).map(([scope, move]) => {
    const words = scopeWords(change.connector, scope);
    const meaning = words === undefined ? '' : ` ${messageToMarkdown(words)}`;
    return `${marks[move]}${meaning} ${cellCodeSpan(scope)}`;
  });
  return `| ${symbols[change.action]} | ${messageToCell(change.message)} | ${scopes.join('<br>') || 'none'} |`;
}

function nameOf(type: string): string {
  return isKnownType(type) ? messageToMarkdown(connectorLabel(type)) : codeSpan(type);
}
