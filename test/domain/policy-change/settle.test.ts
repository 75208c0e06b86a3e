import { describe, expect, test } from 'vitest';
import type { ApprovalVerdict } from '../../../src/domain/approval/approval-verdict.ts';
import { evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import type { ApprovalKey } from '../../../src/domain/approval/keys.ts';
import type { PolicyHandling } from '../../../src/domain/policy-change/handling.ts';
import {
  type CountingVerdict,
  type JudgedPolicyChange,
  settlePolicyChange,
  verdictToReview,
} from '../../../src/domain/policy-change/settle.ts';
import { approvalCase, keysSeen, reviews, write } from '../../support/approvals.ts';
import { allFindingsOf, judgedBy, policySnapshot } from '../../support/policy-changes.ts';

const strict = { connectors: { slack: { allow: ['chat:write'] } }, approvals: { reviewers: ['@lee'] } };
const milder = { ...strict, connectors: { slack: { allow: ['chat:write', 'admin'] } } };
const forbidden = { base: { slack: ['chat:write'] }, head: { slack: ['chat:write', 'admin'] } };
const harmless = { base: { slack: [] }, head: { slack: ['chat:write'] } };

const policyKey: ApprovalKey = { kind: 'policy', loosening: 'x' };

/** What reviewers say about the policy, and about a scope. */
function approvals(...has: readonly ApprovalKey[]): ApprovalVerdict {
  const about = { needed: [policyKey, write], reviews: reviews('lee approved') };
  return evaluateApprovals(approvalCase({ ...about, keysByCommit: keysSeen({ head: has }) }));
}
const approved = approvals(policyKey, write);
const nobody = approvals();
const scopeApproved = evaluateApprovals(
  approvalCase({
    needed: [write],
    reviews: reviews('lee approved'),
    keysByCommit: keysSeen({ head: [write] }),
  }),
);
const nobodyCan: ApprovalVerdict = {
  kind: 'nobody-can-approve',
  keys: [policyKey],
  missingSetting: 'approvals',
};
const blocked = evaluateApprovals(approvalCase({ reviews: reviews('lee changes-requested') }));

function judged(
  handling: PolicyHandling,
  change = forbidden,
  about: Partial<JudgedPolicyChange> = {},
): JudgedPolicyChange {
  return {
    handling,
    currentPolicy: policySnapshot(strict),
    proposedPolicy: policySnapshot(milder),
    current: judgedBy(strict, change),
    proposed: judgedBy(milder, change),
    failOn: 'error',
    ...about,
  };
}

function text({ counts, verdict }: CountingVerdict): string {
  const rules = allFindingsOf(verdict).map(({ rule }) => rule);
  return [`${counts}, ${verdict.outcome}: ${verdict.reason}`, ...rules].join(', ');
}

const afterApproval = { kind: 'after-approval', loosening: 'x' } as const;
const approvalOnly = { kind: 'approval-only', loosening: 'x' } as const;
const ownPullRequest = { kind: 'own-pull-request', loosening: 'x' } as const;
const missing = { kind: 'missing', path: 'policy.jsonc' } as const;

describe('a milder policy that counts once it is approved', () => {
  test.each<[string, JudgedPolicyChange, ApprovalVerdict, string]>([
    [
      'nobody approved it',
      judged(afterApproval),
      nobody,
      'current, approval-required: no-approval, approval-required',
    ],
    ['it is approved', judged(afterApproval), approved, 'proposed, passed: approved'],
    [
      'it is approved, and a scope is not',
      judged(afterApproval),
      approvals(policyKey),
      'proposed, approval-required: no-approval',
    ],
    [
      'only a scope is approved',
      judged(afterApproval),
      approvals(write),
      'current, approval-required: no-approval, approval-required',
    ],
    [
      'all that was under review is approved, and the policy was not among it',
      judged(afterApproval),
      scopeApproved,
      'current, approval-required: no-approval',
    ],
    [
      'the policy names nobody who could approve it',
      judged(afterApproval),
      nobodyCan,
      'current, approval-required: no-approval, approval-required',
    ],
    [
      'a reviewer requests changes',
      judged(afterApproval),
      blocked,
      'current, approval-required: changes-requested, approval-required',
    ],
    [
      'nothing else is in the way',
      judged(afterApproval, harmless),
      { kind: 'nothing-needed' },
      'current, approval-required: no-approval',
    ],
    [
      'there is none to judge by',
      judged(afterApproval, forbidden, { proposed: undefined }),
      approved,
      'current, failed: findings, scope-not-allowed',
    ],
  ])('%s', (_name, change, given, expected) => {
    expect(text(settlePolicyChange(change, given))).toBe(expected);
  });

  test('reviewers are asked about what it makes of the change', () => {
    expect(text(verdictToReview(judged(afterApproval)))).toBe('proposed, passed: no-findings');
  });

  test('where it forbids the change too, they are asked about the current one', () => {
    const proposed = judgedBy(strict, forbidden);
    expect(text(verdictToReview(judged(afterApproval, forbidden, { proposed })))).toBe(
      'current, failed: findings, scope-not-allowed',
    );
  });
});

describe('how a policy is changed otherwise', () => {
  test.each<[string, JudgedPolicyChange, ApprovalVerdict, string]>([
    [
      'it gets no milder',
      judged({ kind: 'current' }),
      nobody,
      'current, failed: findings, scope-not-allowed',
    ],
    [
      'it goes, and nobody approved that',
      judged(approvalOnly, harmless),
      nobody,
      'current, approval-required: no-approval',
    ],
    [
      'it goes, and nothing was looked at',
      judged(approvalOnly, harmless),
      { kind: 'nothing-needed' },
      'current, approval-required: no-approval',
    ],
    ['it goes, as approved', judged(approvalOnly, harmless), approved, 'current, passed: approved'],
    [
      'it gets milder with connectors, which the current one wants apart',
      judged(ownPullRequest, harmless),
      approved,
      'current, failed: findings, policy-loosened',
    ],
    [
      'it is deleted with connectors',
      judged(ownPullRequest, harmless, { proposedPolicy: missing, proposed: undefined }),
      approved,
      'current, failed: findings, policy-removed',
    ],
    [
      'it gets milder at once',
      judged({ kind: 'at-once', isMilder: true }),
      { kind: 'nothing-needed' },
      'proposed, passed: below-fail-on, policy-loosened',
    ],
    [
      'it counts at once and gets no milder',
      judged({ kind: 'at-once', isMilder: false }),
      { kind: 'nothing-needed' },
      'proposed, passed: no-findings',
    ],
    [
      'it is mended',
      judged({ kind: 'mended' }),
      { kind: 'nothing-needed' },
      'proposed, passed: below-fail-on, policy-loosened',
    ],
    [
      'it is to be mended, and is none to judge by',
      judged({ kind: 'mended' }, forbidden, { proposed: undefined }),
      { kind: 'nothing-needed' },
      'current, failed: findings, scope-not-allowed',
    ],
  ])('%s', (_name, change, given, expected) => {
    expect(text(settlePolicyChange(change, given))).toBe(expected);
  });
});
