import { expect, test } from 'vitest';
import { policyMeantBy } from '../../../src/domain/policy/policy-meant.ts';

test.each([
  [['README.md', '.github/connector-polcy.jsonc'], '.github/connector-polcy.jsonc'],
  [['connector-policy.json'], 'connector-policy.json'],
  [['.github/CONNECTOR-POLICY.yml'], '.github/CONNECTOR-POLICY.yml'],
  [['.github/connector-policy.md'], undefined],
  [['.github/dependabot.yml'], undefined],
  [['connector-policy.json', '.github/connector-policy.jsonc'], undefined],
  [[], undefined],
])('of %j the policy is most likely %s', (paths, expected) => {
  expect(policyMeantBy(paths)).toBe(expected);
});
