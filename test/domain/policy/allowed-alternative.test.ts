import { expect, test } from 'vitest';
import { allowedAlternative } from '../../../src/domain/policy/allowed-alternative.ts';
import { policyOf } from '../../support/policies.ts';

const google = 'https://www.googleapis.com/auth/';

test.each([
  ['the same in the right spelling', 'outlook', ['Mail.Read'], 'mail.read', [], 'spelling Mail.Read'],
  [
    'the widest that it covers',
    'googlecalendar',
    ['access:read'],
    `${google}calendar`,
    [],
    `narrower ${google}calendar.readonly`,
  ],
  [
    'not what another scope gives already',
    'googlecalendar',
    ['access:read'],
    `${google}calendar.events`,
    [`${google}calendar.readonly`],
    undefined,
  ],
  ['not itself, where it is allowed', 'slack', ['chat:write'], 'chat:write', [], undefined],
  ['not what Base44 adds by itself', 'outlook', [], 'User.ReadWrite', [], undefined],
  ['nothing for what nobody knows', 'slack', ['*'], 'made.up', [], undefined],
])('to ask for instead of a scope: %s', (_name, type, allow, scope, others, expected) => {
  const policy = policyOf({ connectors: { [type]: { allow } } });
  const found = allowedAlternative(policy, type, scope, { others, removed: [] });
  expect(found && `${found.kind} ${found.scope}`).toBe(expected);
});
