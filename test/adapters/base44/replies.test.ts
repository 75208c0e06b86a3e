import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WorldError } from '../../../src/ports/errors.ts';
import { type CannedReply, openCannedBase44 } from '../../support/canned-base44.ts';

async function list(body: unknown, reply: CannedReply = {}) {
  const { client } = await openCannedBase44([{ body, ...reply }]);
  return client.list();
}

describe('a list of connections', () => {
  test('has all that Base44 says about each', async () => {
    const rows = [
      {
        integration_type: 'googlecalendar',
        status: 'active',
        scopes: ['https://www.googleapis.com/auth/calendar', 'openid'],
        user_email: 'dana@acme.com',
        connection_id: 'base44_68f0c2d1e4b7a90012ab34cd',
      },
      { integration_type: 'slack', status: 'expired', scopes: [] },
      { integration_type: 'notion', status: 'disconnected', scopes: [], user_email: null },
    ];
    expect(await list({ integrations: rows })).toEqual([
      {
        type: 'googlecalendar',
        state: 'active',
        scopes: ['https://www.googleapis.com/auth/calendar', 'openid'],
        connectedBy: 'dana@acme.com',
      },
      { type: 'slack', state: 'expired', scopes: [], connectedBy: null },
      { type: 'notion', state: 'disconnected', scopes: [], connectedBy: null },
    ]);
  });

  test.each([
    [
      'camelCase',
      { integrationType: 'a', status: 'active', userEmail: 'dana@acme.com' },
      { connectedBy: 'dana@acme.com' },
    ],
    ['both spellings that agree', { integration_type: 'a', integrationType: 'a', status: 'active' }, {}],
    ['a null in one spelling', { integration_type: null, integrationType: 'a', status: 'active' }, {}],
    ['a status in capitals', { integration_type: 'a', status: 'ACTIVE' }, {}],
    ['a status that is new', { integration_type: 'a', status: 'pending' }, { state: 'unknown' }],
    ['no status', { integration_type: 'a' }, { state: 'unknown' }],
    ['a status that is null', { integration_type: 'a', status: null }, { state: 'unknown' }],
    ['a status that is no text', { integration_type: 'a', status: 1 }, { state: 'unknown' }],
    [
      'a status of the name of a method',
      { integration_type: 'a', status: 'constructor' },
      { state: 'unknown' },
    ],
    ['scopes that are null', { integration_type: 'a', status: 'active', scopes: null }, {}],
    [
      'a scope twice',
      { integration_type: 'a', status: 'active', scopes: ['x', 'y', 'x'] },
      { scopes: ['x', 'y'] },
    ],
    [
      'an address that is none',
      { integration_type: 'a', status: 'active', user_email: 'https://x.y/@z' },
      {},
    ],
    ['an address that is no text', { integration_type: 'a', status: 'active', user_email: { a: 1 } }, {}],
  ])('may have a row with %s', async (_name, row, expected) => {
    expect(await list({ integrations: [row] })).toEqual([
      { type: 'a', state: 'active', scopes: null, connectedBy: null, ...expected },
    ]);
  });

  const row = { integration_type: 'a', status: 'active', scopes: [] };

  test.each([
    ['null', null, 'has no object as the whole'],
    ['a list', [row], 'has no object as the whole'],
    ['a text', '"integrations"', 'has no object as the whole'],
    ['an empty object', {}, 'has no list "integrations"'],
    ['integrations that are null', { integrations: null }, 'has no list "integrations"'],
    ['integrations by type', { integrations: { a: row } }, 'has no list "integrations"'],
    ['a row that is null', { integrations: [row, null] }, 'has no object as each connection'],
    ['a row that is a text', { integrations: ['a'] }, 'has no object as each connection'],
    [
      'a row without a type',
      { integrations: [{ status: 'active' }] },
      'has a connection without the type of its connector',
    ],
    [
      'a type that is a number',
      { integrations: [{ integration_type: 1 }] },
      'has a connection without the type',
    ],
    [
      'a type that is empty',
      { integrations: [{ integration_type: '' }] },
      'has a connection without the type',
    ],
    [
      'a type that is a link',
      { integrations: [{ integration_type: 'https://a.b' }] },
      'has a connection without the type',
    ],
    [
      'two types that contradict',
      { integrations: [{ integration_type: 'a', integrationType: 'b' }] },
      'has a connection without the type',
    ],
    ['a connector twice', { integrations: [row, { ...row, status: 'expired' }] }, 'lists a connector twice'],
    [
      'scopes that are a text',
      { integrations: [{ ...row, scopes: 'x y' }] },
      'has a connection whose scopes are not a list of texts',
    ],
    [
      'a scope that is no text',
      { integrations: [{ ...row, scopes: ['x', 1] }] },
      'has a connection whose scopes are not a list of texts',
    ],
    [
      'a next page',
      { integrations: [row], next_cursor: 'x' },
      'says of itself that it is not the whole list',
    ],
    ['more to come', { integrations: [row], hasMore: true }, 'says of itself that it is not the whole list'],
    [
      'a total that is larger',
      { integrations: [row], total: 2 },
      'says of itself that it is not the whole list',
    ],
    [
      'an error beside the rows',
      { integrations: [], error: 'upstream' },
      'says of itself that it is not the whole list',
    ],
    ['nothing', '', 'is empty'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'is a web page, not data'],
    ['JSON that breaks off', '{"integrations": [', 'is not JSON, or breaks off'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'is not JSON, or breaks off'],
    ['more than 5 MB', ' '.repeat(5_000_001), 'is larger than 5 MB'],
  ])('is an error, and not a shorter list, when it is %s', async (_name, body, reason) => {
    const error = await list(body).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WorldError);
    expect(String(error)).toContain(`Base44 could not list the connections: its reply ${reason}`);
    expect(String(error)).toMatch(
      / \(200, request [0-9a-f-]{36}\)\. Run again; it goes on where it stopped\.$/,
    );
  });

  test('may say that there is no more', async () => {
    expect(
      await list({ integrations: [row], has_more: false, next: null, total: 1, error: '' }),
    ).toHaveLength(1);
  });

  test('is an error when it is a part by its status', async () => {
    await expect(list({ integrations: [row] }, { status: 206 })).rejects.toThrow(
      /its reply may be a part of the list only \(206,/,
    );
  });

  test('is measured after it is unpacked', async () => {
    const body = gzipSync(JSON.stringify({ integrations: [], filler: 'x'.repeat(6_000_000) }));
    await expect(list(body, { headers: { 'content-encoding': 'gzip' } })).rejects.toThrow(
      'is larger than 5 MB',
    );
  });
});

