import { type Account, nameKey } from './account.ts';

/** Whom a commit names as an author. */
export type CommitAuthor =
  | { readonly kind: 'account'; readonly login: string }
  /** An e-mail address that is linked to no account: it could be anyone's, also a reviewer's. */
  | { readonly kind: 'unknown' };

/** A commit of a pull request that changes connector or policy files, or may do so. */
export interface Contribution {
  readonly commit: string;
  readonly author: CommitAuthor;
  readonly coAuthors: readonly CommitAuthor[];
}

/** Whose work a pull request is. */
export interface Authorship {
  readonly author: Account;
  /** How many commits it has, of whatever kind. */
  readonly commitCount: number;
  /** The oldest first. */
  readonly contributions: readonly Contribution[];
}

/** GitHub lists no more commits of a pull request than this. */
export const mostListedCommits = 250;

/** How somebody contributed to what is to be approved. */
export type Involvement =
  | { readonly kind: 'pr-author' }
  | { readonly kind: 'commit-author' | 'co-author'; readonly commit: string };

/** Why one more approval is needed: one of the approvers could be an author. */
export type Doubt =
  | { readonly kind: 'unknown-author'; readonly commits: readonly string[] }
  | { readonly kind: 'too-many-commits'; readonly count: number; readonly most: number };

/** Everybody who is known to have contributed, by `nameKey` of their login; the closest involvement of each. */
export function involvements(authorship: Authorship): ReadonlyMap<string, Involvement> {
  const found = new Map<string, Involvement>();
  const add = (login: string, involvement: Involvement) => {
    if (!found.has(nameKey(login))) found.set(nameKey(login), involvement);
  };
  add(authorship.author.login, { kind: 'pr-author' });
  for (const { commit, author } of authorship.contributions) {
    if (author.kind === 'account') add(author.login, { kind: 'commit-author', commit });
  }
  for (const { commit, coAuthors } of authorship.contributions) {
    for (const coAuthor of coAuthors) {
      if (coAuthor.kind === 'account') add(coAuthor.login, { kind: 'co-author', commit });
    }
  }
  return found;
}

/** What keeps the authors from being known. */
export function doubtsAbout({ commitCount, contributions }: Authorship): readonly Doubt[] {
  const commits = contributions
    .filter(({ author, coAuthors }) => [author, ...coAuthors].some(({ kind }) => kind === 'unknown'))
    .map(({ commit }) => commit);
  const unknown: readonly Doubt[] = commits.length === 0 ? [] : [{ kind: 'unknown-author', commits }];
  return commitCount > mostListedCommits
    ? [...unknown, { kind: 'too-many-commits', count: commitCount, most: mostListedCommits }]
    : unknown;
}
