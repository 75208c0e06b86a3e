import { describe, expect, test } from 'vitest';
import { applyApprovals, isUpToReviewers } from '../../../src/domain/approval/apply-approvals.ts';
import { evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import { toFinding } from '../../../src/domain/finding.ts';
import type { AppVerdict, Verdict } from '../../../src/domain/judge.ts';
import type { Conclusion, Outcome } from '../../../src/domain/outcome.ts';
import type { RuleId } from '../../../src/domain/rules.ts';
import { approvalCase, reviews } from '../../support/approvals.ts';

const passed = { outcome: 'passed', reason: 'no-findings' } as const;
const needsApproval = { outcome: 'approval-required', reason: 'no-approval' } as const;

function app(name: string, conclusion: Conclusion, ...rules: readonly RuleId[]): AppVerdict {
  const findings = rules.map((rule) => toFinding({ rule, message: 'x' }, 'slack.jsonc', name));
  const nothing = { connectorsDir: null, connectors: [], changes: [], decisions: [] };
  return { app: name, findings, ...nothing, ...conclusion };
}

/** Of two apps one waits for an approval, and has a warning besides. */
const verdict: Verdict = {
  ...needsApproval,
  findings: [],
  apps: [app('apps/crm', needsApproval, 'approval-required', 'unknown-scope'), app('apps/shop', passed)],
};

/** What the run and each app come to, with the rules of what was found. */
function lines({ outcome, reason, apps }: Verdict): readonly string[] {
  return [
    `${outcome}: ${reason}`,
    ...apps.map((one) =>
      [`${one.app} ${one.outcome}: ${one.reason}`, ...one.findings.map(({ rule }) => rule)].join(', '),
    ),
  ];
}

const approved = evaluateApprovals(approvalCase({ reviews: reviews('lee approved') }));

describe('a verdict that waits for an approval', () => {
  test('passes once it is approved, and what was approved is no finding any more', () => {
    expect(lines(applyApprovals(verdict, approved))).toEqual([
      'passed: approved',
      'apps/crm passed: approved, unknown-scope',
      'apps/shop passed: no-findings',
    ]);
  });

  test.each([
    ['a review is missing', approvalCase(), 'no-approval'],
    ['nobody can approve', approvalCase({ approvals: undefined }), 'no-approval'],
    [
      'a reviewer requests changes',
      approvalCase({ reviews: reviews('lee changes-requested') }),
      'changes-requested',
    ],
  ])('waits on while %s', (_name, given, reason) => {
    expect(lines(applyApprovals(verdict, evaluateApprovals(given)))).toEqual([
      `approval-required: ${reason}`,
      `apps/crm approval-required: ${reason}, approval-required, unknown-scope`,
      'apps/shop passed: no-findings',
    ]);
  });

  test('stays as it is where nothing is needed', () => {
    expect(applyApprovals(verdict, { kind: 'nothing-needed' })).toEqual(verdict);
  });
});

test('an approval lifts nothing that the policy forbids', () => {
  const failed = { ...verdict, outcome: 'failed', reason: 'findings' } as const;
  expect(applyApprovals(failed, approved)).toEqual(failed);
});

test('a policy that gets milder waits too, though every app passes', () => {
  const passing: Verdict = { ...passed, findings: [], apps: [app('apps/crm', passed)] };
  expect(lines(applyApprovals(passing, evaluateApprovals(approvalCase())))).toEqual([
    'approval-required: no-approval',
    'apps/crm passed: no-findings',
  ]);
  expect(lines(applyApprovals(passing, approved))).toEqual([
    'passed: approved',
    'apps/crm passed: no-findings',
  ]);
});

test.each<[Outcome, boolean]>([
  ['approval-required', true],
  ['passed', true],
  ['failed', false],
  ['error', false],
  ['no-connectors', false],
])('whether reviewers are asked about a verdict of %s: %j', (outcome, expected) => {
  expect(isUpToReviewers({ ...verdict, outcome })).toBe(expected);
});
