import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { PullRequestPosition, PullRequestReader } from '../ports/pull-request.ts';
import type { Sleep } from '../ports/sleep.ts';

/** Which two commits of a pull request to compare. */
export type ResolvedSides =
  | {
      readonly kind: 'sides';
      /** Whether the head is GitHub's merge of the pull request into its base, or its own last commit. */
      readonly via: 'merge-commit' | 'merge-base';
      readonly base: string;
      readonly head: string;
    }
  /** The pull request has another head or another base branch by now; another run is for that. */
  | { readonly kind: 'moved' };

export interface SidesPorts {
  readonly reader: PullRequestReader;
  readonly sleep: Sleep;
}

/** GitHub makes the merge commit within seconds after a push, and starts when it is first asked for. */
const retryAfterMilliseconds = 2000;

/**
 * What would be merged, compared with what is there: GitHub's merge commit and its first parent, when the merge is of
 * this head into this base branch. Otherwise the head, compared with the commit where it left the base branch.
 *
 * @throws UserError when head and base branch have nothing in common
 */
export async function resolveSides(
  pull: PullRequestPosition,
  { reader, sleep }: SidesPorts,
): Promise<ResolvedSides> {
  const merged = await sidesOfMerge(pull, reader);
  if (merged !== undefined) return merged;
  if (pull.state === 'open' && pull.mergeable !== 'conflicts') {
    await sleep(retryAfterMilliseconds);
    const now = await reader.readPosition(0);
    if (hasMoved(pull, now)) return { kind: 'moved' };
    const mergedNow = await sidesOfMerge(now, reader);
    if (mergedNow !== undefined) return mergedNow;
  }
  const base = await reader.findMergeBase(pull.baseTip, pull.head);
  if (base === null) throw new UserError(nothingInCommon(pull));
  return { kind: 'sides', via: 'merge-base', base, head: pull.head };
}

function nothingInCommon({ baseBranch, head }: PullRequestPosition): string {
  return `The pull request (${head.slice(0, 7)}) has no commit in common with ${quote(baseBranch)}, so there is nothing to compare it with. Rebase it onto that branch.`;
}

/** Whether a verdict on the earlier position says nothing about the later one. That the base went on does not count. */
export function hasMoved(before: PullRequestPosition, now: PullRequestPosition): boolean {
  return before.head !== now.head || before.baseBranch !== now.baseBranch;
}

async function sidesOfMerge(
  { mergeCommit, head, baseTip }: PullRequestPosition,
  reader: PullRequestReader,
): Promise<ResolvedSides | undefined> {
  const [base, merged] = mergeCommit?.parents ?? [];
  if (mergeCommit === null || base === undefined || merged !== head) return undefined;
  // Until GitHub has merged anew, the merge may be one into a branch that the pull request had as its base before.
  const isOfBase = base === baseTip || (await reader.findMergeBase(base, baseTip)) === base;
  return isOfBase ? { kind: 'sides', via: 'merge-commit', base, head: mergeCommit.oid } : undefined;
}
