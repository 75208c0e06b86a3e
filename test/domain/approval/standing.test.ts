import { expect, test } from 'vitest';
import { standingOf } from '../../../src/domain/approval/standing.ts';
import { approvalsOf, emptyDirectory } from '../../support/approvals.ts';

test('a person counts as the first entry of the reviewers that names them', () => {
  const reviewers = approvalsOf(['@sam', '@Lee', '@lee'])?.reviewers ?? [];
  const circumstances = { reviewers, involvements: new Map(), directory: emptyDirectory };
  expect(standingOf({ login: 'lee', kind: 'person' }, circumstances)).toEqual({ kind: 'counts', as: '@Lee' });
});
