import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../ports/errors.ts';

/** The token of a person. */
export interface PersonToken {
  readonly token: string;
  /** The e-mail address that the token is of; null when that is not known. */
  readonly account: string | null;
}

export interface TokenPlaces {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly home: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The token to ask Base44 with: `BASE44_TOKEN`, else that of the login which `base44 login` left. The login is read and
 * nothing else: renewing it would change the refresh token, and log out the tool that it belongs to.
 *
 * @throws UserError when there is none, or it has run out
 */
export function findPersonToken({ environment, home, now }: TokenPlaces): PersonToken {
  const token = environment['BASE44_TOKEN']?.trim() ?? '';
  if (token !== '') return { token, account: null };
  const login = readLogin(join(home, '.base44', 'auth', 'auth.json'));
  if (login.expiresAt <= now) {
    throw new UserError('The login of "base44 login" has run out. Log in again: npx base44 login');
  }
  return { token: login.token, account: login.account };
}

interface Login extends PersonToken {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** As base44 0.1.18 writes it: `accessToken`, `refreshToken`, `expiresAt` (milliseconds), `email`, `name`. */
function readLogin(path: string): Login {
  const { accessToken, expiresAt, email } = parseLogin(readText(path));
  if (typeof accessToken !== 'string' || accessToken === '' || typeof expiresAt !== 'number') {
    throw new UserError(unreadable);
  }
  return { token: accessToken, account: typeof email === 'string' ? email : null, expiresAt };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UserError(isAbsent ? absent : unreadable, { cause: error });
  }
}

/** No error of the parser is kept: it quotes the text, in which a token stands. */
function parseLogin(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return { ...data };
  } catch {
    throw new UserError(unreadable);
  }
  throw new UserError(unreadable);
}

const absent =
  'There is no Base44 login here. Log in with "npx base44 login", or set BASE44_TOKEN to a personal access token of yours.';
const unreadable =
  'The login that "base44 login" left (~/.base44/auth/auth.json) cannot be read. Log in again: npx base44 login';
