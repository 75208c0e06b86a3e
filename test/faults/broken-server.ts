import { createServer, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { nowhere } from '../support/nowhere.ts';

/** A reply that came whole. */
export interface WholeReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a client meets where a connection breaks. */
export interface BrokenServer {
  /** The connection is reset before an answer. */
  reset(): Promise<Response>;
  /** The connection breaks off in the middle of the answer. */
  cutOff(reply: WholeReply): Promise<Response>;
  /** Nobody listens. */
  refuse(): Promise<Response>;
}

/** Real connections that break, so that errors are those of Node's own client. */
export async function openBrokenServer(): Promise<BrokenServer> {
  const fetch = globalThis.fetch;
  let act: (response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => {
    request.resume();
    act(response);
  });
  const { url, close } = await listen(server, 0);
  onTestFinished(close);
  return {
    reset() {
      act = ({ socket }) => socket?.resetAndDestroy();
      return fetch(url);
    },
    cutOff({ status, headers, text }) {
      const { connection: _, 'transfer-encoding': __, ...kept } = headers;
      const bytes = Buffer.from(text);
      act = (response) => {
        response.writeHead(status, { ...kept, 'content-length': bytes.length });
        response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
      };
      return fetch(url);
    },
    refuse: () => fetch(nowhere),
  };
}
