import { isEnforced } from '../domain/policy/enforcement.ts';
import { approvalsOf } from '../report/comment/headline.ts';
import { commentMarker, deservesComment } from '../report/comment/occasion.ts';
import type { CommentSubject } from '../report/comment/subject.ts';
import type { CheckedPullRequest } from './check-pull-request.ts';
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
  const { pull, report } = checked;
  const subject = toSubject(checked, options);
  const wish = {
    marker: commentMarker,
    render: () => renderComment(subject),
    isNew: deservesComment(subject),
  };
  const comment = options.comment === 'never' ? undefined : wish;
  return { pull, report, approvals: approvalsOf(subject), comment };
}

/** Loaded when there is something to write: most pull requests touch nothing that we look at. */
async function renderComment(subject: CommentSubject): Promise<string> {
  const { renderComment: render } = await import('../report/comment/comment.ts');
  return render(subject);
}

function toSubject(
  { pull, report, verdict, approvals, policy: snapshot, policyChange, ...rest }: CheckedPullRequest,
  { repositoryUrl, today }: PublicationOptions,
): CommentSubject {
  const policy = snapshot.kind === 'policy' ? snapshot.policy : undefined;
  return {
    report,
    apps: verdict.apps,
    approvals,
    policy,
    mistakenPolicy: snapshot.kind === 'missing' ? snapshot.mistaken : undefined,
    policyAt: { branch: pull.policy.branch, commit: pull.policy.commit },
    policyChange,
    policyVerdicts: rest.policyVerdicts,
    stillUsed: rest.stillUsed,
    sights: rest.sights,
    isEnforced: policy === undefined || isEnforced(policy, today),
    baseBranch: pull.baseBranch,
    head: pull.head,
    repositoryUrl,
  };
}
