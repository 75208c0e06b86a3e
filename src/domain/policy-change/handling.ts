import { looseningDigest } from '../policy/loosening-digest.ts';
import type { PolicySnapshot } from '../policy/parse-policy.ts';

/** What a change does to the policy, and whether it changes connectors too. */
export interface PolicyEdit {
  /** The policy that holds. */
  readonly current: PolicySnapshot;
  /** The policy of the head; undefined when the change leaves it as it is. */
  readonly proposed: PolicySnapshot | undefined;
  readonly changesConnectors: boolean;
}

/** How a change that edits the policy is judged: by which policy, and after whose approval. */
export type PolicyHandling =
  /** By the current one, and nothing about the policy needs an approval: it gets no milder, or cannot be used. */
  | { readonly kind: 'current' }
  /** By the proposed one, because the current one lets such a change count at once. */
  | { readonly kind: 'at-once'; readonly isMilder: boolean }
  /** By the proposed one, because the current one cannot be used: who could approve it is not known either. */
  | { readonly kind: 'mended' }
  /** By the proposed one as soon as the reviewers of the current one approve what gets milder. */
  | { readonly kind: 'after-approval'; readonly loosening: string }
  /** By the current one; that it gets milder, or goes, needs the approval of its reviewers. */
  | { readonly kind: 'approval-only'; readonly loosening: string }
  /** By the current one, and not at all together with changes of connectors. */
  | { readonly kind: 'own-pull-request'; readonly loosening: string };

/** How a change is judged, as the policy that holds wants it. */
export function handlePolicyChange({ current, proposed, changesConnectors }: PolicyEdit): PolicyHandling {
  if (proposed === undefined || current.kind === 'missing') return { kind: 'current' };
  if (current.kind === 'unusable') return { kind: proposed.kind === 'policy' ? 'mended' : 'current' };

  const loosening = looseningDigest(current, proposed);
  // What is deleted cannot judge, so that a deletion never lets the rest of the change pass.
  const canCount = proposed.kind === 'policy';
  const mode = current.policy.policyChanges.value;
  switch (mode) {
    case 'allow':
      return canCount ? { kind: 'at-once', isMilder: loosening !== undefined } : { kind: 'current' };
    case 'approve':
      if (loosening === undefined) return { kind: 'current' };
      return { kind: canCount ? 'after-approval' : 'approval-only', loosening };
    case 'separate':
      if (loosening === undefined) return { kind: 'current' };
      return { kind: changesConnectors ? 'own-pull-request' : 'approval-only', loosening };
    default:
      return mode satisfies never;
  }
}

/**
 * The proposed policy as it counts before it is merged: with the reviewers of the current one, because a change must
 * not appoint its own.
 */
export function withReviewersOf(
  current: PolicySnapshot,
  proposed: PolicySnapshot & { readonly kind: 'policy' },
): PolicySnapshot & { readonly kind: 'policy' } {
  const approvals = current.kind === 'policy' ? current.policy.approvals : undefined;
  return { ...proposed, policy: { ...proposed.policy, approvals } };
}
