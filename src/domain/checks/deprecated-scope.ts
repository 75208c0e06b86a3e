import { resolveScope, typeFacts } from '../../catalogue/catalogue.ts';
import { distinctScopes } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';
import { replaceScope } from './replace-scope.ts';

/** A scope that the provider has deprecated, with what to ask for instead. */
export const deprecatedScope: ConnectorCheck = (connector) => {
  const provider = typeFacts(connector.type)?.provider;
  return distinctScopes(connector).flatMap(({ scope, range }) => {
    const facts = resolveScope(connector.type, scope);
    if (facts?.deprecated !== true) return [];
    const [replacement, ...others] = facts.replacedBy;
    const advice =
      replacement === undefined
        ? `Look for its successor in ${provider}'s list, or remove it.`
        : `Ask for ${[replacement, ...others].map((name) => `"${name}"`).join(' and ')} instead.`;
    return {
      rule: 'deprecated-scope' as const,
      message: `${provider} has deprecated ${quote(scope)}, and may refuse it at the next sign-in. ${advice}`,
      range,
      scope,
      ...(replacement !== undefined && others.length === 0 ? replaceScope(connector, replacement) : {}),
    };
  });
};
