import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** How a request is sent once, and its response begun to be read. Node's `fetch` is one way to do it. */
export type SendRequest = (url: string, request: RequestOnce) => Promise<ResponseOnce>;

export interface RequestOnce {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** No redirect is followed. */
  readonly redirect: 'manual';
  /** Ends the request, also while its response is read. */
  readonly signal?: AbortSignal;
}

/** What a response is looked at for. */
export interface ResponseOnce {
  readonly ok: boolean;
  readonly status: number;
  /** By name in lower case; one that came several times has its values with commas between. */
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null | undefined };
  /** Unpacked. Leaving a loop over it closes the connection, as `cancel` does. */
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

/** For as long `fetch` waits for a connection. */
const connectMilliseconds = 10_000;

/**
 * The way that is there soonest: loading Node's `fetch` takes a command about as long as starting Node, and its HTTP
 * module a fifth of that. Behind a proxy of the environment it is `fetch`, which in every Node of ours goes through it.
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
    sent.setHeader('accept-encoding', 'gzip');
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
    headers: new Map(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')])),
    body: Object.assign(unpack(response), { cancel }),
  };
}

function unpack(response: IncomingMessage): Readable {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  const { constants, createGunzip } = process.getBuiltinModule('node:zlib');
  // As fetch does it: what says that it is packed and has no bytes is empty, and no error.
  const bytes = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // Each ends with the other, and who reads the bytes hears of errors.
  return process.getBuiltinModule('node:stream').pipeline(response, bytes, () => {});
}
