import { describe, expect, test } from 'vitest';
import { call, listConnections, openSandbox, setScopes, testApp } from '../support/sandbox.ts';

const slack = { type: 'slack', scopes: ['chat:write'], madeBy: 'dana@acme.com' } as const;

test('the list has every connection with its status, its scopes and who made it', async () => {
  const sandbox = await openSandbox({
    connections: [
      slack,
      { type: 'notion', scopes: [], madeBy: 'lee@acme.com', status: 'disconnected' },
      {
        type: 'hubspot',
        scopes: ['oauth'],
        madeBy: 'lee@acme.com',
        status: 'expired',
        account: 'ops@acme.com',
      },
    ],
  });
  expect(await listConnections(sandbox)).toEqual([
    { integration_type: 'slack', status: 'active', scopes: ['chat:write'], user_email: 'dana@acme.com' },
    { integration_type: 'notion', status: 'disconnected', scopes: [], user_email: 'lee@acme.com' },
    { integration_type: 'hubspot', status: 'expired', scopes: ['oauth'], user_email: 'ops@acme.com' },
  ]);
});

test('the list can name the collaborator instead of the account', async () => {
  const connections = [{ ...slack, account: 'ops@acme.com' }];
  const sandbox = await openSandbox({ connections }, { userEmail: 'collaborator' });
  expect(await listConnections(sandbox)).toMatchObject([{ user_email: 'dana@acme.com' }]);
});

test('listing is what notices that the provider does not accept a connection any more', async () => {
  const sandbox = await openSandbox({ connections: [slack] });
  sandbox.endAccess({ app: testApp, type: 'slack' });
  expect((await setScopes(sandbox, 'slack', ['chat:write'])).already_authorized).toBe(true);
  expect(await listConnections(sandbox)).toMatchObject([{ status: 'expired', scopes: ['chat:write'] }]);
  expect((await setScopes(sandbox, 'slack', ['chat:write'])).redirect_url).not.toBeNull();
  sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
  expect(await listConnections(sandbox)).toMatchObject([{ status: 'active' }]);
});

test.each(['databricks', 'snowflake'])(
  '%s uses an OAuth app of the workspace and is never listed',
  async (type) => {
    const sandbox = await openSandbox();
    const body = { scopes: [], connection_config: { subdomain: 'acme-prod' } };
    await call(sandbox, `PUT external-auth/integrations/${type}`, { body });
    sandbox.consent({ app: testApp, type, as: 'dana@acme.com' });
    expect(sandbox.look(testApp).connections).toMatchObject([{ type, status: 'active' }]);
    expect(await listConnections(sandbox)).toEqual([]);
  },
);

describe('removing', () => {
  test('takes the connection away, and is fine when there is none', async () => {
    const sandbox = await openSandbox({ connections: [slack] });
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await call(sandbox, 'DELETE external-auth/integrations/slack/remove');
      expect({ status, body }).toEqual({
        status: 200,
        body: { status: 'removed', integration_type: 'slack' },
      });
      expect(await listConnections(sandbox)).toEqual([]);
    }
    expect(sandbox.log.filter(({ method }) => method === 'DELETE').map(({ hadEffect }) => hadEffect)).toEqual(
      [true, false],
    );
  });

  test('closes the way to consent', async () => {
    const sandbox = await openSandbox();
    const { redirect_url: link } = await setScopes(sandbox, 'slack', ['chat:write']);
    await call(sandbox, 'DELETE external-auth/integrations/slack/remove');
    expect((await fetch(String(link))).status).toBe(410);
  });
});

test('disconnecting keeps the row with its scopes', async () => {
  const sandbox = await openSandbox({ connections: [slack] });
  const { body } = await call(sandbox, 'DELETE external-auth/integrations/slack');
  expect(body).toEqual({ status: 'disconnected', integration_type: 'slack' });
  expect(await listConnections(sandbox)).toMatchObject([{ status: 'disconnected', scopes: ['chat:write'] }]);
});

describe('the status of an authorization', () => {
  const statusOf = async (
    sandbox: Awaited<ReturnType<typeof openSandbox>>,
    id: string | null,
    token?: string,
  ) => {
    const request = `GET external-auth/status?integration_type=slack&connection_id=${id}`;
    return (await call(sandbox, request, token === undefined ? {} : { token })).body;
  };

  test('is pending, then active', async () => {
    const sandbox = await openSandbox();
    const { connection_id: id } = await setScopes(sandbox, 'slack', ['chat:write']);
    expect(await statusOf(sandbox, id)).toEqual({ status: 'PENDING' });
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
    expect(await statusOf(sandbox, id)).toEqual({ status: 'ACTIVE' });
  });

  test('is failed when the person says no', async () => {
    const sandbox = await openSandbox();
    const { connection_id: id } = await setScopes(sandbox, 'slack', ['chat:write']);
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com', deny: true });
    expect(await statusOf(sandbox, id)).toEqual({ status: 'FAILED' });
    expect(await listConnections(sandbox)).toEqual([]);
  });

  test('is pending for ever to everybody but who started it', async () => {
    const sandbox = await openSandbox();
    const { connection_id: id } = await setScopes(sandbox, 'slack', ['chat:write']);
    sandbox.consent({ app: testApp, type: 'slack', as: 'dana@acme.com' });
    expect(await statusOf(sandbox, id, 'sandbox-token-lee')).toEqual({ status: 'PENDING' });
    expect(await statusOf(sandbox, 'base44_unknown')).toEqual({ status: 'PENDING' });
  });
});

test('the types that can be connected come with what they need, and Stripe is not among them', async () => {
  const sandbox = await openSandbox();
  for (const path of ['external-auth/available-integrations', '/api/external-auth/available-integrations']) {
    const { body } = await call(sandbox, `GET ${path}`);
    const { integrations } = body as { integrations: readonly { integration_type: string }[] };
    expect(integrations.length).toBeGreaterThan(40);
    expect(integrations.map((one) => one.integration_type)).not.toContain('stripe');
    expect(integrations.find((one) => one.integration_type === 'gmail')).toEqual({
      integration_type: 'gmail',
      display_name: 'Gmail',
      description: 'Connect a Gmail account.',
      connection_config_fields: [],
    });
    expect(integrations.find((one) => one.integration_type === 'share_point')).toMatchObject({
      connection_config_fields: [{ name: 'subdomain', required: true }],
    });
  }
});
