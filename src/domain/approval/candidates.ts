import type { Reviewer } from '../policy/policy.ts';
import { nameKey } from './account.ts';
import { isReadable } from './directory.ts';
import type { Circumstances } from './standing.ts';

/** Entries of the policy's reviewers that may bring more approvals, in the policy's order. */
export function candidatesFor(
  approvedBy: readonly string[],
  { reviewers, involvements, directory }: Circumstances,
): readonly Reviewer[] {
  const done = new Set(approvedBy.map(nameKey));
  return reviewers.filter((reviewer) => {
    if (reviewer.kind !== 'user') return isReadable(reviewer, directory);
    const key = nameKey(reviewer.text.slice('@'.length));
    return !done.has(key) && !involvements.has(key);
  });
}

/** Whether candidates can be that many people. How many have a role or are in a team is not known. */
export function canBePeople(candidates: readonly Reviewer[], count: number): boolean {
  const named = new Set(candidates.map(({ text }) => nameKey(text)));
  return candidates.some(({ kind }) => kind !== 'user') || named.size >= count;
}
