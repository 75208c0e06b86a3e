import { json, type Reply } from './reply.ts';
import { asRecord } from './request-body.ts';
import type { Route, RouteRequest } from './route.ts';

/** The one step of signing in that does not need a person. */
export const sessionRoutes: readonly Route[] = [
  { kind: 'open', method: 'POST', path: '/oauth/token', handle: refreshSession },
];

function refreshSession({ sessions, body }: RouteRequest): Reply {
  const form = asRecord(body);
  if (form['grant_type'] !== 'refresh_token')
    return refuseGrant('unsupported_grant_type', 'Only refresh_token is supported here.');
  const refreshToken = form['refresh_token'];
  const session = typeof refreshToken === 'string' ? sessions.refresh(refreshToken) : undefined;
  if (session === undefined) return refuseGrant('invalid_grant', 'The refresh token is not valid.');
  return json({
    access_token: session.accessToken,
    token_type: 'Bearer',
    expires_in: session.expiresIn,
    refresh_token: session.refreshToken,
    scope: 'apps:read apps:write sandbox:write',
  });
}

function refuseGrant(error: string, description: string): Reply {
  return { kind: 'json', status: 400, body: { error, error_description: description } };
}
