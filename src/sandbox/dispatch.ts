import type { IncomingHttpHeaders } from 'node:http';
import type { Caller, Credentials } from './credentials.ts';
import type { RateLimits } from './rate-limits.ts';
import { type JsonReply, methodNotAllowed, notFound, type Reply, refuse } from './reply.ts';
import { matchRoute, type Route, type RouteRequest } from './route.ts';
import type { Sessions } from './sessions.ts';
import type { World } from './world.ts';

/** What the platform consists of. */
export interface Platform {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly sessions: Sessions;
  readonly credentials: Credentials;
  readonly rateLimits: RateLimits;
}

export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** An answer, and who asked, in words. */
export interface Answer {
  readonly reply: Reply;
  readonly who: string;
}

/** Answers a request as the platform would: is there such a route, who is it, how often, on which app, and then what. */
export function dispatch(platform: Platform, incoming: IncomingRequest): Answer {
  const match = matchRoute(platform.routes, incoming.method, incoming.url.pathname);
  if (match.kind === 'none') return { reply: notFound(), who: '' };
  if (match.kind === 'other-method') return { reply: methodNotAllowed(), who: '' };
  const { route, parameters } = match;
  const { world, sessions } = platform;
  const { url, body } = incoming;
  const request = { world, sessions, origin: url.origin, parameters, query: url.searchParams, body };
  if (route.kind === 'open') return { reply: route.handle(request), who: '' };
  const identity = platform.credentials.identify(incoming.headers);
  if (identity.kind === 'refused') return { reply: identity.reply, who: identity.who };
  const { caller } = identity;
  return {
    reply: limit(platform, route, caller) ?? answer(route, { ...request, caller }),
    who: `${caller.email} (${caller.credential}${caller.access === 'read' ? ', read-only' : ''})`,
  };
}

/** A refusal when the caller has sent too many requests. */
function limit(
  { rateLimits }: Platform,
  { method, path, perMinute }: Route,
  caller: Caller,
): Reply | undefined {
  if (perMinute === undefined) return undefined;
  const seconds = rateLimits.take(`${caller.email} ${method} ${path}`, perMinute);
  return seconds === undefined
    ? undefined
    : {
        ...refuse(429, `Rate limit exceeded: ${perMinute} per minute.`),
        headers: { 'retry-after': String(seconds) },
      };
}

type GuardedRoute = Exclude<Route, { readonly kind: 'open' }>;

function answer(route: GuardedRoute, request: RouteRequest & { readonly caller: Caller }): Reply {
  if (route.kind === 'api') return route.handle(request);
  const { world, parameters, caller } = request;
  const app = world.apps.get(parameters.get('app') ?? '');
  const role = app?.members.get(caller.email);
  if (app === undefined || role === undefined) return refuse(404, 'App not found.');
  return refuseAccess(route, { role, caller }) ?? route.handle({ ...request, app });
}

function refuseAccess(
  { method }: GuardedRoute,
  { role, caller }: { role: string; caller: Caller },
): JsonReply | undefined {
  if (role === 'viewer') return refuse(403, 'You need editor access to this app.');
  if (method !== 'GET' && caller.access === 'read')
    return refuse(403, 'This token is read-only and cannot make changes.');
  return undefined;
}
