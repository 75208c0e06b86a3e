import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Base44Options } from '../../src/adapters/base44/app-api.ts';
import { createBase44Client } from '../../src/adapters/base44/client.ts';
import { openConsentDesk } from '../../src/adapters/base44/consent-desk.ts';
import type { ConsentDesk, LiveConnectors } from '../../src/ports/live-connectors.ts';

export const appId = '68f0c2d1e4b7a90012ab34cd';
export const token = 'made-up-token-of-dana';

/** What the server does with one request. */
export interface CannedReply {
  readonly status?: number;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Closes the connection before an answer, or in the middle of it; never answers; sends the body without HTTP. */
  readonly trouble?: 'dropped' | 'dropped-midway' | 'silence' | 'not-http';
}

export interface SeenRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface CannedBase44 {
  readonly client: LiveConnectors;
  readonly desk: ConsentDesk;
  readonly requests: readonly SeenRequest[];
  /** The pauses, in milliseconds. */
  readonly pauses: readonly number[];
  /** What is to be masked in logs. */
  readonly masked: readonly string[];
}

/** By the client's clock. Its pauses take no time, but move the clock. */
export const startOfTime = Date.UTC(2026, 10, 23, 12, 0, 0);

/**
 * A server that gives these replies, one after the other, and refuses every request that comes after them; and a
 * client of it. It knows nothing of Base44: what it is asked is for the test to look at.
 */
export async function openCannedBase44(
  replies: readonly CannedReply[],
  options: Partial<Base44Options> = {},
): Promise<CannedBase44> {
  const requests: SeenRequest[] = [];
  const pauses: number[] = [];
  const masked: string[] = [];
  const left = [...replies];
  const apiUrl = await listen(async (request, response) => {
    requests.push(await readRequest(request));
    answer(response, left.shift() ?? { status: 418 });
  });
  let now = startOfTime;
  const clientOptions: Base44Options = {
    apiUrl,
    appId,
    token,
    version: '1.2.3',
    mask: (secret) => masked.push(secret),
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    now: () => now,
    random: () => 0.5,
    timeoutMilliseconds: 5000,
    ...options,
  };
  return {
    client: createBase44Client(clientOptions),
    desk: openConsentDesk(clientOptions),
    requests,
    pauses,
    masked,
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function listen(handle: Handler): Promise<string> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  return { method, path: url, headers, body: Buffer.concat(chunks).toString() };
}

function answer(
  response: ServerResponse,
  { status = 200, body = '', headers = {}, trouble }: CannedReply,
): void {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  switch (trouble) {
    case 'dropped':
      response.destroy();
      return;
    case 'dropped-midway':
      response.writeHead(status, { ...headers, 'content-length': text.length + 100 });
      response.write(text, () => response.destroy());
      return;
    case 'silence':
      return;
    case 'not-http':
      response.socket?.end(text);
      return;
    case undefined:
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
      return;
    default:
      trouble satisfies never;
  }
}
