import { isSameName } from '../approval/account.ts';
import type { ConsentRules } from '../policy/policy.ts';

/** GitHub assigns no more people to an issue. */
const maxAssignees = 10;

export interface ConsentQuestion {
  /** The types that somebody has to sign in for. */
  readonly connectors: readonly string[];
  /** By type. */
  readonly consent: ReadonlyMap<string, ConsentRules>;
  /** The person whose pull request asks for it; null when there is none, or it is a bot. */
  readonly author: string | null;
}

/** The logins, without `@`, of those who are to sign in: whom policy names, else who proposed the change. */
export function consentPeople({ connectors, consent, author }: ConsentQuestion): readonly string[] {
  const named = connectors.flatMap((type) => {
    const who = consent.get(type)?.who ?? [];
    return who.length > 0 ? who.map((login) => login.replace(/^@/, '')) : author === null ? [] : [author];
  });
  const distinct = named.filter(
    (login, index) => named.findIndex((other) => isSameName(other, login)) === index,
  );
  return distinct.slice(0, maxAssignees);
}
