import { type HttpReply, type HttpRequest, sendRequest } from '../send-request.ts';

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
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** As many as `fetch` follows. */
const mostRedirects = 20;

/**
 * Stands in for `fetch` in octokit. Redirects are followed, for a repository that was renamed has them, and the token
 * stays with the server that it is for.
 *
 * @throws Error when no whole reply comes
 */
export async function octokitFetch(
  address: string,
  { method, headers, body, signal }: OctokitRequest,
): Promise<OctokitResponse> {
  const request: HttpRequest = { method, headers, body, signal };
  let url = new URL(address);
  for (let redirects = 0; ; redirects += 1) {
    const isAtHome = url.origin === new URL(address).origin;
    const reply = await sendRequest(url, isAtHome ? request : { ...request, headers: withoutToken(headers) });
    const next = redirectOf(reply, method);
    if (next === undefined) return toResponse(url, reply);
    if (redirects === mostRedirects) throw new Error('There are too many redirects.');
    url = new URL(next, url);
  }
}

/** Where the same request is to be sent instead. Of those that write, only if the reply says that it is the same. */
function redirectOf({ status, headers }: HttpReply, method: string): string | undefined {
  const isRedirect = status === 307 || status === 308 || (method === 'GET' && [301, 302].includes(status));
  return isRedirect ? headers.get('location') : undefined;
}

function withoutToken(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization');
  return Object.fromEntries(names);
}

function toResponse({ href: url }: URL, { status, headers, body }: HttpReply): OctokitResponse {
  return {
    ...{ status, url, headers },
    text: async () => body.toString(),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}
