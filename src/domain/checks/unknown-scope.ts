import { typeFacts, typesWithScope } from '../../catalogue/catalogue.ts';
import type { Problem } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Severity } from '../rules.ts';
import type { ConnectorCheck } from './connector-check.ts';
import { type UnfamiliarScope, unfamiliarScopes } from './unfamiliar-scopes.ts';

/** A scope that could be one of its service, and that the catalogue does not have. */
export const unknownScope: ConnectorCheck = (connector) =>
  unfamiliarScopes(connector)
    .filter(({ wellFormed }) => wellFormed)
    .map((unfamiliar): Problem => {
      const { scope, range, correction } = unfamiliar;
      return { rule: 'unknown-scope', range, scope, ...judge(unfamiliar), ...correction };
    });

/**
 * A notice when nothing is near, since no list of scopes is ever complete; and when another service of the same
 * provider has the scope, since one sign-in there can give both.
 */
function judge({ scope, service, meant }: UnfamiliarScope): { severity: Severity; message: string } {
  const claim = `${service.name} is not known to have the scope ${quote(scope)}`;
  if (meant !== undefined) {
    return { severity: 'warning', message: `${claim}. Did you mean ${quote(meant)}?` };
  }
  const [owner] = typesWithScope(scope).flatMap((type) => typeFacts(type) ?? []);
  if (owner !== undefined) {
    const message = `${claim}, which is one of ${owner.name}. If that was meant, list it in the connector "${owner.type}".`;
    return { severity: owner.provider === service.provider ? 'notice' : 'warning', message };
  }
  const message = `${claim}. If it is a new one, nothing has to be done; else correct it.`;
  return { severity: 'notice', message };
}
