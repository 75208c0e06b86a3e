import { decodedType, foldScope, typeIds } from './decode.ts';
import type { ScopeFacts, TypeFacts } from './facts.ts';

/** The connector types whose scopes the catalogue has; Base44 knows more types than these. */
export function cataloguedTypes(): readonly string[] {
  return typeIds;
}

/** What is known about a type; undefined when the catalogue does not have it. The id is case-sensitive. */
export function typeFacts(type: string): TypeFacts | undefined {
  return decodedType(type)?.facts;
}

/** Every known scope of a type, related ones together; empty when the catalogue does not have the type. */
export function scopesOf(type: string): readonly ScopeFacts[] {
  return decodedType(type)?.scopes ?? [];
}

/**
 * What is known about a scope, by its exact name. Undefined means that the catalogue does not know it, which
 * is not the same as that it does not exist.
 */
export function scopeFacts(type: string, scope: string): ScopeFacts | undefined {
  return decodedType(type)?.byName.get(scope);
}

/**
 * The scope that the provider takes a text for: by its exact name, and for a type whose scopes may be written in
 * any case and with the API's address in front (Microsoft) by what is left without these.
 */
export function resolveScope(type: string, text: string): ScopeFacts | undefined {
  const decoded = decodedType(type);
  return decoded?.byName.get(text) ?? decoded?.byFoldedName.get(foldScope(text));
}

/** The types that have a scope of exactly this name and can hold it. */
export function typesWithScope(scope: string): readonly string[] {
  return typeIds.filter((type) => scopeFacts(type, scope)?.usable === true);
}
