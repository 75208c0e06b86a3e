import { canBePeople, candidatesFor } from './candidates.ts';
import { type ApprovalKey, keyText } from './keys.ts';
import type { Review } from './positions.ts';
import type { Circumstances } from './standing.ts';
import type { Approver, CountedReviewer, Voices } from './voices.ts';

/**
 * By commit: the texts of the keys of the diff that a review of it saw, from the merge base to the commit;
 * `unreadable` when that could not be told for sure.
 */
export type KeysByCommit = ReadonlyMap<string, ReadonlySet<string> | 'unreadable'>;

/** What the reviews say about one key. */
export type KeyVerdict = KeyReviews &
  (
    | { readonly kind: 'approved' }
    | {
        readonly kind: 'waiting';
        /** How many more people have to approve. */
        readonly missing: number;
        /** Entries of the policy's reviewers that may bring another approval, in the policy's order. */
        readonly candidates: readonly string[];
        /** Whether those can be enough people. If not, waiting does not help. */
        readonly hasEnoughCandidates: boolean;
      }
    /** Somebody requests changes of the pull request. */
    | { readonly kind: 'blocked' }
  );

export interface KeyReviews {
  readonly key: ApprovalKey;
  readonly approvedBy: readonly KeyApproval[];
  /** People who approve and count, but did not see the key. */
  readonly notCovered: readonly Shortfall[];
}

/** Somebody's approval of a key. */
export interface KeyApproval extends CountedReviewer {
  /** The commit that was reviewed; the latest that has the key. */
  readonly commit: string;
}

/** Why somebody's approval is none of a key, by what they approved last. */
export interface Shortfall {
  readonly login: string;
  readonly commit: string | null;
  /**
   * `not-in-diff`: what was reviewed did not have the key.
   * `unreadable-commit`: what was reviewed cannot be read any more, so nothing tells what was seen.
   * `unknown-commit`: nothing tells what was reviewed.
   */
  readonly reason: 'not-in-diff' | 'unreadable-commit' | 'unknown-commit';
}

/** What a key is judged by. */
export interface KeyCase extends Circumstances {
  readonly voices: Voices;
  readonly keysByCommit: KeysByCommit;
  /** How many people have to approve. */
  readonly required: number;
}

/** What the reviews say about a key. */
export function judgeKey(key: ApprovalKey, keyCase: KeyCase): KeyVerdict {
  const { voices, keysByCommit, required } = keyCase;
  const said = voices.approving.map((approver) => coverage(key, approver, keysByCommit));
  const approvedBy = said.filter((one) => 'as' in one);
  const reviews = { key, approvedBy, notCovered: said.filter((one) => 'reason' in one) };
  if (voices.blocking.length > 0) return { kind: 'blocked', ...reviews };

  const missing = Math.max(0, required - approvedBy.length);
  if (missing === 0) return { kind: 'approved', ...reviews };
  const logins = approvedBy.map(({ login }) => login);
  const candidates = candidatesFor(logins, keyCase);
  return {
    kind: 'waiting',
    ...reviews,
    missing,
    candidates: candidates.map(({ text }) => text),
    hasEnoughCandidates: canBePeople(candidates, missing),
  };
}

/** An approver's approval of a key, or why it is none. */
function coverage(
  key: ApprovalKey,
  { login, as, reviews }: Approver,
  keysByCommit: KeysByCommit,
): KeyApproval | Shortfall {
  const text = keyText(key);
  for (const { commit } of reviews.toReversed()) {
    const seen = seenIn(commit, keysByCommit);
    if (commit !== null && typeof seen === 'object' && seen.has(text)) return { login, as, commit };
  }
  const commit = reviews.at(-1)?.commit ?? null;
  return { login, commit, reason: shortfall(seenIn(commit, keysByCommit)) };
}

function seenIn(commit: Review['commit'], keysByCommit: KeysByCommit) {
  return commit === null ? undefined : keysByCommit.get(commit);
}

function shortfall(seen: ReadonlySet<string> | 'unreadable' | undefined): Shortfall['reason'] {
  if (seen === undefined) return 'unknown-commit';
  return seen === 'unreadable' ? 'unreadable-commit' : 'not-in-diff';
}
