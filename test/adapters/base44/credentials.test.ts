import { describe, expect, test } from 'vitest';
import { createBase44Client } from '../../../src/adapters/base44/client.ts';
import { openConsentDesk } from '../../../src/adapters/base44/consent-desk.ts';
import { UserError } from '../../../src/ports/errors.ts';
import { appId, openCannedBase44, token } from '../../support/canned-base44.ts';

/** The error of making a client, which the consent desk must have too. */
function refusal(options: { apiUrl?: string; appId?: string; token?: string }): string {
  const whole = { apiUrl: 'https://app.base44.com', appId, token, version: '1.2.3', ...options };
  const messages = [createBase44Client, openConsentDesk].map((create) => {
    try {
      create(whole);
    } catch (error) {
      if (error instanceof UserError) return error.message;
    }
    return 'accepted';
  });
  expect(messages[0]).toBe(messages[1]);
  return messages[0] ?? '';
}

const newToken = 'https://docs.base44.com/Workspaces/Personal-access-tokens';

describe('before anything is sent', () => {
  test.each([
    ['no token', '', 'There is no Base44 token. Create a personal access token:'],
    ['a blank one', ' \n', 'There is no Base44 token. Create a personal access token:'],
    [
      'a workspace key',
      'b44k_secret',
      'The Base44 token is a workspace API key (b44k_…), which Base44 does not take for connectors.',
    ],
    ['one in capitals', ' B44K_secret\n', 'The Base44 token is a workspace API key'],
    ['one in quotation marks', '"b44k_secret"', 'The Base44 token is a workspace API key'],
    ['the whole header', 'Bearer secret', 'The Base44 token starts with "Bearer". Give the token alone'],
    ['two lines', 'sec\nret', 'The Base44 token has spaces, line breaks or other characters'],
    [
      'letters that no header takes',
      'secrét',
      'The Base44 token has spaces, line breaks or other characters',
    ],
  ])('%s is refused as a token', (_name, text, start) => {
    const message = refusal({ token: text });
    expect(message).toContain(start);
    expect(message).not.toMatch(/secr/);
  });

  test('a line break at the end of a token is not part of it', async () => {
    const { client, requests } = await openCannedBase44([{ body: { integrations: [] } }], {
      token: ' t0ken\n',
    });
    await client.list();
    expect(requests[0]?.headers.authorization).toBe('Bearer t0ken');
  });

  test('the token is masked', async () => {
    const { masked } = await openCannedBase44([], { token: 't0ken\n' });
    expect(masked).toEqual(['t0ken', 't0ken']);
  });

  test.each([
    ['no address', 'app.base44.com', 'api-url is not an address.'],
    ['nothing', '', 'api-url is not an address.'],
    ['http', 'http://app.base44.com', 'api-url must start with https://'],
    [
      'a host that only starts as this machine',
      'http://127.0.0.1.example.com',
      'api-url must start with https://',
    ],
    [
      'a host that only starts with its name',
      'http://localhost.example.com',
      'api-url must start with https://',
    ],
    ['another protocol', 'file:///etc/passwd', 'api-url must start with https://'],
    ['a password', 'https://dana:secret@app.base44.com', 'api-url holds a user name or a password.'],
    ['a user name', 'https://secret@app.base44.com', 'api-url holds a user name or a password.'],
    ['a query', 'https://app.base44.com/?token=secret', 'api-url has a query or a fragment.'],
    ['an empty query', 'https://app.base44.com?', 'api-url has a query or a fragment.'],
    ['a fragment', 'https://app.base44.com/#secret', 'api-url has a query or a fragment.'],
  ])('%s is refused as an address', (_name, apiUrl, start) => {
    const message = refusal({ apiUrl });
    expect(message).toContain(start);
    expect(message).not.toContain('secret');
  });

  test.each([
    'https://app.base44.com/',
    'http://localhost:3000',
    'http://127.0.0.1:80/x',
    'http://[::1]:3000',
    'http://127.1',
  ])('%s is an address', (apiUrl) => {
    expect(refusal({ apiUrl })).toBe('accepted');
  });

  test.each([
    ['nothing', '', 'app-id is not the id of a Base44 app.'],
    ['a path', '../users', 'app-id is not the id of a Base44 app.'],
    ['an address', 'https://app.base44.com/apps/secret', 'app-id is not the id of a Base44 app.'],
    ['a line break', `${appId}\n`, 'app-id is not the id of a Base44 app.'],
    ['a long text', 'a'.repeat(65), 'app-id is not the id of a Base44 app.'],
    ['a key', 'b44k_secret', 'app-id holds a workspace API key.'],
  ])('%s is refused as an app id', (_name, id, start) => {
    const message = refusal({ appId: id });
    expect(message).toContain(start);
    expect(message).not.toContain('secret');
  });

  test.each([appId, 'e4e3e4ec3533478cb91d9112dca99f47', 'my-app_1'])('%s is an app id', (id) => {
    expect(refusal({ appId: id })).toBe('accepted');
  });
});

const jsonWebToken = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJkYW5hIn0.c2lnbmF0dXJl';
const accountKey = '0123456789abcdef0123456789abcdef';

describe('a token that Base44 refuses', () => {
  test.each([
    [
      'an account key',
      accountKey,
      'It looks like an account API key, which Base44 stopped taking on 15 October 2026.',
    ],
    ['a login', jsonWebToken, 'It is of a login, which runs out. Log in again with "base44 login"'],
    [
      'any other',
      token,
      'A personal access token ends when it is disabled, or its owner leaves the workspace.',
    ],
  ])('with 401: %s', async (_name, text, advice) => {
    const { client } = await openCannedBase44([{ status: 401, body: text }], { token: text });
    const error = await client.list().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain('Base44 did not accept the token to list the connections (401, request ');
    expect(String(error)).toContain(advice);
    expect(String(error)).toContain(newToken);
    expect(String(error)).not.toContain(text);
  });

  test.each([
    ['an account key', accountKey, 'It looks like an account API key'],
    ['a login', jsonWebToken, 'It is the token of a login. Its owner must have access to the app'],
    ['any other', token, 'It looks like a personal access token. Its owner must have access to the app'],
  ])('with 403, on reading: %s', async (_name, text, advice) => {
    const { client } = await openCannedBase44([{ status: 403, body: text }], { token: text });
    const error = await client.list().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(`Base44 did not let the token list the connections (403, request `);
    expect(String(error)).toContain(advice);
    expect(String(error)).not.toContain(text);
  });

  test('with 403, on a change: it may be read-only', async () => {
    const { client } = await openCannedBase44([{ status: 403 }]);
    await expect(client.remove('slack')).rejects.toThrow(
      /^Base44 did not let the token remove slack \(403, .*\)\. It looks like a personal access token\. It must not be read-only/,
    );
  });

  test('with 401 or 403 when scopes are set: that is not the connector’s fault', async () => {
    const { client } = await openCannedBase44([{ status: 401 }, { status: 403 }]);
    await expect(client.declare('slack', [])).rejects.toBeInstanceOf(UserError);
    await expect(client.declare('slack', [])).rejects.toBeInstanceOf(UserError);
  });

  test('with 404 for the app', async () => {
    const { client } = await openCannedBase44([{ status: 404 }]);
    await expect(client.list()).rejects.toThrow(
      /^Base44 could not list the connections: it knows no such app, or the token may not see it \(404, .*\)\. Check the app id/,
    );
  });
});
