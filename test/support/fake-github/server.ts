import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FakeToken, Permissions } from './access.ts';
import { answerQuery, officialSchema, operationName } from './graphql.ts';
import { findOperation } from './open-api.ts';
import { restHandlers } from './rest.ts';
import { defaultSettings, type FakeSettings } from './settings.ts';
import {
  actionsBot,
  addRepository,
  createWorld,
  type FakeRepository,
  type FakeUser,
  type FakeWorld,
  type NewRepository,
} from './world.ts';

/** One request that came in: `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`, or `query PullRequest`. */
export interface FakeCall {
  readonly operation: string;
  /** The path with its values, without the query. */
  readonly path: string;
  readonly status: number;
}

/** Something that GitHub answers instead of the right thing; `silence` for nothing at all. */
export interface Interruption {
  /** What to interrupt, as in `FakeCall`. */
  readonly operation: string;
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  readonly silence?: boolean;
  /** The connection breaks off in the middle of the body. */
  readonly breaksOff?: boolean;
}

/** GitHub on this machine. It refuses requests that the real one does not know, and the test fails then. */
export interface FakeGitHub {
  /** The address of the REST API; GraphQL is at `graphqlUrl`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly world: FakeWorld;
  readonly settings: FakeSettings;
  readonly calls: readonly FakeCall[];
  /** How often each operation was called. */
  counts(): Readonly<Record<string, number>>;
  /** How long it has worked on answers so far. */
  busyMilliseconds(): number;
  addRepository(options?: NewRepository): FakeRepository;
  /** Makes a token valid; `token` already is, for the workflow that our documentation shows. */
  addToken(token: string, permissions: Permissions, user?: FakeUser): void;
  interrupt(interruption: Interruption): void;
}

export interface FakeGitHubOptions {
  /** Addresses as an Enterprise server has them: `/api/v3` and `/api/graphql`. */
  readonly isEnterprise?: boolean;
  /** Takes what stops it; without it that is the end of the test. */
  readonly atEnd?: (stop: () => void) => void;
}

/** Starts a GitHub for one test. */
export async function startFakeGitHub({
  isEnterprise = false,
  atEnd = onTestFinished,
}: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  officialSchema();
  const world = createWorld();
  const settings = defaultSettings();
  const calls: FakeCall[] = [];
  const problems: string[] = [];
  const interruptions: (Interruption & { left: number })[] = [];
  const tokens = new Map<string, FakeToken>();
  const [restPath, graphqlPath] = isEnterprise ? ['/api/v3', '/api/graphql'] : ['', '/graphql'];

  /** What to answer; undefined for silence. */
  async function answer(request: IncomingMessage): Promise<Answer | undefined> {
    const url = new URL(request.url ?? '', 'http://fake');
    const body = await readBody(request);
    const isGraphQL = request.method === 'POST' && url.pathname === graphqlPath;
    const operation = url.pathname.startsWith(restPath)
      ? findOperation(request.method ?? '', url.pathname.slice(restPath.length))
      : undefined;
    const name = isGraphQL ? operationName(String(body?.['query'])) : (operation?.route ?? 'unknown');
    const called = (reply: Answer): Answer => {
      calls.push({ operation: name, path: url.pathname, status: reply.status });
      return reply;
    };
    const refuse = (...reasons: readonly string[]): Answer => {
      problems.push(...reasons.map((reason) => `${request.method} ${url.pathname}: ${reason}`));
      return called({ status: 501, body: { message: reasons.join('; ') } });
    };

    const interruption = interruptions.find((one) => one.operation === name && one.left > 0);
    if (interruption !== undefined) {
      interruption.left -= 1;
      const {
        status = 200,
        headers = {},
        body: sent = '',
        silence = false,
        breaksOff = false,
      } = interruption;
      const reply = called({ status: silence ? 0 : status, headers, body: sent, breaksOff });
      return silence ? undefined : reply;
    }
    const token = tokens.get((request.headers.authorization ?? '').replace(/^token /, ''));
    if (token === undefined)
      return called({ status: 401, body: { message: 'Bad credentials', status: '401' } });
    if (isGraphQL) {
      const variables = (body?.['variables'] ?? {}) as Readonly<Record<string, unknown>>;
      const query = String(body?.['query']);
      const reply = await answerQuery({ world, settings, token, query, variables });
      return reply.problems.length > 0
        ? refuse(...reply.problems)
        : called({ status: 200, body: reply.body });
    }
    const handle = operation === undefined ? undefined : restHandlers.get(operation.route);
    if (operation === undefined || handle === undefined) return refuse('GitHub has no such operation here');
    const wrong = operation.checkRequest(url.searchParams, body);
    if (wrong.length > 0) return refuse(...wrong);
    const parameters = { ...Object.fromEntries(url.searchParams), ...operation.parameters };
    // The body was checked against the operation's schema.
    const checked = (body ?? {}) as Readonly<Record<string, string | null>>;
    const reply = handle({ world, settings, token, parameters, body: checked });
    const undocumented = reply.status < 300 ? operation.checkReply(reply.status, reply.body) : [];
    return undocumented.length > 0 ? refuse(...undocumented) : called(reply);
  }

  let busy = 0;
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const start = performance.now();
    const reply = await answer(request).catch((error: unknown): Answer => {
      problems.push(String(error));
      return { status: 501, body: { message: String(error) } };
    });
    if (reply !== undefined) send(response, reply, calls.length);
    busy += performance.now() - start;
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.closeAllConnections();
    server.close();
    if (problems.length > 0) throw new Error(`GitHub would not know this:\n${problems.join('\n')}`);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const addToken: FakeGitHub['addToken'] = (token, permissions, user = actionsBot) => {
    tokens.set(token, { user, permissions });
  };
  addToken('token', { contents: 'read', 'pull-requests': 'write', statuses: 'write' });
  return {
    apiUrl: `${origin}${restPath}`,
    graphqlUrl: `${origin}${graphqlPath}`,
    world,
    settings,
    calls,
    busyMilliseconds: () => busy,
    counts: () => countBy(calls.map(({ operation }) => operation)),
    addRepository: (options) => addRepository(world, options),
    addToken,
    interrupt(interruption) {
      interruptions.push({ ...interruption, left: interruption.times ?? 1 });
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | object;
  readonly breaksOff?: boolean;
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
}

function send(
  response: ServerResponse,
  { status, headers, body, breaksOff = false }: Answer,
  count: number,
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'x-github-request-id': `FAKE:${count}`,
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(1000 - count),
    'x-ratelimit-used': String(count),
    'x-ratelimit-reset': '1795438800',
    'x-ratelimit-resource': 'core',
    ...headers,
    ...(breaksOff ? { 'content-length': Buffer.byteLength(text) + 1 } : {}),
  });
  if (breaksOff) response.write(text, () => response.destroy());
  else response.end(text);
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
