import { describe, expect, test } from 'vitest';
import type { ApprovalCase } from '../../../src/domain/approval/evaluate-approvals.ts';
import { connectorKey, scopeKey } from '../../../src/domain/approval/keys.ts';
import { keysSeen, read, reviews, verdictText, write } from '../../support/approvals.ts';

type Row = readonly [sentence: string, about: Partial<ApprovalCase>, expected: string];

describe('the last review of a person that is more than a comment counts', () => {
  const rows: readonly Row[] = [
    ['nobody has reviewed', {}, 'waiting: 0 of 1'],
    ['a reviewer approves', { reviews: reviews('lee approved') }, 'approved: 1 of 1: lee'],
    [
      'a comment does not void an approval',
      { reviews: reviews('lee approved', 'lee commented') },
      'approved: 1 of 1: lee',
    ],
    [
      'a review that is being written does not void an approval',
      { reviews: reviews('lee approved', 'lee pending') },
      'approved: 1 of 1: lee',
    ],
    ['a comment is no approval', { reviews: reviews('lee commented') }, 'waiting: 0 of 1'],
    ['requested changes block', { reviews: reviews('lee changes-requested') }, 'blocked by lee'],
    [
      'requested changes void an approval',
      { reviews: reviews('lee approved', 'lee changes-requested') },
      'blocked by lee',
    ],
    [
      'a comment does not take requested changes back',
      { reviews: reviews('lee changes-requested', 'lee commented') },
      'blocked by lee',
    ],
    [
      'an approval takes requested changes back',
      { reviews: reviews('lee changes-requested', 'lee approved') },
      'approved: 1 of 1: lee',
    ],
    [
      'requested changes block whoever else approves',
      { reviews: reviews('sam approved', 'lee changes-requested', 'sam approved') },
      'blocked by lee',
    ],
    [
      'a dismissed approval does not count',
      { reviews: reviews('lee approved', 'lee dismissed') },
      'waiting: 0 of 1, not lee (dismissed)',
    ],
    [
      'dismissed changes do not block',
      { reviews: reviews('lee dismissed', 'sam approved') },
      'approved: 1 of 1: sam, not lee (dismissed)',
    ],
    [
      'an approval after a dismissal counts',
      { reviews: reviews('lee dismissed', 'lee approved') },
      'approved: 1 of 1: lee',
    ],
  ];
  test.each(rows)('%s', (_sentence, about, expected) => {
    expect(verdictText(about)).toBe(expected);
  });
});

describe('a review approves what it saw', () => {
  const rows: readonly Row[] = [
    [
      'a rebase keeps an approval',
      {
        reviews: reviews('lee approved before-rebase'),
        keysByCommit: keysSeen({ 'before-rebase': [write], head: [write] }),
      },
      'approved: 1 of 1: lee',
    ],
    [
      'a new increase is not covered, and the old one stays approved',
      {
        needed: [write, read],
        reviews: reviews('lee approved first'),
        keysByCommit: keysSeen({ first: [write], head: [write, read] }),
      },
      'waiting: 0 of 1, lee not-in-diff | 1 of 1: lee',
    ],
    [
      'an approval of a smaller diff does not take an earlier one back',
      {
        reviews: reviews('lee approved first', 'lee approved second'),
        keysByCommit: keysSeen({ first: [write], second: [], head: [write] }),
      },
      'approved: 1 of 1: lee',
    ],
    [
      'what was approved before a dismissal is not approved by an approval of something else',
      {
        reviews: reviews('lee approved first', 'lee dismissed first', 'lee approved second'),
        keysByCommit: keysSeen({ first: [write], second: [read] }),
      },
      'waiting: 0 of 1, lee not-in-diff',
    ],
    [
      'what was approved before changes were requested is not approved either',
      {
        reviews: reviews('lee approved first', 'lee changes-requested first', 'lee approved second'),
        keysByCommit: keysSeen({ first: [write], second: [read] }),
      },
      'waiting: 0 of 1, lee not-in-diff',
    ],
    [
      'a review of an unreadable commit approves nothing',
      { reviews: reviews('lee approved'), keysByCommit: keysSeen({ head: 'unreadable' }) },
      'waiting: 0 of 1, lee unreadable-commit',
    ],
    [
      'a review of an unknown commit approves nothing',
      { reviews: reviews('lee approved elsewhere') },
      'waiting: 0 of 1, lee unknown-commit',
    ],
    [
      'a review whose commit GitHub does not name approves nothing',
      { reviews: reviews('lee approved').map((one) => ({ ...one, commit: null })) },
      'waiting: 0 of 1, lee unknown-commit',
    ],
    [
      'an unreadable commit does not take an earlier approval back',
      {
        reviews: reviews('lee approved first', 'lee approved second'),
        keysByCommit: keysSeen({ first: [write], second: 'unreadable' }),
      },
      'approved: 1 of 1: lee',
    ],
    [
      'requested changes block whatever they saw',
      { reviews: reviews('lee changes-requested elsewhere') },
      'blocked by lee',
    ],
  ];
  test.each(rows)('%s', (_sentence, about, expected) => {
    expect(verdictText(about)).toBe(expected);
  });

  test.each([
    ['another app', scopeKey('apps/shop', 'slack', 'chat:write')],
    ['another connector', scopeKey('apps/crm', 'slackbot', 'chat:write')],
    ['another scope', scopeKey('apps/crm', 'slack', 'chat:write.public')],
    ['the same scope in other letters', scopeKey('apps/crm', 'slack', 'CHAT:WRITE')],
    ['the connector as a whole', connectorKey('apps/crm', 'slack', '+')],
    ['the removal of the connector', connectorKey('apps/crm', 'slack', '-')],
    ['the policy', { kind: 'policy', loosening: 'chat:write' } as const],
  ])('an approval of %s is none of a scope', (_name, seen) => {
    const about = { reviews: reviews('lee approved'), keysByCommit: keysSeen({ head: [seen] }) };
    expect(verdictText(about)).toBe('waiting: 0 of 1, lee not-in-diff');
  });

  test('a loosening of the policy is approved like a scope, and another one is not', () => {
    const [first, second] = ['5f1c', '9d2a'].map((loosening) => ({ kind: 'policy', loosening }) as const);
    if (first === undefined || second === undefined) throw new Error('There are two.');
    const about = { reviews: reviews('lee approved'), keysByCommit: keysSeen({ head: [first] }) };
    expect(verdictText({ ...about, needed: [first] })).toBe('approved: 1 of 1: lee');
    expect(verdictText({ ...about, needed: [second] })).toBe('waiting: 0 of 1, lee not-in-diff');
  });
});
