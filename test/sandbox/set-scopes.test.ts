import { describe, expect, test } from 'vitest';
import { call, listConnections, openSandbox, setScopes, testApp } from '../support/sandbox.ts';

const readonly = 'https://www.googleapis.com/auth/calendar.readonly';
const events = 'https://www.googleapis.com/auth/calendar.events';
const signIn = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];
const calendar = { app: testApp, type: 'googlecalendar' };
const live = {
  connections: [{ type: 'googlecalendar', scopes: [readonly, ...signIn], madeBy: 'dana@acme.com' }],
};
const nothing = {
  redirect_url: null,
  connection_id: null,
  already_authorized: false,
  error: null,
  error_message: null,
  other_user_email: null,
};

test('a new connector needs consent, and the answer has every documented field', async () => {
  const sandbox = await openSandbox();
  expect(await setScopes(sandbox, 'slack', ['chat:write'])).toEqual({
    ...nothing,
    redirect_url: expect.stringMatching(
      new RegExp(`^${sandbox.url}/api/external-auth/connect/[0-9a-f]{32}$`),
    ),
    connection_id: expect.stringMatching(/^base44_[0-9a-f]{24}$/),
  });
  expect(await listConnections(sandbox)).toEqual([]);
});

test('nothing is to do when the caller has an active connection with exactly these scopes', async () => {
  const sandbox = await openSandbox(live);
  expect(await setScopes(sandbox, 'googlecalendar', [readonly])).toEqual({
    ...nothing,
    already_authorized: true,
  });
  expect(sandbox.look(testApp).waiting).toEqual([]);
});

test('what Base44 adds by itself may be missing from a connection, unless it is more than that', async () => {
  const sandbox = await openSandbox({
    connections: [{ type: 'googlecalendar', scopes: [readonly], madeBy: 'dana@acme.com' }],
  });
  expect((await setScopes(sandbox, 'googlecalendar', [readonly])).already_authorized).toBe(true);
  expect((await setScopes(sandbox, 'googlecalendar', [readonly, events])).already_authorized).toBe(false);
});

describe('the grant changes only when somebody consents', () => {
  test('to more scopes', async () => {
    const sandbox = await openSandbox(live);
    await setScopes(sandbox, 'googlecalendar', [readonly, events]);
    expect(await listConnections(sandbox)).toMatchObject([{ scopes: [readonly, ...signIn] }]);
    sandbox.consent({ ...calendar, as: 'ops@acme.com' });
    expect(await listConnections(sandbox)).toEqual([
      {
        integration_type: 'googlecalendar',
        status: 'active',
        scopes: [readonly, events, ...signIn],
        user_email: 'ops@acme.com',
      },
    ]);
    expect((await setScopes(sandbox, 'googlecalendar', [events, readonly])).already_authorized).toBe(true);
  });

  test('to fewer scopes', async () => {
    const sandbox = await openSandbox({
      connections: [{ type: 'slack', scopes: ['chat:write', 'channels:read'], madeBy: 'dana@acme.com' }],
    });
    const answer = await setScopes(sandbox, 'slack', ['chat:write']);
    expect(answer).toMatchObject({ already_authorized: false, redirect_url: expect.any(String) });
    expect(await listConnections(sandbox)).toMatchObject([{ scopes: ['chat:write', 'channels:read'] }]);
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
    expect(await listConnections(sandbox)).toMatchObject([
      { scopes: ['chat:write', 'users:read', 'users:read.email'] },
    ]);
  });
});

