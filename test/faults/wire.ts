import { operationName } from '../support/fake-github/graphql.ts';
import { findOperation } from '../support/fake-github/open-api.ts';
import type { BrokenServer, WholeReply } from './broken-server.ts';
import type { Exchange, Fault } from './faults.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A fault that hits requests of one operation. */
export interface Trouble {
  /** As `nameOf` has it. */
  readonly operation: string;
  readonly fault: Fault;
  readonly times: number;
}

export interface Wire {
  /** The operations that were asked for, in their order. */
  readonly seen: readonly string[];
  /** How often the fault made a difference. */
  hits(): number;
  readonly fetch: typeof fetch;
}

export interface WireParts {
  readonly time: VirtualTime;
  readonly broken: BrokenServer;
  readonly trouble: Trouble | undefined;
  /** How long the services take for an answer, in milliseconds. */
  readonly latency: number;
}

/** What lies between a run and the services: it passes requests on to them, and goes wrong where it is told to. */
export function openWire({ time, broken, trouble, latency }: WireParts): Wire {
  const onward = globalThis.fetch;
  const seen: string[] = [];
  let hits = 0;

  async function forward(url: string, init: RequestInit): Promise<WholeReply> {
    // The limit is that of the time that does not pass here.
    const { signal: _, ...rest } = init;
    const response = await onward(url, rest);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  }

  async function meet(fault: Fault, url: string, init: RequestInit): Promise<Response> {
    let reply: WholeReply | undefined;
    let isLate = false;
    const exchange: Exchange = {
      forward: async () => {
        reply = await forward(url, init);
        return reply;
      },
      broken,
      timeOut: () => {
        isLate = true;
        return new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      },
    };
    hits += 1;
    try {
      const response = await time.during(() => fault.meet(exchange));
      if (response !== undefined) return response;
    } catch (error) {
      if (isLate) await time.sleep(time.limitOf(init.signal) ?? 0);
      throw error;
    }
    hits -= 1;
    if (reply === undefined) throw new Error(`"${fault.name}" is about no reply.`);
    return whole(reply);
  }

  return {
    seen,
    hits: () => hits,
    async fetch(input, init = {}) {
      const url = String(input);
      const operation = nameOf(url, init);
      seen.push(operation);
      if (latency > 0) await time.sleep(latency);
      const isHit = trouble !== undefined && trouble.operation === operation && hits < trouble.times;
      return isHit ? meet(trouble.fault, url, init) : whole(await time.during(() => forward(url, init)));
    },
  };
}

function whole({ status, headers, text }: WholeReply): Response {
  return new Response(status === 204 ? null : text, { status, headers });
}

/** `query Reviews`, `GET /repos/{owner}/{repo}/issues`, `PUT external-auth/integrations/{type}`. */
function nameOf(url: string, { method = 'GET', body }: RequestInit): string {
  const { pathname } = new URL(url);
  const ofApp = /^\/api\/apps\/[^/]+\/(.+)$/.exec(pathname)?.[1];
  if (ofApp !== undefined) return `${method} ${ofApp.replace(/integrations\/[^/]+/, 'integrations/{type}')}`;
  if (pathname.endsWith('/graphql')) return operationName(String(JSON.parse(String(body)).query));
  return findOperation(method, pathname)?.route ?? `${method} ${pathname}`;
}
