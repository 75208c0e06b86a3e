import { expect, test } from 'vitest';
import { toFinding } from '../../../src/domain/finding.ts';
import { stopsPush } from '../../../src/domain/plan/push-stops.ts';
import type { RuleId } from '../../../src/domain/rules.ts';

const finding = (rule: RuleId) => toFinding({ rule, message: 'x' }, 'slack.jsonc', '.');

test.each<[string, readonly RuleId[], boolean]>([
  ['nothing that was found', [], false],
  ['a file that cannot be read', ['jsonc-syntax'], true],
  ['an error among others', ['scope-denied', 'unknown-key', 'connector-schema'], true],
  ['what the policy finds, which holds its connector only', ['scope-denied', 'connector-not-allowed'], false],
  ['a warning about a file', ['unknown-type'], false],
])('whether %s stops a push', (_name, rules, expected) => {
  expect(stopsPush(rules.map(finding))).toBe(expected);
});
