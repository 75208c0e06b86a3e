import type { RequestOnce, SendRequest } from '../send-request.ts';
import { type ReplyBody, readBody } from './body.ts';
import type { Mask } from './links.ts';

/** What came of sending a request once. */
export type Attempt =
  | { readonly kind: 'reply'; readonly status: number; readonly body: ReplyBody }
  /** Any status that is not 2xx. What else it says is not read: it may quote the request, or a link. */
  | { readonly kind: 'refusal'; readonly status: number; readonly retryAfter: string | null }
  | Silence;

/** No answer, or half of one. */
export interface Silence {
  readonly kind: 'silence';
  /** In words: `no connection (ECONNREFUSED)`. */
  readonly reason: string;
  /** Whether the request may have arrived, and so have had its effect. */
  readonly mayHaveArrived: boolean;
}

export interface AttemptOptions {
  readonly fetch: SendRequest;
  readonly url: string;
  readonly request: Pick<RequestOnce, 'method' | 'headers' | 'body'>;
  readonly timeoutMilliseconds: number;
  readonly mask: Mask;
}

/** Sends a request once. Redirects are not followed: they would carry the token, or our trust, somewhere else. */
export async function attemptOnce(options: AttemptOptions): Promise<Attempt> {
  const { fetch, url, request, timeoutMilliseconds, mask } = options;
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal });
    if (response.ok) {
      return { kind: 'reply', status: response.status, body: await readBody(response, mask) };
    }
    await response.body?.cancel();
    return {
      kind: 'refusal',
      status: response.status,
      retryAfter: response.headers.get('retry-after') ?? null,
    };
  } catch (error) {
    return silenceOf(error, { isLate: signal.aborted, timeoutMilliseconds });
  }
}

/** Errors of the connection before anything is sent over it. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Of the error only its code is kept: errors of the HTTP parser hold the reply itself. */
function silenceOf(
  error: unknown,
  { isLate, timeoutMilliseconds }: Pick<AttemptOptions, 'timeoutMilliseconds'> & { readonly isLate: boolean },
): Silence {
  if (isLate || (error instanceof Error && error.name === 'TimeoutError')) {
    const reason = `no answer within ${timeoutMilliseconds / 1000} seconds`;
    return { kind: 'silence', reason, mayHaveArrived: true };
  }
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  const mayHaveArrived = code === undefined || !beforeSending.has(code);
  const reason = mayHaveArrived ? 'no whole answer' : 'no connection';
  return { kind: 'silence', reason: code === undefined ? reason : `${reason} (${code})`, mayHaveArrived };
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z_]{2,39}$/.test(code) ? code : undefined;
}
