import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from './world.ts';

/** What `base44 login` leaves on a person's machine. */
export interface Session {
  /** A JSON web token whose subject is the person's e-mail address. */
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds until the access token ends. */
  readonly expiresIn: number;
}

/** What an access token says; `expired` when it was one of ours once. */
export type SessionToken =
  | { readonly kind: 'valid'; readonly email: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

export interface Sessions {
  open(email: string, lifetimeSeconds?: number): Session;
  read(accessToken: string): SessionToken;
  /** A new session for a refresh token; undefined when it does not count. */
  refresh(refreshToken: string): Session | undefined;
}

const defaultLifetimeSeconds = 3600;

/** Sessions that only this sandbox accepts: their tokens are signed with a key that ends with it. */
export function createSessions(clock: Clock, refreshTokens: 'reusable' | 'single-use'): Sessions {
  const key = randomBytes(32);
  const emailsByRefreshToken = new Map<string, string>();
  const sign = (text: string) => createHmac('sha256', key).update(text).digest();

  function open(email: string, lifetimeSeconds = defaultLifetimeSeconds): Session {
    const issuedAt = Math.floor(clock() / 1000);
    const claims = { sub: email, iat: issuedAt, exp: issuedAt + lifetimeSeconds };
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    const refreshToken = randomBytes(24).toString('base64url');
    emailsByRefreshToken.set(refreshToken, email);
    const accessToken = `${signed}.${sign(signed).toString('base64url')}`;
    return { accessToken, refreshToken, expiresIn: lifetimeSeconds };
  }

  function read(accessToken: string): SessionToken {
    const [header = '', claims = '', signature = ''] = accessToken.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(`${header}.${claims}`);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'unknown' };
    // We signed it, so it has the shape that we gave it.
    const { sub, exp }: { sub: string; exp: number } = JSON.parse(
      Buffer.from(claims, 'base64url').toString(),
    );
    return clock() < exp * 1000 ? { kind: 'valid', email: sub } : { kind: 'expired' };
  }

  function refresh(refreshToken: string): Session | undefined {
    const email = emailsByRefreshToken.get(refreshToken);
    if (email === undefined) return undefined;
    if (refreshTokens === 'single-use') emailsByRefreshToken.delete(refreshToken);
    return open(email);
  }

  return { open, read, refresh };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
