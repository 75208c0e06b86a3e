import { expect, test } from 'vitest';
import { digestOf } from '../../../src/domain/digest.ts';
import { accountMark } from '../../../src/domain/live/account-mark.ts';
import { consentsAskedBy } from '../../../src/domain/plan/pending.ts';
import { connection, planFor } from '../../support/plans.ts';

test('what is remembered of a plan is how things stood where somebody has to sign in', () => {
  const chat = ['chat:write'];
  const plan = planFor({ slack: ['channels:read', ...chat], linear: ['read'], tiktok: [], hubspot: [] }, [
    connection('slack', chat),
    connection('linear', ['read'], { state: 'expired', connectedBy: null }),
    connection('tiktok', []),
    connection('gmail', []),
  ]);
  expect(Object.fromEntries(consentsAskedBy(plan))).toEqual({
    slack: {
      digest: digestOf(['channels:read', 'chat:write']),
      granted: chat,
      account: accountMark('dana@acme.com'),
      isFinal: false,
    },
    linear: { digest: digestOf(['read']), granted: null, account: accountMark(null), isFinal: false },
    hubspot: { digest: digestOf([]), granted: null, account: accountMark(null), isFinal: false },
  });
});
