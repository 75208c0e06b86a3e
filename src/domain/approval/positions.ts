import { compareText } from '../finding.ts';
import { type Account, nameKey } from './account.ts';

/** A review of a pull request. */
export interface Review {
  /** Grows with time. */
  readonly id: number;
  readonly reviewer: Account;
  readonly state: 'approved' | 'changes-requested' | 'dismissed' | 'commented' | 'pending';
  /** The head that was reviewed; null when GitHub does not know it any more. */
  readonly commit: string | null;
  /** In UTC, as GitHub writes it: such texts compare as the times do. Null while the review is pending. */
  readonly submittedAt: string | null;
}

/** Where a person stands after all of their reviews. */
export interface Position {
  readonly reviewer: Account;
  readonly kind: 'approves' | 'requests-changes' | 'dismissed';
  /** The reviews that say so, the latest last. A person may approve again without taking back what came before. */
  readonly reviews: readonly Review[];
}

const positionKinds = {
  approved: 'approves',
  'changes-requested': 'requests-changes',
  dismissed: 'dismissed',
} as const;

/** Where each person stands, by login. Their last review that is more than a comment decides. */
export function positionsOf(reviews: readonly Review[]): readonly Position[] {
  const positions = new Map<string, Position>();
  for (const review of reviews.toSorted(compareReviews)) {
    const { reviewer, state } = review;
    if (state === 'commented' || state === 'pending') continue;
    const kind = positionKinds[state];
    const key = nameKey(reviewer.login);
    const before = positions.get(key);
    const earlier = before?.kind === kind ? before.reviews : [];
    positions.set(key, { reviewer, kind, reviews: [...earlier, review] });
  }
  return [...positions].toSorted(([one], [other]) => compareText(one, other)).map(([, position]) => position);
}

function compareReviews(one: Review, other: Review): number {
  return compareText(one.submittedAt ?? '', other.submittedAt ?? '') || one.id - other.id;
}
