import { expect, test } from 'vitest';
import { call, openSandbox, setScopes, stoppedClock, testApp } from '../support/sandbox.ts';

test('every request is remembered, with who sent it and whether it changed anything', async () => {
  const sandbox = await openSandbox({}, { clock: stoppedClock('2026-11-23T12:00:00Z') });
  const headers = {
    authorization: 'Bearer sandbox-token-dana',
    'user-agent': 'Base44 CLI',
    'x-request-id': '5f0c9f6e-0d5c-4c9b-9f43-6a1f7f7d1c11',
  };
  const answer = await call(sandbox, 'PUT external-auth/integrations/slack', {
    headers,
    body: { scopes: [] },
  });
  expect(answer.headers.get('x-request-id')).toBe(headers['x-request-id']);
  expect(sandbox.log).toEqual([
    {
      time: '2026-11-23T12:00:00.000Z',
      method: 'PUT',
      path: `/api/apps/${testApp}/external-auth/integrations/slack`,
      caller: 'dana@acme.com (personal token)',
      userAgent: 'Base44 CLI',
      requestId: headers['x-request-id'],
      body: { scopes: [] },
      status: 200,
      hadEffect: true,
      fault: null,
    },
  ]);
});

test('a request without an id gets one', async () => {
  const sandbox = await openSandbox();
  const { headers } = await call(sandbox, 'GET external-auth/list');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(sandbox.log).toMatchObject([{ requestId: headers.get('x-request-id'), hadEffect: false }]);
});

test('nothing in it is a credential', async () => {
  const sandbox = await openSandbox();
  const { accessToken, refreshToken } = sandbox.signIn('dana@acme.com');
  await call(sandbox, 'GET external-auth/list', { token: accessToken });
  await call(sandbox, 'GET external-auth/list', { token: 'mistyped-secret' });
  await call(sandbox, 'GET external-auth/list', { headers: { api_key: 'b44k_sandbox' } });
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken });
  await fetch(`${sandbox.url}/oauth/token`, { method: 'POST', body: form });
  const { redirect_url: link } = await setScopes(sandbox, 'slack', ['chat:write']);
  await fetch(String(link));

  expect(sandbox.log.map(({ caller }) => caller)).toEqual([
    'dana@acme.com (session)',
    'unknown token',
    'workspace key',
    '',
    'dana@acme.com (personal token)',
    '',
  ]);
  const secrets = [accessToken, 'mistyped-secret', 'b44k_sandbox', refreshToken, String(link).slice(-32)];
  const text = JSON.stringify(sandbox.log);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});
