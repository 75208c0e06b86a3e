import type { IncomingMessage } from 'node:http';

/** How a request is sent once. Node's `fetch` is one way to do it. */
export type SendRequest = (url: string, request: RequestOnce) => Promise<ResponseOnce>;

export interface RequestOnce {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** No redirect is followed. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** What a response is looked at for. */
export interface ResponseOnce {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Leaving a loop over it closes the connection, as `cancel` does. */
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

/** For as long `fetch` waits for a connection. */
const connectMilliseconds = 10_000;

/**
 * The way that is there soonest: loading Node's `fetch` takes a command about as long as starting Node, and its HTTP
 * module a fifth of that. Behind a proxy it is `fetch`, which in every Node of ours goes through it.
 */
export function chooseSendRequest(environment: NodeJS.ProcessEnv): SendRequest {
  return environment['NODE_USE_ENV_PROXY'] === undefined ? sendThroughHttp : fetch;
}

/** Sends a request through Node's HTTP module. Errors are told by code, as those of `fetch` are. */
export const sendThroughHttp: SendRequest = (url, { method, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const { protocol } = new URL(url);
    // An import would load fetch all the same: it reads what the module exports, and WebSocket comes with fetch.
    const { request } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
    const sent = request(url, { method, signal }, (response) => resolve(toResponse(response)));
    // Among the options the token would be written down where somebody sets NODE_DEBUG=net.
    for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value);
    sent.on('error', reject);
    sent.on('socket', (socket) => {
      if (!socket.connecting) return;
      const error = Object.assign(new Error('There is no connection.'), { code: 'UND_ERR_CONNECT_TIMEOUT' });
      const timer = setTimeout(() => sent.destroy(error), connectMilliseconds);
      for (const event of ['connect', 'close']) socket.once(event, () => clearTimeout(timer));
    });
    sent.end(body);
  });

function toResponse(response: IncomingMessage): ResponseOnce {
  const { statusCode: status = 0, headers } = response;
  const cancel = async () => {
    response.destroy();
  };
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name) => headers[name]?.toString() ?? null },
    body: Object.assign(response, { cancel }),
  };
}
