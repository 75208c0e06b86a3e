import type { Problem } from '../finding.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';
import { suggestScope, type UnfamiliarScope, unfamiliarScopes } from './unfamiliar-scopes.ts';

/**
 * A scope that is not written as its service writes scopes: another separator, another case, a part of the name.
 * An error where it can never work.
 */
export const malformedScope: ConnectorCheck = (connector) =>
  unfamiliarScopes(connector)
    .filter(({ wellFormed }) => !wellFormed)
    .map((unfamiliar): Problem => {
      const { scope, range } = unfamiliar;
      const { meant, correction } = suggestScope(connector, unfamiliar);
      const common = { rule: 'malformed-scope' as const, range, scope, ...correction };
      return isShortForGoogle(unfamiliar)
        ? { ...common, severity: 'error', message: describeShortName(scope, meant) }
        : { ...common, message: describe(unfamiliar, meant) };
    });

/**
 * Google's scopes are addresses, but for those of OpenID Connect; it answers `invalid_scope` to anything else. A
 * sign-in scope in another case is left out of this: what Google says to it is not documented.
 *
 * @see https://developers.google.com/identity/protocols/oauth2/scopes
 */
function isShortForGoogle({ scope, service }: UnfamiliarScope): boolean {
  return (
    service.provider === 'Google' && !scope.includes('://') && !service.scopePattern.test(scope.toLowerCase())
  );
}

function describeShortName(scope: string, meant: string | undefined): string {
  const claim = `Google refuses ${quote(scope)}`;
  if (meant === undefined) {
    return `${claim}: its scopes are whole addresses such as "https://www.googleapis.com/auth/drive". Copy the scope from its list.`;
  }
  if (!meant.includes('://')) return `${claim}. Did you mean "${meant}"?`;
  return `${claim}: its scopes are whole addresses. Write "${meant}".`;
}

function describe({ scope, service }: UnfamiliarScope, meant: string | undefined): string {
  const claim = `${quote(scope)} is not written as ${service.provider} writes its scopes.`;
  return meant === undefined
    ? `${claim} Copy the scope from ${service.provider}'s list.`
    : `${claim} Did you mean "${meant}"?`;
}
