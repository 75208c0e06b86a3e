import { typeFacts } from './catalogue.ts';
import { isGoogle } from './connector-types.ts';
import { foldScope } from './decode.ts';

/**
 * Scopes that Base44 was seen to ask for by itself, for types that the catalogue has no scopes of. As of 2026-11, from
 * connector files that Base44 wrote in public repositories; not documented.
 */
const addedToOthers: ReadonlyMap<string, readonly string[]> = new Map([
  ['databricks', ['offline_access']],
  ['typeform', ['accounts:read', 'offline']],
]);

/** What Base44 adds to every connector that signs in with Google. */
const addedToGoogle = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];

/** Scopes that only keep a connection alive. Services grant them without listing them, or list them unasked. */
const lasting: ReadonlySet<string> = new Set(['offline_access', 'refresh_token', 'offline']);

/** The scopes that Base44 asks for by itself, though no file lists them. */
export function scopesAddedByBase44(type: string): readonly string[] {
  const known = typeFacts(type)?.addedByBase44;
  if (known !== undefined) return known;
  return addedToOthers.get(type) ?? (isGoogle(type) ? addedToGoogle : []);
}

/** Whether a scope only lets a connection last while the person is away, so that whether it is listed says nothing. */
export function onlyKeepsAlive(scope: string): boolean {
  return lasting.has(foldScope(scope));
}
