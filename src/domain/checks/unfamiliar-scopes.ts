import { resolveScope, scopeFacts, typeFacts } from '../../catalogue/catalogue.ts';
import type { TypeFacts } from '../../catalogue/facts.ts';
import { nearestScopes, respelledScope } from '../../catalogue/nearest-scopes.ts';
import { type Connector, type DeclaredScope, distinctScopes } from '../connector/connector.ts';
import type { Fix } from '../finding.ts';
import { replaceScope } from './replace-scope.ts';

/** A scope that the catalogue does not know, of a connector type that it does know. */
export interface UnfamiliarScope extends DeclaredScope {
  readonly service: TypeFacts;
  /** The known scope from which it differs in spelling only. */
  readonly respelled: string | undefined;
  /** Whether it is written as the service writes its scopes, so that it could be one that is missing here. */
  readonly wellFormed: boolean;
}

/** What an unfamiliar scope was most likely meant to be. */
export interface Suggestion {
  /** The nearest known scope. */
  readonly meant: string | undefined;
  /** Where only one scope is near, and the connector can have it: the fix that writes it. */
  readonly correction: { readonly fix?: Fix };
}

/** The scopes of a connector that the catalogue does not know; none where it does not know the type. */
export function unfamiliarScopes(connector: Connector): readonly UnfamiliarScope[] {
  const { type } = connector;
  const service = typeFacts(type);
  if (service === undefined || service.ignoresScopes) return [];
  return distinctScopes(connector)
    .filter(({ scope }) => resolveScope(type, scope) === undefined)
    .map((declared) => {
      const respelled = respelledScope(type, declared.scope)?.scope;
      const wellFormed = respelled === undefined && service.scopePattern.test(declared.scope);
      return { ...declared, service, respelled, wellFormed };
    });
}

/** Looks for the known scope that was meant. */
export function suggestScope(connector: Connector, { scope, respelled }: UnfamiliarScope): Suggestion {
  const { type } = connector;
  const near = respelled === undefined ? nearestScopes(type, scope) : [respelled];
  const [meant, ...others] = near;
  const isCertain = meant !== undefined && others.length === 0 && canBeAsked(type, meant);
  return { meant, correction: isCertain ? replaceScope(connector, meant) : {} };
}

function canBeAsked(type: string, scope: string): boolean {
  const facts = scopeFacts(type, scope);
  return facts?.usable === true && !facts.deprecated;
}
