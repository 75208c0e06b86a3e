import * as http from 'node:http';
import * as https from 'node:https';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unpack = promisify(gunzip);

export interface HttpRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Ends the request, also while its reply is read. */
  readonly signal: AbortSignal | undefined;
}

export interface HttpReply {
  readonly status: number;
  /** By name in lower case; one that came several times has its values with commas between. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/**
 * Sends one request and reads the whole reply. Redirects are not followed. Node's `fetch` does as much, but loading it
 * and using it four times takes longer than all else that a run does.
 *
 * @throws Error when no whole reply comes: the reason of the signal when that ended it
 */
export async function sendRequest(
  url: URL,
  { method, headers, body, signal }: HttpRequest,
): Promise<HttpReply> {
  // The agents of the process, which keep connections and know the proxy.
  const { request } = url.protocol === 'https:' ? https : http;
  const options = { method, headers: { ...headers, 'accept-encoding': 'gzip' }, signal };
  try {
    const incoming = await new Promise<http.IncomingMessage>((resolve, reject) => {
      request(url, options).on('response', resolve).on('error', reject).end(body);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const isPacked = incoming.headers['content-encoding'] === 'gzip' && bytes.length > 0;
    return {
      status: incoming.statusCode ?? 0,
      headers: headersOf(incoming),
      body: isPacked ? await unpack(bytes) : bytes,
    };
  } catch (error) {
    throw signal?.aborted === true ? signal.reason : error;
  }
}

function headersOf({ headers }: http.IncomingMessage): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]));
}
