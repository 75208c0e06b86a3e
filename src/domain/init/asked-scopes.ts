import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { AdoptedConnector } from './adopt-live.ts';

/** What each connector type is asked for, over all apps and with what is adopted; each scope once. */
export function scopesByType(
  apps: readonly AppSnapshot[],
  adopted: readonly AdoptedConnector[],
): ReadonlyMap<string, readonly string[]> {
  const scopes = new Map<string, readonly string[]>();
  const add = (type: string, more: readonly string[]) =>
    scopes.set(type, [...new Set([...(scopes.get(type) ?? []), ...more])]);
  for (const connector of apps.flatMap(({ connectors }) => connectors)) {
    add(
      connector.type,
      connector.scopes.map(({ scope }) => scope),
    );
  }
  for (const { type, scopes: live } of adopted) add(type, live);
  return scopes;
}
