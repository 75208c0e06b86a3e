import { decide, openAuthorizations } from './authorizations.ts';
import { connectorRoutes } from './connector-routes.ts';
import { createCredentials } from './credentials.ts';
import { createFaults, type FaultRule } from './faults.ts';
import { listen } from './listen.ts';
import { pageRoutes } from './page-routes.ts';
import { appPath, indexPage } from './pages/index-page.ts';
import { createRateLimits } from './rate-limits.ts';
import { page } from './reply.ts';
import type { LoggedRequest } from './request-log.ts';
import type { Route } from './route.ts';
import type { ConnectionStatus, Seed, StripeMode } from './seed.ts';
import { createSandboxServer } from './server.ts';
import { sessionRoutes } from './session-routes.ts';
import { createSessions, type Session } from './sessions.ts';
import { stripeRoutes } from './stripe-routes.ts';
import { type App, type Clock, createWorld, putConnection, type World } from './world.ts';

/** Base44's API for connectors on this machine, as far as it is documented or was observed. In memory only. */
export interface Sandbox {
  /** `http://127.0.0.1:4444`; a browser finds the apps there. */
  readonly url: string;
  /** Every request so far but those for pages, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** The page on which a person sees an app's connectors, and what waits for consent. */
  appPage(appId: string): string;
  /** How an app stands now. */
  look(appId: string): AppState;
  /** Signs a person in, as `base44 login` does. */
  signIn(email: string, lifetimeSeconds?: number): Session;
  /** Does what a person does on the newest open consent page of a connector. */
  consent(consent: Consent): void;
  /** The provider does not accept the connection any more. Base44 notices when the connections are listed. */
  endAccess(connector: ConnectorName): void;
  /** Makes something go wrong from now on. */
  addFault(rule: FaultRule): void;
  close(): Promise<void>;
}

export interface ConnectorName {
  readonly app: string;
  readonly type: string;
}

export interface Consent extends ConnectorName {
  /** The account to sign in with; nobody signs in when `deny` is set. */
  readonly as: string;
  /** Scopes whose boxes are cleared, where the provider's page has boxes. */
  readonly untick?: readonly string[];
  readonly deny?: boolean;
}

export interface AppState {
  readonly connections: readonly ConnectionState[];
  /** What waits for a person, oldest first. */
  readonly waiting: readonly { readonly type: string; readonly scopes: readonly string[] }[];
  readonly stripe: StripeMode | null;
}

export interface ConnectionState {
  readonly type: string;
  readonly status: ConnectionStatus;
  readonly scopes: readonly string[];
  readonly account: string;
  readonly madeBy: string;
}

export interface SandboxOptions {
  /** A free one when left out. */
  readonly port?: number;
  readonly clock?: Clock;
}

export async function startSandbox(
  seed: Seed,
  { port = 0, clock = Date.now }: SandboxOptions = {},
): Promise<Sandbox> {
  const world = createWorld(seed, clock);
  const sessions = createSessions(clock, seed.refreshTokens ?? 'reusable');
  const faults = createFaults(seed.faults ?? []);
  const log: LoggedRequest[] = [];
  const platform = {
    world,
    sessions,
    credentials: createCredentials(seed.tokens ?? [], { sessions, clock }),
    rateLimits: createRateLimits(clock),
    routes: [...connectorRoutes, ...stripeRoutes, ...sessionRoutes, ...pageRoutes, indexRoute(log)],
  };
  const { url, close } = await listen(createSandboxServer({ platform, faults, log }), port);
  return {
    url,
    log,
    appPage: (appId) => `${url}${appPath(appId)}`,
    look: (appId) => look(world, appId),
    signIn: (email, lifetimeSeconds) => sessions.open(email, lifetimeSeconds),
    consent: (consent) => giveConsent(world, consent),
    endAccess: (connector) => endAccess(world, connector),
    addFault: (rule) => faults.add(rule),
    close,
  };
}

function indexRoute(log: readonly LoggedRequest[]): Route {
  return { kind: 'open', method: 'GET', path: '/', handle: ({ world }) => page(indexPage(world, log)) };
}

function look(world: World, appId: string): AppState {
  const { connections, stripe } = findApp(world, appId);
  return {
    connections: [...connections.values()].map(({ type, status, scopes, account, madeBy }) => ({
      type,
      status,
      scopes,
      account,
      madeBy,
    })),
    waiting: openAuthorizations(world, appId).map(({ type, scopes }) => ({ type, scopes })),
    stripe: stripe?.mode ?? null,
  };
}

function giveConsent(world: World, { app, type, as, untick = [], deny = false }: Consent): void {
  const newest = openAuthorizations(world, findApp(world, app).id).findLast((one) => one.type === type);
  if (newest === undefined) throw new Error(`No consent page of "${type}" is open in the app "${app}".`);
  if (!deny && !world.accounts.includes(as)) throw new Error(`The sandbox has no account "${as}".`);
  decide(world, newest, deny ? { kind: 'deny' } : { kind: 'allow', account: as, unticked: untick });
}

function endAccess(world: World, { app: appId, type }: ConnectorName): void {
  const app = findApp(world, appId);
  const connection = app.connections.get(type);
  if (connection === undefined) throw new Error(`The app "${appId}" has no connection of "${type}".`);
  putConnection(world, app, { type, to: { ...connection, accessEnded: true } });
}

function findApp(world: World, appId: string): App {
  const app = world.apps.get(appId);
  if (app === undefined) throw new Error(`The sandbox has no app "${appId}".`);
  return app;
}
