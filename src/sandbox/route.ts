import type { Caller } from './credentials.ts';
import type { Reply } from './reply.ts';
import type { Sessions } from './sessions.ts';
import type { App, World } from './world.ts';

/** A request, as far as a route needs it. */
export interface RouteRequest {
  readonly world: World;
  readonly sessions: Sessions;
  /** The server's own address as the caller wrote it: `http://127.0.0.1:4444`. */
  readonly origin: string;
  /** What stands in the path where the pattern has `{name}`. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  /** JSON data or the fields of a form; undefined when there is no body. */
  readonly body: unknown;
}

export interface ApiRequest extends RouteRequest {
  readonly caller: Caller;
}

export interface AppRequest extends ApiRequest {
  readonly app: App;
}

interface RouteFacts {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** `/api/apps/{app}/external-auth/list` */
  readonly path: string;
  /** Requests a minute that one caller may send; no limit is documented when left out. */
  readonly perMinute?: number;
}

export type Route =
  /** Needs no credential: pages, and the refresh of a session. */
  | (RouteFacts & { readonly kind: 'open'; readonly handle: (request: RouteRequest) => Reply })
  /** Needs a person's credential. */
  | (RouteFacts & { readonly kind: 'api'; readonly handle: (request: ApiRequest) => Reply })
  /** Needs the credential of an editor of the app; one that may write, unless the method is GET. */
  | (RouteFacts & { readonly kind: 'app'; readonly handle: (request: AppRequest) => Reply });

export type RouteMatch =
  | { readonly kind: 'route'; readonly route: Route; readonly parameters: ReadonlyMap<string, string> }
  | { readonly kind: 'other-method' }
  | { readonly kind: 'none' };

export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
  const matches = routes.flatMap((route) => {
    const parameters = matchPath(route.path, path);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  const match = matches.find(({ route }) => route.method === method);
  if (match !== undefined) return { kind: 'route', ...match };
  return { kind: matches.length > 0 ? 'other-method' : 'none' };
}

function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (given.length !== wanted.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined && segment !== text) return undefined;
    if (name !== undefined) parameters.set(name, decode(text));
  }
  return parameters;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not percent-encoded text: no app or connector has such a name.
    return segment;
  }
}
