import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { AccessRefused, UserError, WorldError } from '../../../src/ports/errors.ts';
import type { ConsentDesk, LiveConnectors } from '../../../src/ports/live-connectors.ts';
import { type CannedReply, openCannedBase44, token } from '../../support/canned-base44.ts';
import { fc } from '../../support/properties.ts';

const secret = '9f8e7d6c5b4a39281706f5e4d3c2b1a0';
const link = `https://app.base44.com/api/external-auth/connect/${secret}?state=aGVsbG8gd29ybGQ0Mg`;

/** The link in the forms in which something could carry it on. */
const forms = [link, `/connect/${secret}`, ...[secret, token]].flatMap((text) => [
  text,
  encodeURIComponent(text),
  text.replaceAll('/', '\\/'),
  // The ends depend on what stands around it.
  ...['', 'x', 'xx'].map((before) =>
    Buffer.from(before + text)
      .toString('base64')
      .slice(4, -4),
  ),
]);

const replies: Readonly<Record<string, CannedReply>> = {
  'the documented field': { body: { redirect_url: link, already_authorized: false } },
  'the same in camelCase': { body: { redirectUrl: link, error_message: link } },
  'every field': {
    body: {
      redirect_url: link,
      already_authorized: link,
      error: link,
      error_message: link,
      other_user_email: link,
      connection_id: link,
      claim_url: link,
      stripe_mode: link,
      sandbox_claim_url: link,
      status: link,
      integration_type: link,
      success: link,
    },
  },
  'fields of another kind': { body: { redirect_url: [link], error: { code: link } } },
  'an error': { body: { error: link, error_message: link, other_user_email: `${link}@acme.com` } },
  'an error of another person': { body: { error: 'different_user', other_user_email: link } },
  'the rows of the list': {
    body: { integrations: [{ integration_type: link, status: link, user_email: link }] },
  },
  'a row with a type': {
    body: { integrations: [{ integration_type: 'a', status: link, user_email: link }] },
  },
  'JSON that breaks off': { body: `{"redirect_url": "${link}", "already` },
  'a reply that breaks off': { body: `{"redirect_url": "${link}"`, trouble: 'dropped-midway' },
  'something that is not HTTP': { body: `${link}\r\n\r\n`, trouble: 'not-http' },
  'a header that is none': { body: `HTTP/1.1 200 OK\r\nsee ${link}\r\n\r\n`, trouble: 'not-http' },
  'a web page': { body: `<html><a href="${link}">sign in</a></html>` },
  'plain text': { body: link, headers: { 'content-type': 'text/plain' } },
  'a status line and headers': {
    status: 500,
    headers: { 'x-request-id': secret, link, 'retry-after': link },
  },
  'a redirect': { status: 302, headers: { location: link }, body: link },
  'a redirect elsewhere': { status: 307, headers: { location: `http://127.0.0.1:1/${secret}` } },
  ...Object.fromEntries(
    [400, 401, 402, 403, 404, 408, 409, 410, 418, 422, 429, 500, 503].map((status) => [
      `an error ${status}`,
      { status, body: { detail: [{ input: link, msg: link }], message: link, redirect_url: link } },
    ]),
  ),
};

type Ask = (client: LiveConnectors, desk: ConsentDesk) => Promise<unknown>;
const asks: Readonly<Record<string, Ask>> = {
  list: (client) => client.list(),
  declare: (client) => client.declare('gmail', ['x']),
  remove: (client) => client.remove('gmail'),
  readStripe: (client) => client.readStripe(),
  provisionStripe: (client) => client.provisionStripe(),
  removeStripe: (client) => client.removeStripe(),
  'the consent desk': (_client, desk) => desk.request('gmail', ['x']),
};

/** All that a value tells to somebody who looks closely. */
function allOf(value: unknown): string {
  const parts = [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '', allOf(value.cause));
  return parts.join('\n');
}

