import { AccessRefused, WorldError } from '../../ports/errors.ts';
import type { Attempt } from './attempt.ts';
import type { Base44Call } from './call.ts';
import { type CredentialKind, tokenDocumentation } from './credential.ts';
import { placeOf, type Reply } from './reply.ts';

/** The last of the attempts at a call, with which it ended. */
export interface FailedCall {
  readonly call: Base44Call;
  readonly attempt: Exclude<Attempt, { readonly kind: 'reply' }>;
  readonly requestId: string;
  readonly count: number;
  readonly credential: CredentialKind;
}

/** The error to throw for a call that got no answer to go on with. No error is its cause: what lies below may quote a reply. */
export function failureOf(failed: FailedCall): AccessRefused | WorldError {
  const { call, attempt, requestId, count } = failed;
  const times = count === 1 ? '' : `, ${count} attempts`;
  if (attempt.kind === 'silence') {
    const place = `${attempt.reason}${times}, request ${requestId}`;
    return new WorldError(`Base44 could not be asked to ${call.what} (${place}). ${goOn(call)}`);
  }
  const place = `${placeOf({ status: attempt.status, requestId })}${times}`;
  switch (attempt.status) {
    case 401:
      return new AccessRefused(
        `Base44 did not accept the token to ${call.what} (${place}). ${adviceFor(failed.credential)}`,
      );
    case 403:
      return new AccessRefused(
        `Base44 did not let the token ${call.what} (${place}). ${permissionFor(failed)}`,
      );
    case 404:
      return new AccessRefused(
        `Base44 could not ${call.what}: it knows no such app, or the token may not see it (${place}). Check the app id, and that the token is of the workspace that the app is in.`,
      );
    default:
      return new WorldError(otherFailure(call, attempt.status, place));
  }
}

function otherFailure(call: Base44Call, status: number, place: string): string {
  if (status >= 300 && status < 400) {
    return `Base44 could not ${call.what}: it sends us to another address, where the token does not go (${place}). Check api-url.`;
  }
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return `Base44 could not ${call.what} (${place}). Running again may not help: check the app id and api-url.`;
  }
  return `Base44 could not ${call.what} (${place}). ${goOn(call)}`;
}

/** The error to throw when Base44 asks to wait for longer than we do. */
export function comeBack({ call, requestId, attempt }: FailedCall, at: number): WorldError {
  const status = attempt.kind === 'refusal' ? placeOf({ status: attempt.status, requestId }) : requestId;
  return new WorldError(
    `Base44 could not ${call.what} (${status}): it asks to come back later. Run again after ${timeText(at)}; it goes on where it stopped.`,
  );
}

/** The error to throw for a reply that cannot be relied on; `reason` completes "its reply …". */
export function unusableReply(call: Base44Call, reply: Reply, reason: string): WorldError {
  return new WorldError(
    `Base44 could not ${call.what}: its reply ${reason} (${placeOf(reply)}). ${goOn(call)}`,
  );
}

function goOn({ method }: Base44Call): string {
  const effect = method === 'GET' ? '' : 'It may have taken effect all the same. ';
  return `${effect}Run again; it goes on where it stopped.`;
}

function adviceFor(kind: CredentialKind): string {
  switch (kind) {
    case 'account-key':
      return `It looks like an account API key, which Base44 stopped taking on 15 October 2026. Use a personal access token: ${tokenDocumentation}`;
    case 'login':
      return `It is of a login, which runs out. Log in again with "base44 login", or use a personal access token: ${tokenDocumentation}`;
    case 'personal':
      return `A personal access token ends when it is disabled, or its owner leaves the workspace. Create a new one: ${tokenDocumentation}`;
    default:
      return kind satisfies never;
  }
}

function permissionFor({ call, credential }: FailedCall): string {
  if (credential === 'account-key') return adviceFor(credential);
  const seen =
    credential === 'login' ? 'It is the token of a login.' : 'It looks like a personal access token.';
  return call.method === 'GET'
    ? `${seen} Its owner must have access to the app, in the workspace that the token is of.`
    : `${seen} It must not be read-only, its owner must be an editor of the app, and the workspace must allow the connector.`;
}

/** `2026-11-23 14:05 UTC`, rounded up. */
function timeText(at: number): string {
  const nextMinute = new Date(Math.ceil(at / 60_000) * 60_000);
  return `${nextMinute.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
