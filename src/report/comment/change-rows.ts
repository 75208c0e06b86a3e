import { resolveScope } from '../../catalogue/catalogue.ts';
import { covers } from '../../catalogue/implications.ts';
import { compareTiers } from '../../catalogue/tiers.ts';
import type { ChangeDecision } from '../../domain/decisions.ts';
import type { ConnectorChange } from '../../domain/diff/scope-diff.ts';
import type { VerdictKind } from '../../domain/policy/verdict.ts';
import { plural } from '../plural.ts';
import type { Row } from './fit.ts';
import { nameOfConnector, pathSpan, scopeSpan, statementOf } from './names.ts';
import type { CommentSubject } from './subject.ts';

/** Which rows are dropped last: what is refused, what waits, what else the app gets, what it loses, the rest. */
const ranks = { refused: 0, review: 1, increase: 2, removal: 3, reduction: 4, covered: 5 } as const;

/** The table of changes: one row for each scope that comes or goes, and for each connector that goes. */
export function changeRows(subject: CommentSubject): readonly Row[] {
  return subject.apps.flatMap(({ app, changes, decisions }) => {
    const where = subject.apps.length > 1 ? `<br>in ${pathSpan(app)}` : '';
    return changes.flatMap((change) => {
      const decision = decisions?.find((one) => one.change.connector === change.connector);
      return rowsOf(change, decision, { subject, where });
    });
  });
}

interface RowContext {
  readonly subject: CommentSubject;
  /** The app, where there are several. */
  readonly where: string;
}

function rowsOf(
  change: ConnectorChange,
  decision: ChangeDecision | undefined,
  context: RowContext,
): readonly Row[] {
  if (change.change === 'removed') return [removalRow(change, decision?.verdict, context)];
  const rows = [
    ...change.added.map((scope) => additionRow(change, scope, { decision, context })),
    ...change.removed.map((scope) => reductionRow(change, scope, context)),
  ];
  return rows.length > 0 ? rows : [bareRow(change, decision?.verdict, context)];
}

interface Decided {
  readonly decision: ChangeDecision | undefined;
  readonly context: RowContext;
}

function additionRow(change: ConnectorChange, scope: string, { decision, context }: Decided): Row {
  const type = change.connector;
  const decided = decision?.scopes.find((one) => one.scope === scope);
  const verdict = decided?.verdict;
  const isIncrease = change.increase.includes(scope);
  const statement = statementOf(type, scope) ?? 'not in the catalogue: ask the author what it is for';
  const rank = !isIncrease && verdict === 'allowed' ? ranks.covered : rankOf(verdict);
  return row(rank, [
    `➕ ${nameOfConnector(type)} ${scopeSpan(scope)}${context.where}`,
    withAccess(
      isIncrease ? statement : `${statement} (as before: another scope covers it)`,
      accessOf(type, scope),
    ),
    decided?.allowedUntil === undefined
      ? verdictCell(verdict, context.subject)
      : `✅ allowed until ${decided.allowedUntil}, by an exception`,
  ]);
}

function reductionRow(change: ConnectorChange, scope: string, { where }: RowContext): Row {
  const type = change.connector;
  const isCovered = isStillHeld(change, scope);
  const statement = statementOf(type, scope) ?? 'use what this scope is for';
  return row(ranks.reduction, [
    `➖ ${nameOfConnector(type)} ${scopeSpan(scope)}${where}`,
    withAccess(
      isCovered ? `${statement} (as before: another scope covers it)` : `no longer ${statement}`,
      accessOf(type, scope),
    ),
    isCovered ? '✅ no more access' : '✅ less access',
  ]);
}

/** Whether the app keeps what a scope gives: the scope itself, or one that covers it. */
function isStillHeld({ connector, kept, added }: ConnectorChange, scope: string): boolean {
  return [...kept, ...added].some((held) => covers(connector, held, scope));
}

function removalRow(change: ConnectorChange, verdict: VerdictKind | undefined, context: RowContext): Row {
  const { connector, removed } = change;
  const tiers = removed.flatMap((scope) => resolveScope(connector, scope)?.tier ?? []);
  return row(verdict === 'denied' ? ranks.refused : verdict === 'review' ? ranks.review : ranks.removal, [
    `🗑 **${nameOfConnector(connector)}** (${plural(removed.length, 'scope')})${context.where}`,
    withAccess('no longer use the service at all', tiers.toSorted(compareTiers).at(-1) ?? 'not known'),
    verdictCell(verdict, context.subject),
  ]);
}

function bareRow(change: ConnectorChange, verdict: VerdictKind | undefined, context: RowContext): Row {
  return row(rankOf(verdict), [
    `➕ **${nameOfConnector(change.connector)}** (no scopes)${context.where}`,
    withAccess('connect to the service', 'not known'),
    verdictCell(verdict, context.subject),
  ]);
}

/** What it lets the app do, with how far that reaches below it: a phone has room for three columns. */
function withAccess(statement: string, access: string): string {
  return `${statement}<br><sub>access: ${access}</sub>`;
}

function row(rank: number, cells: readonly string[]): Row {
  return { rank, text: `| ${cells.join(' | ')} |` };
}

function rankOf(verdict: VerdictKind | undefined): number {
  if (verdict === 'denied' || verdict === 'not-listed') return ranks.refused;
  return verdict === 'review' ? ranks.review : ranks.increase;
}

const verdictWords: Readonly<Record<VerdictKind, string>> = {
  denied: '❌ denied',
  'not-listed': '❌ not allowed',
  review: '⏳ needs approval',
  allowed: '✅ allowed',
};

function verdictCell(
  verdict: VerdictKind | undefined,
  { isEnforced, policy, report: { reason } }: CommentSubject,
): string {
  if (verdict === undefined) return reason === 'unusable-policy' ? '❌ not judged' : '⚠️ no policy';
  if (verdict === 'review' && reason === 'approved') return '✅ approved';
  const words = verdictWords[verdict];
  if (isEnforced || verdict === 'allowed') return words;
  return `${words.replace(/^\S+/, '⚠️')} from ${policy?.enforceFrom?.value ?? 'later'} on`;
}

/** How far a scope reaches, and what its provider calls it: `write · restricted`. */
function accessOf(type: string, scope: string): string {
  const facts = resolveScope(type, scope);
  if (facts === undefined) return 'not known';
  return facts.classification === null ? facts.tier : `${facts.tier} · ${facts.classification}`;
}
