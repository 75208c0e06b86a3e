import { onTestFinished } from 'vitest';
import { exampleSeed } from '../../src/sandbox/example-seed.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Seed, SeedApp } from '../../src/sandbox/seed.ts';

export const testApp = '68f0c2d1e4b7a90012ab34cd';

/** A clock that stands still until a test moves it. */
export interface TestClock {
  readonly now: () => number;
  advance(seconds: number): void;
}

export function stoppedClock(start = '2026-11-23T12:00:00Z'): TestClock {
  let time = Date.parse(start);
  return {
    now: () => time,
    advance(seconds) {
      time += seconds * 1000;
    },
  };
}

/** A sandbox that ends with the test: the example's people and tokens, and an app that is empty unless told otherwise. */
export async function openSandbox(
  app: Partial<SeedApp> = {},
  { clock, ...seed }: Partial<Seed> & { readonly clock?: TestClock } = {},
): Promise<Sandbox> {
  const [example] = exampleSeed.apps;
  const sandbox = await startSandbox(
    { ...exampleSeed, apps: [{ ...example, connections: [], ...app }], ...seed },
    clock === undefined ? {} : { clock: clock.now },
  );
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export interface Call {
  /** A personal token; Dana's when left out. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Calls `GET external-auth/list` and the like on the test's app. */
export async function call(sandbox: Sandbox, request: string, options: Call = {}): Promise<Answered> {
  const [method = '', path = ''] = request.split(' ');
  const { token = 'sandbox-token-dana', body } = options;
  const response = await fetch(
    path.startsWith('/') ? `${sandbox.url}${path}` : `${sandbox.url}/api/apps/${testApp}/${path}`,
    {
      method,
      headers: options.headers ?? { authorization: `Bearer ${token}` },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  );
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** What setting scopes answers, as documented. */
export interface SetAnswer {
  readonly redirect_url: string | null;
  readonly connection_id: string | null;
  readonly already_authorized: boolean;
  readonly error: string | null;
  readonly error_message: string | null;
  readonly other_user_email: string | null;
}

/** Asks for exactly these scopes, and expects that the request is taken. */
export async function setScopes(
  sandbox: Sandbox,
  type: string,
  scopes: readonly string[],
  options: Call = {},
): Promise<SetAnswer> {
  const answer = await call(sandbox, `PUT external-auth/integrations/${type}`, {
    ...options,
    body: { scopes },
  });
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as SetAnswer;
}

export interface ListedConnection {
  readonly integration_type: string;
  readonly status: string;
  readonly scopes: readonly string[];
  readonly user_email: string;
}

export async function listConnections(sandbox: Sandbox): Promise<readonly ListedConnection[]> {
  const { body } = await call(sandbox, 'GET external-auth/list');
  return (body as { integrations: readonly ListedConnection[] }).integrations;
}
