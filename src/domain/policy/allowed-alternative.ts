import { covers } from '../../catalogue/implications.ts';
import { narrowerScopes } from '../../catalogue/narrower-scopes.ts';
import { scopesSpelledLike } from '../../catalogue/spellings.ts';
import { evaluateByLists } from './evaluate-scope.ts';
import type { Policy } from './policy.ts';

/** A scope that the policy allows, to ask for instead of another one. */
export interface Alternative {
  /** `spelling`: the same scope as its provider writes it; `narrower`: it lets the app do less. */
  readonly kind: 'spelling' | 'narrower';
  readonly scope: string;
}

/**
 * What may be asked for instead: the same in the right spelling, else the widest that the scope covers.
 *
 * @param others what the connector asks for besides; what that gives already is no alternative
 */
export function allowedAlternative(
  policy: Policy,
  type: string,
  scope: string,
  others: readonly string[] = [],
): Alternative | undefined {
  const isAllowed = (facts: { readonly scope: string }) =>
    facts.scope !== scope &&
    !others.some((other) => covers(type, other, facts.scope)) &&
    isOnList(policy, type, facts.scope);
  const spelling = scopesSpelledLike(type, scope).find(isAllowed);
  if (spelling !== undefined) return { kind: 'spelling', scope: spelling.scope };
  const narrower = narrowerScopes(type, scope).find(isAllowed);
  return narrower === undefined ? undefined : { kind: 'narrower', scope: narrower.scope };
}

/** What Base44 adds by itself is allowed too, and no substitute for anything. */
function isOnList(policy: Policy, type: string, scope: string): boolean {
  const { kind, by } = evaluateByLists(policy, type, scope);
  return kind === 'allowed' && by.kind === 'entry';
}
