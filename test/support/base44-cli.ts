import { join } from 'node:path';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { type ProcessResult, projectRoot, run } from './run.ts';
import { openSandbox, testApp } from './sandbox.ts';

/** A request that the CLI sent to change a connector. */
export interface SetConnector {
  readonly type: string;
  readonly body: unknown;
}

export interface Base44Push extends ProcessResult {
  readonly sets: readonly SetConnector[];
  /** The types that were removed. */
  readonly removed: readonly string[];
}

/** Base44's CLI as a command line; `connectors` commands take the app's id by the environment. */
export const base44Program: readonly [string, string] = [
  process.execPath,
  join(projectRoot, 'node_modules/base44/bin/run.js'),
];

/**
 * The environment in which the CLI uses a sandbox, signed in as the app's owner.
 *
 * @param home an empty folder: the CLI keeps its login there
 */
export function base44Environment(sandbox: Sandbox, home: string): Readonly<Record<string, string>> {
  const { accessToken, refreshToken } = sandbox.signIn('dana@acme.com');
  return {
    HOME: home,
    // Every command starts "npm view base44 version" and waits for it; here it finds no npm.
    PATH: home,
    BASE44_API_URL: sandbox.url,
    BASE44_APP_ID: testApp,
    BASE44_ACCESS_TOKEN: accessToken,
    BASE44_REFRESH_TOKEN: refreshToken,
    BASE44_DISABLE_TELEMETRY: '1',
  };
}

/** Runs Base44's real CLI in a folder, as a machine would: without a terminal. `env` adds to the environment. */
export function runBase44(
  sandbox: Sandbox,
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessResult> {
  const [program, ...first] = base44Program;
  return run(program, [...first, ...args], {
    cwd: home,
    env: { ...base44Environment(sandbox, home), ...env },
  });
}

/**
 * Runs the real `base44 connectors push` on a folder of connector files, and tells what it did.
 *
 * @param home an empty folder
 * @param live the types of the connectors that the app has before
 */
export async function base44Push(
  connectorsDir: string,
  home: string,
  live: readonly string[] = [],
): Promise<Base44Push> {
  const sandbox = await openSandbox({
    connections: live
      .filter((type) => type !== 'stripe')
      .map((type) => ({ type, scopes: [], madeBy: 'dana@acme.com' })),
    ...(live.includes('stripe') ? { stripe: 'sandbox' } : {}),
  });
  const args = ['connectors', 'push', '--json', '--yes', '--dir', connectorsDir];
  const result = await runBase44(sandbox, home, args);
  return { ...result, sets: sandbox.log.flatMap(setsIn), removed: sandbox.log.flatMap(readRemoval) };
}

/** The change of a connector that a request asks for; empty when it asks for none. */
export function setsIn({ method, path, body }: LoggedRequest): readonly SetConnector[] {
  if (method === 'POST' && path.endsWith('/payments/stripe/install')) return [{ type: 'stripe', body: null }];
  const type = method === 'PUT' ? /\/external-auth\/integrations\/([^/]+)$/.exec(path)?.[1] : undefined;
  return type === undefined ? [] : [{ type: decodeURIComponent(type), body }];
}

function readRemoval({ method, path }: LoggedRequest): readonly string[] {
  if (method === 'DELETE' && path.endsWith('/payments/stripe')) return ['stripe'];
  const type = method === 'DELETE' ? /\/integrations\/([^/]+)\/remove$/.exec(path)?.[1] : undefined;
  return type === undefined ? [] : [decodeURIComponent(type)];
}
