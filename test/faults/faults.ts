import { canary } from '../support/consent-canary.ts';
import type { BrokenServer, WholeReply } from './broken-server.ts';
import { withUnknownWords, withWrongTypes } from './distort.ts';
import { leak } from './leak.ts';

/** One request on its way to a service, as a fault sees it. */
export interface Exchange {
  /** Has the request arrive, take effect, and be answered. */
  readonly forward: () => Promise<WholeReply>;
  readonly broken: BrokenServer;
  /** What the client gets when the time is up that it gives the request. Throwing it lets that time pass. */
  readonly timeOut: () => Error;
}

/** Something that goes wrong with a request. */
export interface Fault {
  readonly name: string;
  /** The column of the table. */
  readonly group: FaultGroup;
  /** Whether it passes, so that the same request is worth sending again. */
  readonly passes: boolean;
  /** What the client gets; undefined where it would be the right answer after all. */
  readonly meet: (exchange: Exchange) => Promise<Response | undefined>;
}

export const faultGroups = [
  'no answer',
  '429, 500, 502',
  '401, 403',
  '404, 409, 422',
  'an answer that cannot be used',
] as const;

export type FaultGroup = (typeof faultGroups)[number];

export const faults: readonly Fault[] = [
  { name: 'refused', group: 'no answer', passes: true, meet: ({ broken }) => broken.refuse() },
  { name: 'no such host', group: 'no answer', passes: true, meet: () => Promise.reject(noSuchHost()) },
  {
    name: 'no answer in time',
    group: 'no answer',
    passes: true,
    async meet({ forward, timeOut }) {
      await forward();
      throw timeOut();
    },
  },
  { name: 'reset before the effect', group: 'no answer', passes: true, meet: ({ broken }) => broken.reset() },
  {
    name: 'reset after the effect',
    group: 'no answer',
    passes: true,
    async meet({ forward, broken }) {
      await forward();
      return broken.reset();
    },
  },
  status(401, '401, 403'),
  status(403, '401, 403'),
  status(404, '404, 409, 422'),
  status(409, '404, 409, 422'),
  status(422, '404, 409, 422'),
  tooMany('429 with Retry-After', `Not now: ${leak}`, { 'retry-after': '7' }),
  tooMany('429', `You have exceeded a secondary rate limit. ${leak}`, {}),
  { ...status(500, '429, 500, 502'), passes: true },
  {
    name: '502 as a page',
    group: '429, 500, 502',
    passes: true,
    meet: async () => page(502, `<html><body>Bad gateway ${leak}</body></html>`),
  },
  {
    name: 'empty',
    group: 'an answer that cannot be used',
    passes: false,
    async meet({ forward }) {
      const { status, headers } = await forward();
      return new Response('', { status, headers });
    },
  },
  {
    name: 'cut off',
    group: 'an answer that cannot be used',
    passes: false,
    meet: async ({ forward, broken }) => broken.cutOff(await forward()),
  },
  distorted('wrong shape', withWrongTypes),
  distorted('unknown word', withUnknownWords),
];

/** As Node's own client has it. A real look-up would depend on the network of this machine. */
function noSuchHost(): TypeError {
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND service.invalid'), {
    code: 'ENOTFOUND',
    errno: -3008,
    syscall: 'getaddrinfo',
    hostname: 'service.invalid',
  });
  return new TypeError('fetch failed', { cause });
}

function status(code: number, group: FaultGroup): Fault {
  const body = {
    message: `Not now: ${leak}`,
    detail: leak,
    redirect_url: `https://base44.example/connect/${canary}`,
  };
  return { name: String(code), group, passes: false, meet: async () => json(code, body) };
}

/** Octokit goes by the words that GitHub has for most of its limits, Base44's client by the status. */
function tooMany(name: string, message: string, headers: Readonly<Record<string, string>>): Fault {
  return {
    name,
    group: '429, 500, 502',
    passes: true,
    meet: async () => json(429, { message }, headers),
  };
}

function distorted(name: string, distort: (data: unknown) => unknown): Fault {
  return {
    name,
    group: 'an answer that cannot be used',
    passes: false,
    async meet({ forward }) {
      const { status: code, headers, text } = await forward();
      const changed = JSON.stringify(distort(text === '' ? null : JSON.parse(text)));
      return changed === text ? undefined : json(code, JSON.parse(changed), headers);
    },
  };
}

function json(code: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const { 'content-length': _, ...kept } = headers;
  return Response.json(body, { status: code, headers: { 'x-github-request-id': 'FAKE:1', ...kept } });
}

function page(code: number, text: string): Response {
  return new Response(text, { status: code, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
