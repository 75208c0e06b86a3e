import { expect, test } from 'vitest';
import { createBase44Client } from '../../src/adapters/base44/client.ts';
import { openConsentDesk } from '../../src/adapters/base44/consent-desk.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { openSandbox, testApp } from '../support/sandbox.ts';

const readonly = 'https://www.googleapis.com/auth/calendar.readonly';
const events = 'https://www.googleapis.com/auth/calendar.events';
const signIn = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];
const live = {
  connections: [{ type: 'googlecalendar', scopes: [readonly, ...signIn], madeBy: 'dana@acme.com' }],
};

function optionsFor(sandbox: Sandbox, token: string) {
  const sleep = () => Promise.resolve();
  return { apiUrl: sandbox.url, appId: testApp, token, version: '0.0.0', sleep };
}

const clientOf = (sandbox: Sandbox, token = 'sandbox-token-dana') =>
  createBase44Client(optionsFor(sandbox, token));

test('our client reads the list, declares, and sees what a consent changed', async () => {
  const sandbox = await openSandbox(live);
  const client = clientOf(sandbox);
  expect(await client.declare('googlecalendar', [readonly])).toEqual({ kind: 'authorized' });
  expect(await client.declare('googlecalendar', [readonly, events])).toEqual({ kind: 'consent-needed' });
  sandbox.consent({ app: testApp, type: 'googlecalendar', as: 'ops@acme.com', untick: [events] });
  expect(await client.list()).toEqual([
    {
      type: 'googlecalendar',
      state: 'active',
      scopes: [readonly, ...signIn],
      connectedBy: 'ops@acme.com',
    },
  ]);
  sandbox.endAccess({ app: testApp, type: 'googlecalendar' });
  expect(await client.list()).toMatchObject([{ state: 'expired' }]);
  await client.remove('googlecalendar');
  await client.remove('googlecalendar');
  expect(await client.list()).toEqual([]);
});

test("our client understands another's connection, and a connector that needs more than scopes", async () => {
  const sandbox = await openSandbox(live);
  const client = clientOf(sandbox, 'sandbox-token-lee');
  expect(await client.declare('googlecalendar', [readonly])).toEqual({
    kind: 'connected-by-other',
    by: 'dana@acme.com',
  });
  expect(await client.declare('share_point', ['Sites.Read.All'])).toMatchObject({ kind: 'refused' });
});

test('our client sets Stripe up and removes it', async () => {
  const sandbox = await openSandbox();
  const client = clientOf(sandbox);
  expect(await client.readStripe()).toBe('absent');
  await client.provisionStripe();
  expect(await client.readStripe()).toBe('sandbox');
  await client.removeStripe();
  expect(await client.readStripe()).toBe('absent');
});

test('our client opens a consent page that a person can use', async () => {
  const sandbox = await openSandbox();
  const desk = openConsentDesk(optionsFor(sandbox, 'sandbox-token-dana'));
  const result = await desk.request('slack', ['chat:write']);
  if (result.kind !== 'page') throw new Error(result.kind);
  const body = new URLSearchParams({ decision: 'allow', account: 'dana@acme.com' });
  expect((await result.page.open((address) => fetch(address, { method: 'POST', body }))).status).toBe(200);
  expect(await clientOf(sandbox).list()).toMatchObject([{ type: 'slack', state: 'active' }]);
});

test('our client may read with a read-only token, and change nothing', async () => {
  const sandbox = await openSandbox(live);
  const client = clientOf(sandbox, 'sandbox-token-dana-read-only');
  expect(await client.list()).toHaveLength(1);
  await expect(client.declare('slack', ['chat:write'])).rejects.toThrow('It must not be read-only');
  await expect(client.remove('googlecalendar')).rejects.toThrow('It must not be read-only');
  expect(sandbox.look(testApp).connections).toHaveLength(1);
});

test('our client is told when the app is not to be seen, also by a removal', async () => {
  const sandbox = await openSandbox({ ...live, members: { 'lee@acme.com': 'editor' } });
  const client = clientOf(sandbox);
  await expect(client.list()).rejects.toThrow('it knows no such app');
  await expect(client.remove('googlecalendar')).rejects.toThrow('it knows no such app');
});

test('our client gets over an error that passes', async () => {
  const fault = { kind: 'status', status: 503, headers: { 'retry-after': '1' } } as const;
  const faults = [{ method: 'GET', path: 'external-auth/list', fault }];
  const sandbox = await openSandbox(live, { faults });
  expect(await clientOf(sandbox).list()).toHaveLength(1);
  expect(sandbox.log.map(({ status }) => status)).toEqual([503, 200]);
});
