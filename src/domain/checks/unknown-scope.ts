import { typeFacts, typesWithScope } from '../../catalogue/catalogue.ts';
import type { TypeFacts } from '../../catalogue/facts.ts';
import type { Problem } from '../finding.ts';
import { quote } from '../quote.ts';
import type { Severity } from '../rules.ts';
import type { ConnectorCheck } from './connector-check.ts';
import { suggestScope, type UnfamiliarScope, unfamiliarScopes } from './unfamiliar-scopes.ts';

/** A scope that could be one of its service, and that the catalogue does not have. */
export const unknownScope: ConnectorCheck = (connector) =>
  unfamiliarScopes(connector)
    .filter(({ wellFormed }) => wellFormed)
    .map((unfamiliar): Problem => {
      const { scope, range } = unfamiliar;
      const about = { rule: 'unknown-scope' as const, range, scope };
      // That another service has exactly this scope says more than that this one has a similar one.
      const [owner] = typesWithScope(scope).flatMap((type) => typeFacts(type) ?? []);
      if (owner !== undefined) return { ...about, ...misplaced(unfamiliar, owner) };
      const { meant, correction } = suggestScope(connector, unfamiliar);
      return { ...about, ...unlisted(unfamiliar, meant), ...correction };
    });

/** A notice within one provider: one sign-in there can give the scopes of several services. */
function misplaced(unfamiliar: UnfamiliarScope, owner: TypeFacts): { severity: Severity; message: string } {
  const { service } = unfamiliar;
  return {
    severity: owner.provider === service.provider ? 'notice' : 'warning',
    message: `${claim(unfamiliar)}, which is one of ${owner.name}. If that was meant, list it in the connector "${owner.type}".`,
  };
}

/** A notice when nothing is near: no list of scopes is ever complete. */
function unlisted(
  unfamiliar: UnfamiliarScope,
  meant: string | undefined,
): { severity: Severity; message: string } {
  return meant === undefined
    ? {
        severity: 'notice',
        message: `${claim(unfamiliar)}. If it is a new one, nothing has to be done; else correct it.`,
      }
    : { severity: 'warning', message: `${claim(unfamiliar)}. Did you mean "${meant}"?` };
}

function claim({ scope, service }: UnfamiliarScope): string {
  return `${service.name} is not known to have the scope ${quote(scope)}`;
}
