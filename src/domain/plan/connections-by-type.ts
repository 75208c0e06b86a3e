import type { LiveConnection } from '../live/live-app.ts';

/** Connections by type. Several of one type are not possible, and which of them counts could not be told. */
export function connectionsByType(
  connections: readonly LiveConnection[],
): ReadonlyMap<string, LiveConnection> {
  const byType = new Map<string, LiveConnection>();
  for (const connection of connections) {
    const { type } = connection;
    const unclear = { type, state: 'unknown', scopes: null, connectedBy: null } as const;
    byType.set(type, byType.has(type) ? unclear : connection);
  }
  return byType;
}
