import { covers } from '../../catalogue/implications.ts';
import { narrowerScopes } from '../../catalogue/narrower-scopes.ts';
import { scopesSpelledLike } from '../../catalogue/spellings.ts';
import { evaluateByLists } from './evaluate-scope.ts';
import type { Policy } from './policy.ts';

/** A scope that the policy allows, to ask for instead of another one. */
export interface Alternative {
  /**
   * `spelling`: the same scope as its provider writes it; `former`: what the change took out for the wider one;
   * `narrower`: it lets the app do less; `too-narrow`: it would also take away what the app had before the change.
   */
  readonly kind: 'spelling' | 'former' | 'narrower' | 'too-narrow';
  readonly scope: string;
}

/** What stands around a scope that another one is looked for. */
export interface AroundScope {
  /** What the connector asks for besides. What that gives already is no alternative. */
  readonly others: readonly string[];
  /** What the change takes out of the connector; empty when there is no base to tell. */
  readonly removed: readonly string[];
}

const alone: AroundScope = { others: [], removed: [] };

/**
 * What may be asked for instead: the same in the right spelling, else the widest that the scope covers. One with which
 * the app keeps what it had goes before wider ones with which it does not.
 */
export function allowedAlternative(
  policy: Policy,
  type: string,
  scope: string,
  around: AroundScope = alone,
): Alternative | undefined {
  const { others, removed } = around;
  const isAllowed = (facts: { readonly scope: string }) =>
    facts.scope !== scope &&
    !others.some((other) => covers(type, other, facts.scope)) &&
    isOnList(policy, type, facts.scope);
  const spelling = scopesSpelledLike(type, scope).find(isAllowed);
  if (spelling !== undefined) return { kind: 'spelling', scope: spelling.scope };
  const narrower = narrowerScopes(type, scope)
    .filter(isAllowed)
    .map((facts) => facts.scope);
  const replaced = replacedScopes(type, scope, around);
  const keeping = narrower.find((one) => replaced.every((had) => covers(type, one, had)));
  if (keeping !== undefined) {
    return { kind: removed.includes(keeping) ? 'former' : 'narrower', scope: keeping };
  }
  const [widest] = narrower;
  return widest === undefined ? undefined : { kind: 'too-narrow', scope: widest };
}

/** The scopes that a change takes out because a wider one covers them. Without that one the app would lose them. */
export function replacedScopes(
  type: string,
  scope: string,
  { others, removed }: AroundScope,
): readonly string[] {
  return removed.filter(
    (had) => covers(type, scope, had) && !others.some((other) => covers(type, other, had)),
  );
}

/** What Base44 adds by itself is allowed too, and no substitute for anything. */
function isOnList(policy: Policy, type: string, scope: string): boolean {
  const { kind, by } = evaluateByLists(policy, type, scope);
  return kind === 'allowed' && by.kind === 'entry';
}
