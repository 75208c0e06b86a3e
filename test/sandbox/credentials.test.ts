import { describe, expect, test } from 'vitest';
import { call, openSandbox, stoppedClock, testApp } from '../support/sandbox.ts';

const list = 'GET external-auth/list';
const set = 'PUT external-auth/integrations/slack';
const body = { scopes: ['chat:write'] };

test.each([
  ['no credential', {}, 401, 'Authentication required.'],
  ['a token that nobody gave out', { authorization: 'Bearer made-up' }, 401, 'Invalid authentication token.'],
  ['a key that nobody gave out', { api_key: 'b44k_made-up' }, 401, 'Invalid API key.'],
  ['a workspace key', { api_key: 'b44k_sandbox' }, 403, 'Workspace API keys are not accepted here.'],
  [
    'a workspace key as a token',
    { authorization: 'Bearer b44k_sandbox' },
    401,
    'Invalid authentication token.',
  ],
  ['a personal token as a key', { api_key: 'sandbox-token-dana' }, 401, 'Invalid API key.'],
])('%s is refused', async (_, headers, status, message) => {
  const sandbox = await openSandbox();
  expect(await call(sandbox, list, { headers })).toMatchObject({ status, body: { message } });
});

test('an account key works until 2026-10-15, and not after', async () => {
  const clock = stoppedClock('2026-10-14T23:59:59Z');
  const sandbox = await openSandbox({}, { clock });
  const headers = { api_key: 'sandbox-account-key' };
  expect((await call(sandbox, list, { headers })).status).toBe(200);
  clock.advance(1);
  expect(await call(sandbox, list, { headers })).toMatchObject({
    status: 401,
    body: { message: 'Account API keys no longer work. Use a personal access token instead.' },
  });
});

test('a read-only token reads, and changes nothing', async () => {
  const sandbox = await openSandbox();
  const token = 'sandbox-token-dana-read-only';
  for (const request of [
    list,
    'GET external-auth/available-integrations',
    'GET external-auth/connector-governance',
    'GET external-auth/status?integration_type=slack&connection_id=x',
    'GET payments/stripe/status',
  ]) {
    expect((await call(sandbox, request, { token })).status).toBe(200);
  }
  for (const request of [
    set,
    'POST external-auth/initiate',
    'DELETE external-auth/integrations/slack',
    'DELETE external-auth/integrations/slack/remove',
    'POST payments/stripe/install',
    'DELETE payments/stripe',
  ]) {
    expect(await call(sandbox, request, { token, body })).toMatchObject({
      status: 403,
      body: { message: 'This token is read-only and cannot make changes.' },
    });
  }
  expect(sandbox.log.filter(({ hadEffect }) => hadEffect)).toEqual([]);
});

test('a personal token ends on its day', async () => {
  const clock = stoppedClock('2026-11-30T23:59:59Z');
  const token = 'short-lived';
  const user = 'dana@acme.com';
  const tokens = [
    { kind: 'personal', token, user, access: 'write', validUntil: '2026-12-01T00:00:00Z' },
  ] as const;
  const sandbox = await openSandbox({}, { clock, tokens });
  expect((await call(sandbox, list, { token })).status).toBe(200);
  clock.advance(1);
  expect((await call(sandbox, list, { token })).status).toBe(401);
});

describe('an app', () => {
  test('is hidden from who is not its member', async () => {
    const sandbox = await openSandbox({ members: { 'lee@acme.com': 'editor' } });
    const stranger = await call(sandbox, list);
    expect(stranger).toMatchObject({ status: 404, body: { message: 'App not found.' } });
    expect((await call(sandbox, list, { token: 'sandbox-token-lee' })).status).toBe(200);
    expect((await call(sandbox, 'GET /api/apps/nope/external-auth/list')).body).toEqual(stranger.body);
  });

  test('is closed to viewers', async () => {
    const sandbox = await openSandbox();
    expect((await call(sandbox, list, { token: 'sandbox-token-sam' })).status).toBe(403);
  });
});

describe('a session', () => {
  test('is a token that names the person and ends', async () => {
    const clock = stoppedClock();
    const sandbox = await openSandbox({}, { clock });
    const { accessToken } = sandbox.signIn('dana@acme.com', 60);
    const claims = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toEqual({ sub: 'dana@acme.com', iat: clock.now() / 1000, exp: clock.now() / 1000 + 60 });
    expect((await call(sandbox, list, { token: accessToken })).status).toBe(200);
    clock.advance(60);
    expect(await call(sandbox, list, { token: accessToken })).toMatchObject({
      status: 401,
      body: { message: 'The session has expired.' },
    });
  });

  test('cannot be made up', async () => {
    const sandbox = await openSandbox();
    const [header, , signature] = sandbox.signIn('sam@acme.com').accessToken.split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'dana@acme.com', exp: 4_102_444_800 })).toString(
      'base64url',
    );
    for (const token of [
      `${header}.${claims}.${signature}`,
      `${header}.${claims}.`,
      `${header}.${claims}`,
      'x.y.z',
    ])
      expect((await call(sandbox, list, { token })).status).toBe(401);
  });

  const refresh = async (url: string, form: Record<string, string>) => {
    const response = await fetch(`${url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const grant = (token: string) => ({
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: 'base44_cli',
  });

  test('can be refreshed, with the same refresh token again unless the seed says otherwise', async () => {
    for (const [refreshTokens, second] of [
      ['reusable', 200],
      ['single-use', 400],
    ] as const) {
      const sandbox = await openSandbox({}, { refreshTokens });
      const { refreshToken } = sandbox.signIn('dana@acme.com');
      const { status, body: session } = await refresh(sandbox.url, grant(refreshToken));
      expect(status).toBe(200);
      expect(session).toMatchObject({
        token_type: 'Bearer',
        expires_in: 3600,
        refresh_token: expect.any(String),
      });
      expect((await call(sandbox, list, { token: String(session['access_token']) })).status).toBe(200);
      expect((await refresh(sandbox.url, grant(refreshToken))).status).toBe(second);
    }
  });

  test('is not given for anything else', async () => {
    const sandbox = await openSandbox();
    expect(await refresh(sandbox.url, grant('made-up'))).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    expect(await refresh(sandbox.url, { grant_type: 'password' })).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
  });
});

test('what does not exist is not found, and what exists is not answered by another method', async () => {
  const sandbox = await openSandbox();
  expect(await call(sandbox, 'GET entities')).toMatchObject({ status: 404, body: { detail: 'Not Found' } });
  expect(await call(sandbox, `GET /api/apps/${testApp}`)).toMatchObject({ status: 404 });
  expect(await call(sandbox, 'POST external-auth/list')).toMatchObject({
    status: 405,
    body: { detail: 'Method Not Allowed' },
  });
});
