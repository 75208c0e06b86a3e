import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../../../src/domain/policy/policy.ts';
import { fc } from '../../support/properties.ts';

test('messages are one inert line of at most 200 characters, whatever the policy holds', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 100 });
  const anyValue = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 });
  const key = fc.oneof(
    anyText,
    fc.constantFrom(
      'version',
      'connectors',
      'unlisted',
      'review',
      'approvals',
      'exceptions',
      'consent',
      'apps',
    ),
  );
  const rules = fc.dictionary(fc.oneof(anyText, fc.constantFrom('allow', 'deny')), fc.array(anyText));
  const policy = fc.oneof(
    fc.dictionary(key, anyValue),
    fc.record({ version: fc.constant(1), connectors: fc.dictionary(anyText, rules) }),
    fc.record({
      version: fc.constant(1),
      connectors: fc.constant({}),
      apps: fc.dictionary(anyText, anyValue),
    }),
    fc.record({
      version: fc.constant(1),
      connectors: fc.record({ slack: fc.record({ allow: fc.array(anyText) }) }),
      approvals: fc.record({ reviewers: fc.array(anyText), count: anyValue }),
      exceptions: fc.array(
        fc.dictionary(fc.constantFrom('app', 'connector', 'scope', 'reason', 'x'), anyText),
      ),
    }),
  );
  fc.assert(
    fc.property(policy, (value) => {
      const reading = parsePolicy(new TextEncoder().encode(JSON.stringify(value)), defaultPolicyPath);
      for (const { message } of reading.kind === 'policy' ? [] : reading.problems) {
        expect(message.length).toBeLessThanOrEqual(200);
        expect(message).toMatch(/^[\x20-\x7e…]+$/);
      }
    }),
    { numRuns: 1_500 },
  );
});
