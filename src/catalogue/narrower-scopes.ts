import { scopeFacts, scopesOf } from './catalogue.ts';
import type { ScopeFacts } from './facts.ts';
import { impliedScopes } from './implications.ts';
import { compareTiers } from './tiers.ts';

/**
 * The scopes to ask for instead when less is enough: those that the given one covers without being covered by
 * them, that are usable and not deprecated, from the nearest to the narrowest: first those that can do as much,
 * then those that reach as far. Empty for an unknown scope.
 *
 * Only implications count. The sets of API methods that scopes are accepted for say nothing about whose data is
 * reached: Slack's `conversations.history` takes the scopes of public and of private channels alike.
 */
export function narrowerScopes(type: string, scope: string): readonly ScopeFacts[] {
  const wide = scopeFacts(type, scope);
  if (wide === undefined) return [];
  const implied = impliedScopes(type, scope);
  const reach = (facts: ScopeFacts): number => impliedScopes(type, facts.scope).size;
  return scopesOf(type)
    .filter(
      (facts) =>
        implied.has(facts.scope) &&
        !impliedScopes(type, facts.scope).has(scope) &&
        compareTiers(facts.tier, wide.tier) <= 0 &&
        facts.usable === true &&
        !facts.deprecated,
    )
    .sort((one, other) => compareTiers(other.tier, one.tier) || reach(other) - reach(one));
}
