import { MissingPermission, UserError, WorldError } from '../../ports/errors.ts';
import { connectionFailureOf } from '../connection-failure.ts';
import { UnexpectedReply } from './decode.ts';

/** What a request is for, in the words of an error message. */
export interface CallName {
  /** Completes "GitHub could not …": `list the files of commit 3f9c2e1`. */
  readonly what: string;
  /** What the token needs for it, as a line of a workflow's `permissions:`. */
  readonly permission: string;
  /** What to do where neither that line nor an input of the action helps, as a sentence. */
  readonly remedy?: string;
}

/** What is of interest in an error of a GraphQL reply. Its message is not: it may quote anything. */
export interface GraphQLError {
  readonly type: string | undefined;
  readonly path: readonly string[];
}

/**
 * The error to throw for a request that failed. Octokit's own errors hold the whole request and reply, which have no
 * place in a log, so they are no cause of ours; what lies below them is of the network, and is.
 */
export function failureOf(error: unknown, call: CallName): Error {
  if (error instanceof UserError || error instanceof WorldError) return error;
  if (error instanceof UnexpectedReply) return unexpectedReply(error, call);
  const answer = answerOf(error);
  if (answer !== undefined)
    return failureOfAnswer(answer, call, error instanceof Error ? error.cause : undefined);
  return new WorldError(`GitHub could not ${call.what}: its reply could not be read. ${again}`, {
    cause: error,
  });
}

/** Whether the token has made too many queries, by either of the names that GitHub has for it. */
export function isRateLimit({ type }: Pick<GraphQLError, 'type'>): boolean {
  return type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
}

/** The error to throw for an error in a GraphQL reply. Data that came with it is not to be used. */
export function graphqlFailure({ type, path }: GraphQLError, call: CallName): Error {
  if (type === 'FORBIDDEN' || type === 'NOT_FOUND') {
    return refused(call, { reason: type, isNotFound: type === 'NOT_FOUND' });
  }
  if (isRateLimit({ type })) return rateLimited(call, {});
  const place =
    path.length > 0 && path.every((part) => /^\w{1,60}$/.test(part)) ? ` at ${path.join('.')}` : '';
  const kind = type === undefined || !/^[A-Z_]{1,60}$/.test(type) ? 'an error' : type;
  return new WorldError(
    `GitHub could not ${call.what}: its reply has ${kind}${place}, and a partial reply is not used. ${again}`,
  );
}

const again = 'Run again; https://www.githubstatus.com tells whether GitHub has trouble.';

/** An answer to a request, or that there was none. */
interface Answer {
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly isRateLimit: boolean;
  /** Why no answer came, in words; undefined when one did. */
  readonly silence: string | undefined;
}

/** Reads octokit's errors; undefined for any other error. */
function answerOf(error: unknown): Answer | undefined {
  if (!(error instanceof Error)) return undefined;
  const response: unknown = 'response' in error ? error.response : undefined;
  const headers = headersOf(response);
  if (/rate limit/i.test(error.message) && response !== undefined) {
    return { status: statusOf(response) ?? statusOf(error), headers, isRateLimit: true, silence: undefined };
  }
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return { status: undefined, headers, isRateLimit: false, silence: tooLate };
  }
  if (error.name !== 'HttpError') return undefined;
  return {
    status: response === undefined ? undefined : statusOf(error),
    headers,
    isRateLimit: statusOf(error) === 429 || headers['x-ratelimit-remaining'] === '0',
    silence: response === undefined ? silenceOf(error.cause) : undefined,
  };
}

const tooLate = 'no answer in time';

function silenceOf(cause: unknown): string {
  return cause instanceof Error && cause.name === 'TimeoutError'
    ? tooLate
    : connectionFailureOf(cause).reason;
}

function failureOfAnswer(answer: Answer, call: CallName, cause: unknown): Error {
  const { status, headers, isRateLimit } = answer;
  const reason = describe(answer);
  if (isRateLimit && status !== undefined && status !== 404) return rateLimited(call, headers, cause);
  if (status === 401) {
    const { remedy = 'Check the input github-token.' } = call;
    const message = `GitHub could not ${call.what} (${reason}): the token is not valid. ${remedy}`;
    return new UserError(message, { cause });
  }
  if (status === 403 || status === 404) return refused(call, { reason, isNotFound: status === 404 });
  if (status === undefined) {
    return new WorldError(`GitHub could not be asked to ${call.what}: ${reason}. ${again}`, { cause });
  }
  return new WorldError(`GitHub could not ${call.what} (${reason}). ${again}`, { cause });
}

interface Refusal {
  readonly reason: string;
  /** GitHub says so, too, of what a token may not see. */
  readonly isNotFound: boolean;
}

function refused(call: CallName, { reason, isNotFound }: Refusal): MissingPermission {
  const { what, permission, remedy = remedyFor(permission) } = call;
  const advice = isNotFound ? `It is not there, or the token may not see it. ${remedy}` : remedy;
  return new MissingPermission(`GitHub did not let the token ${what} (${reason}). ${advice}`, permission);
}

function remedyFor(permission: string): string {
  const fork = permission.endsWith(': write')
    ? ' Pull requests from forks have that only under the trigger pull_request_target.'
    : '';
  return `Add "${permission}" to the permissions: of the workflow's job.${fork}`;
}

function rateLimited(call: CallName, headers: Answer['headers'], cause?: unknown): WorldError {
  const message = `GitHub could not ${call.what}: the rate limit of the token is reached${untilText(headers)}. Run again after that.`;
  return new WorldError(message, { cause });
}

function untilText(headers: Answer['headers']): string {
  const wait = Number(headers['retry-after']);
  if (wait > 0) return ` for ${wait} seconds`;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
}

function unexpectedReply(error: UnexpectedReply, call: CallName): WorldError {
  const message = `GitHub could not ${call.what}: its reply is not as documented (${error.message}). ${again}`;
  return new WorldError(message, { cause: error });
}

function describe({ status, headers, silence }: Answer): string {
  if (status === undefined) return silence ?? 'no answer';
  const id = headers['x-github-request-id'];
  return typeof id === 'string' && /^[\w:-]{1,80}$/.test(id) ? `${status}, request ${id}` : String(status);
}

function statusOf(value: unknown): number | undefined {
  const status = typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

function headersOf(response: unknown): Answer['headers'] {
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}
