import { startAuthorization, voidAuthorizations } from './authorizations.ts';
import { hasOwnOAuthApp } from './connector-types.ts';
import type { ConnectionConfig } from './seed.ts';
import { type App, type Authorization, type Connection, putConnection, type World } from './world.ts';

/** What came of asking for a connection. */
export type ConnectResult =
  | { readonly kind: 'already-authorized' }
  | { readonly kind: 'different-user'; readonly email: string }
  | { readonly kind: 'consent'; readonly authorization: Authorization };

export interface AskedConnection {
  readonly app: App;
  readonly type: string;
  readonly scopes: readonly string[];
  readonly config: ConnectionConfig;
  /** Who asks. */
  readonly caller: string;
}

/**
 * The connections of an app, as `external-auth/list` shows them. Each active one is tried out, so that listing is
 * what makes a connection expire. Connections through a workspace's own OAuth app are left out.
 */
export function listConnections(world: World, app: App): readonly Connection[] {
  for (const [type, connection] of app.connections) {
    if (connection.status === 'active' && connection.accessEnded)
      putConnection(world, app, { type, to: { ...connection, status: 'expired' } });
  }
  return [...app.connections.values()].filter(({ type }) => !hasOwnOAuthApp(type));
}

/** Whom the list names; see `userEmail` of the seed. */
export function shownEmail(world: World, { account, madeBy }: Connection): string {
  return world.userEmail === 'account' ? account : madeBy;
}

/** Sets exactly these scopes: giving some up takes a new consent as well. */
export function setScopes(world: World, asked: AskedConnection): ConnectResult {
  return connect(world, { ...asked, scopes: world.types.effectiveScopes(asked.type, asked.scopes) });
}

/** Adds scopes to what the app has; with `force`, somebody else's connection is no obstacle. */
export function addScopes(world: World, asked: AskedConnection & { readonly force: boolean }): ConnectResult {
  const { app, type } = asked;
  const granted = app.connections.get(type)?.scopes ?? [];
  const scopes = [...new Set([...granted, ...world.types.effectiveScopes(type, asked.scopes)])];
  if (!asked.force) return connect(world, { ...asked, scopes });
  return {
    kind: 'consent',
    authorization: startAuthorization(world, { ...asked, scopes, startedBy: asked.caller }),
  };
}

function connect(world: World, asked: AskedConnection): ConnectResult {
  const live = asked.app.connections.get(asked.type);
  if (live?.status === 'active' && isAsAsked(world, live, asked)) {
    return live.madeBy === asked.caller
      ? { kind: 'already-authorized' }
      : { kind: 'different-user', email: live.madeBy };
  }
  return { kind: 'consent', authorization: startAuthorization(world, { ...asked, startedBy: asked.caller }) };
}

/** What Base44 adds by itself may be missing from an old connection; nothing else may, and nothing may be in excess. */
function isAsAsked(world: World, live: Connection, { type, scopes, config }: AskedConnection): boolean {
  const added = world.types.added(type);
  return (
    scopes.every((scope) => live.scopes.includes(scope) || added.includes(scope)) &&
    live.scopes.every((scope) => scopes.includes(scope)) &&
    isSameConfig(live.config, config)
  );
}

function isSameConfig(one: ConnectionConfig, other: ConnectionConfig): boolean {
  const sorted = (config: ConnectionConfig) => JSON.stringify(Object.entries(config).sort());
  return sorted(one) === sorted(other);
}

/** Takes a connector away, and with it the ways to consent to it. Fine when there is none. */
export function removeConnection(world: World, app: App, type: string): void {
  voidAuthorizations(world, app, type);
  if (app.connections.has(type)) putConnection(world, app, { type, to: undefined });
}

/** Ends the app's access and keeps the row with its scopes. Fine when there is none. */
export function disconnect(world: World, app: App, type: string): void {
  const connection = app.connections.get(type);
  if (connection !== undefined && connection.status !== 'disconnected')
    putConnection(world, app, { type, to: { ...connection, status: 'disconnected' } });
}
