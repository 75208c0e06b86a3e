import { expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/sha256.ts';
import { planId } from '../../../src/domain/plan/plan-id.ts';
import { connection, planFor } from '../../support/plans.ts';

const plan = planFor({ slack: ['chat:write'] }, [connection('slack', ['chat:write'])]);

test('an id is the SHA-256 of data with the version of their format', () => {
  expect(planId(plan, sha256)).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(planId(plan, (text) => text)).toBe(
    'sha256:{"format":1,"appId":"68f0c2d1e4b7a90012ab34cd","target":"production","changes":[{"connector":"slack","action":"unchanged","reason":"settled","declared":["chat:write"],"live":{"state":"active","scopes":["chat:write"]}}]}',
  );
});

test.each([
  [
    'another app',
    planFor({ slack: ['chat:write'] }, [connection('slack', ['chat:write'])], { appId: 'other' }),
  ],
  [
    'another target',
    planFor({ slack: ['chat:write'] }, [connection('slack', ['chat:write'])], { target: null }),
  ],
  ['another scope declared', planFor({ slack: ['files:read'] }, [connection('slack', ['chat:write'])])],
  [
    'another scope granted',
    planFor({ slack: ['chat:write'] }, [connection('slack', ['chat:write', 'users:read'])]),
  ],
  [
    'access ended',
    planFor({ slack: ['chat:write'] }, [connection('slack', ['chat:write'], { state: 'expired' })]),
  ],
  [
    'another connector live',
    planFor({ slack: ['chat:write'] }, [connection('slack', ['chat:write']), connection('gmail', [])]),
  ],
  ['nothing live', planFor({ slack: ['chat:write'] }, [])],
])('%s gives another id', (_name, other) => {
  expect(planId(other, sha256)).not.toBe(planId(plan, sha256));
});

test('who connected it, and the order of scopes, make no difference', () => {
  const other = planFor({ slack: ['chat:write'] }, [
    connection('slack', ['chat:write'], { connectedBy: null }),
  ]);
  expect(planId(other, sha256)).toBe(planId(plan, sha256));
});
