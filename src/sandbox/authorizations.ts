import { randomBytes } from 'node:crypto';
import { asksPerScope } from './connector-types.ts';
import type { ConnectionConfig } from './seed.ts';
import { type App, type Authorization, newSecret, putConnection, type World } from './world.ts';

export interface NewAuthorization {
  readonly app: App;
  readonly type: string;
  readonly scopes: readonly string[];
  readonly config: ConnectionConfig;
  readonly startedBy: string;
}

/** What a person does on a consent page. */
export type Decision =
  | {
      readonly kind: 'allow';
      readonly account: string;
      /** The scopes whose boxes were cleared; only some providers have boxes. */
      readonly unticked: readonly string[];
    }
  | { readonly kind: 'deny' };

/** Opens a way to consent. What is live goes on until somebody has consented. */
export function startAuthorization(world: World, asked: NewAuthorization): Authorization {
  const authorization: Authorization = {
    link: newSecret(),
    connectionId: `base44_${randomBytes(12).toString('hex')}`,
    appId: asked.app.id,
    type: asked.type,
    scopes: asked.scopes,
    config: asked.config,
    startedBy: asked.startedBy,
    expiresAt: world.clock() + world.linkMinutes * 60_000,
    state: 'pending',
  };
  world.authorizations.push(authorization);
  world.revision += 1;
  return authorization;
}

/** Whether the link of an authorization still leads to a consent page. */
export function isOpen(world: World, authorization: Authorization): boolean {
  return authorization.state === 'pending' && world.clock() < authorization.expiresAt;
}

/** The ways to consent that are open for an app, the newest last. */
export function openAuthorizations(world: World, appId: string): readonly Authorization[] {
  return world.authorizations.filter((one) => one.appId === appId && isOpen(world, one));
}

/** The scopes that a person can leave out while allowing the others. */
export function optionalScopes(world: World, { type, scopes }: Authorization): readonly string[] {
  if (!asksPerScope(type)) return [];
  const added = world.types.added(type);
  return scopes.filter((scope) => !added.includes(scope));
}

/** Ends an open authorization as a person decided. */
export function decide(world: World, authorization: Authorization, decision: Decision): void {
  const app = world.apps.get(authorization.appId);
  if (app === undefined || decision.kind === 'deny') {
    authorization.state = 'failed';
    world.revision += 1;
    return;
  }
  const optional = optionalScopes(world, authorization);
  const isLeftOut = (scope: string) => optional.includes(scope) && decision.unticked.includes(scope);
  authorization.state = 'active';
  const { type, scopes, config, startedBy } = authorization;
  putConnection(world, app, {
    type,
    to: {
      type,
      status: 'active',
      scopes: scopes.filter((scope) => !isLeftOut(scope)),
      madeBy: startedBy,
      account: decision.account,
      config,
      accessEnded: false,
    },
  });
}

/**
 * Where an authorization stands for a caller: one that somebody else started, or that does not exist, reads as
 * pending for ever.
 */
export function authorizationStatus(
  world: World,
  asked: { appId: string; type: string; connectionId: string; caller: string },
): 'ACTIVE' | 'FAILED' | 'PENDING' {
  const found = world.authorizations.find(
    (one) =>
      one.appId === asked.appId &&
      one.type === asked.type &&
      one.connectionId === asked.connectionId &&
      one.startedBy === asked.caller,
  );
  if (found?.state === 'active') return 'ACTIVE';
  return found?.state === 'failed' ? 'FAILED' : 'PENDING';
}

/** Closes the ways to consent to a connector that is removed. */
export function voidAuthorizations(world: World, app: App, type: string): void {
  for (const one of openAuthorizations(world, app.id)) {
    if (one.type === type) {
      one.state = 'void';
      world.revision += 1;
    }
  }
}
