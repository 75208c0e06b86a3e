import { createServer, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { type ClientOptions, createGitHubClient } from '../../../src/adapters/github/client.ts';
import { nothing } from '../../../src/adapters/github/decode.ts';
import { listen } from '../../../src/sandbox/listen.ts';
import { nowhere } from '../../support/nowhere.ts';

type Act = (response: ServerResponse) => void;

/** A server that does as told with the first request, and takes those after it. It does not listen yet. */
function prepare(first: Act = take) {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume();
    count += 1;
    const act = count === 1 ? first : take;
    act(response);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { server, count: () => count };
}

async function serve(first?: Act) {
  const { server, count } = prepare(first);
  const { url } = await listen(server, 0);
  return { url, count };
}

function take(response: ServerResponse): void {
  response.writeHead(201).end();
}

/** One that listens only after a moment: until then connections are refused. */
function serveLater(first?: Act) {
  // Below those that servers are given which ask for any port, so that nobody takes it meanwhile.
  const port = 10_000 + Math.floor(Math.random() * 20_000);
  const { server, count } = prepare(first);
  setTimeout(() => server.listen(port, '127.0.0.1'), 50);
  return { url: `http://127.0.0.1:${port}`, count };
}

/** Sends a request that must not be done twice. */
async function send(url: string, options: Partial<ClientOptions> = {}): Promise<void> {
  const addresses = { apiUrl: url, graphqlUrl: `${url}/graphql` };
  const client = createGitHubClient({ token: 'token', secondMilliseconds: 1, ...addresses, ...options });
  await client.rest({
    what: 'comment on issue #1',
    permission: 'issues: write',
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { owner: 'acme', repo: 'crm', issue_number: 1, body: 'Hello' },
    decode: nothing,
    once: true,
  });
}

test('a request that is sent once is sent again where nobody listened, for nothing has arrived', async () => {
  const { url, count } = serveLater();
  await send(url, { secondMilliseconds: 300 });
  expect(count()).toBe(1);
});

test('where nobody listens for good it ends with that', async () => {
  await expect(send(nowhere)).rejects.toThrow(
    'GitHub could not be asked to comment on issue #1: no connection (ECONNREFUSED).',
  );
});

test('it is sent again after a rate limit, for that was a no', async () => {
  const { url, count } = await serve((response) => response.writeHead(429, { 'retry-after': '1' }).end());
  await send(url);
  expect(count()).toBe(2);
});

test.each<readonly [string, Act, number]>([
  ['is reset', ({ socket }) => socket?.resetAndDestroy(), 10_000],
  ['is answered with 502', (response) => response.writeHead(502).end(), 10_000],
  ['is not answered in time', () => {}, 500],
])('it is not sent again where it %s, and may have taken effect', async (_name, act, timeoutMilliseconds) => {
  const { url, count } = await serve(act);
  await expect(send(url, { timeoutMilliseconds })).rejects.toThrow('comment on issue #1');
  expect(count()).toBe(1);
});

test('that nobody listened at first is no reason to send it again once it may have arrived', async () => {
  const { url, count } = serveLater((response) => response.writeHead(502).end());
  await expect(send(url, { secondMilliseconds: 300 })).rejects.toThrow('comment on issue #1 (502)');
  expect(count()).toBe(1);
});
