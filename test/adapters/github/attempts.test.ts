import { createServer, type ServerResponse } from 'node:http';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { nothing } from '../../../src/adapters/github/decode.ts';
import { listen } from '../../../src/sandbox/listen.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('ten requests are under way at once, and the time limit of others begins when they are sent', async () => {
  const open: ServerResponse[] = [];
  const server = createServer((_request, response) => void open.push(response));
  const { url } = await listen(server, 0);
  onTestFinished(() => void server.close());
  const limits = vi.spyOn(AbortSignal, 'timeout');
  const client = createGitHubClient({ token: 'token', apiUrl: url, graphqlUrl: `${url}/graphql` });
  const call = { what: 'read it', permission: 'contents: read', parameters: {}, decode: nothing };
  const requests = Array.from({ length: 12 }, () => client.rest({ ...call, route: 'GET /it' }));
  await vi.waitUntil(() => open.length === 10, { timeout: 25_000 });
  expect(limits).toHaveBeenCalledTimes(10);
  open.shift()?.end();
  await vi.waitUntil(() => open.length === 10, { timeout: 25_000 });
  expect(limits).toHaveBeenCalledTimes(11);
  for (const response of open.splice(0)) response.end();
  server.on('request', (_request, response: ServerResponse) => void response.end());
  await Promise.all(requests);
});
