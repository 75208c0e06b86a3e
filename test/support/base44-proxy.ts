import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';

/** A request on its way to the sandbox. */
export interface PassingRequest {
  readonly method: string;
  readonly path: string;
  /** Its number, from 1 on. */
  readonly number: number;
  /** Hands it on, and returns what the sandbox answers. */
  readonly forward: () => Promise<{ readonly status: number; readonly text: string }>;
}

/** Answers a request, or does not, in place of the sandbox. */
export type Intercept = (request: PassingRequest, response: ServerResponse) => Promise<void>;

/** Something between the command line and a sandbox that sees every request. Returns its address. */
export async function openProxy(sandboxUrl: string, intercept: Intercept): Promise<string> {
  let count = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    count += 1;
    const number = count;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const { method = 'GET', url: path = '/', headers } = request;
    const forward = async () => {
      const answer = await fetch(`${sandboxUrl}${path}`, {
        method,
        headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
        redirect: 'manual',
        ...(body === '' ? {} : { body }),
      });
      return { status: answer.status, text: await answer.text() };
    };
    await intercept({ method, path, number, forward }, response);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  });
  const { url, close } = await listen(server, 0);
  onTestFinished(close);
  return url;
}

/** Hands a request on and the answer back. */
export async function passOn({ forward }: PassingRequest, response: ServerResponse): Promise<void> {
  const { status, text } = await forward();
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}
