import type { ApprovalVerdict, Explanation } from '../../domain/approval/approval-verdict.ts';
import type { Doubt } from '../../domain/approval/contributors.ts';
import type { NotCounted } from '../../domain/approval/voices.ts';
import { codeSpan } from '../inert-markdown.ts';
import { plural } from '../plural.ts';
import { listNames } from './names.ts';

/** What a comment lists of these at the most; the rest is counted. */
const most = 5;

/** Whether the policy gets milder and waits for the reviewers because of it. */
export function waitsForPolicy(approvals: ApprovalVerdict): boolean {
  switch (approvals.kind) {
    case 'nothing-needed':
    case 'approved':
      return false;
    case 'nobody-can-approve':
      return approvals.keys.some(({ kind }) => kind === 'policy');
    case 'waiting':
    case 'blocked':
      return approvals.keys.some(({ kind, key }) => kind !== 'approved' && key.kind === 'policy');
    default:
      return approvals satisfies never;
  }
}

/** What has been said already, what of it does not count, and why more is asked for: each a sentence. */
export function approvalRemarks(approvals: ApprovalVerdict): readonly string[] {
  if (approvals.kind === 'nothing-needed' || approvals.kind === 'nobody-can-approve') return [];
  const { notCounted, required, unreadableTeams } = approvals;
  const approvers = [
    ...new Set(approvals.keys.flatMap(({ approvedBy }) => approvedBy.map(({ login }) => login))),
  ];
  const shown = notCounted.filter(({ why }) => why.kind !== 'not-a-reviewer');
  const rest = shown.length - most;
  return [
    ...(approvals.kind === 'blocked'
      ? [`Changes are requested by ${listNames(approvals.blockedBy.map(({ login }) => login))}.`]
      : []),
    ...(approvers.length === 0 ? [] : [`Approved so far by ${listNames(approvers)}${coverage(approvals)}.`]),
    ...shown.slice(0, most).map(describeNotCounted),
    ...(rest > 0 ? [`… and ${plural(rest, 'other review')} that does not count.`] : []),
    ...required.doubts.map(describeDoubt),
    ...(isStuck(approvals)
      ? ['Too few others may approve. Somebody else can open the pull request, or the policy can name more.']
      : []),
    ...(unreadableTeams.length === 0
      ? []
      : [
          `The members of ${listNames(unreadableTeams)} cannot be read: set the input ${codeSpan('org-token')}.`,
        ]),
  ];
}

/** Whether waiting does not help: those who may still approve are too few. */
function isStuck({ keys }: Explanation): boolean {
  return keys.some((key) => key.kind === 'waiting' && !key.hasEnoughCandidates);
}

/** An approval is of what was there when it was given. */
function coverage({ keys }: Explanation): string {
  const isPartial = keys.some(({ notCovered }) => notCovered.length > 0);
  return isPartial ? ', before some of this was added' : '';
}

function describeNotCounted({ login, why }: NotCounted): string {
  const who = codeSpan(login);
  switch (why.kind) {
    case 'pr-author':
      return `${who} does not count: the author of the pull request.`;
    case 'commit-author':
    case 'co-author':
      return `${who} does not count: an author of commit ${codeSpan(why.commit.slice(0, 7))}.`;
    case 'bot':
      return `${who} does not count: a bot.`;
    case 'deleted-account':
      return 'An account that was deleted does not count.';
    case 'unknown-reviewer':
      return `${who} does not count: it could not be looked up whether the policy names this person.`;
    case 'not-a-reviewer':
      return `${who} does not count: not a reviewer of the policy.`;
    case 'dismissed':
      return `The review of ${who} was dismissed.`;
    default:
      return why satisfies never;
  }
}

function describeDoubt(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'unknown-author': {
      const [first = '', ...others] = doubt.commits;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return `One more approval is needed, because it cannot be told who wrote ${codeSpan(first.slice(0, 7))}${more}.`;
    }
    case 'too-many-commits':
      return `One more approval is needed, because there are more than ${doubt.most} commits, and GitHub does not list all of them.`;
    default:
      return doubt satisfies never;
  }
}
