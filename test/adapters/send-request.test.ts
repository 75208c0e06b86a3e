import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { chooseSendRequest, type SendRequest, sendThroughHttp } from '../../src/adapters/send-request.ts';
import type { LiveConnectors } from '../../src/ports/live-connectors.ts';
import { type CannedReply, openCannedBase44 } from '../support/canned-base44.ts';
import { nowhere } from '../support/nowhere.ts';
import { run } from '../support/run.ts';

const late = { trouble: 'silence' } as const;

/** What a call comes to, without what differs from one to the next. */
async function outcomeOf(
  send: SendRequest,
  replies: readonly CannedReply[],
  call: (client: LiveConnectors) => Promise<unknown>,
) {
  // A busy machine takes its time with a large reply; only what never comes is waited for in vain.
  const timeoutMilliseconds = replies.includes(late) ? 100 : 10_000;
  const { client, requests } = await openCannedBase44(replies, { fetch: send, timeoutMilliseconds });
  const result = await call(client).catch((error: Error) => `${error.name}: ${error.message}`);
  return {
    result: typeof result === 'string' ? result.replace(/[0-9a-f-]{36}/, 'ID') : result,
    requests: requests.map(({ method, path, headers, body }) => {
      const { authorization, accept, 'user-agent': agent, 'content-type': type } = headers;
      return { method, path, body, authorization, accept, agent, type, length: headers['content-length'] };
    }),
  };
}

const list = (client: LiveConnectors) => client.list();
const cases: readonly (readonly [string, readonly CannedReply[], (client: LiveConnectors) => unknown])[] = [
  ['a list', [{ body: { integrations: [] } }], list],
  [
    'scopes that are set',
    [{ body: { already_authorized: true } }],
    (client) => client.declare('slack', ['é']),
  ],
  ['a removal', [{ body: { status: 'removed' } }], (client) => client.remove('slack')],
  ['a POST without a body', [{ body: { already_installed: true } }], (client) => client.provisionStripe()],
  ['a reply without a body', [{ status: 204 }], list],
  ['a body in pieces that is too large', [{ body: 'x'.repeat(5_100_000) }], list],
  ['a redirect', [{ status: 302, headers: { location: 'http://example.com/' } }], list],
  ['a refusal', [{ status: 403, body: 'x'.repeat(100_000) }], list],
  ['a pause that is too long', [{ status: 503, headers: { 'retry-after': '7200' } }], list],
  ['a pause', [{ status: 503, headers: { 'retry-after': '3' } }, { body: { integrations: [] } }], list],
  ['no answer', [late, late, late], list],
];

describe('what comes of a call is the same as through fetch:', () => {
  test.each(cases)('%s', async (_, replies, call) => {
    const ask = async (client: LiveConnectors) => call(client);
    expect(await outcomeOf(sendThroughHttp, replies, ask)).toEqual(await outcomeOf(fetch, replies, ask));
  });

  test.each(['dropped', 'dropped-midway', 'not-http'] as const)('%s, but for the code', async (trouble) => {
    const replies = [1, 2, 3].map(() => ({ trouble, body: '{"integrations": [' }));
    const [ours, theirs] = await Promise.all(
      [sendThroughHttp, fetch].map(async (send) => {
        const { result, requests } = await outcomeOf(send, replies, list);
        expect(result).toMatch(/ \(no whole answer( \([A-Z_]+\))?, 3 attempts/);
        return { result: String(result).replace(/ \([A-Z_]+\)/, ''), requests };
      }),
    );
    expect(ours).toEqual(theirs);
  });

  test('an answer that begins and does not go on', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const apiUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const { client } = await openCannedBase44([], {
      apiUrl,
      fetch: sendThroughHttp,
      timeoutMilliseconds: 100,
    });
    await expect(client.list()).rejects.toThrow('no answer within 0.1 seconds, 3 attempts');
    server.close();
  });

  test('nobody at the address', async () => {
    const { client } = await openCannedBase44([], {
      apiUrl: nowhere,
      fetch: sendThroughHttp,
    });
    await expect(client.list()).rejects.toThrow('no connection (ECONNREFUSED), 3 attempts');
  });
});

test('who goes through a proxy goes through fetch', () => {
  expect(chooseSendRequest({ NODE_USE_ENV_PROXY: '1' })).toBe(fetch);
  expect(chooseSendRequest({})).toBe(sendThroughHttp);
});

test("Node's fetch is not loaded for it", async () => {
  const source = new URL('../../src/adapters/send-request.ts', import.meta.url).href;
  const program = `
    const { sendThroughHttp } = await import(${JSON.stringify(source)});
    const request = { method: 'GET', headers: {}, redirect: 'manual', signal: AbortSignal.timeout(1000) };
    await sendThroughHttp('${nowhere}', request).catch(({ code }) => console.log(code));
    console.log(process.moduleLoadList.some((name) => name.includes('undici')));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  expect(stdout).toBe('ECONNREFUSED\nfalse\n');
});
