import type { getOctokit } from '@actions/github';
import { connectionFailureOf } from '../connection-failure.ts';
import { sleep } from '../sleep.ts';
import { isRateLimit } from './failure.ts';
import { errorsIn, toGraphQLError } from './graphql-reply.ts';
import { type FailedAttempt, secondsToNext } from './next-attempt.ts';
import { createTurns } from './turns.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** What a request has among its options that must not be done twice. */
export const sentOnce = { isSentOnce: true } as const;

export interface AttemptOptions {
  /** How long one attempt may take. */
  readonly timeoutMilliseconds: number;
  /** How long a second of waiting is. */
  readonly secondMilliseconds: number;
}

/** So many requests GitHub gets from us at once, however many there are to send. */
const mostAtOnce = 10;

/**
 * A plugin for octokit that gives every attempt at a request its own time limit, and sends a request again when GitHub
 * stumbles or asks to wait.
 */
export function repeatAttempts({ timeoutMilliseconds, secondMilliseconds }: AttemptOptions) {
  const inTurn = createTurns(mostAtOnce);
  return ({ hook }: Pick<Octokit, 'hook'>): void => {
    hook.wrap('request', async (request, options) => {
      const { isSentOnce = false } = options.request as Partial<typeof sentOnce>;
      for (let count = 1; ; count += 1) {
        try {
          const response = await inTurn(async () => {
            options.request.signal = AbortSignal.timeout(timeoutMilliseconds);
            return request(options);
          });
          const refusal = refusalIn(response.data);
          if (refusal === undefined) return response;
          throw Object.assign(new Error(refusal.message), { ...refusal, name: 'HttpError', response });
        } catch (error) {
          if (!isOfOctokit(error)) throw error;
          const seconds = secondsToNext(failedAttempt(error), { count, isSentOnce, now: Date.now() });
          if (seconds === undefined) throw error;
          await sleep(seconds * secondMilliseconds);
        }
      }
    });
  };
}

interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** GraphQL refuses with a status of success. Other errors of a reply are for its reader. */
function refusalIn(data: unknown): Refusal | undefined {
  const errors = errorsIn(data);
  if (errors.some((error) => isRateLimit(toGraphQLError(error)))) {
    return { status: 200, message: 'rate limit' };
  }
  const [first] = errors as readonly ({ readonly message?: unknown } | null)[];
  const message = String(first?.message);
  if (/\bsecondary rate limit/i.test(message)) return { status: 200, message: 'secondary rate limit' };
  const brokeOff = /Something went wrong while executing your query/.test(message);
  return brokeOff ? { status: 500, message: 'The query broke off.' } : undefined;
}

/** Octokit's error for an answer with a status of failure, and for none. */
interface OctokitError extends Error {
  readonly status: number;
  /** Undefined when no answer came. */
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}

function isOfOctokit(error: unknown): error is OctokitError {
  return error instanceof Error && error.name === 'HttpError';
}

function failedAttempt({ status, message, response, cause }: OctokitError): FailedAttempt {
  return response === undefined
    ? { status: undefined, headers: {}, message, mayHaveArrived: connectionFailureOf(cause).mayHaveArrived }
    : { status, headers: response.headers, message, mayHaveArrived: true };
}
