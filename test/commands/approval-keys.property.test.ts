import { expect, test } from 'vitest';
import { keysUnderReview } from '../../src/domain/approval/keys-under-review.ts';
import { checkTree, testDay } from '../support/check-tree.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile, policyOf } from '../support/policies.ts';
import { fc, tries } from '../support/properties.ts';

const scopes = fc.subarray(['chat:write', 'channels:read', 'users:read', 'admin', 'not:known']);
const connectors = fc.dictionary(fc.constantFrom('slack', 'slackbot', 'custom'), scopes);
const entries = fc.subarray(['chat:write', 'channels:*', 'users:read', 'access:read', 'access:admin', '*']);
const policies = fc.record({
  connectors: fc.dictionary(
    fc.constantFrom('slack', 'slackbot', 'custom'),
    fc.record({ allow: entries, review: entries, deny: fc.subarray(['admin', 'users:*'], { maxLength: 1 }) }),
  ),
  unlisted: fc.constantFrom('deny', 'review'),
  review: fc.subarray(['access:write', 'class:legacy']),
  removals: fc.constantFrom('allow', 'review', 'deny'),
  approvals: fc.constant({ reviewers: ['@lee'] }),
});

function filesOf(declared: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(declared).map(([type, list]) => [
      `base44/connectors/${type}.jsonc`,
      connectorFile(type, list),
    ]),
  );
}

test('what is said to need an approval is exactly what reviews are asked about', async () => {
  let waiting = 0;
  await fc.assert(
    fc.asyncProperty(policies, connectors, connectors, async (content, before, after) => {
      const config = { ...policyFile(content), 'base44/config.jsonc': '{}' };
      const report = await checkTree(
        { ...config, ...filesOf(after) },
        { base: { ...config, ...filesOf(before) } },
      );
      if (report.outcome !== 'approval-required' && report.outcome !== 'passed') return;
      const policy = policyOf(content);
      const keys = report.apps.flatMap(({ app, changes }) =>
        keysUnderReview({ policy, app, changes, today: testDay }),
      );
      const asked = keys.flatMap((key) => (key.kind === 'connector' ? [key] : []));
      const said = report.apps
        .flatMap(({ findings }) => findings)
        .filter(({ rule, preexisting }) => rule === 'approval-required' && !preexisting);
      expect(report.outcome === 'approval-required').toBe(asked.length > 0);
      expect(new Set(said.map(({ connector }) => connector))).toEqual(
        new Set(asked.map(({ connector }) => connector)),
      );
      for (const { connector, scope = null } of said) {
        expect(asked).toContainEqual(expect.objectContaining({ connector, scope }));
      }
      waiting += asked.length > 0 ? 1 : 0;
    }),
    { numRuns: tries(1_500) },
  );
  expect(waiting).toBeGreaterThan(tries(100));
});
