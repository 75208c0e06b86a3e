import { type Position, positionsOf, type Review } from './positions.ts';
import { type Circumstances, type Exclusion, standingOf } from './standing.ts';

/** A person whose word counts. */
export interface CountedReviewer {
  readonly login: string;
  /** The entry of the policy's reviewers that names the person. */
  readonly as: string;
}

/** A person who approves, and whose word counts. */
export interface Approver extends CountedReviewer {
  /** The approvals, the latest last. */
  readonly reviews: readonly Review[];
}

/** A person whose reviews do not count. */
export interface NotCounted {
  readonly login: string;
  readonly position: Position['kind'];
  /** `dismissed`: the person's word would count, but the review was dismissed. */
  readonly why: Exclusion | { readonly kind: 'dismissed' };
}

/** What people say, sorted by whether it counts; each person once, by login. */
export interface Voices {
  readonly approving: readonly Approver[];
  readonly blocking: readonly CountedReviewer[];
  readonly notCounted: readonly NotCounted[];
}

/** Sorts reviews by what they say and whether it counts. */
export function hearReviews(reviews: readonly Review[], circumstances: Circumstances): Voices {
  const approving: Approver[] = [];
  const blocking: CountedReviewer[] = [];
  const notCounted: NotCounted[] = [];
  for (const position of positionsOf(reviews)) {
    const { login } = position.reviewer;
    const standing = standingOf(position.reviewer, circumstances);
    if (standing.kind === 'does-not-count') {
      notCounted.push({ login, position: position.kind, why: standing.why });
      continue;
    }
    const { as } = standing;
    switch (position.kind) {
      case 'approves':
        approving.push({ login, as, reviews: position.reviews });
        break;
      case 'requests-changes':
        blocking.push({ login, as });
        break;
      case 'dismissed':
        notCounted.push({ login, position: position.kind, why: { kind: 'dismissed' } });
        break;
      default:
        position.kind satisfies never;
    }
  }
  return { approving, blocking, notCounted };
}
