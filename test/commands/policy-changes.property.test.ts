import { expect, test } from 'vitest';
import { judgePolicyChange } from '../../src/commands/judge-policy-change.ts';
import type { ApprovalVerdict } from '../../src/domain/approval/approval-verdict.ts';
import { evaluateApprovals } from '../../src/domain/approval/evaluate-approvals.ts';
import type { ApprovalKey } from '../../src/domain/approval/keys.ts';
import { evaluateByLists } from '../../src/domain/policy/evaluate-scope.ts';
import { looseningDigest } from '../../src/domain/policy/loosening-digest.ts';
import type { PolicySnapshot } from '../../src/domain/policy/parse-policy.ts';
import { compareVerdicts } from '../../src/domain/policy/verdict.ts';
import { settlePolicyChange } from '../../src/domain/policy-change/settle.ts';
import { approvalCase, keysSeen } from '../support/approvals.ts';
import { testDay } from '../support/check-tree.ts';
import { connectorFile, memoryTree } from '../support/memory-tree.ts';
import { policyOf } from '../support/policies.ts';
import { fc, tries } from '../support/properties.ts';

const path = '.github/connector-policy.jsonc';
const types = ['slack', 'custom'] as const;
const scopes = ['chat:write', 'channels:read', 'users:read', 'admin', 'not:known'];
const entries = fc.subarray(['chat:write', 'channels:*', 'users:read', 'access:read', '*', 'not:*']);
const rules = fc.record({ allow: entries, review: entries, deny: entries });
const policies = fc
  .record({
    connectors: fc.dictionary(fc.constantFrom(...types), rules),
    unlisted: fc.constantFrom('deny', 'review'),
    removals: fc.constantFrom('allow', 'review', 'deny'),
    policyChanges: fc.constantFrom('approve', 'separate', 'allow'),
    approvals: fc.constantFrom({ reviewers: ['@lee'] }, { reviewers: ['@lee', '@eve'] }),
  })
  .map((content): PolicySnapshot & { kind: 'policy' } => ({
    kind: 'policy',
    path,
    policy: policyOf(content),
  }));
const proposals = fc.oneof(
  { weight: 6, arbitrary: policies },
  { weight: 1, arbitrary: fc.constant<PolicySnapshot>({ kind: 'missing', path }) },
);
const connectors = fc.dictionary(fc.constantFrom(...types), fc.subarray(scopes));

function treeOf(declared: Readonly<Record<string, readonly string[]>>) {
  const files = Object.entries(declared).map(([type, list]) => [
    `base44/connectors/${type}.jsonc`,
    connectorFile(type, list),
  ]);
  return memoryTree({ 'base44/config.jsonc': '{}', ...Object.fromEntries(files) });
}

/** Lee's approval of a commit that proposed this policy, and brought each of the connectors' scopes. */
function approvalOf(
  seen: PolicySnapshot,
  current: PolicySnapshot & { kind: 'policy' },
  proposed: PolicySnapshot,
) {
  const keyOf = (policy: PolicySnapshot): readonly ApprovalKey[] => {
    const loosening = looseningDigest(current, policy);
    return loosening === undefined ? [] : [{ kind: 'policy', loosening }];
  };
  return evaluateApprovals(
    approvalCase({
      needed: keyOf(proposed),
      approvals: current.policy.approvals,
      reviews: [
        {
          id: 1,
          reviewer: { login: 'lee', kind: 'person' },
          state: 'approved',
          commit: 'seen',
          submittedAt: '2026-11-23T10:00:00Z',
        },
      ],
      keysByCommit: keysSeen({ seen: keyOf(seen) }),
    }),
  );
}

/** Whether some scope gets a milder verdict: found in another way than the policies are compared. */
function isMilder(before: PolicySnapshot & { kind: 'policy' }, after: PolicySnapshot): boolean {
  if (after.kind !== 'policy') return true;
  return types.some((type) =>
    [...scopes, 'not:x', 'channels:x'].some((scope) => {
      const [was, is] = [before, after].map(({ policy }) => evaluateByLists(policy, type, scope).kind);
      return was !== undefined && is !== undefined && compareVerdicts(is, was) > 0;
    }),
  );
}

test('nothing passes by a milder policy of its own that the reviewers did not approve', async () => {
  const count = { passed: 0, liftedByApproval: 0, olderApproval: 0 };
  const seenBefore = fc.option(proposals, { nil: undefined });
  await fc.assert(
    fc.asyncProperty(policies, proposals, seenBefore, connectors, connectors, async (...given) => {
      const [current, proposed, older, before, after] = given;
      const { judged } = await judgePolicyChange(
        { focus: '.', named: [], failOn: 'error', today: testDay, current, proposed, isAboutPolicy: true },
        { head: treeOf(after), base: treeOf(before) },
      );
      const mode = current.policy.policyChanges.value;
      const settle = (approvals: ApprovalVerdict) => settlePolicyChange(judged, approvals);
      const unheard = settle(approvalOf({ kind: 'missing', path: 'elsewhere' }, current, current));
      if (mode !== 'allow') {
        // Whatever was not approved leaves the current policy in force.
        expect(unheard.counts).toBe('current');
        if (isMilder(current, proposed)) expect(unheard.verdict.outcome).not.toBe('passed');
        const stale = approvalOf(older ?? current, current, proposed);
        const isSame = looseningDigest(current, older ?? current) === looseningDigest(current, proposed);
        const settled = settle(stale);
        if (settled.verdict.outcome === 'passed' && isMilder(current, proposed)) expect(isSame).toBe(true);
        if (!isSame) {
          expect(settled.counts).toBe('current');
          count.olderApproval += 1;
        }
      }
      const approved = settle(approvalOf(proposed, current, proposed));
      if (mode === 'separate') expect(approved.counts).toBe('current');
      if (mode !== 'allow' && approved.counts === 'proposed') count.liftedByApproval += 1;
      // What the current policy refuses passes only by one that counts.
      if (approved.verdict.outcome === 'passed') {
        count.passed += 1;
        if (judged.current.outcome === 'failed') expect(approved.counts).toBe('proposed');
        if (mode === 'separate' && isMilder(current, proposed)) {
          expect(approved.verdict.apps.flatMap(({ changes }) => changes)).toEqual([]);
        }
      }
      // A run that only waits never has an error to correct.
      if (unheard.verdict.outcome === 'approval-required') {
        const fresh = unheard.verdict.apps
          .flatMap(({ findings }) => findings)
          .filter((one) => !one.preexisting);
        expect(fresh.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }),
    { numRuns: tries(1_000) },
  );
  for (const times of Object.values(count)) expect(times).toBeGreaterThan(tries(30));
});