describe('scopes that the OAuth app does not allow are dropped without a word', () => {
  test('as far as the catalogue knows what a connector can hold', async () => {
    const sandbox = await openSandbox();
    await setScopes(sandbox, 'googlecalendar', [readonly, 'https://www.googleapis.com/auth/made.up']);
    expect(sandbox.look(testApp).waiting).toEqual([
      { type: 'googlecalendar', scopes: [readonly, ...signIn] },
    ]);
  });

  test('or as the seed says', async () => {
    const types = [{ type: 'slack', allowed: ['chat:write'], added: ['users:read'] }];
    const sandbox = await openSandbox({}, { types });
    await setScopes(sandbox, 'slack', ['chat:write', 'channels:read', 'chat:write']);
    expect(sandbox.look(testApp).waiting).toEqual([{ type: 'slack', scopes: ['chat:write', 'users:read'] }]);
  });

  test('so that a connection can count as authorized with a scope missing', async () => {
    const types = [{ type: 'slack', allowed: ['chat:write'] }];
    const connections = [{ type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' }];
    const sandbox = await openSandbox({ connections }, { types });
    expect(await setScopes(sandbox, 'slack', ['chat:write', 'admin'])).toMatchObject({
      already_authorized: true,
    });
  });

  test('and a type that the catalogue has no scopes of keeps all', async () => {
    const sandbox = await openSandbox();
    await setScopes(sandbox, 'airtable', ['data.records:read', '<b>']);
    expect(sandbox.look(testApp).waiting).toEqual([
      { type: 'airtable', scopes: ['data.records:read', '<b>'] },
    ]);
  });
});

describe("another collaborator's connection", () => {
  test('with exactly these scopes is reported, and nothing is to open', async () => {
    const sandbox = await openSandbox(live);
    expect(await setScopes(sandbox, 'googlecalendar', [readonly], { token: 'sandbox-token-lee' })).toEqual({
      ...nothing,
      error: 'different_user',
      error_message: 'Google Calendar is already connected by dana@acme.com',
      other_user_email: 'dana@acme.com',
    });
  });

  test('with other scopes needs consent', async () => {
    const sandbox = await openSandbox(live);
    const answer = await setScopes(sandbox, 'googlecalendar', [events], { token: 'sandbox-token-lee' });
    expect(answer).toMatchObject({ error: null, redirect_url: expect.any(String) });
  });

  test('is replaced by force only', async () => {
    const sandbox = await openSandbox(live);
    const body = { integration_type: 'googlecalendar', scopes: [readonly] };
    const token = 'sandbox-token-lee';
    const initiate = (force: boolean) =>
      call(sandbox, 'POST external-auth/initiate', { token, body: { ...body, force_reconnect: force } });
    expect((await initiate(false)).body).toMatchObject({ error: 'different_user' });
    expect((await initiate(true)).body).toMatchObject({ error: null, redirect_url: expect.any(String) });
    sandbox.consent({ ...calendar, as: 'ops@acme.com' });
    expect((await setScopes(sandbox, 'googlecalendar', [readonly], { token })).already_authorized).toBe(true);
  });
});

test('starting a connection adds scopes to what the app has', async () => {
  const sandbox = await openSandbox(live);
  const body = { integration_type: 'googlecalendar', scopes: [events] };
  await call(sandbox, 'POST external-auth/initiate', { body });
  expect(sandbox.look(testApp).waiting).toEqual([
    { type: 'googlecalendar', scopes: [readonly, ...signIn, events] },
  ]);
});

describe('SharePoint needs a site', () => {
  const put = 'PUT external-auth/integrations/share_point';
  const scopes = ['Sites.Read.All'];

  test('and is refused without one, or with one that is none', async () => {
    const sandbox = await openSandbox();
    expect(await call(sandbox, put, { body: { scopes } })).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'connection_config', 'subdomain'], msg: 'Field required' }] },
    });
    const body = { scopes, connection_config: { subdomain: 'a b' } };
    expect((await call(sandbox, put, { body })).status).toBe(422);
    expect(sandbox.look(testApp).waiting).toEqual([]);
  });

  test('and another site needs another consent', async () => {
    const sandbox = await openSandbox();
    const at = (subdomain: string) =>
      call(sandbox, put, { body: { scopes, connection_config: { subdomain } } });
    await at('acme/sites/sales');
    sandbox.consent({ app: testApp, type: 'share_point', as: 'ops@acme.com' });
    expect((await at('acme/sites/sales')).body).toMatchObject({ already_authorized: true });
    expect((await at('acme/sites/legal')).body).toMatchObject({ already_authorized: false });
  });
});

test.each([
  ['a type that Base44 does not have', 'nosuchservice', { scopes: [] }],
  ['a type in the wrong case', 'Gmail', { scopes: [] }],
  ['Stripe, which is set up in another way', 'stripe', { scopes: [] }],
  ['a body without scopes', 'slack', {}],
  ['scopes that are no texts', 'slack', { scopes: [1] }],
  ['a body that is no object', 'slack', 'scopes'],
])('%s is refused', async (_, type, body) => {
  const sandbox = await openSandbox();
  expect((await call(sandbox, `PUT external-auth/integrations/${type}`, { body })).status).toBe(422);
});

test('a connector that the workspace admin has blocked cannot be connected', async () => {
  const sandbox = await openSandbox({ blocked: ['slack'] });
  const { status } = await call(sandbox, 'PUT external-auth/integrations/slack', { body: { scopes: [] } });
  expect(status).toBe(403);
  const { body } = await call(sandbox, 'GET external-auth/connector-governance');
  expect(body).toMatchObject({
    connectors: expect.arrayContaining([
      { integration_type: 'slack', builder_connection_enabled: false, per_user_connection_enabled: true },
      { integration_type: 'gmail', builder_connection_enabled: true, per_user_connection_enabled: true },
    ]),
  });
});
