import { expect, test } from 'vitest';
import { positionsOf, type Review } from '../../../src/domain/approval/positions.ts';

function review(
  id: number,
  state: Review['state'],
  submittedAt: string,
  about: Partial<Review> = {},
): Review {
  return { id, state, submittedAt, commit: 'head', reviewer: { login: 'lee', kind: 'person' }, ...about };
}

test('reviews are taken in the order of their time, then of their id', () => {
  const morning = '2026-11-23T09:00:00Z';
  const noon = '2026-11-23T12:00:00Z';
  expect(positionsOf([review(1, 'approved', noon), review(2, 'dismissed', morning)])).toMatchObject([
    { kind: 'approves' },
  ]);
  expect(positionsOf([review(9, 'dismissed', noon), review(10, 'approved', noon)])).toMatchObject([
    { kind: 'approves' },
  ]);
  expect(positionsOf([review(10, 'dismissed', noon), review(9, 'approved', noon)])).toMatchObject([
    { kind: 'dismissed' },
  ]);
});

test('people come by login, as they wrote it last, with the reviews that say the same', () => {
  const at = (minute: number) => `2026-11-23T10:0${minute}:00Z`;
  const sam = { reviewer: { login: 'sam', kind: 'person' } } as const;
  const reviews = [
    review(1, 'approved', at(1), sam),
    review(2, 'changes-requested', at(2)),
    review(3, 'approved', at(3)),
    review(4, 'commented', at(4)),
    review(5, 'approved', at(5), { reviewer: { login: 'Lee', kind: 'person' } }),
  ];
  expect(
    positionsOf(reviews).map(({ kind, reviewer: { login }, reviews }) => [
      kind,
      login,
      reviews.map(({ id }) => id),
    ]),
  ).toEqual([
    ['approves', 'Lee', [3, 5]],
    ['approves', 'sam', [1]],
  ]);
});

test('who has only commented stands nowhere', () => {
  expect(positionsOf([review(1, 'commented', '2026-11-23T10:00:00Z')])).toEqual([]);
});
