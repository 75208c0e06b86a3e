import { getOctokit } from '@actions/github';
import { chooseSendRequest } from '../send-request.ts';
import { repeatAttempts, sentOnce } from './attempts.ts';
import type { Decode } from './decode.ts';
import { type CallName, failureOf } from './failure.ts';
import { type GraphQLCall, usableData } from './graphql-reply.ts';
import { createOctokitFetch } from './octokit-fetch.ts';

/** One REST request. */
export interface RestCall<T> extends CallName {
  /** As GitHub's documentation writes it: `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number | readonly string[]>>;
  readonly decode: Decode<T>;
  /** What a 404 means, where it is an answer and not an error. */
  readonly absent?: T;
  /** What a 410 means, where it is an answer: the repository does without the thing. */
  readonly gone?: T;
  /** What a 422 means, where it is an answer: GitHub does not take these values. */
  readonly invalid?: T;
  /** Sent again only if it surely took no effect: repeating it after an answer that got lost would do it twice. */
  readonly once?: boolean;
}

/**
 * Sends requests to GitHub, with time limits, repeated a few times when GitHub stumbles or asks to wait.
 *
 * @throws MissingPermission when the token may not, or the thing is not there
 * @throws UserError when the token is not valid
 * @throws WorldError when GitHub fails, or its answer cannot be relied on: a partial GraphQL reply is one
 */
export interface GitHubClient {
  rest<T>(call: RestCall<T>): Promise<T>;
  graphql<T>(call: GraphQLCall<T>): Promise<T>;
}

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://<server>/api/v3`. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or `https://<server>/api/graphql`. */
  readonly graphqlUrl: string;
  /** How long one attempt may take. */
  readonly timeoutMilliseconds?: number;
  /** What to do where GitHub does not take the token, and it is not that of a workflow: as {@link CallName} has it. */
  readonly remedy?: string;
  /** How long a second of waiting is: tests make it short. */
  readonly secondMilliseconds?: number;
}

export function createGitHubClient(options: ClientOptions): GitHubClient {
  const { token, apiUrl, graphqlUrl, timeoutMilliseconds = 20_000, secondMilliseconds = 1000 } = options;
  const given = options.remedy === undefined ? {} : { remedy: options.remedy };
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent: 'connector-guard',
      log: silent,
      // No second HTTP client is bundled; the action has seen to proxies.
      request: { fetch: createOctokitFetch(chooseSendRequest(process.env)) },
    },
    repeatAttempts({ timeoutMilliseconds, secondMilliseconds }),
  );
  async function send(parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    const response = await octokit.request({ method: '', url: '', ...parameters });
    const { status, data } = response;
    // To octokit a redirect that was not followed is a success.
    if (status >= 300) throw Object.assign(new Error('A redirect.'), { name: 'HttpError', status, response });
    return data;
  }

  return {
    async rest(call) {
      const { route, parameters, once = false } = call;
      const [method, url] = route.split(' ');
      try {
        const request = once ? sentOnce : {};
        return call.decode(await send({ ...parameters, method, url, request }), 'the reply');
      } catch (error) {
        const meant = meaningOf(error, call);
        if (meant !== undefined) return meant;
        throw failureOf(error, { ...given, ...call });
      }
    },
    async graphql(call) {
      const { query, variables } = call;
      try {
        const reply = await send({ method: 'POST', url: graphqlUrl, query, variables });
        return call.decode(usableData(reply, { ...given, ...call }), 'data');
      } catch (error) {
        throw failureOf(error, { ...given, ...call });
      }
    },
  };
}

const ignore = (): void => {};
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** What a refusal means to the caller; undefined when it is an error. */
function meaningOf<T>(error: unknown, { absent, gone, invalid }: RestCall<T>): T | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 404) return absent;
  if (status === 410) return gone;
  return status === 422 ? invalid : undefined;
}
