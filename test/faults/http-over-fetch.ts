import { EventEmitter } from 'node:events';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';

/** Sends what goes through `fetch` and through Node's HTTP module another way, and returns what takes that back. */
export function divert(fetch: typeof globalThis.fetch): () => void {
  const before = { fetch: globalThis.fetch, request: http.request };
  globalThis.fetch = fetch;
  Object.assign(http, { request: requestOver(fetch) });
  syncBuiltinESMExports();
  return () => {
    globalThis.fetch = before.fetch;
    Object.assign(http, { request: before.request });
    syncBuiltinESMExports();
  };
}

type Options = Pick<RequestOptions, 'method' | 'signal'>;

type Incoming = Pick<IncomingMessage, 'statusCode' | 'headers'> & Readable;

/** `http.request`, as far as ours sends requests with it. */
function requestOver(fetch: typeof globalThis.fetch) {
  return (url: string, { method = 'GET', signal }: Options, take: (incoming: Incoming) => void): object => {
    const events = new EventEmitter();
    const headers: Record<string, string> = {};
    const send = async (body: string | undefined) => {
      const response = await fetch(url, {
        ...{ method, headers },
        ...(signal === undefined ? {} : { signal }),
        ...(body === undefined ? {} : { body }),
      });
      take(toIncoming(response));
    };
    // What `fetch` puts around an error of the connection is its own.
    const fail = (error: unknown) =>
      events.emit('error', error instanceof TypeError ? (error.cause ?? error) : error);
    return Object.assign(events, {
      setHeader(name: string, value: string) {
        headers[name] = value;
      },
      end(body: string | undefined) {
        send(body).catch(fail);
      },
    });
  };
}

function toIncoming(response: Response): Incoming {
  const { status: statusCode, body } = response;
  const stream = body === null ? Readable.from([]) : Readable.from(body);
  return Object.assign(stream, { statusCode, headers: Object.fromEntries(response.headers) });
}
