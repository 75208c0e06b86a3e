import { isEnforced } from '../domain/policy/enforcement.ts';
import { approvalsOf } from '../report/comment/headline.ts';
import { commentMarker, deservesComment } from '../report/comment/occasion.ts';
import type { CommentSubject } from '../report/comment/subject.ts';
import type { CheckedPullRequest } from './check-pull-request.ts';
import type { JudgedPullRequest } from './judge-pull-request.ts';
import type { Publication } from './publish-verdict.ts';

export interface PublicationOptions {
  readonly comment: 'changes' | 'never';
  /** `https://github.com/acme/crm`. */
  readonly repositoryUrl: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** What there is to say about a pull request that was checked. */
export function toPublication(checked: CheckedPullRequest, options: PublicationOptions): Publication {
  const { pull, report, judged } = checked;
  const subject = judged === undefined ? undefined : toSubject(checked, judged, options);
  const wish = {
    marker: commentMarker,
    render: () => renderComment(checked, options),
    isNew: subject !== undefined && deservesComment(subject),
  };
  const comment = options.comment === 'never' ? undefined : wish;
  return { pull, report, approvals: subject === undefined ? 0 : approvalsOf(subject), comment };
}

/** Loads what it takes when there is something to write: most pull requests touch nothing that we look at. */
async function renderComment(checked: CheckedPullRequest, options: PublicationOptions): Promise<string> {
  const [{ renderComment: render }, { judgedAsNothing }] = await Promise.all([
    import('../report/comment/comment.ts'),
    import('./judge-pull-request.ts'),
  ]);
  const judged = checked.judged ?? judgedAsNothing(checked.pull, checked.report);
  return render(toSubject(checked, judged, options));
}

function toSubject(
  { pull, report }: CheckedPullRequest,
  { verdict, policy: snapshot, ...judged }: JudgedPullRequest,
  { repositoryUrl, today }: PublicationOptions,
): CommentSubject {
  const policy = snapshot.kind === 'policy' ? snapshot.policy : undefined;
  return {
    report,
    ...judged,
    apps: verdict.apps,
    policy,
    mistakenPolicy: snapshot.kind === 'missing' ? snapshot.mistaken : undefined,
    policyAt: { branch: pull.policy.branch, commit: pull.policy.commit },
    isEnforced: policy === undefined || isEnforced(policy, today),
    baseBranch: pull.baseBranch,
    head: pull.head,
    repositoryUrl,
  };
}
