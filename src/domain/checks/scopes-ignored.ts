import { typeFacts } from '../../catalogue/catalogue.ts';
import { distinctScopes } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

/** A scope of a service that has none. It would be read as a limit of what the app may do. */
export const scopesIgnored: ConnectorCheck = (connector) => {
  const service = typeFacts(connector.type);
  if (service?.ignoresScopes !== true) return [];
  return distinctScopes(connector).map(({ scope, range }) => ({
    rule: 'scopes-ignored' as const,
    message: `${service.name} has no scopes, so ${quote(scope)} neither gives nor limits anything. Remove it, so that nobody relies on it.`,
    range,
    scope,
  }));
};
