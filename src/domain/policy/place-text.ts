import { printable, quote } from '../quote.ts';
import type { Policy } from './policy.ts';
import type { PolicyPlace } from './verdict.ts';

const longestPath = 60;

/** A place as it stands in a message: `.github/connector-policy.jsonc:14`. */
export function placeText({ path, line }: PolicyPlace): string {
  return `${pathText(path)}:${line}`;
}

/** A place with what stands there: `.github/connector-policy.jsonc:14, "*:history"`. */
export function entryText(place: PolicyPlace): string {
  return `${placeText(place)}, ${quote(place.text)}`;
}

/** A path on one line; of a long one the end. */
export function pathText(path: string): string {
  const shown = printable(path);
  return shown.length <= longestPath ? shown : `…${shown.slice(1 - longestPath)}`;
}

/** Whom to ask for an approval, as a sentence. */
export function askForApproval({ approvals }: Policy): string {
  if (approvals === undefined) return 'The policy has no "approvals" that say who may give it.';
  const names = approvals.reviewers.map(({ text }) => quote(text));
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  const { value: count } = approvals.count;
  const last = count === 1 ? ' or ' : ' and ';
  const list = [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(last);
  return count === 1 ? `Ask ${list} for it.` : `Ask ${count} of ${list} for it.`;
}
