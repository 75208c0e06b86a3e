import type { CommitAuthor, Contribution } from '../../src/domain/approval/contributors.ts';
import type { Directory } from '../../src/domain/approval/directory.ts';
import { type ApprovalCase, evaluateApprovals } from '../../src/domain/approval/evaluate-approvals.ts';
import { type ApprovalKey, connectorKey, keySet, scopeKey } from '../../src/domain/approval/keys.ts';
import type { Review } from '../../src/domain/approval/positions.ts';
import type { Approvals } from '../../src/domain/policy/policy.ts';
import { policyOf } from './policies.ts';

/** Keys that tests are about: two scopes of one connector, and a connector that goes. */
export const write = scopeKey('apps/crm', 'slack', 'chat:write');
export const read = scopeKey('apps/crm', 'slack', 'channels:read');
export const removal = connectorKey('apps/crm', 'hubspot', '-');

/** `approvals` of a policy, read from its file as every policy is. */
export function approvalsOf(reviewers: readonly string[], count = 1): Approvals | undefined {
  return policyOf({ connectors: {}, approvals: { reviewers, count } }).approvals;
}

const states: ReadonlyMap<string, Review['state']> = new Map(
  (['approved', 'changes-requested', 'dismissed', 'commented', 'pending'] as const).map((state) => [
    state,
    state,
  ]),
);

/** Reviews, the earliest first, each as `login state commit`; the commit is `head` when it is not named. */
export function reviews(...lines: readonly string[]): readonly Review[] {
  return lines.map((line, index) => {
    const [login = '', word = '', commit = 'head'] = line.split(' ');
    const state = states.get(word);
    if (state === undefined) throw new Error(`There is no such state of a review: ${line}`);
    const submittedAt = state === 'pending' ? null : `2026-11-23T10:${String(index).padStart(2, '0')}:00Z`;
    return { id: 100 + index, reviewer: { login, kind: 'person' }, state, commit, submittedAt };
  });
}

export function account(login: string): CommitAuthor {
  return { kind: 'account', login };
}

export function contribution(
  commit: string,
  author: CommitAuthor,
  coAuthors: readonly CommitAuthor[] = [],
): Contribution {
  return { commit, author, coAuthors };
}

export const emptyDirectory: Directory = { permissions: new Map(), teams: new Map() };

/** A pull request of @dana that adds a scope; @lee and @sam may approve. A test says what it is about. */
export function approvalCase(about: Partial<ApprovalCase> = {}): ApprovalCase {
  return {
    needed: [write],
    approvals: approvalsOf(['@lee', '@sam']),
    authorship: {
      author: { login: 'dana', kind: 'person' },
      commitCount: 1,
      contributions: [contribution('head', account('dana'))],
    },
    reviews: [],
    keysByCommit: keysSeen({ head: [write] }),
    directory: emptyDirectory,
    ...about,
  };
}

/** What each commit's diff shows. */
export function keysSeen(
  byCommit: Readonly<Record<string, readonly ApprovalKey[] | 'unreadable'>>,
): ApprovalCase['keysByCommit'] {
  return new Map(
    Object.entries(byCommit).map(([commit, keys]) => [commit, keys === 'unreadable' ? keys : keySet(keys)]),
  );
}

/** The verdict in a few words: what it is, who approves each key, and whose reviews do not count. */
export function verdictText(about: Partial<ApprovalCase>): string {
  const verdict = evaluateApprovals(approvalCase(about));
  switch (verdict.kind) {
    case 'nothing-needed':
    case 'nobody-can-approve':
      return verdict.kind;
    case 'blocked':
      return [`blocked by ${logins(verdict.blockedBy)}`, ...notCounted(verdict)].join(', ');
    case 'approved':
    case 'waiting': {
      const { total } = verdict.required;
      const keys = verdict.keys.map(({ approvedBy, notCovered }) => {
        const others = notCovered.map(({ login, reason }) => `, ${login} ${reason}`).join('');
        return `${approvedBy.length} of ${total}${approvedBy.length === 0 ? '' : `: ${logins(approvedBy)}`}${others}`;
      });
      return [`${verdict.kind}: ${keys.join(' | ')}`, ...notCounted(verdict)].join(', ');
    }
    default:
      return verdict satisfies never;
  }
}

function logins(people: readonly { readonly login: string }[]): string {
  return people.map(({ login }) => login).join(' ');
}

function notCounted({
  notCounted,
}: {
  readonly notCounted: readonly { readonly login: string; readonly why: { readonly kind: string } }[];
}): readonly string[] {
  return notCounted.map(({ login, why }) => `not ${login} (${why.kind})`);
}