describe('a link in a reply', () => {
  test.each(Object.keys(replies).flatMap((reply) => Object.keys(asks).map((ask) => [reply, ask] as const)))(
    'as %s, is in nothing that %s gives, throws or keeps',
    async (replyName, askName) => {
      const reply = replies[replyName] ?? {};
      const { client, desk, pauses } = await openCannedBase44([reply, reply, reply]);
      const written = watchOutput();
      const result = await asks[askName]?.(client, desk).catch((error: unknown) => error);
      if (result instanceof Error)
        expect([AccessRefused, UserError, WorldError]).toContain(result.constructor);
      const shown = [...[result, client, desk, pauses].map(allOf), ...written()].join('\n');
      for (const form of forms) expect(shown).not.toContain(form);
    },
  );

  test('is masked with the part that makes it a credential, before anybody gets the result', async () => {
    const { client, masked } = await openCannedBase44([{ body: { redirect_url: link } }]);
    await client.declare('gmail', []);
    expect(masked).toEqual(expect.arrayContaining([token, link, secret, 'aGVsbG8gd29ybGQ0Mg']));
  });

  test.each([
    ['escaped slashes', `{"redirect_url": "${link.replaceAll('/', '\\/')}"}`],
    ['an escape for every sign', `{"redirect_url": "${escapeAll(link)}"}`],
    ['JSON that breaks off', `{"redirect_url": "${link}`],
    ['a web page', `<a href="${link}">`],
    ['a field that is not documented', JSON.stringify({ next: [{ url: link }] })],
  ])('is masked in %s', async (_name, body) => {
    const { client, masked } = await openCannedBase44([{ body }]);
    await client.declare('gmail', []);
    expect(masked).toEqual(expect.arrayContaining([link, secret]));
  });

  test('to claim the sandbox of Stripe is masked too', async () => {
    const claim = 'https://dashboard.stripe.com/claim_sandbox/YWNjdF8xUzJhbmRib3gx';
    const { client, masked } = await openCannedBase44([
      { body: { already_installed: false, claim_url: claim } },
      { body: { stripe_mode: 'sandbox', sandbox_claim_url: claim } },
    ]);
    await client.provisionStripe();
    await client.readStripe();
    expect(masked.filter((text) => text === claim)).toHaveLength(2);
  });

  test('of another form than we know is masked as a whole', async () => {
    const { client, masked } = await openCannedBase44([{ body: { redirect_url: 'app:connect?once=1' } }]);
    await client.declare('gmail', []);
    expect(masked).toContain('app:connect?once=1');
  });

  test('that is a scope is not masked, or no scope could be read in the logs', async () => {
    const scopes = [
      'https://www.googleapis.com/auth/classroom.student-submissions.students.readonly',
      'https://www.googleapis.com/auth/calendar',
      'https://mail.google.com/',
    ];
    const { client, masked } = await openCannedBase44([
      { body: { integrations: [{ integration_type: 'gmail', status: 'active', scopes }] } },
    ]);
    expect((await client.list())[0]?.scopes).toEqual(scopes);
    expect(masked).toEqual([token, token]);
  });
});

function escapeAll(text: string): string {
  return [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

/** Collects what is written to the terminal from now on. */
function watchOutput(): () => readonly string[] {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr];
  const originals = streams.map((stream) => stream.write);
  for (const stream of streams) {
    stream.write = (chunk: Uint8Array | string) => written.push(String(chunk)) > 0;
  }
  return () => {
    for (const [index, stream] of streams.entries()) stream.write = originals[index] ?? stream.write;
    return written;
  };
}

/** JSON with the names and values of the API among others. */
const names = [
  'redirect_url',
  'redirectUrl',
  'already_authorized',
  'alreadyAuthorized',
  'error',
  'other_user_email',
];
const listNames = [
  'integrations',
  'integration_type',
  'status',
  'scopes',
  'user_email',
  'stripe_mode',
  'success',
];
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(true, true, null, '', 'gmail', 'active', 'removed', 'different_user', link),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, ...listNames, 'toString', '__proto__'), tie('value'), {
      maxKeys: 6,
    }),
  ),
})).value;

async function ask(body: unknown, what: Ask): Promise<unknown> {
  const { client, desk } = await openCannedBase44([], { fetch: async () => Response.json(body) });
  return what(client, desk).catch((error: unknown) => error);
}

describe('whatever JSON Base44 replies', () => {
  test.each(Object.entries(asks))('%s gives a result or a WorldError', async (_name, what) => {
    await fc.assert(
      fc.asyncProperty(json, async (body) => {
        const result = await ask(body, what);
        if (result instanceof Error) expect(result).toBeInstanceOf(WorldError);
        // A list hands on the scopes as they are.
        if (!JSON.stringify(body).includes('"scopes"')) expect(allOf(result)).not.toContain(secret);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing is authorized unless the reply says so, and says nothing else', async () => {
    let authorized = 0;
    const flags = fc.record(
      {
        already_authorized: fc.constantFrom<unknown>(true, true, true, false, null, 'true', 1),
        alreadyAuthorized: fc.constantFrom<unknown>(true, null, false, 'true'),
        redirect_url: fc.constantFrom<unknown>(null, null, '', link, 0, false),
        error: fc.constantFrom<unknown>(null, null, '', 'different_user', false, {}),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(flags, json), async (body) => {
        const result = await ask(body, (client) => client.declare('gmail', []));
        if (JSON.stringify(result) !== '{"kind":"authorized"}') return;
        authorized += 1;
        const fields = body as Readonly<Record<string, unknown>>;
        const isSilent = (name: string) =>
          fields[name] === undefined || fields[name] === null || fields[name] === '';
        expect([fields['already_authorized'], fields['alreadyAuthorized']]).toContain(true);
        expect(['redirect_url', 'redirectUrl', 'error'].every(isSilent)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(authorized).toBeGreaterThan(5);
  });
});
