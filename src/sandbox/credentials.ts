import type { IncomingHttpHeaders } from 'node:http';
import { type JsonReply, refuse } from './reply.ts';
import type { PersonalToken, SeedToken } from './seed.ts';
import type { Sessions } from './sessions.ts';
import type { Clock } from './world.ts';

/** Who sends a request. */
export interface Caller {
  readonly email: string;
  readonly access: 'write' | 'read';
  readonly credential: 'personal token' | 'account key' | 'session';
}

export type Identity =
  | { readonly kind: 'caller'; readonly caller: Caller }
  | { readonly kind: 'refused'; readonly who: string; readonly reply: JsonReply };

export interface Credentials {
  identify(headers: IncomingHttpHeaders): Identity;
}

/** The day on which account keys stopped working. */
const accountKeysEnd = Date.parse('2026-10-15T00:00:00Z');

export function createCredentials(
  tokens: readonly SeedToken[],
  { sessions, clock }: { readonly sessions: Sessions; readonly clock: Clock },
): Credentials {
  const byToken = new Map(tokens.map((token) => [token.token, token]));

  function identifyBearer(text: string): Identity {
    const known = byToken.get(text);
    if (known?.kind === 'personal') return identifyPersonal(known, clock());
    const session = sessions.read(text);
    if (session.kind === 'valid')
      return accept({ email: session.email, access: 'write', credential: 'session' });
    return session.kind === 'expired'
      ? refused('expired session', 401, 'The session has expired.')
      : refused('unknown token', 401, 'Invalid authentication token.');
  }

  function identifyKey(text: string): Identity {
    const known = byToken.get(text);
    if (known?.kind === 'workspace-key')
      return refused('workspace key', 403, 'Workspace API keys are not accepted here.');
    if (known?.kind !== 'account-key') return refused('unknown key', 401, 'Invalid API key.');
    return clock() < accountKeysEnd
      ? accept({ email: known.user, access: 'write', credential: 'account key' })
      : refused(
          'retired account key',
          401,
          'Account API keys no longer work. Use a personal access token instead.',
        );
  }

  return {
    identify({ authorization, api_key: key }) {
      const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (bearer !== undefined) return identifyBearer(bearer);
      if (typeof key === 'string') return identifyKey(key);
      return refused('nobody', 401, 'Authentication required.');
    },
  };
}

function identifyPersonal({ user, access, validUntil }: PersonalToken, now: number): Identity {
  return validUntil !== undefined && now >= Date.parse(validUntil)
    ? refused('expired personal token', 401, 'The personal access token has expired.')
    : accept({ email: user, access, credential: 'personal token' });
}

function accept(caller: Caller): Identity {
  return { kind: 'caller', caller };
}

function refused(who: string, status: number, message: string): Identity {
  return { kind: 'refused', who, reply: refuse(status, message) };
}
