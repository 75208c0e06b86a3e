import { describe, expect, test } from 'vitest';
import { UserError, WorldError } from '../../../src/ports/errors.ts';
import { type CannedReply, openCannedBase44, startOfTime } from '../../support/canned-base44.ts';
import { nowhere } from '../../support/nowhere.ts';

const list: CannedReply = { body: { integrations: [] } };
const requestId = '[0-9a-f-]{36}';

function unavailable(retryAfter: string): CannedReply {
  return { status: 503, headers: { 'retry-after': retryAfter } };
}

/** Where a server was, and is no more. */
function times(count: number, reply: CannedReply): readonly CannedReply[] {
  return Array.from({ length: count }, () => reply);
}

describe('a call is sent again', () => {
  test.each([408, 500, 502, 503, 504])(
    'after a second and after four when Base44 answers %i',
    async (status) => {
      const { client, pauses, requests } = await openCannedBase44([{ status }, { status }, list]);
      expect(await client.list()).toEqual([]);
      expect(pauses).toEqual([1000, 4000]);
      const ids = requests.map(({ headers }) => headers['x-request-id']);
      expect(new Set(ids).size).toBe(3);
    },
  );

  test('after a longer pause when Base44 answers 429 and does not say how long', async () => {
    const { client, pauses } = await openCannedBase44([...times(2, { status: 429 }), list]);
    await client.list();
    expect(pauses).toEqual([15_000, 60_000]);
  });

  test.each([
    ['drops the connection', { trouble: 'dropped' }],
    ['drops it in the middle of an answer', { trouble: 'dropped-midway', body: '{"integrations": [' }],
    ['does not answer', { trouble: 'silence' }],
  ] as const)('when Base44 %s', async (_name, trouble) => {
    const { client, requests } = await openCannedBase44([trouble, list], { timeoutMilliseconds: 2000 });
    expect(await client.list()).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  test('when it sets scopes or removes something', async () => {
    const { client, requests } = await openCannedBase44([
      { status: 502 },
      { body: { already_authorized: true } },
      { status: 502 },
      { body: { status: 'removed' } },
      { status: 502 },
      { body: { success: true } },
    ]);
    expect(await client.declare('slack', ['a'])).toEqual({ kind: 'authorized' });
    await client.remove('slack');
    await client.removeStripe();
    expect(requests.map(({ method }) => method)).toEqual([
      'PUT',
      'PUT',
      'DELETE',
      'DELETE',
      'DELETE',
      'DELETE',
    ]);
    expect(requests[1]?.body).toBe('{"scopes":["a"]}');
  });

  test.each([
    [0, [750, 3000]],
    [1, [1250, 5000]],
  ])(
    'after pauses that differ by up to a half, so that jobs do not come all at once',
    async (random, expected) => {
      const { client, pauses } = await openCannedBase44([...times(2, { status: 500 }), list], {
        random: () => random,
      });
      await client.list();
      expect(pauses).toEqual(expected);
    },
  );
});

describe('Retry-After', () => {
  test.each([
    ['seconds', '7', 7250],
    ['the longest that we wait', '60', 60_250],
    ['a date', new Date(startOfTime + 20_000).toUTCString(), 20_250],
    ['a date that has passed', new Date(startOfTime - 20_000).toUTCString(), 1000],
    ['no time', '0', 1000],
    ['something else', 'soon', 1000],
    ['a negative number', '-5', 1000],
  ])('%s is waited for', async (_name, retryAfter, pause) => {
    const { client, pauses } = await openCannedBase44([unavailable(retryAfter), list]);
    await client.list();
    expect(pauses).toEqual([pause]);
  });

  test.each([
    ['61', '2026-11-23 12:02 UTC'],
    ['7200', '2026-11-23 14:00 UTC'],
    [new Date(startOfTime + 90_000).toUTCString(), '2026-11-23 12:02 UTC'],
    ['999999999999999', '2027-11-23 12:00 UTC'],
    ['Tue, 01 Jan 275000 00:00:00 GMT', '2027-11-23 12:00 UTC'],
  ])('%s is too long: the error says when to come back', async (retryAfter, time) => {
    const { client, pauses, requests } = await openCannedBase44([unavailable(retryAfter)]);
    const error = await client.list().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorldError);
    expect(String(error)).toMatch(
      new RegExp(
        `Base44 could not list the connections \\(503, request ${requestId}\\): it asks to come back later\\. Run again after ${time}; it goes on where it stopped\\.$`,
      ),
    );
    expect(pauses).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

describe('a call is given up', () => {
  test.each([
    [{ status: 503 }, `Base44 could not list the connections (503, request ID, 3 attempts).`],
    [
      { trouble: 'dropped' },
      /^Base44 could not be asked to list the connections \(no whole answer \(\w+\), 3 attempts, request ID\)\./,
    ],
    [
      { trouble: 'silence' },
      'Base44 could not be asked to list the connections (no answer within 0.5 seconds, 3 attempts, request ID).',
    ],
  ] as const)('after three attempts, and the last request is named: %j', async (reply, start) => {
    const { client, requests } = await openCannedBase44(times(3, reply), {
      timeoutMilliseconds: 'trouble' in reply && reply.trouble === 'silence' ? 500 : 10_000,
    });
    const error = await client.list().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorldError);
    const { message } = error as WorldError;
    const plain = message.replaceAll(requests[2]?.headers['x-request-id']?.toString() ?? 'none', 'ID');
    expect(plain).toMatch(start);
    expect(plain).toMatch(/ Run again; it goes on where it stopped\.$/);
    expect(requests).toHaveLength(3);
  });

  test('when nobody answers at the address', async () => {
    const { client, pauses } = await openCannedBase44([], { apiUrl: nowhere });
    await expect(client.list()).rejects.toThrow(
      /^Base44 could not be asked to list the connections \(no connection \(ECONNREFUSED\), 3 attempts, request [^)]+\)\. Run again/,
    );
    expect(pauses).toEqual([1000, 4000]);
  });

  test('with the warning that a change may have been made', async () => {
    const { client } = await openCannedBase44(times(3, { status: 500 }));
    await expect(client.declare('slack', [])).rejects.toThrow(
      /^Base44 could not set the scopes of slack \(500, request [^)]+, 3 attempts\)\. It may have taken effect all the same\. Run again;/,
    );
  });

  test.each([
    [401, UserError],
    [403, UserError],
    [404, UserError],
    [400, WorldError],
    [418, WorldError],
    [501, WorldError],
  ])('at once when Base44 answers %i', async (status, kind) => {
    const { client, requests } = await openCannedBase44([{ status }]);
    await expect(client.list()).rejects.toBeInstanceOf(kind);
    expect(requests).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])(
    'at once on a redirect with status %i, which is not followed',
    async (status) => {
      const { client, requests } = await openCannedBase44([{ status, headers: { location: '/elsewhere' } }]);
      const error = await client.list().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(WorldError);
      expect(String(error)).toContain(
        'Base44 could not list the connections: it sends us to another address, where the token does not go',
      );
      expect(String(error)).not.toContain('elsewhere');
      expect(requests).toHaveLength(1);
    },
  );
});

describe('setting up Stripe, which is not the same when done twice,', () => {
  test.each([
    ['no answer', { trouble: 'silence' }, 500],
    ['a dropped connection', { trouble: 'dropped' }, 10_000],
    ['an error', { status: 500 }, 10_000],
    ['a gateway that gave up', { status: 504 }, 10_000],
  ] as const)('is not repeated after %s', async (_name, reply, milliseconds) => {
    const { client, requests } = await openCannedBase44([reply], endingAfter(milliseconds));
    const error = await client.provisionStripe().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorldError);
    expect(String(error)).toContain('It may have taken effect all the same. Run again');
    expect(requests).toHaveLength(1);
  });

  test('is repeated when it was one request too many', async () => {
    const { client, requests } = await openCannedBase44([
      { status: 429 },
      { body: { already_installed: true } },
    ]);
    await client.provisionStripe();
    expect(requests).toHaveLength(2);
  });

  test('is repeated when nobody was there', async () => {
    const { client, pauses } = await openCannedBase44([], { apiUrl: nowhere });
    await expect(client.provisionStripe()).rejects.toThrow('no connection (ECONNREFUSED), 3 attempts');
    expect(pauses).toHaveLength(2);
  });
});

/** Stripe's calls have a minute, which is too long for a test. */
function endingAfter(milliseconds: number) {
  return {
    fetch: (...[url, init]: Parameters<typeof fetch>) =>
      fetch(url, { ...init, signal: AbortSignal.timeout(milliseconds) }),
  };
}

describe('a removal that is gone when it is asked for again', () => {
  test('is done when an earlier attempt may have done it', async () => {
    const { client } = await openCannedBase44([
      { trouble: 'dropped' },
      { status: 404 },
      { status: 504 },
      { status: 404 },
    ]);
    await client.remove('slack');
    await client.removeStripe();
  });

  test('is an error when there was none, or it surely did nothing', async () => {
    const { client } = await openCannedBase44([{ status: 404 }, { status: 429 }, { status: 404 }]);
    await expect(client.remove('slack')).rejects.toThrow(
      /^Base44 could not remove slack: it knows no such app/,
    );
    await expect(client.removeStripe()).rejects.toThrow(
      /^Base44 could not remove Stripe: it knows no such app/,
    );
  });
});
