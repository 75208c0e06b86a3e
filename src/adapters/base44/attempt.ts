import { type ConnectionFailure, connectionFailureOf } from '../connection-failure.ts';
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
export interface Silence extends ConnectionFailure {
  readonly kind: 'silence';
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

function silenceOf(
  error: unknown,
  { isLate, timeoutMilliseconds }: Pick<AttemptOptions, 'timeoutMilliseconds'> & { readonly isLate: boolean },
): Silence {
  if (isLate || (error instanceof Error && error.name === 'TimeoutError')) {
    const reason = `no answer within ${timeoutMilliseconds / 1000} seconds`;
    return { kind: 'silence', reason, mayHaveArrived: true };
  }
  return { kind: 'silence', ...connectionFailureOf(error) };
}
