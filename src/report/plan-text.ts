import type { PlanAction } from '../domain/plan/plan.ts';
import { nameOf } from './compared-text.ts';
import { connectorLabel } from './connector-label.ts';
import type { Paint, Style } from './paint.ts';
import { pendingWords } from './pending-words.ts';
import type { ReportApp } from './report.ts';
import type { ReportPlannedChange } from './report-plan.ts';
import { isTrouble, type ReportResult } from './report-results.ts';
import { comesAndGoes, type ScopeMove, scopeText } from './scope-moves.ts';

const styles: Readonly<Record<PlanAction, Style>> = {
  create: 'added',
  update: 'added',
  reauthorize: 'warning',
  provision: 'added',
  remove: 'removed',
  held: 'warning',
  'needs-attention': 'warning',
  unmanaged: 'dim',
  unchanged: 'dim',
};

/** What a push would do to an app, and what waits, for a terminal, in blocks; none when there is no plan. */
export function renderPlan(app: ReportApp, paint: Paint): readonly string[] {
  const [changes, id] = renderPlannedChanges(app, paint);
  return changes === undefined || id === undefined ? [] : [changes, ...renderStanding(app, paint), id];
}

/** What a push would do to an app, and the plan's id, in a block each; none when there is no plan. */
export function renderPlannedChanges(app: ReportApp, paint: Paint): readonly string[] {
  const { plan } = app;
  if (plan === null) return [];
  return [
    [paint('strong', `${planTitle(app)}:`), ...renderChanges(plan.changes, paint)].join('\n'),
    paint('dim', `Plan id: ${plan.id}`),
  ];
}

/** What was done to an app, what waits for a person and what was lost, in blocks. */
export function renderStanding(app: ReportApp, paint: Paint): readonly string[] {
  const { results, pending, dropped } = app;
  const waiting = pending.map(
    ({ connector, reason }) => `  ${paint('strong', connectorLabel(connector))} ${pendingWords[reason]}`,
  );
  const lost = dropped.flatMap(({ connector, scopes }) => [
    `  ${paint('strong', connectorLabel(connector))} is authorised without what Base44 did not pass on:`,
    ...scopes.map((scope) => renderScope({ connector, scope, move: 'comes' }, paint)),
  ]);
  return [
    ...(results.length === 0
      ? []
      : [[paint('strong', 'Done:'), ...renderResults(results, paint)].join('\n')]),
    ...(waiting.length === 0 ? [] : [[paint('strong', 'Waiting for a person:'), ...waiting].join('\n')]),
    ...(lost.length === 0 ? [] : [[paint('strong', 'Dropped by Base44:'), ...lost].join('\n')]),
  ];
}

function renderResults(results: readonly ReportResult[], paint: Paint): readonly string[] {
  return results.map((result) => `  ${isTrouble(result) ? paint('error', result.message) : result.message}`);
}

/** Whose plan it is: `Plan for production (app 68f0…)`. */
function planTitle({ target }: ReportApp): string {
  return target === null ? 'Plan' : `Plan for ${nameOf(target)}`;
}

function renderChanges(changes: readonly ReportPlannedChange[], paint: Paint): readonly string[] {
  if (changes.length === 0) return [paint('dim', '  There are no connectors.')];
  const settled = changes.filter(({ action }) => action === 'unchanged');
  const names = settled.map(({ connector }) => connectorLabel(connector)).join(', ');
  return [
    ...changes.filter(({ action }) => action !== 'unchanged').map((change) => renderChange(change, paint)),
    ...(settled.length === 0 ? [] : [paint('dim', `  as declared: ${names}`)]),
  ];
}

function renderChange(change: ReportPlannedChange, paint: Paint): string {
  const { connector, action, message } = change;
  return [
    `  ${paint(styles[action], action)}: ${message}`,
    ...comesAndGoes(change).map(([scope, move]) => renderScope({ connector, scope, move }, paint)),
  ].join('\n');
}

interface MovedScope {
  readonly connector: string;
  readonly scope: string;
  readonly move: ScopeMove;
}

const marks = {
  comes: ['added', '+'],
  goes: ['removed', '-'],
  stays: ['dim', ' '],
} as const satisfies Readonly<Record<ScopeMove, readonly [Style, string]>>;

function renderScope({ connector, scope, move }: MovedScope, paint: Paint): string {
  const [style, mark] = marks[move];
  return paint(style, `    ${mark} ${scopeText(connector, scope)}`);
}
