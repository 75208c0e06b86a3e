import { describe, expect, test } from 'vitest';
import type { ApprovalVerdict } from '../../../src/domain/approval/approval-verdict.ts';
import type { CommitAuthor } from '../../../src/domain/approval/contributors.ts';
import { type ApprovalCase, evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import { type ApprovalKey, keyText } from '../../../src/domain/approval/keys.ts';
import type { Review } from '../../../src/domain/approval/positions.ts';
import { approvalCase, approvalsOf, keysSeen, read, removal, write } from '../../support/approvals.ts';
import { fc, tries } from '../../support/properties.ts';

const logins = ['lee', 'LEE', 'sam', 'kim', 'dana', 'max', 'ada', 'tool[bot]'];
const commits = ['c1', 'c2', 'c3', 'gone'];
const keys: readonly ApprovalKey[] = [write, read, removal, { kind: 'policy', loosening: '5f1c' }];

const anyLogin = fc.constantFrom(...logins);
const anyKeys = fc.subarray([...keys]);
const mostKeys = fc.oneof({ weight: 2, arbitrary: fc.constant(keys) }, { weight: 1, arbitrary: anyKeys });

function anyReview(login: fc.Arbitrary<string> = anyLogin): fc.Arbitrary<Omit<Review, 'id'>> {
  return fc.record({
    reviewer: fc.record({ login, kind: fc.constant('person' as const) }),
    state: fc.oneof(
      { weight: 7, arbitrary: fc.constant('approved' as const) },
      {
        weight: 3,
        arbitrary: fc.constantFrom('changes-requested', 'dismissed', 'commented', 'pending'),
      },
    ),
    commit: fc.option(fc.constantFrom(...commits), { freq: 10 }),
    submittedAt: fc.constantFrom('2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z', '2026-11-24T09:00:00Z'),
  });
}

/** Mostly the author of the pull request, so that others are left who can approve. */
const anyAuthor: fc.Arbitrary<CommitAuthor> = fc.oneof(
  { weight: 7, arbitrary: fc.constant({ kind: 'account', login: 'dana' } as const) },
  { weight: 2, arbitrary: anyLogin.map((login) => ({ kind: 'account', login }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unknown' } as const) },
);

const anyCase: fc.Arbitrary<ApprovalCase> = fc
  .record({
    needed: anyKeys,
    reviewers: fc.subarray(['@lee', '@Sam', '@dana', '@max', 'role:maintain', '@acme/team'], {
      minLength: 3,
    }),
    count: fc.constantFrom(1, 1, 2, 3),
    contributions: fc.array(
      fc.record({
        commit: fc.constantFrom(...commits),
        author: anyAuthor,
        coAuthors: fc.array(anyAuthor, { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    commitCount: fc.constantFrom(1, 1, 1, 251),
    reviews: fc.array(anyReview(), { maxLength: 10 }),
    seen: fc.tuple(mostKeys, mostKeys, fc.oneof(mostKeys, fc.constant('unreadable' as const))),
  })
  .map(({ needed, reviewers, count, contributions, commitCount, reviews, seen: [c1, c2, c3] }) =>
    approvalCase({
      needed,
      approvals: approvalsOf(reviewers, count),
      authorship: { author: { login: 'dana', kind: 'person' }, commitCount, contributions },
      reviews: reviews.map((review, index) => ({ ...review, id: index + 1 })),
      keysByCommit: keysSeen({ c1, c2, c3 }),
      directory: {
        permissions: new Map([
          ['kim', 'maintain'],
          ['max', 'unknown'],
          ['ada', 'write'],
        ]),
        teams: new Map([['@acme/team', new Map([['ada', 'member']])]]),
      },
    }),
  );

/** The texts of the keys that are approved. */
function approvedKeys(verdict: ApprovalVerdict): ReadonlySet<string> {
  const judged = verdict.kind === 'approved' || verdict.kind === 'waiting' ? verdict.keys : [];
  return new Set(judged.filter(({ kind }) => kind === 'approved').map(({ key }) => keyText(key)));
}

/** A review that comes at any time, before, between or after the others. */
function withReview(question: ApprovalCase, review: Omit<Review, 'id'>, id: number): ApprovalCase {
  return { ...question, reviews: [...question.reviews, { ...review, id }] };
}

const anyId = fc.integer({ min: -1, max: 9 }).map((id) => id + 0.5);

describe('whatever the case', () => {
  test('the order in which reviews are given does not matter', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), (question, numbers) => {
        const order = new Map(question.reviews.map((review) => [review, numbers.next().value ?? 0]));
        const shuffled = question.reviews.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(evaluateApprovals({ ...question, reviews: shuffled })).toEqual(evaluateApprovals(question));
      }),
    );
  });

  test('another approval takes no approval away, and blocks nothing', () => {
    fc.assert(
      fc.property(anyCase, anyReview(), anyId, (question, review, id) => {
        const before = evaluateApprovals(question);
        const after = evaluateApprovals(withReview(question, { ...review, state: 'approved' }, id));
        expect([...approvedKeys(after)]).toEqual(expect.arrayContaining([...approvedKeys(before)]));
        if (before.kind !== 'blocked') expect(after.kind).not.toBe('blocked');
        if (before.kind === 'approved') expect(after.kind).toBe('approved');
      }),
      { numRuns: tries(2_000) },
    );
  });

  test('what people say who are excluded changes nothing', () => {
    const excluded = fc.constantFrom('Dana', 'tool[bot]', 'nobody');
    fc.assert(
      fc.property(anyCase, anyReview(excluded), anyId, (question, review, id) => {
        const before = evaluateApprovals(question);
        const after = evaluateApprovals(withReview(question, review, id));
        expect(withoutNotCounted(after)).toEqual(withoutNotCounted(before));
      }),
      { numRuns: tries(2_000) },
    );
  });

  test('what is approved stays approved when the change gets smaller', () => {
    fc.assert(
      fc.property(anyCase, anyKeys, (question, fewer) => {
        const before = evaluateApprovals(question);
        const needed = question.needed.filter((key) => fewer.includes(key));
        const after = evaluateApprovals({ ...question, needed });
        const stillNeeded = needed.map(keyText).filter((text) => approvedKeys(before).has(text));
        expect([...approvedKeys(after)]).toEqual(expect.arrayContaining(stillNeeded));
        if (before.kind === 'approved') expect(['approved', 'nothing-needed']).toContain(after.kind);
      }),
    );
  });

  test('nothing is approved by fewer people than it takes, nor by somebody who has a part in it', () => {
    fc.assert(
      fc.property(anyCase, (question) => {
        const { authorship, approvals } = question;
        const authors = authorship.contributions.flatMap(({ author, coAuthors }) => [author, ...coAuthors]);
        const isDoubtful = authorship.commitCount > 250 || authors.some(({ kind }) => kind === 'unknown');
        const needed = (approvals?.count.value ?? Infinity) + (isDoubtful ? 1 : 0);
        const names = authors.flatMap((one) => (one.kind === 'account' ? one.login.toLowerCase() : []));
        const verdict = evaluateApprovals(question);
        for (const { approvedBy } of verdict.kind === 'approved' ? verdict.keys : []) {
          const people = new Set(approvedBy.map(({ login }) => login.toLowerCase()));
          expect(people.size).toBeGreaterThanOrEqual(needed);
          expect([...people].filter((one) => ['dana', 'tool[bot]', ...names].includes(one))).toEqual([]);
        }
      }),
      { numRuns: tries(5_000) },
    );
  });
});

function withoutNotCounted(verdict: ApprovalVerdict): object {
  return { ...verdict, notCounted: [] };
}
