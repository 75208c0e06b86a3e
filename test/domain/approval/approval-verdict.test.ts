import { describe, expect, test } from 'vitest';
import { evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import {
  approvalCase,
  approvalsOf,
  keysSeen,
  read,
  removal,
  reviews,
  write,
} from '../../support/approvals.ts';

describe('the result explains itself', () => {
  test('nothing under review needs nothing', () => {
    expect(evaluateApprovals(approvalCase({ needed: [], approvals: undefined }))).toEqual({
      kind: 'nothing-needed',
    });
  });

  test('without reviewers in the policy nobody can approve', () => {
    const verdict = evaluateApprovals(
      approvalCase({ approvals: undefined, needed: [removal, write], reviews: reviews('lee approved') }),
    );
    expect(verdict).toEqual({
      kind: 'nobody-can-approve',
      keys: [removal, write],
      missingSetting: 'approvals',
    });
  });

  test('an approved key says by whom, as whom, and at which commit', () => {
    const verdict = evaluateApprovals(
      approvalCase({
        needed: [write, removal, write],
        approvals: approvalsOf(['role:maintain', '@lee']),
        reviews: reviews('lee approved first', 'kim approved head'),
        keysByCommit: keysSeen({ first: [write], head: [write, removal] }),
        directory: { permissions: new Map([['kim', 'admin']]), teams: new Map() },
      }),
    );
    expect(verdict).toEqual({
      kind: 'approved',
      keys: [
        {
          kind: 'approved',
          key: removal,
          approvedBy: [{ login: 'kim', as: 'role:maintain', commit: 'head' }],
          notCovered: [{ login: 'lee', commit: 'first', reason: 'not-in-diff' }],
        },
        {
          kind: 'approved',
          key: write,
          approvedBy: [
            { login: 'kim', as: 'role:maintain', commit: 'head' },
            { login: 'lee', as: '@lee', commit: 'first' },
          ],
          notCovered: [],
        },
      ],
      required: { total: 1, byPolicy: 1, doubts: [] },
      notCounted: [],
      unreadableTeams: [],
    });
  });

  test('of several approvals by one person the latest that has the key is told', () => {
    const verdict = evaluateApprovals(
      approvalCase({
        reviews: reviews('lee approved first', 'lee approved second', 'lee approved third'),
        keysByCommit: keysSeen({ first: [write], second: [write], third: [] }),
      }),
    );
    expect(verdict).toMatchObject({ keys: [{ approvedBy: [{ login: 'lee', commit: 'second' }] }] });
  });

  test('a waiting key says how many more, who has approved and who could', () => {
    const verdict = evaluateApprovals(
      approvalCase({
        approvals: approvalsOf(['@sam', '@Dana', '@lee', '@kim'], 3),
        needed: [write, read],
        reviews: reviews('Lee approved'),
        keysByCommit: keysSeen({ head: [write] }),
      }),
    );
    expect(verdict).toMatchObject({
      kind: 'waiting',
      missing: 3,
      keys: [
        { kind: 'waiting', key: read, missing: 3, candidates: ['@sam', '@lee', '@kim'] },
        { kind: 'waiting', key: write, missing: 2, candidates: ['@sam', '@kim'] },
      ],
    });
  });

  test('a blocked key says who has approved it all the same', () => {
    const verdict = evaluateApprovals(
      approvalCase({ reviews: reviews('lee approved', 'sam changes-requested') }),
    );
    expect(verdict).toMatchObject({
      kind: 'blocked',
      blockedBy: [{ login: 'sam', as: '@sam' }],
      keys: [{ kind: 'blocked', key: write, approvedBy: [{ login: 'lee', as: '@lee', commit: 'head' }] }],
    });
  });

  test.each([
    ['one of two who are named is left', ['@lee', '@dana'], 1, true],
    ['only the author is named', ['@dana'], 1, false],
    ['two are left and two are needed', ['@lee', '@sam', '@dana'], 2, true],
    ['one is left and two are needed', ['@lee', '@dana'], 2, false],
    ['one person is named twice and two are needed', ['@lee', '@LEE'], 2, false],
    ['a role may be anybody', ['@dana', 'role:maintain'], 2, true],
    ['a team that cannot be read is nobody', ['@dana', '@acme/security'], 1, false],
  ])('waiting says whether it helps: %s', (_name, reviewers, count, expected) => {
    const verdict = evaluateApprovals(approvalCase({ approvals: approvalsOf(reviewers, count) }));
    expect(verdict).toMatchObject({ keys: [{ hasEnoughCandidates: expected }] });
  });
});
