import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Stands between a run and a service, and passes everything on. */
export interface Gate {
  readonly url: string;
}

/**
 * Opens a gate in front of a service.
 *
 * @param letsAnswer is asked when a request that may change something took effect; false keeps the answer back for ever
 */
export async function openGate(service: string, letsAnswer: () => boolean): Promise<Gate> {
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(`${new URL(service).origin}${request.url ?? ''}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual',
      ...(body.length === 0 ? {} : { body }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const mayWrite = request.method !== 'GET' && !(request.url ?? '').endsWith('/graphql');
    if (mayWrite && !letsAnswer()) return;
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { pathname } = new URL(service);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: pathname === '/' ? origin : `${origin}${pathname}` };
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
