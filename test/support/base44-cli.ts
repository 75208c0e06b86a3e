import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ProcessResult, projectRoot, run } from './run.ts';

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

const appId = '68f0c2d1e4b7a90012ab34cd';
const prefix = `/api/apps/${appId}`;

/**
 * Runs the real `base44 connectors push` on a folder of connector files, against a server on this machine that
 * authorizes every connector at once.
 *
 * @param home an empty folder: the CLI keeps its login there
 * @param live the types of the connectors that the app has before
 */
export async function base44Push(
  connectorsDir: string,
  home: string,
  live: readonly string[] = [],
): Promise<Base44Push> {
  const server = await startServer(live);
  const args = ['connectors', 'push', '--json', '--yes', '--app-id', appId, '--dir', connectorsDir];
  const result = await run(process.execPath, [join(projectRoot, 'node_modules/base44/bin/run.js'), ...args], {
    cwd: home,
    env: {
      HOME: home,
      // Every command starts "npm view base44 version" and waits for it; here it finds no npm.
      PATH: home,
      BASE44_API_URL: server.url,
      BASE44_ACCESS_TOKEN: madeUpToken(),
      BASE44_REFRESH_TOKEN: 'made-up',
      BASE44_DISABLE_TELEMETRY: '1',
    },
  });
  return { ...result, sets: server.sets, removed: server.removed };
}

/** A JSON web token with an e-mail as its subject and no signature that anybody would accept. */
function madeUpToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'none' }), part({ sub: 'dana@example.com', exp: 4_102_444_800 }), 'x'].join('.');
}

interface FakeBase44 {
  readonly url: string;
  readonly sets: readonly SetConnector[];
  readonly removed: readonly string[];
}

/** Answers what `connectors push` asks, and nothing else. */
async function startServer(live: readonly string[]): Promise<FakeBase44> {
  const sets: SetConnector[] = [];
  const removed: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url?.split('?')[0] ?? '';
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const set = new RegExp(`^${prefix}/external-auth/integrations/([^/]+)$`).exec(path)?.[1];
    const remove = new RegExp(`^${prefix}/external-auth/integrations/([^/]+)/remove$`).exec(path)?.[1];
    if (request.method === 'GET' && path === `${prefix}/external-auth/list`) {
      answer(200, {
        integrations: live.map((type) => ({ integration_type: type, status: 'active', scopes: [] })),
      });
    } else if (request.method === 'GET' && path === `${prefix}/payments/stripe/status`) {
      answer(200, { stripe_mode: null });
    } else if (request.method === 'POST' && path === `${prefix}/payments/stripe/install`) {
      sets.push({ type: 'stripe', body: null });
      answer(200, { already_installed: false, claim_url: null });
    } else if (request.method === 'PUT' && set !== undefined) {
      sets.push({ type: decodeURIComponent(set), body: JSON.parse(Buffer.concat(chunks).toString()) });
      answer(200, {
        redirect_url: null,
        connection_id: null,
        already_authorized: true,
        error: null,
        error_message: null,
        other_user_email: null,
      });
    } else if (request.method === 'DELETE' && remove !== undefined) {
      removed.push(remove);
      answer(200, { status: 'removed', integration_type: remove });
    } else {
      answer(501, { message: `The test did not expect ${request.method} ${path}.` });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sets, removed };
}
