import { describe, expect, test } from 'vitest';
import { type ApprovalCase, evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import {
  account,
  approvalCase,
  approvalsOf,
  contribution,
  reviews,
  verdictText,
} from '../../support/approvals.ts';

type Row = readonly [sentence: string, about: Partial<ApprovalCase>, expected: string];

describe('who has a part in the change does not approve it', () => {
  const by = (...contributions: ApprovalCase['authorship']['contributions']) => ({
    author: { login: 'dana', kind: 'person' } as const,
    commitCount: contributions.length,
    contributions,
  });
  const everybody = approvalsOf(['@lee', '@sam', '@dana']);
  const rows: readonly Row[] = [
    [
      'the author of the pull request',
      { approvals: everybody, reviews: reviews('Dana approved'), authorship: by() },
      'waiting: 0 of 1, not Dana (pr-author)',
    ],
    [
      'the author of the pull request, who authored its commits too',
      {
        approvals: everybody,
        reviews: reviews('dana approved'),
        authorship: by(contribution('c1', account('dana'), [account('dana')])),
      },
      'waiting: 0 of 1, not dana (pr-author)',
    ],
    [
      'the author of a commit',
      { reviews: reviews('lee approved'), authorship: by(contribution('c1', account('Lee'))) },
      'waiting: 0 of 1, not lee (commit-author)',
    ],
    [
      'a co-author of a commit',
      {
        reviews: reviews('lee approved'),
        authorship: by(contribution('c1', account('dana'), [account('kim'), account('LEE')])),
      },
      'waiting: 0 of 1, not lee (co-author)',
    ],
    [
      'nor blocks it',
      {
        reviews: reviews('lee changes-requested', 'sam approved'),
        authorship: by(contribution('c1', account('lee'))),
      },
      'approved: 1 of 1: sam, not lee (commit-author)',
    ],
    [
      'whoever else authored other commits still counts',
      {
        reviews: reviews('lee approved'),
        authorship: { ...by(contribution('c1', account('dana'))), commitCount: 250 },
      },
      'approved: 1 of 1: lee',
    ],
    [
      'a commit whose author cannot be told asks for one more',
      {
        reviews: reviews('lee approved'),
        authorship: by(contribution('c1', { kind: 'unknown' })),
      },
      'waiting: 1 of 2: lee',
    ],
    [
      'a commit whose co-author cannot be told asks for one more, which another person can give',
      {
        reviews: reviews('lee approved', 'sam approved'),
        authorship: by(contribution('c1', account('dana'), [{ kind: 'unknown' }])),
      },
      'approved: 2 of 2: lee sam',
    ],
    [
      'more than 250 commits ask for one more',
      { reviews: reviews('lee approved'), authorship: { ...by(), commitCount: 251 } },
      'waiting: 1 of 2: lee',
    ],
    [
      'several doubts ask for one more in all',
      {
        reviews: reviews('lee approved'),
        authorship: {
          ...by(contribution('c1', { kind: 'unknown' }), contribution('c2', { kind: 'unknown' })),
          commitCount: 300,
        },
      },
      'waiting: 1 of 2: lee',
    ],
  ];
  test.each(rows)('%s', (_sentence, about, expected) => {
    expect(verdictText(about)).toBe(expected);
  });

  test('the result says which commits exclude a person, and why one more is asked for', () => {
    const authorship = {
      ...by(
        contribution('c1', account('dana'), [account('sam')]),
        contribution('c2', account('lee'), [{ kind: 'unknown' }]),
        contribution('c3', { kind: 'unknown' }),
      ),
      commitCount: 300,
    };
    const verdict = evaluateApprovals(
      approvalCase({ authorship, reviews: reviews('lee approved', 'sam changes-requested') }),
    );
    expect(verdict).toMatchObject({
      required: {
        total: 2,
        byPolicy: 1,
        doubts: [
          { kind: 'unknown-author', commits: ['c2', 'c3'] },
          { kind: 'too-many-commits', count: 300, most: 250 },
        ],
      },
      notCounted: [
        { login: 'lee', position: 'approves', why: { kind: 'commit-author', commit: 'c2' } },
        { login: 'sam', position: 'requests-changes', why: { kind: 'co-author', commit: 'c1' } },
      ],
    });
  });
});
