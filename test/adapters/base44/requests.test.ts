import { describe, expect, test } from 'vitest';
import type { LiveConnectors } from '../../../src/ports/live-connectors.ts';
import { appId, openCannedBase44, token } from '../../support/canned-base44.ts';

const prefix = `/api/apps/${appId}`;

const calls: readonly {
  readonly name: string;
  readonly call: (client: LiveConnectors) => Promise<unknown>;
  readonly reply: object;
  readonly request: { readonly method: string; readonly path: string; readonly body: string };
  readonly result?: unknown;
}[] = [
  {
    name: 'lists the connections',
    call: (client) => client.list(),
    reply: { integrations: [] },
    request: { method: 'GET', path: `${prefix}/external-auth/list`, body: '' },
    result: [],
  },
  {
    name: 'sets exactly the scopes it is given',
    call: (client) => client.declare('google_analytics', ['b', 'a']),
    reply: { already_authorized: true },
    request: {
      method: 'PUT',
      path: `${prefix}/external-auth/integrations/google_analytics`,
      body: '{"scopes":["b","a"]}',
    },
    result: { kind: 'authorized' },
  },
  {
    name: 'sets no scopes',
    call: (client) => client.declare('notion', []),
    reply: { already_authorized: true },
    request: { method: 'PUT', path: `${prefix}/external-auth/integrations/notion`, body: '{"scopes":[]}' },
    result: { kind: 'authorized' },
  },
  {
    name: 'removes a connector',
    call: (client) => client.remove('slack'),
    reply: { status: 'removed', integration_type: 'slack' },
    request: { method: 'DELETE', path: `${prefix}/external-auth/integrations/slack/remove`, body: '' },
  },
  {
    name: 'reads whether Stripe is set up',
    call: (client) => client.readStripe(),
    reply: { stripe_mode: 'live' },
    request: { method: 'GET', path: `${prefix}/payments/stripe/status`, body: '' },
    result: 'live',
  },
  {
    name: 'sets up Stripe',
    call: (client) => client.provisionStripe(),
    reply: { already_installed: false, claim_url: null },
    request: { method: 'POST', path: `${prefix}/payments/stripe/install`, body: '' },
  },
  {
    name: 'removes Stripe',
    call: (client) => client.removeStripe(),
    reply: { success: true },
    request: { method: 'DELETE', path: `${prefix}/payments/stripe`, body: '' },
  },
];

describe('the client', () => {
  test.each(calls)('$name by one request', async ({ call, reply, request, result }) => {
    const { client, requests, pauses } = await openCannedBase44([{ body: reply }]);
    expect(await call(client)).toEqual(result);
    expect(requests).toMatchObject([request]);
    expect(pauses).toEqual([]);
  });

  test.each(calls)(
    '$name with the token, its name and an id of the request',
    async ({ call, reply, request }) => {
      const { client, requests } = await openCannedBase44([{ body: reply }]);
      await call(client);
      const headers = requests[0]?.headers;
      expect(headers).toMatchObject({
        authorization: `Bearer ${token}`,
        'user-agent': 'connector-guard/1.2.3',
        accept: 'application/json',
      });
      expect(headers?.['x-request-id']).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(headers?.['content-type']).toBe(request.method === 'PUT' ? 'application/json' : undefined);
    },
  );

  test('keeps the path of an address that has one', async () => {
    const fetched: string[] = [];
    const { client } = await openCannedBase44([], {
      apiUrl: 'https://proxy.example.com/base44/',
      fetch: async (url) => {
        fetched.push(String(url));
        return Response.json({ integrations: [] });
      },
    });
    await client.list();
    expect(fetched).toEqual([`https://proxy.example.com/base44${prefix}/external-auth/list`]);
  });

  test.each(['..', '.', '', 'a/b', 'a?b', 'a b', 'a%2fb', 'é', 'a\n', `a${'b'.repeat(100)}`])(
    'does not ask about %j, which would be another path',
    async (type) => {
      const { client, desk, requests } = await openCannedBase44([]);
      const message =
        'Base44 was not asked: the type of a connector has other characters than letters, digits, _ and -.';
      await expect(client.declare(type, [])).rejects.toThrow(message);
      await expect(client.remove(type)).rejects.toThrow(message);
      await expect(desk.request(type, [])).rejects.toThrow(message);
      expect(requests).toEqual([]);
    },
  );
});

describe('rate limits of Base44', () => {
  test('10 removals a minute: the eleventh waits', async () => {
    const removed = { body: { status: 'removed' } };
    const { client, pauses } = await openCannedBase44(Array.from({ length: 21 }, () => removed));
    await Promise.all(Array.from({ length: 10 }, () => client.remove('slack')));
    expect(pauses).toEqual([]);
    await client.remove('slack');
    expect(pauses).toEqual([61_000]);
    for (let count = 0; count < 10; count += 1) await client.remove('slack');
    expect(pauses).toEqual([61_000, 61_000]);
  });

  test('60 lists a minute: the sixty-first waits', async () => {
    const list = { body: { integrations: [] } };
    const { client, pauses } = await openCannedBase44(Array.from({ length: 61 }, () => list));
    for (let count = 0; count < 60; count += 1) await client.list();
    expect(pauses).toEqual([]);
    await client.list();
    expect(pauses).toEqual([61_000]);
  });
});
