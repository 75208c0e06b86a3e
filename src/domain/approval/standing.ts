import type { Reviewer } from '../policy/policy.ts';
import { type Account, isBot, nameKey } from './account.ts';
import type { Involvement } from './contributors.ts';
import { type Directory, isNamedBy } from './directory.ts';

/** Whether a person's word counts. */
export type Standing =
  | {
      readonly kind: 'counts';
      /** The entry of the policy's reviewers that names the person. */
      readonly as: string;
    }
  | { readonly kind: 'does-not-count'; readonly why: Exclusion };

/** Why a person's word does not count; the first that applies. */
export type Exclusion =
  | { readonly kind: 'deleted-account' }
  /** The person opened the pull request, or has a part in a commit that changes connector or policy files. */
  | Involvement
  | { readonly kind: 'bot' }
  /** No entry of the reviewers names the person, as far as they could be looked up. */
  | {
      readonly kind: 'unknown-reviewer';
      /** The entries that may name the person: the role or the members of the team could not be read. */
      readonly entries: readonly string[];
    }
  | { readonly kind: 'not-a-reviewer' };

/** What a person's standing depends on. */
export interface Circumstances {
  readonly reviewers: readonly Reviewer[];
  /** By `nameKey` of the login. */
  readonly involvements: ReadonlyMap<string, Involvement>;
  readonly directory: Directory;
}

/** Whether a person's word counts for a pull request. */
export function standingOf(
  account: Account,
  { reviewers, involvements, directory }: Circumstances,
): Standing {
  if (account.kind === 'deleted') return { kind: 'does-not-count', why: { kind: 'deleted-account' } };
  const involvement = involvements.get(nameKey(account.login));
  if (involvement !== undefined) return { kind: 'does-not-count', why: involvement };
  if (isBot(account)) return { kind: 'does-not-count', why: { kind: 'bot' } };

  const unknown: string[] = [];
  for (const reviewer of reviewers) {
    const isNamed = isNamedBy(reviewer, account.login, directory);
    if (isNamed === true) return { kind: 'counts', as: reviewer.text };
    if (isNamed === 'unknown') unknown.push(reviewer.text);
  }
  const why: Exclusion =
    unknown.length === 0 ? { kind: 'not-a-reviewer' } : { kind: 'unknown-reviewer', entries: unknown };
  return { kind: 'does-not-count', why };
}
