import { resolveScope, typeFacts, typesWithScope } from '../../catalogue/catalogue.ts';
import { areSiblings, connectorName } from '../../catalogue/connector-types.ts';
import type { ScopeFacts } from '../../catalogue/facts.ts';
import { distinctScopes } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

/** A scope that the connector's kind of token cannot hold. Deprecated ones have a rule of their own. */
export const wrongToken: ConnectorCheck = (connector) => {
  const { type } = connector;
  return distinctScopes(connector).flatMap(({ scope, range }) => {
    const facts = resolveScope(type, scope);
    if (facts?.usable !== false || facts.deprecated) return [];
    return { rule: 'wrong-token' as const, message: describe(type, facts), range, scope };
  });
};

function describe(type: string, { scope, tokens }: ScopeFacts): string {
  const holder = typesWithScope(scope).find((other) => areSiblings(type, other));
  const claim = `${typeFacts(type)?.provider} gives ${quote(scope)} to ${tokens.join(' and ')} tokens only`;
  if (holder !== undefined) {
    return `${claim}, and ${connectorName(type)} has another kind. Move it to the connector "${holder}".`;
  }
  const isForUsersOrBots = tokens.includes('user') || tokens.includes('bot');
  return tokens.length === 0 || isForUsersOrBots
    ? `No connector can hold ${quote(scope)}. Remove it.`
    : `${claim}, and no connector has that kind. Remove it.`;
}