async function declare(body: unknown, reply: CannedReply = {}) {
  const { client } = await openCannedBase44([{ body, ...reply }]);
  return client.declare('gmail', ['x']);
}

/** As the API documents it: every field is there. */
const documented = {
  redirect_url: null,
  connection_id: null,
  already_authorized: false,
  error: null,
  error_message: null,
  other_user_email: null,
};
const link = 'https://app.base44.com/api/external-auth/connect/0123456789abcdef0123456789abcdef';

describe('the reply to setting scopes', () => {
  test.each([
    ['already authorized', { ...documented, already_authorized: true }, { kind: 'authorized' }],
    ['already authorized, in camelCase and alone', { alreadyAuthorized: true }, { kind: 'authorized' }],
    [
      'already authorized, and empty texts',
      { already_authorized: true, redirect_url: '', error: '' },
      { kind: 'authorized' },
    ],
    ['a link', { ...documented, redirect_url: link }, { kind: 'consent-needed' }],
    ['a link in camelCase', { redirectUrl: link }, { kind: 'consent-needed' }],
    ['a link in both spellings', { redirect_url: link, redirectUrl: link }, { kind: 'consent-needed' }],
    [
      'a link, and already authorized',
      { already_authorized: true, redirect_url: link },
      { kind: 'consent-needed' },
    ],
    ['a link, and an error', { error: 'different_user', redirect_url: link }, { kind: 'consent-needed' }],
    [
      "another person's connection",
      { ...documented, error: 'different_user', error_message: 'x', other_user_email: 'lee@acme.com' },
      { kind: 'connected-by-other', by: 'lee@acme.com' },
    ],
    [
      "another person's connection, by whom is not said",
      { error: 'DIFFERENT_USER' },
      { kind: 'connected-by-other', by: null },
    ],
    [
      'two answers at once',
      { already_authorized: true, error: 'different_user' },
      { kind: 'connected-by-other', by: null },
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await declare(body)).toEqual(expected);
  });

  test.each([
    [
      'an error that is not documented',
      { ...documented, error: 'secret', error_message: 'secret' },
      200,
      'Base44 refuses to set the scopes of gmail.',
    ],
    [
      'an error, and already authorized',
      { already_authorized: true, error: 'secret' },
      200,
      'Base44 refuses to set the scopes of gmail.',
    ],
    [
      '400',
      'secret',
      400,
      'Base44 does not take these scopes for gmail, or wants fields that connector files do not have.',
    ],
    ['402', 'secret', 402, 'Base44 wants a larger plan for gmail:'],
    ['404', 'secret', 404, 'Base44 has no connector gmail for this app.'],
    ['409', 'secret', 409, 'Base44 does not set the scopes of gmail because of something that is live.'],
    ['422', { detail: 'secret' }, 422, 'Base44 does not take these scopes for gmail, or wants'],
  ])('%s is a refusal', async (_name, body, status, start) => {
    const result = await declare(body, { status });
    expect(result).toMatchObject({ kind: 'refused', message: expect.stringContaining(start) });
    expect(JSON.stringify(result)).toMatch(new RegExp(`\\(${status}, request [0-9a-f-]{36}\\)`));
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  test.each([
    ['all fields empty', documented, 'says neither yes nor no'],
    ['nothing said', {}, 'says neither yes nor no'],
    ['authorized as a text', { already_authorized: 'true' }, 'says neither yes nor no'],
    [
      'two spellings that contradict',
      { already_authorized: true, alreadyAuthorized: false },
      'says neither yes nor no',
    ],
    [
      'an error that is no text',
      { already_authorized: true, error: { code: 1 } },
      'has an error of another form',
    ],
    [
      'a link that is no text',
      { already_authorized: true, redirect_url: { href: link } },
      'has a link of another form',
    ],
    ['two links', { redirect_url: link, redirectUrl: `${link}0` }, 'has a link of another form'],
    ['a list', [], 'has no object as the whole'],
    ['null', 'null', 'has no object as the whole'],
    ['nothing', '', 'is empty'],
    ['a web page', ' <html>', 'is a web page, not data'],
    ['JSON that breaks off', '{"already_authorized": true', 'is not JSON, or breaks off'],
  ])('%s is unclear', async (_name, body, reason) => {
    const result = await declare(body);
    expect(result).toMatchObject({
      kind: 'unclear',
      message: expect.stringMatching(
        new RegExp(
          `^Base44's reply about gmail ${reason}.* \\(200, request .*\\)\\. It may have taken effect`,
        ),
      ),
    });
  });

  test('a status that is not documented is unclear', async () => {
    expect(await declare({ already_authorized: true }, { status: 410 })).toMatchObject({
      kind: 'unclear',
      message: expect.stringContaining('has a status that is not documented (410, request '),
    });
  });
});

describe('the reply to a removal', () => {
  test.each([
    ['what is documented', { status: 'removed', integration_type: 'slack' }, 200],
    ['the least of it', { status: 'REMOVED' }, 200],
    ['nothing, with a status that says so', '', 204],
  ])('%s is believed', async (_name, body, status) => {
    const { client } = await openCannedBase44([{ body, status }]);
    expect(await client.remove('slack')).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['an empty object', {}],
    ['another status', { status: 'pending' }],
    ['a status that is an object', { status: { toString: 1 } }],
    ['another connector', { status: 'removed', integration_type: 'gmail' }],
    ['a web page', '<html>'],
  ])('%s is not', async (_name, body) => {
    const { client } = await openCannedBase44([{ body }]);
    await expect(client.remove('slack')).rejects.toThrow(
      /^Base44 could not remove slack: its reply .* \(200, request .*\)\. It may have taken effect all the same\./,
    );
  });
});

describe('Stripe', () => {
  test.each([
    [{ stripe_mode: null }, 'absent'],
    [{ stripeMode: null }, 'absent'],
    [{ stripe_mode: 'sandbox', sandbox_claim_url: link }, 'sandbox'],
    [{ stripe_mode: 'LIVE' }, 'live'],
    [{ stripe_mode: 'restricted' }, 'unknown'],
    [{ stripe_mode: true }, 'unknown'],
    [{ stripe_mode: 'live', stripeMode: 'sandbox' }, 'unknown'],
    [{}, 'unknown'],
  ])('%j means %s', async (body, state) => {
    const { client } = await openCannedBase44([{ body }]);
    expect(await client.readStripe()).toBe(state);
  });

  test('a state that is no object is an error', async () => {
    const { client } = await openCannedBase44([{ body: [] }]);
    await expect(client.readStripe()).rejects.toThrow(
      /^Base44 could not tell whether Stripe is set up: its reply/,
    );
  });

  test.each([{ already_installed: false, claim_url: link }, { alreadyInstalled: true }])(
    'is set up: %j',
    async (body) => {
      const { client } = await openCannedBase44([{ body }]);
      expect(await client.provisionStripe()).toBeUndefined();
    },
  );

  test.each([
    {},
    [],
    { already_installed: null },
    { already_installed: false, error: 'x' },
    { claim_url: link },
  ])('is not known to be set up: %j', async (body) => {
    const { client } = await openCannedBase44([{ body }]);
    await expect(client.provisionStripe()).rejects.toThrow(/^Base44 could not set up Stripe: its reply/);
  });

  test('is gone when there is nothing to say', async () => {
    const { client } = await openCannedBase44([{ status: 204 }]);
    expect(await client.removeStripe()).toBeUndefined();
  });

  test.each([{}, { success: false }, { success: 'true' }, { success: 1 }, []])(
    'is not known to be gone: %j',
    async (body) => {
      const { client } = await openCannedBase44([{ body }]);
      await expect(client.removeStripe()).rejects.toThrow(/^Base44 could not remove Stripe: its reply/);
    },
  );
});
