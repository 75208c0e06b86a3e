/** How an attempt at a request went wrong. */
export interface FailedAttempt {
  /** Of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** Of the answer, by name in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** What GitHub says in the answer's body. */
  readonly message: string;
  /** Whether the request may have taken effect. */
  readonly mayHaveArrived: boolean;
}

export interface AttemptState {
  /** How many attempts there were, this one included. */
  readonly count: number;
  /** Whether the request must not be done twice. */
  readonly isSentOnce: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const maxAttempts = 3;

/** How long we wait at most for a rate limit to end; also for one of which GitHub does not say when it ends. */
const longestSeconds = 60;

/** Waiting does not help with these. */
const final: readonly number[] = [400, 401, 403, 404, 410, 422, 451];

/**
 * Decides whether a request is sent again: after 1 and 4 seconds where GitHub stumbles, and after a rate limit, which
 * says that nothing was done.
 *
 * @returns how many seconds to wait before that; undefined when it is not sent again
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function secondsToNext(attempt: FailedAttempt, state: AttemptState): number | undefined {
  const { count, isSentOnce, now } = state;
  if (count >= maxAttempts) return undefined;
  const asked = secondsAskedFor(attempt, now);
  if (asked !== undefined) return asked <= longestSeconds ? asked : undefined;
  const { status, mayHaveArrived } = attempt;
  if (status !== undefined && final.includes(status)) return undefined;
  return isSentOnce && mayHaveArrived ? undefined : count ** 2;
}

/** How long a rate limit lasts; undefined where the answer is about none. */
function secondsAskedFor({ status, headers, message }: FailedAttempt, now: number): number | undefined {
  if (status === undefined || !mayLimit(status)) return undefined;
  const [retryAfter, remaining] = [headers['retry-after'], headers['x-ratelimit-remaining']];
  if (retryAfter !== undefined || /\bsecondary rate\b/i.test(message)) {
    const seconds = Number(retryAfter);
    return Number.isNaN(seconds) ? longestSeconds : seconds;
  }
  if (remaining === '0') {
    // A second more, so that it is over.
    return Math.max(0, Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000) + 1);
  }
  return status === 429 ? longestSeconds : undefined;
}

/** GraphQL's limits come with status 200. */
function mayLimit(status: number): boolean {
  return status === 200 || status === 403 || status === 429;
}
