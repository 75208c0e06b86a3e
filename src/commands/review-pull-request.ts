import type { ApprovalReader } from '../ports/approvals.ts';
import { type CheckedPullRequest, checkPullRequest, type PullRequestPorts } from './check-pull-request.ts';
import type { PullRequestOptions } from './judge-pull-request.ts';
import { type PublicationOptions, toPublication } from './publication.ts';
import { type Published, type PublishPorts, publishVerdict } from './publish-verdict.ts';

export type ReviewOptions = PullRequestOptions & PublicationOptions;

export interface ReviewPorts extends PullRequestPorts, Omit<PublishPorts, 'reader' | 'approvals'> {
  readonly approvals: ApprovalReader;
  /** Writes what needs no permission, so that it is there whatever becomes of the rest. */
  readonly writeReport: (checked: CheckedPullRequest) => Promise<void>;
}

export interface ReviewedPullRequest extends CheckedPullRequest {
  readonly published:
    | Exclude<Published, { readonly kind: 'reviewed-meanwhile' }>
    /** It was closed, or had moved on, before there was anything to say. */
    | { readonly kind: 'not-judged' };
}

/** So often a pull request is judged again because it was reviewed meanwhile. The run for the last review has a turn, too. */
const mostRepeats = 3;

/**
 * Checks a pull request and says the verdict on it. When somebody reviews it meanwhile it is judged again, so that the
 * verdict of a slow run never takes the place of one that knows more. It is not left to the run for that review, which
 * may not be allowed to write, or may not exist.
 *
 * @throws UserError and WorldError as `checkPullRequest` and `publishVerdict` do
 */
export async function reviewPullRequest(
  options: ReviewOptions,
  ports: ReviewPorts,
): Promise<ReviewedPullRequest> {
  for (let repeats = 0; ; repeats += 1) {
    const checked = await checkPullRequest(options, ports);
    await ports.writeReport(checked);
    const { reason } = checked.report;
    if (reason === 'not-open' || reason === 'moved') return { ...checked, published: { kind: 'not-judged' } };
    const isLast = repeats === mostRepeats;
    const approvals = isLast ? { hasNewReviews: async () => false } : ports.approvals;
    const published = await publishVerdict(toPublication(checked, options), { ...ports, approvals });
    if (published.kind !== 'reviewed-meanwhile') return { ...checked, published };
  }
}
