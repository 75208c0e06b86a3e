import type { ResponseOnce, SendRequest } from '../send-request.ts';

/** What octokit gives to its `fetch`. */
export interface OctokitRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What octokit reads of a response. */
export interface OctokitResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ResponseOnce['headers'];
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** As many as `fetch` follows. */
const mostRedirects = 20;

/**
 * What stands in for `fetch` in octokit, and sends each request in the way that is given. Redirects are followed, for a
 * repository that was renamed has them, and the token stays with the server that it is for. It throws when no whole
 * reply comes: the reason of the signal when that ended it.
 */
export function createOctokitFetch(
  send: SendRequest,
): (address: string, request: OctokitRequest) => Promise<OctokitResponse> {
  return async (address, request) => {
    try {
      return await follow(address, request, send);
    } catch (error) {
      throw request.signal?.aborted === true ? request.signal.reason : error;
    }
  };
}

async function follow(address: string, request: OctokitRequest, send: SendRequest): Promise<OctokitResponse> {
  const { method, body, signal } = request;
  const more = { ...(body !== undefined && { body }), ...(signal !== undefined && { signal }) };
  let url = new URL(address);
  for (let redirects = 0; ; redirects += 1) {
    const isAtHome = url.origin === new URL(address).origin;
    const headers = isAtHome ? request.headers : withoutToken(request.headers);
    const response = await send(url.href, { method, headers, redirect: 'manual', ...more });
    const next = redirectOf(response, method);
    if (next === undefined) return toOctokitResponse(url, response);
    await response.body?.cancel();
    if (redirects === mostRedirects) throw new Error('There are too many redirects.');
    url = new URL(next, url);
  }
}

/** Where the same request is to be sent instead. Of those that write, only if the reply says that it is the same. */
function redirectOf({ status, headers }: ResponseOnce, method: string): string | undefined {
  const isRedirect = status === 307 || status === 308 || (method === 'GET' && [301, 302].includes(status));
  return isRedirect ? (headers.get('location') ?? undefined) : undefined;
}

function withoutToken(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization');
  return Object.fromEntries(names);
}

async function toOctokitResponse({ href: url }: URL, response: ResponseOnce): Promise<OctokitResponse> {
  const { status, headers } = response;
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body ?? []) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return {
    ...{ status, url, headers },
    text: async () => bytes.toString(),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}
