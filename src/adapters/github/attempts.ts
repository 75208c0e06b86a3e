import type { retry } from '@octokit/plugin-retry';

type Octokit = Parameters<typeof retry>[0];

/**
 * A plugin that gives every attempt at a request its own time limit, and has those that GitHub wants to be waited for
 * seen as such. It is the first of the list, and so the innermost: the plugins that repeat requests are around it.
 */
export function limitAttempts(milliseconds: number) {
  return (octokit: Octokit): void => {
    octokit.hook.wrap('request', async (request, options) => {
      options.request.signal = AbortSignal.timeout(milliseconds);
      try {
        return await request(options);
      } catch (error) {
        if (error instanceof Error && asksToWait(error)) error.message = secondaryRateLimit;
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

/** What octokit's error says of an answer, when there was one. */
interface Refusal {
  readonly status?: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}
