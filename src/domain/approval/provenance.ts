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

/** What was not approved, and where it comes from as far as that is known. */
export function notApproved(
  key: ApprovalKey,
  reason: NotApproved,
  {
    commit = null,
    pullRequest = null,
  }: { readonly commit?: string | null; readonly pullRequest?: number | null } = {},
): Provenance {
  return { kind: 'not-approved', key, reason, commit, pullRequest };
}
