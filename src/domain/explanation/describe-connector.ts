import { typeFacts } from '../../catalogue/catalogue.ts';
import { connectorName } from '../../catalogue/connector-types.ts';
import type { TypeDetails } from '../../catalogue/details.ts';
import type { ConnectorExplanation } from './explanation.ts';

/** What is known about a connector type as such. */
export function describeConnector(type: string, details: TypeDetails | undefined): ConnectorExplanation {
  const facts = typeFacts(type);
  return {
    type,
    name: connectorName(type),
    catalogued: facts !== undefined,
    provider: facts?.provider ?? null,
    documentation: facts?.documentation ?? [],
    ignoresScopes: facts?.ignoresScopes ?? false,
    addedByBase44: facts?.addedByBase44 ?? [],
    addedByBase44Basis: details?.addedByBase44Basis ?? null,
    notes: details?.notes ?? [],
    capabilities: [...(details?.capabilities ?? [])].map(([capability, statement]) => ({
      capability,
      statement,
    })),
  };
}
