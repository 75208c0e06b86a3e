import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { runBase44 } from './base44-process.ts';
import type { ProcessResult } from './run.ts';
import { openSandbox } from './sandbox.ts';

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
