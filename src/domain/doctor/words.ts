import { printable, quote } from '../quote.ts';
import type { Observation } from './observation.ts';
import type { Seen, SetUp } from './set-up.ts';

/** Names as a person says them: `"a" and "b"`. */
export function quoted(names: readonly string[]): string {
  return listed(names.map(quote));
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A page of the repository's settings: `rules`, `environments`. */
export function settingsPage({ repository }: Pick<SetUp, 'repository'>, page: string): string {
  return `https://github.com/${repository}/settings/${page}`;
}

/** A name as a word of a command that may be copied into a shell; where it would mean more there, what to put. */
export function shellWord(name: string, instead: string): string {
  return /^[\w][\w./-]{0,99}$/.test(name) ? name : instead;
}

type Hidden = Exclude<Seen<unknown>, { readonly kind: 'seen' }>;

/** What has to hold and could not be seen, because of all of these. */
export function unseen(what: string, why: string, hidden: readonly Hidden[]): Observation {
  const failed = hidden.find(({ kind }) => kind === 'failed');
  const todo = failed?.kind === 'failed' ? printable(failed.message) : anotherToken(hidden);
  return { verdict: 'unknown', what, why, todo };
}

function anotherToken(hidden: readonly Hidden[]): string {
  const needs = new Set(hidden.flatMap((one) => (one.kind === 'refused' ? [`"${one.needs}"`] : [])));
  return `GitHub does not show it to this token. Take one of somebody who administers the repository; a fine-grained one needs ${listed([...needs])}.`;
}
