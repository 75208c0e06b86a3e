import type { Sleep } from '../../ports/sleep.ts';
import type { SendRequest } from '../send-request.ts';
import { sleep as realSleep } from '../sleep.ts';
import { parseApiUrl, parseAppId } from './api-url.ts';
import { type Attempt, attemptOnce } from './attempt.ts';
import type { Base44Call } from './call.ts';
import { type Credential, parseCredential } from './credential.ts';
import { comeBack, failureOf } from './failure.ts';
import type { Mask } from './links.ts';
import { createPacing, type Pacing } from './pacing.ts';
import type { Reply } from './reply.ts';
import { hadNoEffect, nextStep } from './retry.ts';

export interface Base44Options {
  /** Such as `https://app.base44.com`. */
  readonly apiUrl: string;
  readonly appId: string;
  readonly token: string;
  /** The release of this tool, for the `User-Agent`. */
  readonly version: string;
  /** Told what must not be seen in logs, as soon as it is there: the token, and links that are credentials. */
  readonly mask?: Mask;
  /** To be shared by all clients with the same token: Base44 counts calls per caller, over all apps. */
  readonly pacing?: Pacing;
  /** Node's `fetch` when left out. */
  readonly fetch?: SendRequest;
  readonly sleep?: Sleep;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** How long one attempt may take, of calls that do not say so themselves. */
  readonly timeoutMilliseconds?: number;
}

/**
 * Sends calls about one app, repeated a few times when Base44 stumbles or asks to wait.
 *
 * @throws UserError when the token may not, or the app is not there
 * @throws WorldError when no answer came that the call takes
 */
export type SendCall = (call: Base44Call) => Promise<Reply>;

/** @throws UserError when the address, the app id or the token cannot be right. Nothing has been sent then. */
export function connectToApp(options: Base44Options): SendCall {
  const { now = Date.now, random = Math.random, sleep = realSleep, mask = () => {} } = options;
  const connection: Connection = {
    appUrl: `${parseApiUrl(options.apiUrl)}/api/apps/${parseAppId(options.appId)}`,
    credential: parseCredential(options.token),
    userAgent: `connector-guard/${options.version}`,
    mask,
    pacing: options.pacing ?? createPacing({ now, sleep }),
    fetch: options.fetch ?? fetch,
    sleep,
    now,
    random,
    timeoutMilliseconds: options.timeoutMilliseconds ?? 15_000,
  };
  mask(connection.credential.token);
  return (call) => sendUntilAnswered(connection, call);
}

/** The options, with nothing left open. */
interface Connection extends Required<Omit<Base44Options, 'apiUrl' | 'appId' | 'token' | 'version'>> {
  readonly appUrl: string;
  readonly credential: Credential;
  readonly userAgent: string;
}

async function sendUntilAnswered(connection: Connection, call: Base44Call): Promise<Reply> {
  const { pacing, credential, now, random, sleep } = connection;
  const isIdempotent = call.method !== 'POST';
  let mayHaveBeenDone = false;
  for (let count = 1; ; count += 1) {
    if (call.paced !== undefined) await pacing.turn(call.paced);
    const requestId = crypto.randomUUID();
    const attempt = await send(connection, call, requestId);
    if (attempt.kind === 'reply') return { ...attempt, requestId };
    if (attempt.kind === 'refusal' && isAnswer(call, attempt.status, mayHaveBeenDone)) {
      return { status: attempt.status, requestId, body: { kind: 'empty' } };
    }
    const failed = { call, attempt, requestId, count, credential: credential.kind };
    const step = nextStep({ attempt, count, isIdempotent, now: now(), random: random() });
    if (step.kind === 'come-back') throw comeBack(failed, step.at);
    if (step.kind === 'stop') throw failureOf(failed);
    mayHaveBeenDone ||= !hadNoEffect(attempt);
    await sleep(step.afterMilliseconds);
  }
}

function send(connection: Connection, call: Base44Call, requestId: string): Promise<Attempt> {
  const { appUrl, credential, userAgent, fetch, mask } = connection;
  const headers = {
    Accept: 'application/json',
    Authorization: `Bearer ${credential.token}`,
    'User-Agent': userAgent,
    'X-Request-ID': requestId,
  };
  const { method, body, timeoutMilliseconds = connection.timeoutMilliseconds } = call;
  const request =
    body === undefined
      ? { method, headers }
      : { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return attemptOnce({ fetch, url: `${appUrl}/${call.path}`, request, timeoutMilliseconds, mask });
}

/** A removal that is not there any more, after an attempt whose reply got lost, is done. */
function isAnswer({ method, takes }: Base44Call, status: number, mayHaveBeenDone: boolean): boolean {
  return takes?.(status) === true || (method === 'DELETE' && status === 404 && mayHaveBeenDone);
}
