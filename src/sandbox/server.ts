import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { dispatch, type Platform } from './dispatch.ts';
import { distort, type Fault, type Faults } from './faults.ts';
import { type Reply, refuse } from './reply.ts';
import { type LoggedRequest, maskBody, maskPath } from './request-log.ts';
import { send } from './send.ts';

export interface ServerParts {
  readonly platform: Platform;
  readonly faults: Faults;
  /** Requests are added to its end. */
  readonly log: LoggedRequest[];
}

/** The platform as an HTTP server, with a log and with what goes wrong on purpose. */
export function createSandboxServer(parts: ServerParts): Server {
  return createServer((request, response) => {
    exchange(parts, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

const maxBodyBytes = 1024 * 1024;

async function exchange(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { platform, faults, log } = parts;
  const url = new URL(`http://${request.headers.host ?? ''}${request.url ?? '/'}`);
  const method = request.method ?? 'GET';
  const body = await readBody(request);
  const isPoll = method === 'GET' && !url.pathname.startsWith('/api/');
  const rule = isPoll ? undefined : faults.next(method, url.pathname);
  const fault: Fault = rule?.fault ?? { kind: 'none' };
  if (rule?.delay !== undefined) await wait(rule.delay);

  const before = platform.world.revision;
  const { reply, who } = isLoopback(url.hostname)
    ? answer(platform, { method, url, headers: request.headers, body }, fault)
    : { reply: refuse(421, 'The sandbox answers to its loopback address only.'), who: '' };
  const requestId = readRequestId(request.headers['x-request-id']);
  // The pages reload themselves all the time; that is not worth remembering.
  if (!isPoll)
    log.push({
      time: new Date(platform.world.clock()).toISOString(),
      method,
      path: maskPath(`${url.pathname}${url.search}`),
      caller: who,
      userAgent: request.headers['user-agent'] ?? '',
      requestId,
      body: maskBody(body ?? null),
      status: fault.kind === 'drop' ? 0 : reply.status,
      hadEffect: platform.world.revision !== before,
      fault: rule === undefined ? null : fault.kind,
    });
  if (fault.kind === 'drop') request.socket.destroy();
  else send(response, { reply, fault, requestId });
}

/** The right answer, or what a fault makes of it. */
function answer(
  platform: Platform,
  incoming: Parameters<typeof dispatch>[1],
  fault: Fault,
): ReturnType<typeof dispatch> {
  switch (fault.kind) {
    case 'status': {
      const { status, body = { message: 'Something went wrong.' }, headers = {} } = fault;
      const who = fault.after === true ? dispatch(platform, incoming).who : '';
      return { reply: { kind: 'json', status, body, headers }, who };
    }
    case 'redirect':
      return { reply: { kind: 'json', status: 307, body: '', headers: { location: fault.to } }, who: '' };
    case 'drop':
      return fault.after === true
        ? dispatch(platform, incoming)
        : { reply: { kind: 'json', status: 0, body: null }, who: '' };
    case 'omit':
    case 'replace': {
      const { reply, who } = dispatch(platform, incoming);
      return { reply: distortReply(reply, fault), who };
    }
    case 'malformed':
    case 'truncated':
    case 'none':
      return dispatch(platform, incoming);
    default:
      return fault satisfies never;
  }
}

function distortReply(reply: Reply, fault: Fault): Reply {
  return reply.kind === 'json' ? { ...reply, body: distort(reply.body, fault) } : reply;
}

/** A web page elsewhere may not reach the sandbox by a name that it lets point here. */
function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

function readRequestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}

/** JSON or form data; text of another kind as it is; undefined when there is none. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBodyBytes) throw new Error('The request is too large.');
    chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true)
    return readForm(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    // Not what the platform takes; it is for the route to say so.
    return text;
  }
}

/** A field that stands there several times has a list of values. */
function readForm(form: URLSearchParams): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
