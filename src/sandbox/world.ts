import { randomBytes } from 'node:crypto';
import { type ConnectorTypes, createConnectorTypes } from './connector-types.ts';
import type { ConnectionConfig, ConnectionStatus, Role, Seed, SeedApp, StripeMode } from './seed.ts';

/** Milliseconds since 1970, as `Date.now`. */
export type Clock = () => number;

/** Everything that the platform remembers. It is changed in place; `revision` grows with every change. */
export interface World {
  readonly apps: ReadonlyMap<string, App>;
  readonly authorizations: Authorization[];
  readonly accounts: readonly string[];
  readonly types: ConnectorTypes;
  readonly linkMinutes: number;
  readonly userEmail: 'account' | 'collaborator';
  readonly clock: Clock;
  revision: number;
}

export interface App {
  readonly id: string;
  readonly name: string;
  readonly members: ReadonlyMap<string, Role>;
  readonly blocked: ReadonlySet<string>;
  /** By type: an app has at most one connection of each. */
  readonly connections: Map<string, Connection>;
  stripe: Stripe | null;
}

export interface Connection {
  readonly type: string;
  readonly status: ConnectionStatus;
  /** What the provider granted. */
  readonly scopes: readonly string[];
  readonly madeBy: string;
  readonly account: string;
  readonly config: ConnectionConfig;
  /** Base44 has not noticed yet that the provider does not accept it any more. */
  readonly accessEnded: boolean;
}

export interface Stripe {
  readonly mode: StripeMode;
  /** The secret part of the claim link; null once it was used, or when there is nothing to claim. */
  readonly claim: string | null;
}

/** One request for a person's consent. */
export interface Authorization {
  /** The secret part of the consent link. */
  readonly link: string;
  readonly connectionId: string;
  readonly appId: string;
  readonly type: string;
  readonly scopes: readonly string[];
  readonly config: ConnectionConfig;
  readonly startedBy: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** `void`: the connector was removed before anybody consented. */
  state: 'pending' | 'active' | 'failed' | 'void';
}

export function createWorld(seed: Seed, clock: Clock): World {
  return {
    apps: new Map(seed.apps.map((app) => [app.id, createApp(app)])),
    authorizations: [],
    accounts: seed.accounts ?? [...new Set(seed.apps.flatMap(({ members }) => Object.keys(members)))],
    types: createConnectorTypes(seed.types ?? []),
    linkMinutes: seed.linkMinutes ?? 15,
    userEmail: seed.userEmail ?? 'account',
    clock,
    revision: 0,
  };
}

function createApp({ id, name, members, connections = [], stripe, blocked = [] }: SeedApp): App {
  return {
    id,
    name,
    members: new Map(Object.entries(members)),
    blocked: new Set(blocked),
    connections: new Map(
      connections.map((connection) => [
        connection.type,
        { status: 'active', account: connection.madeBy, config: {}, accessEnded: false, ...connection },
      ]),
    ),
    stripe: stripe === undefined ? null : { mode: stripe, claim: stripe === 'sandbox' ? newSecret() : null },
  };
}

/** Changes an app's connection of a type; undefined takes it away. */
export function putConnection(
  world: World,
  app: App,
  change: { type: string; to: Connection | undefined },
): void {
  if (change.to === undefined) app.connections.delete(change.type);
  else app.connections.set(change.type, change.to);
  world.revision += 1;
}

export function putStripe(world: World, app: App, stripe: Stripe | null): void {
  app.stripe = stripe;
  world.revision += 1;
}

/** 32 hexadecimal digits that nobody can guess. */
export function newSecret(): string {
  return randomBytes(16).toString('hex');
}
