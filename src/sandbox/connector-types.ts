import { resolveScope, scopesOf, typeFacts } from '../catalogue/catalogue.ts';
import { connectorName, isKnownType, knownTypes } from '../catalogue/connector-types.ts';
import type { SeedType } from './seed.ts';

/** A value that a connection needs besides scopes, as `available-integrations` describes it. */
export interface ConnectionField {
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly placeholder: string;
  readonly required: boolean;
  readonly validation_pattern: string | null;
  readonly validation_error: string | null;
}

/** What the platform knows about its connector types. */
export interface ConnectorTypes {
  /** Every type that signs in with OAuth. Stripe is not among them: it is set up in another way. */
  readonly ids: readonly string[];
  has(type: string): boolean;
  name(type: string): string;
  /** Exactly what a connection is to have when these scopes are asked for: without those that are not allowed. */
  effectiveScopes(type: string, requested: readonly string[]): readonly string[];
  added(type: string): readonly string[];
}

export function createConnectorTypes(seeds: readonly SeedType[]): ConnectorTypes {
  const byType = new Map(seeds.map((seed) => [seed.type, seed]));
  const ids = [...new Set([...knownTypes, ...byType.keys()])].filter((type) => type !== 'stripe').sort();
  const added = (type: string) => byType.get(type)?.added ?? typeFacts(type)?.addedByBase44 ?? [];
  const isAllowed = (type: string, scope: string) =>
    byType.get(type)?.allowed?.includes(scope) ?? (added(type).includes(scope) || canHold(type, scope));
  return {
    ids,
    has: (type) => type !== 'stripe' && (isKnownType(type) || byType.has(type)),
    name: (type) => byType.get(type)?.name ?? connectorName(type),
    effectiveScopes: (type, requested) => [
      ...new Set([...requested.filter((scope) => isAllowed(type, scope)), ...added(type)]),
    ],
    added,
  };
}

function canHold(type: string, scope: string): boolean {
  if (scopesOf(type).length === 0) return true;
  const facts = resolveScope(type, scope);
  return facts !== undefined && facts.usable !== false;
}

/** Whether the provider's consent page has a box for each scope: Google's has. */
export function asksPerScope(type: string): boolean {
  return typeFacts(type)?.provider === 'Google' || type.startsWith('google');
}

/** Whether the workspace connects the type with an OAuth app of its own; such connections are never listed. */
export function hasOwnOAuthApp(type: string): boolean {
  return type === 'databricks' || type === 'snowflake';
}

const subdomain = { name: 'subdomain', required: true, validation_error: null } as const;

const fieldsByType: ReadonlyMap<string, readonly ConnectionField[]> = new Map([
  [
    'share_point',
    [
      {
        ...subdomain,
        display_name: 'SharePoint Site',
        description: 'The site that the app works on.',
        placeholder: 'acme/sites/sales',
        validation_pattern: '^[a-zA-Z0-9/_-]+$',
      },
    ],
  ],
  [
    'snowflake',
    [
      {
        ...subdomain,
        display_name: 'Account',
        description: "The subdomain of the account's address.",
        placeholder: 'acme-prod',
        validation_pattern: null,
      },
    ],
  ],
]);

export function connectionFields(type: string): readonly ConnectionField[] {
  return fieldsByType.get(type) ?? [];
}
