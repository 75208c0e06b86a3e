import type { retry } from '@octokit/plugin-retry';
import { connectionFailureOf } from '../connection-failure.ts';

type Octokit = Parameters<typeof retry>[0];

/** What a request has among its options that must not be done twice. */
export const sentOnce = { isSentOnce: true } as const;

/**
 * A plugin that gives every attempt at a request its own time limit, and tells the plugins that repeat requests what they
 * do not see: that GitHub wants to be waited for, and that one which is sent once may be sent again. It is the first of
 * the list, and so the innermost.
 */
export function limitAttempts(milliseconds: number) {
  return (octokit: Octokit): void => {
    octokit.hook.wrap('request', async (request, options) => {
      options.request.signal = AbortSignal.timeout(milliseconds);
      try {
        return await request(options);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (asksToWait(error)) error.message = secondaryRateLimit;
        const { isSentOnce } = options.request as Partial<typeof sentOnce>;
        // The plugin reads it anew after each attempt; without it a request is repeated like any other.
        options.request['retries'] = isSentOnce && mayHaveArrived(error) ? 0 : undefined;
        throw error;
      }
    });
  };
}

/** By these words the plugin for rate limits knows those whose pause `Retry-After` tells. Nobody gets to read them. */
const secondaryRateLimit = 'secondary rate limit';

/**
 * Whether GitHub refuses a request only for now, whatever its words are. A limit whose end `x-ratelimit-reset` tells is
 * another matter.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function asksToWait(error: object): boolean {
  const { status, response } = error as Refusal;
  const headers = response?.headers ?? {};
  if (status === 429 && headers['x-ratelimit-remaining'] !== '0') return true;
  return (status === 403 || status === 429) && headers['retry-after'] !== undefined;
}

/** Whether the request may have taken effect. A rate limit is the business of the other plugin, and was a no. */
function mayHaveArrived(error: Error): boolean {
  return (error as Refusal).response !== undefined || connectionFailureOf(error.cause).mayHaveArrived;
}

/** What octokit's error says of an answer, when there was one. */
interface Refusal {
  readonly status?: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}
