import { typeFacts } from '../../catalogue/catalogue.ts';
import { scopesHeldUnasked } from '../../catalogue/held-unasked.ts';
import { covers } from '../../catalogue/implications.ts';
import { onlyKeepsAlive } from '../../catalogue/unasked-scopes.ts';
import { compareText } from '../finding.ts';
import type { LiveConnection } from '../live/live-app.ts';

/** How what is granted compares with what is declared. Scopes as they were written, in alphabetical order. */
export interface Coverage {
  /** Declared, and covered by nothing that is granted. Without any, the connector is complete. */
  readonly missing: readonly string[];
  /** Granted, though neither declared, nor covered by what is, nor held unasked. Without any, it is settled. */
  readonly excess: readonly string[];
}

/** What a connection has, by its type. */
export interface Grant {
  readonly type: string;
  readonly declared: readonly string[];
  readonly granted: readonly string[];
}

/**
 * Compares what a connector declares with what was granted, as the provider understands the scopes: by other names,
 * by what they document to imply, and for Microsoft in any case and with or without the API's address. Scopes that
 * only keep a connection alive are left aside, and so is everything where a service has no scopes.
 */
export function compareGrant({ type, declared, granted }: Grant): Coverage {
  if (typeFacts(type)?.ignoresScopes === true) return { missing: [], excess: [] };
  const unasked = scopesHeldUnasked(type);
  return {
    missing: withoutLasting(uncovered(type, declared, granted)),
    excess: withoutLasting(uncovered(type, granted, [...declared, ...unasked])),
  };
}

/** Whether Base44 says enough about a connection to compare it. */
export function isComparable({ type, state, scopes }: LiveConnection): boolean {
  if (state === 'unknown') return false;
  return state !== 'active' || scopes !== null || typeFacts(type)?.ignoresScopes === true;
}

/** What a connection lets the app do now: nothing, unless it is active. */
export function grantedBy(connection: LiveConnection | undefined): readonly string[] {
  return (connection?.state === 'active' ? connection.scopes : null) ?? [];
}

function withoutLasting(scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !onlyKeepsAlive(scope));
}

/** The scopes that none of the others covers, each once, in alphabetical order. */
export function uncovered(type: string, scopes: readonly string[], by: readonly string[]): readonly string[] {
  return sortedSet(scopes).filter((scope) => !by.some((other) => covers(type, other, scope)));
}

/** Each text once, in an order that depends on nothing else. */
export function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(compareText);
}
