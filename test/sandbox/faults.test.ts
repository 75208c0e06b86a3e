import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule } from '../../src/sandbox/faults.ts';
import { call, openSandbox, setScopes, testApp } from '../support/sandbox.ts';

const list = { method: 'GET', path: 'external-auth/list' } as const;
const set = { method: 'PUT', path: 'external-auth/integrations/*' } as const;
const listUrl = (url: string) => `${url}/api/apps/${testApp}/external-auth/list`;
const init = { headers: { authorization: 'Bearer sandbox-token-dana' }, redirect: 'manual' } as const;

async function statuses(rule: Omit<FaultRule, 'method' | 'path' | 'fault'>): Promise<readonly number[]> {
  const sandbox = await openSandbox(
    {},
    { faults: [{ ...list, ...rule, fault: { kind: 'status', status: 503 } }] },
  );
  const seen: number[] = [];
  for (let count = 0; count < 5; count += 1)
    seen.push((await call(sandbox, 'GET external-auth/list')).status);
  return seen;
}

describe('a fault hits', () => {
  test('once, if nothing else is said', async () => {
    expect(await statuses({})).toEqual([503, 200, 200, 200, 200]);
  });

  test('the third time and the one after', async () => {
    expect(await statuses({ nth: 3, times: 2 })).toEqual([200, 200, 503, 503, 200]);
  });

  test('always', async () => {
    expect(await statuses({ times: 'always' })).toEqual([503, 503, 503, 503, 503]);
  });

  test('what it is about only', async () => {
    const sandbox = await openSandbox({}, { faults: [{ ...set, fault: { kind: 'status', status: 500 } }] });
    expect((await call(sandbox, 'GET external-auth/list')).status).toBe(200);
    await expect(setScopes(sandbox, 'slack', [])).rejects.toThrow('500');
  });

  test('also when it is added later', async () => {
    const sandbox = await openSandbox();
    sandbox.addFault({ ...list, fault: { kind: 'status', status: 502 } });
    expect((await call(sandbox, 'GET external-auth/list')).status).toBe(502);
  });
});

test('an error can have any body and headers', async () => {
  const fault = {
    kind: 'status',
    status: 502,
    body: '<h1>Bad gateway</h1>',
    headers: { 'retry-after': '7' },
  } as const;
  const sandbox = await openSandbox({}, { faults: [{ ...list, fault }] });
  const response = await fetch(listUrl(sandbox.url), init);
  expect(response.status).toBe(502);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.text()).toBe('<h1>Bad gateway</h1>');
});

describe('the request takes effect or not', () => {
  const errors: readonly [string, Fault, boolean][] = [
    ['an error', { kind: 'status', status: 500 }, false],
    ['an error after the effect', { kind: 'status', status: 500, after: true }, true],
    ['a dropped connection', { kind: 'drop' }, false],
    ['a dropped connection after the effect', { kind: 'drop', after: true }, true],
    ['a redirect', { kind: 'redirect', to: 'https://example.com/' }, false],
    ['malformed JSON', { kind: 'malformed' }, true],
  ];
  test.each(errors)('%s', async (_, fault, hadEffect) => {
    const sandbox = await openSandbox({}, { faults: [{ ...set, fault }] });
    await expect(setScopes(sandbox, 'slack', ['chat:write'])).rejects.toThrow();
    expect(sandbox.look(testApp).waiting).toHaveLength(hadEffect ? 1 : 0);
    expect(sandbox.log).toMatchObject([
      { method: 'PUT', hadEffect, fault: fault.kind, ...(fault.kind === 'drop' ? { status: 0 } : {}) },
    ]);
  });
});

test('a body breaks off in the middle', async () => {
  const sandbox = await openSandbox({}, { faults: [{ ...list, fault: { kind: 'truncated' } }] });
  const response = await fetch(listUrl(sandbox.url), init);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('a redirect leads where it says', async () => {
  const fault = { kind: 'redirect', to: 'https://example.com/login' } as const;
  const sandbox = await openSandbox({}, { faults: [{ ...list, fault }] });
  const response = await fetch(listUrl(sandbox.url), init);
  expect(response.status).toBe(307);
  expect(response.headers.get('location')).toBe('https://example.com/login');
});

test('fields can be missing or changed at any depth', async () => {
  const connections = [{ type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' }];
  const faults = [
    { ...list, nth: 1, fault: { kind: 'omit', fields: ['scopes', 'user_email'] } },
    { ...list, nth: 2, fault: { kind: 'replace', field: 'status', value: 'sleeping' } },
  ] as const;
  const sandbox = await openSandbox({ connections }, { faults });
  expect((await call(sandbox, 'GET external-auth/list')).body).toEqual({
    integrations: [{ integration_type: 'slack', status: 'active' }],
  });
  expect((await call(sandbox, 'GET external-auth/list')).body).toMatchObject({
    integrations: [{ integration_type: 'slack', status: 'sleeping', scopes: ['chat:write'] }],
  });
});

test('a link can be another one, where there is one', async () => {
  const connections = [{ type: 'notion', scopes: [], madeBy: 'dana@acme.com' }];
  const fault = { kind: 'replace', field: 'redirect_url', value: 'https://x.y/z', keepsNull: true } as const;
  const path = 'external-auth/integrations/*';
  const sandbox = await openSandbox(
    { connections },
    { faults: [{ method: 'PUT', path, times: 'always', fault }] },
  );
  expect(await setScopes(sandbox, 'slack', ['chat:write'])).toMatchObject({ redirect_url: 'https://x.y/z' });
  expect(await setScopes(sandbox, 'notion', [])).toMatchObject({
    redirect_url: null,
    already_authorized: true,
  });
});

test('an answer can be late', async () => {
  const sandbox = await openSandbox({}, { faults: [{ ...list, delay: 200, fault: { kind: 'none' } }] });
  const hurry = { ...init, signal: AbortSignal.timeout(50) };
  await expect(fetch(listUrl(sandbox.url), hurry)).rejects.toThrow();
  expect((await call(sandbox, 'GET external-auth/list')).status).toBe(200);
});
