import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createOctokitFetch } from '../../../src/adapters/github/octokit-fetch.ts';
import { sendThroughHttp } from '../../../src/adapters/send-request.ts';

const octokitFetch = createOctokitFetch(sendThroughHttp);

/** A server that answers as told; its origin. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that says what it was asked. */
function serveEcho(): Promise<string> {
  return serve(async (request, response) => {
    const { method, url, headers } = request;
    const token = headers.authorization ?? 'no token';
    response.end(`${method} ${url}, ${token}, ${(await text(request)) || 'no body'}`);
  });
}

const get = { method: 'GET', headers: { authorization: 'token secret' } };
const post = { ...get, method: 'POST', body: '{"a":"ä"}' };

test('a request and its reply', async () => {
  const origin = await serveEcho();
  const response = await octokitFetch(`${origin}/some?where=1`, post);
  expect(response).toMatchObject({ status: 200, url: `${origin}/some?where=1` });
  expect(await response.text()).toBe('POST /some?where=1, token secret, {"a":"ä"}');
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(await response.text());
});

test('a reply that is packed', async () => {
  const origin = await serve(({ headers }, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', link: ['<a>', '<b>'] });
    response.end(gzipSync(`accepts ${headers['accept-encoding']}`));
  });
  const response = await octokitFetch(origin, get);
  expect(await response.text()).toBe('accepts gzip');
  expect(response.headers.get('link')).toBe('<a>, <b>');
});

test.each([204, 200])('a reply %i without a body, though it claims to be packed', async (status) => {
  const origin = await serve((_request, response) => {
    response.writeHead(status, { 'content-encoding': 'gzip' }).end();
  });
  const response = await octokitFetch(origin, get);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('');
});

test.each([
  [301, get, 'GET /there, token secret, no body'],
  [302, get, 'GET /there, token secret, no body'],
  [307, get, 'GET /there, token secret, no body'],
  [307, post, 'POST /there, token secret, {"a":"ä"}'],
  [308, post, 'POST /there, token secret, {"a":"ä"}'],
])('a redirect %i within the server is followed', async (status, request, said) => {
  const origin = await serve(async (incoming, response) => {
    if (incoming.url === '/here') response.writeHead(status, { location: '/there' }).end();
    else {
      const { method, url, headers } = incoming;
      response.end(`${method} ${url}, ${headers.authorization}, ${(await text(incoming)) || 'no body'}`);
    }
  });
  const response = await octokitFetch(`${origin}/here`, request);
  expect(await response.text()).toBe(said);
  expect(response.url).toBe(`${origin}/there`);
});

test('a redirect to another server is followed without the token', async () => {
  const other = await serveEcho();
  const origin = await serve((_request, response) => {
    response.writeHead(302, { location: `${other}/there` }).end();
  });
  const response = await octokitFetch(origin, get);
  expect(await response.text()).toBe('GET /there, no token, no body');
});

test.each([301, 302, 303])('a request that writes does not follow a redirect %i', async (status) => {
  const origin = await serve((_request, response) => {
    response.writeHead(status, { location: '/there' }).end('moved');
  });
  expect(await octokitFetch(origin, post)).toMatchObject({ status });
});

test('redirects that go round in circles end', async () => {
  const origin = await serve((_request, response) => response.writeHead(302, { location: '/' }).end());
  await expect(octokitFetch(origin, get)).rejects.toThrow('There are too many redirects.');
});

test.each([
  ['before the reply', () => {}],
  ['within the reply', (response: ServerResponse) => response.write('half of')],
])('silence %s ends with the reason of the signal', async (_name, answer) => {
  const origin = await serve((_request, response) => void answer(response));
  const sent = octokitFetch(origin, { ...get, signal: AbortSignal.timeout(50) });
  await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a reply that breaks off is none', async () => {
  const origin = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half of', () => response.destroy());
  });
  await expect(octokitFetch(origin, get)).rejects.toMatchObject({ code: 'ECONNRESET' });
});
