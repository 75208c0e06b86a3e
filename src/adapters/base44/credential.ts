import { UserError } from '../../ports/errors.ts';

/**
 * What kind of token it is, as far as its form tells.
 *
 * - `login`: of `base44 login`, a JSON web token that runs out
 * - `account-key`: an account API key. Base44 took these until 15 October 2026
 * - `personal`: anything else; Base44 does not document the form of personal access tokens
 */
export type CredentialKind = 'personal' | 'login' | 'account-key';

export interface Credential {
  readonly kind: CredentialKind;
  /** What comes after `Authorization: Bearer`. */
  readonly token: string;
}

/** The page that says how to make a token that works. */
export const tokenDocumentation = 'https://docs.base44.com/Workspaces/Personal-access-tokens';

/**
 * Looks at a token before anything is sent.
 *
 * @throws UserError when Base44 cannot take it for connectors. The message does not quote it.
 */
export function parseCredential(text: string): Credential {
  const token = text.trim();
  if (token === '') {
    throw new UserError(
      `There is no Base44 token. Create a personal access token: ${tokenDocumentation} Then set it as BASE44_TOKEN.`,
    );
  }
  if (/^bearer\s/i.test(token)) {
    throw new UserError('The Base44 token starts with "Bearer". Give the token alone: the word is added.');
  }
  if (/^["'`]?b44k_/i.test(token)) {
    throw new UserError(
      `The Base44 token is a workspace API key (b44k_…), which Base44 does not take for connectors. Use a personal access token: ${tokenDocumentation}`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UserError(
      'The Base44 token has spaces, line breaks or other characters that no token has. Copy it once more, the token alone.',
    );
  }
  return { kind: kindOf(token), token };
}

function kindOf(token: string): CredentialKind {
  if (/^[0-9a-f]{32}$/i.test(token)) return 'account-key';
  if (/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(token)) return 'login';
  return 'personal';
}
