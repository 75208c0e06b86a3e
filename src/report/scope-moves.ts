import { resolveScope } from '../catalogue/catalogue.ts';
import { printable } from '../domain/quote.ts';
import type { ReportPlannedChange } from './report-plan.ts';

/** Whether a scope comes to the live app, goes from it, or is there and stays. */
export type ScopeMove = 'comes' | 'goes' | 'stays';

/** The scopes of a planned change that are worth showing, and what becomes of each. */
export function comesAndGoes(change: ReportPlannedChange): readonly (readonly [string, ScopeMove])[] {
  const { action, declared, live, missing, excess } = change;
  if (declared === null) {
    const move = action === 'remove' ? 'goes' : 'stays';
    return (live?.scopes ?? []).map((scope) => [scope, move] as const);
  }
  return [
    ...missing.map((scope) => [scope, 'comes'] as const),
    ...excess.map((scope) => [scope, 'goes'] as const),
  ];
}

/** A scope for a terminal, after what it lets the app do where the catalogue knows that. */
export function scopeText(type: string, scope: string): string {
  const words = scopeWords(type, scope);
  const name = printable(scope);
  return words === undefined ? name : `${words} (${name})`;
}

/** What a scope lets the app do; undefined when the catalogue does not know it. */
export function scopeWords(type: string, scope: string): string | undefined {
  return resolveScope(type, scope)?.statement;
}
