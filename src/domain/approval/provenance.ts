import type { ApprovalKey } from './keys.ts';

/** Whether something that is on a branch was approved when it came there, or since. */
export type Provenance =
  | {
      readonly kind: 'approved';
      readonly key: ApprovalKey;
      /** The logins of those who approved it; nobody where the policy lets it pass without. */
      readonly by: readonly string[];
      readonly via: ProvenanceVia;
    }
  | {
      readonly kind: 'not-approved';
      readonly key: ApprovalKey;
      readonly reason: NotApproved;
      /** The step of the branch that brought it; null when that is not known. */
      readonly commit: string | null;
      /** The pull request that brought it; null when there is none. */
      readonly pullRequest: number | null;
      /** One sentence for people: what is missing, and what to do. */
      readonly message: string;
    };

/** Where it was approved: in the pull request that brought it, or when this run waited at an environment. */
export type ProvenanceVia =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'environment' };

/**
 * - `direct-push`: no pull request brought it.
 * - `no-approval`: those who reviewed it are too few, or did not see it.
 * - `changes-requested`: a reviewer whose word counts is against it.
 * - `removal-denied`: the policy lets no connector be removed.
 * - `unknown-origin`: it cannot be told how it came to the branch.
 */
export type NotApproved =
  | 'direct-push'
  | 'no-approval'
  | 'changes-requested'
  | 'removal-denied'
  | 'unknown-origin';

/** Says what is missing, and what to do. */
export function notApproved(
  key: ApprovalKey,
  reason: NotApproved,
  {
    commit = null,
    pullRequest = null,
  }: { readonly commit?: string | null; readonly pullRequest?: number | null },
): Provenance {
  const message = sentence(reason, commit === null ? 'a commit' : commit.slice(0, 7), `#${pullRequest}`);
  return { kind: 'not-approved', key, reason, commit, pullRequest, message };
}

function sentence(reason: NotApproved, commit: string, pull: string): string {
  switch (reason) {
    case 'direct-push':
      return `${commit} brought it without a pull request, so nobody reviewed it. A reviewer can approve the environment of this run; or take it back, and propose it in a pull request.`;
    case 'no-approval':
      return `Pull request ${pull} (${commit}) brought it, and too few reviewers approved it there. They can still approve ${pull}; then run this again.`;
    case 'changes-requested':
      return `Pull request ${pull} (${commit}) brought it, and a reviewer requests changes there. Settle that in ${pull}, then run this again.`;
    case 'removal-denied':
      return 'The policy lets no connector be removed ("removals" is "deny"). Add the file again, or change the policy.';
    case 'unknown-origin':
      return 'It is too far back in the history to tell who approved it. A reviewer can approve the environment of this run; or take it back, and propose it in a pull request.';
    default:
      return reason satisfies never;
  }
}
