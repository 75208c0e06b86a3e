/** An account on GitHub. */
export interface Account {
  readonly login: string;
  /** An account that was deleted has the login that GitHub shows instead, `ghost`. */
  readonly kind: 'person' | 'bot' | 'deleted';
}

/** Whether a program acts under this account. Some replies say so in the login only. */
export function isBot({ login, kind }: Account): boolean {
  return kind === 'bot' || login.toLowerCase().endsWith('[bot]');
}

/** Whether two logins, or two teams, are the same: GitHub keeps their case and ignores it. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** What a login or a team is filed under. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
