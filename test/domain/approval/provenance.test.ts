import { expect, test } from 'vitest';
import { scopeKey } from '../../../src/domain/approval/keys.ts';
import { type NotApproved, notApproved } from '../../../src/domain/approval/provenance.ts';

const key = scopeKey('.', 'slack', 'chat:write');
const commit = '3f9c2e1d0b4a5968778695a4b3c2d1e0f9a8b7c6';

test.each<[NotApproved, string]>([
  [
    'direct-push',
    '3f9c2e1 brought it without a pull request, so nobody reviewed it. A reviewer can approve the environment of this run; or take it back, and propose it in a pull request.',
  ],
  [
    'no-approval',
    'Pull request #131 (3f9c2e1) brought it, and too few reviewers approved it there. They can still approve #131; then run this again.',
  ],
  [
    'changes-requested',
    'Pull request #131 (3f9c2e1) brought it, and a reviewer requests changes there. Settle that in #131, then run this again.',
  ],
  [
    'removal-denied',
    'The policy lets no connector be removed ("removals" is "deny"). Add the file again, or change the policy.',
  ],
  [
    'unknown-origin',
    'It is too far back in the history to tell who approved it. A reviewer can approve the environment of this run; or take it back, and propose it in a pull request.',
  ],
])('%s says what is missing, and what to do', (reason, message) => {
  const found = { commit, pullRequest: 131 };
  expect(notApproved(key, reason, found)).toEqual({ kind: 'not-approved', key, reason, ...found, message });
});

test('a commit that nobody knows is not named', () => {
  expect(notApproved(key, 'direct-push', {})).toMatchObject({
    commit: null,
    pullRequest: null,
    message: expect.stringMatching(/^a commit brought it without a pull request/),
  });
});
