import { endedWell } from '../domain/outcome.ts';
import type { ApprovalReader } from '../ports/approvals.ts';
import type { CommentResult, StickyComment } from '../ports/comments.ts';
import { type StatusResult, type StatusWriter, statusContextFor } from '../ports/commit-status.ts';
import type { PullRequest, PullRequestReader } from '../ports/pull-request.ts';
import type { Report } from '../report/report.ts';
import { describeStatus, statusState } from '../report/status-text.ts';
import { hasMoved } from './resolve-sides.ts';

export interface PublishPorts {
  readonly reader: Pick<PullRequestReader, 'readPosition'>;
  readonly approvals: Pick<ApprovalReader, 'hasNewReviews'>;
  readonly comments: StickyComment;
  readonly statuses: StatusWriter;
}

/** What is to be said about a pull request. */
export interface Publication {
  readonly pull: PullRequest;
  readonly report: Report;
  /** How many approvals the policy asks for. */
  readonly approvals: number;
  /** Undefined when comments are not wanted. */
  readonly comment: CommentWish | undefined;
}

export interface CommentWish {
  /** What tells our comment from others. */
  readonly marker: string;
  /** Called only if it is written. */
  readonly render: () => Promise<string>;
  /** Whether it is written also when there is none yet. */
  readonly isNew: boolean;
}

export type Published =
  /** The pull request is another one by now, so nothing was written. */
  | { readonly kind: 'moved' }
  /** Somebody reviewed it after the reviews were read, so nothing was written: it has to be judged again. */
  | { readonly kind: 'reviewed-meanwhile' }
  | {
      readonly kind: 'published';
      readonly status: StatusResult;
      /** Undefined when there is none, and none is needed. */
      readonly comment: CommentResult | undefined;
    };

/**
 * How old the last look at a pull request may be when something is written about it, in milliseconds. A run for what
 * happened since has to be started on a machine of its own, so that it writes after us.
 */
const oldestLook = 2000;

/**
 * Writes the comment and the commit status, as far as the token may. A verdict that nobody would read in a comment
 * is true of the commit whatever became of the pull request, so that the status is set without looking again.
 *
 * @throws WorldError when GitHub fails; the status is tried even when the comment fails
 */
export async function publishVerdict(publication: Publication, ports: PublishPorts): Promise<Published> {
  const { pull, report, approvals, comment } = publication;
  const { comments, statuses } = ports;
  const found = comment === undefined ? undefined : await comments.find(comment.marker, pull.comments);
  const isCommented = comment !== undefined && (comment.isNew || found !== undefined);
  const mayBeStale = isCommented || report.reason !== 'nothing-changed';
  const look = mayBeStale ? await lookAgain(pull, ports) : 'as-it-was';
  if (look === 'moved' || look === 'reviewed-meanwhile') return { kind: look };

  // Another run may just have written the first comment.
  const isInDoubt = isCommented && found === undefined && look === 'commented-meanwhile';
  const existing = isInDoubt ? await comments.find(comment.marker) : found;
  const body = isCommented ? await comment.render() : undefined;
  const writing = body === undefined ? undefined : await settled(comments.write(existing, body));
  const written = writing?.kind === 'done' ? writing.value : undefined;
  const status = await statuses.set(
    pull.head,
    {
      context: statusContextFor(pull.baseBranch),
      state: statusState(report),
      description: describeStatus(report, approvals),
      targetUrl: written === undefined || written.kind === 'not-permitted' ? null : written.url,
    },
    pull.statuses,
  );
  if (writing?.kind === 'failed') throw writing.error;
  return { kind: 'published', status, comment: written };
}

/** What became of a pull request while it was judged. */
async function lookAgain(
  pull: PullRequest,
  { reader, approvals }: PublishPorts,
): Promise<'moved' | 'reviewed-meanwhile' | 'commented-meanwhile' | 'as-it-was'> {
  // First, as it also tells where the pull request stands.
  const hasNewReviews = await approvals.hasNewReviews();
  const now = await reader.readPosition(oldestLook);
  if (hasMoved(pull, now)) return 'moved';
  if (hasNewReviews) return 'reviewed-meanwhile';
  return now.commentCount === pull.commentCount ? 'as-it-was' : 'commented-meanwhile';
}

type Settled<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

async function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { kind: 'done', value: await promise };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/**
 * Whether the job ends red. It agrees with the status, but that waiting is no failure where the status says that it
 * waits; where there is none, only the job can keep the change from being merged.
 *
 * @param pending what a job that waits for a person ends as
 */
export function endsRed(
  report: Report,
  status: StatusResult['kind'],
  pending: 'success' | 'failure',
): boolean {
  if (report.outcome === 'approval-required') return status === 'not-permitted' || pending === 'failure';
  return !endedWell(report.outcome);
}
