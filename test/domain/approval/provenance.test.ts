import { expect, test } from 'vitest';
import { scopeKey } from '../../../src/domain/approval/keys.ts';
import { notApproved } from '../../../src/domain/approval/provenance.ts';

const key = scopeKey('.', 'slack', 'chat:write');
const commit = '3f9c2e1d0b4a5968778695a4b3c2d1e0f9a8b7c6';

test('what was not approved names the commit and the pull request that brought it', () => {
  const found = { commit, pullRequest: 131 };
  expect(notApproved(key, 'no-approval', found)).toEqual({
    kind: 'not-approved',
    key,
    reason: 'no-approval',
    ...found,
  });
});

test('a commit that nobody knows is not named', () => {
  const unknown = { kind: 'not-approved', key, reason: 'unknown-origin', commit: null, pullRequest: null };
  expect(notApproved(key, 'unknown-origin')).toEqual(unknown);
});
