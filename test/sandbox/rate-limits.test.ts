import { expect, test } from 'vitest';
import { call, openSandbox, stoppedClock } from '../support/sandbox.ts';

test.each([
  ['GET external-auth/list', 60],
  ['GET external-auth/available-integrations', 60],
  ['GET external-auth/connector-governance', 60],
  ['GET external-auth/status?integration_type=slack&connection_id=x', 70],
  ['DELETE external-auth/integrations/slack/remove', 10],
  ['DELETE external-auth/integrations/slack', 10],
])('%s is answered %i times a minute', async (request, perMinute) => {
  const clock = stoppedClock();
  const sandbox = await openSandbox({}, { clock });
  for (let count = 0; count < perMinute; count += 1) {
    expect((await call(sandbox, request)).status).toBe(200);
  }
  clock.advance(20);
  const { status, headers, body } = await call(sandbox, request);
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('40');
  expect(body).toEqual({ message: `Rate limit exceeded: ${perMinute} per minute.` });
  clock.advance(40);
  expect((await call(sandbox, request)).status).toBe(200);
});

test('each caller has limits of their own, whatever token they use', async () => {
  const sandbox = await openSandbox({}, { clock: stoppedClock() });
  const list = (token: string) => call(sandbox, 'GET external-auth/list', { token });
  for (let count = 0; count < 60; count += 1) await list('sandbox-token-dana');
  expect((await list('sandbox-token-dana-read-only')).status).toBe(429);
  expect((await list('sandbox-token-lee')).status).toBe(200);
});

test('no limit is known for setting scopes', async () => {
  const sandbox = await openSandbox({}, { clock: stoppedClock() });
  const body = { scopes: ['chat:write'] };
  for (let count = 0; count < 100; count += 1) {
    const { status } = await call(sandbox, 'PUT external-auth/integrations/slack', { body });
    expect(status).toBe(200);
  }
});
