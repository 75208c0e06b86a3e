import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { KeyVerdict } from '../domain/approval/key-verdict.ts';
import type { ApprovalKey } from '../domain/approval/keys.ts';

/** What the reviews say about one thing in an app that policy puts under review. */
export interface ReportApproval {
  readonly connector: string;
  /** Null for the connector as such. */
  readonly scope: string | null;
  readonly change: 'added' | 'removed';
  /**
   * `blocked`: somebody whose word counts requests changes. `nobody-can-approve`: the policy names no reviewers.
   */
  readonly state: 'approved' | 'waiting' | 'blocked' | 'nobody-can-approve';
  /** How many people have to approve; null when nobody can. */
  readonly required: number | null;
  /** By login. */
  readonly approvedBy: readonly ReportApprover[];
}

export interface ReportApprover {
  readonly login: string;
  /** The commit that the person reviewed. */
  readonly commit: string;
}

type ReviewsOfKey = Pick<ReportApproval, 'state' | 'required' | 'approvedBy'>;

/** What the reviews say about an app, in a stable order. Empty when nothing is under review, or no review was read. */
export function approvalsOfApp(app: string, approvals: ApprovalVerdict): readonly ReportApproval[] {
  switch (approvals.kind) {
    case 'nothing-needed':
      return [];
    case 'nobody-can-approve': {
      const nobody = { state: approvals.kind, required: null, approvedBy: [] } as const;
      return approvals.keys.flatMap((key) => toReportApproval(app, key, nobody));
    }
    case 'approved':
    case 'waiting':
    case 'blocked': {
      const required = approvals.required.total;
      return approvals.keys.flatMap((verdict) =>
        toReportApproval(app, verdict.key, reviewsOf(verdict, required)),
      );
    }
    default:
      return approvals satisfies never;
  }
}

function reviewsOf({ kind, approvedBy }: KeyVerdict, required: number): ReviewsOfKey {
  return { state: kind, required, approvedBy: approvedBy.map(({ login, commit }) => ({ login, commit })) };
}

/** A key of another app, or of the policy, is none of this one's. */
function toReportApproval(app: string, key: ApprovalKey, reviews: ReviewsOfKey): readonly ReportApproval[] {
  if (key.kind !== 'connector' || key.app !== app) return [];
  const { connector, scope, sign } = key;
  return [{ connector, scope, change: sign === '+' ? 'added' : 'removed', ...reviews }];
}
