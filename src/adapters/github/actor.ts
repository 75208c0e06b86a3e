import type { Actor } from '../../ports/actor.ts';
import { nullable, record, text } from './decode.ts';

/** The fields to ask for in a query. */
export const actorFields = '__typename login';

const decodeFields = record({ __typename: text, login: text });

/** Who did something; null when the account is gone. */
export const actor = nullable((value, at): Actor => {
  const { __typename: type, login } = decodeFields(value, at);
  return { login, kind: type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other' };
});
