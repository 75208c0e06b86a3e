import { describe, expect, test } from 'vitest';
import { isNamedBy, type Permission } from '../../../src/domain/approval/directory.ts';
import { type ApprovalCase, evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import { approvalCase, approvalsOf, reviews, verdictText } from '../../support/approvals.ts';

type Row = readonly [sentence: string, about: Partial<ApprovalCase>, expected: string];

describe('people count once, and only people whom the policy names', () => {
  const two = approvalsOf(['@lee', '@sam', '@kim'], 2);
  const rows: readonly Row[] = [
    [
      'two approvals by one person are one',
      { approvals: two, reviews: reviews('lee approved', 'Lee approved') },
      'waiting: 1 of 2: Lee',
    ],
    [
      'two people are two',
      { approvals: two, reviews: reviews('sam approved', 'lee approved') },
      'approved: 2 of 2: lee sam',
    ],
    ['logins compare without case', { reviews: reviews('LEE approved') }, 'approved: 1 of 1: LEE'],
    [
      'somebody else does not count',
      { reviews: reviews('kim approved') },
      'waiting: 0 of 1, not kim (not-a-reviewer)',
    ],
    [
      'changes that somebody else requests do not block',
      { reviews: reviews('kim changes-requested', 'lee approved') },
      'approved: 1 of 1: lee, not kim (not-a-reviewer)',
    ],
    [
      'a login that begins like a reviewer is somebody else',
      { reviews: reviews('lee-2 approved', 'le approved') },
      'waiting: 0 of 1, not le (not-a-reviewer), not lee-2 (not-a-reviewer)',
    ],
    [
      'a bot does not count by what GitHub says it is',
      {
        reviews: reviews('lee approved').map((one) => ({ ...one, reviewer: { login: 'lee', kind: 'bot' } })),
      },
      'waiting: 0 of 1, not lee (bot)',
    ],
    [
      'a bot does not count by its login',
      { approvals: approvalsOf(['role:write']), reviews: reviews('renovate[bot] approved') },
      'waiting: 0 of 1, not renovate[bot] (bot)',
    ],
    [
      'a deleted account does not count, whoever that was',
      {
        approvals: approvalsOf(['@ghost']),
        reviews: reviews('ghost approved').map((one) => ({
          ...one,
          reviewer: { login: 'ghost', kind: 'deleted' },
        })),
      },
      'waiting: 0 of 1, not ghost (deleted-account)',
    ],
  ];
  test.each(rows)('%s', (_sentence, about, expected) => {
    expect(verdictText(about)).toBe(expected);
  });
});

describe('a role is the permission that a person has, or more', () => {
  const rows: readonly (readonly [Permission | 'unknown', string, boolean | 'unknown'])[] = [
    ['none', 'role:write', false],
    ['read', 'role:write', false],
    ['triage', 'role:write', false],
    ['write', 'role:write', true],
    ['maintain', 'role:write', true],
    ['admin', 'role:write', true],
    ['write', 'role:maintain', false],
    ['maintain', 'role:maintain', true],
    ['admin', 'role:maintain', true],
    ['maintain', 'role:admin', false],
    ['admin', 'role:admin', true],
    ['unknown', 'role:write', 'unknown'],
  ];
  const texts = new Map<boolean | 'unknown', string>([
    [true, 'approved: 1 of 1: kim'],
    [false, 'waiting: 0 of 1, not kim (not-a-reviewer)'],
    ['unknown', 'waiting: 0 of 1, not kim (unknown-reviewer)'],
  ]);
  test.each(rows)('%s as %s: %s', (permission, role, expected) => {
    const about = {
      approvals: approvalsOf([role]),
      reviews: reviews('kim approved'),
      directory: { permissions: new Map([['Kim', permission]]), teams: new Map() },
    };
    expect(verdictText(about)).toBe(texts.get(expected));
  });

  test('nobody has a role that there is not', () => {
    const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const directory = { permissions: new Map([['kim', 'admin' as const]]), teams: new Map() };
    expect(isNamedBy({ kind: 'role', text: 'role:owner', range }, 'kim', directory)).toBe(false);
  });

  test('a permission that nobody looked up is unknown', () => {
    expect(verdictText({ approvals: approvalsOf(['role:write']), reviews: reviews('kim approved') })).toBe(
      texts.get('unknown'),
    );
  });
});

describe('a team is its members', () => {
  const team = '@acme/security';
  const withMembers = (members: Readonly<Record<string, 'member' | 'not-member' | 'unknown'>>) => ({
    permissions: new Map(),
    teams: new Map([['@Acme/Security', new Map(Object.entries(members))]]),
  });
  const rows: readonly Row[] = [
    ['a member counts', { directory: withMembers({ KIM: 'member' }) }, 'approved: 1 of 1: kim'],
    [
      'somebody else does not',
      { directory: withMembers({ kim: 'not-member' }) },
      'waiting: 0 of 1, not kim (not-a-reviewer)',
    ],
    [
      'somebody who could not be looked up does not',
      { directory: withMembers({ kim: 'unknown' }) },
      'waiting: 0 of 1, not kim (unknown-reviewer)',
    ],
    [
      'somebody whom nobody looked up does not',
      { directory: withMembers({}) },
      'waiting: 0 of 1, not kim (unknown-reviewer)',
    ],
    ['nobody counts for a team that cannot be read', {}, 'waiting: 0 of 1, not kim (unknown-reviewer)'],
    [
      'nobody counts for another team',
      { approvals: approvalsOf(['@acme/sales']), directory: withMembers({ kim: 'member' }) },
      'waiting: 0 of 1, not kim (unknown-reviewer)',
    ],
    [
      'a person who is named as well counts, whatever is unknown',
      { approvals: approvalsOf([team, '@kim']) },
      'approved: 1 of 1: kim',
    ],
  ];
  test.each(rows)('%s', (_sentence, about, expected) => {
    const standard = { approvals: approvalsOf([team]), reviews: reviews('kim approved') };
    expect(verdictText({ ...standard, ...about })).toBe(expected);
  });

  test('somebody of a team that can be read may still approve', () => {
    const about = { approvals: approvalsOf([team]), directory: withMembers({}) };
    expect(evaluateApprovals(approvalCase(about))).toMatchObject({
      unreadableTeams: [],
      keys: [{ candidates: [team], hasEnoughCandidates: true }],
    });
  });

  test('the result says which entries could not be looked up, and which team nobody can approve for', () => {
    const approvals = approvalsOf([team, 'role:maintain', '@lee']);
    expect(evaluateApprovals(approvalCase({ approvals, reviews: reviews('kim approved') }))).toMatchObject({
      kind: 'waiting',
      unreadableTeams: [team],
      notCounted: [{ login: 'kim', why: { kind: 'unknown-reviewer', entries: [team, 'role:maintain'] } }],
      keys: [{ candidates: ['role:maintain', '@lee'] }],
    });
  });
});
