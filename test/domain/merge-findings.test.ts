import { expect, test } from 'vitest';
import { checkTree } from '../support/check-tree.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';

/** What is found about the one connector of an app whose policy lists Gmail: rule, message, and what comes with it. */
async function findingsOf(type: string, unlisted: 'deny' | 'review' = 'deny') {
  const policy = policyFile({
    connectors: { gmail: {} },
    unlisted,
    approvals: { reviewers: ['@lee'] },
  });
  const files = { 'base44/connectors/gmail.jsonc': connectorFile(type, []) };
  const report = await checkTree({ ...policy, ...files }, { base: policy });
  return report.apps.flatMap(({ findings }) =>
    findings.map(({ rule, related }) => [
      rule,
      related.map(({ message }) => message.split(' ', 4).join(' ')),
    ]),
  );
}

test('a type that is a slip of the finger is one finding, with what follows from it', async () => {
  expect(await findingsOf('gmial')).toEqual([
    ['unknown-type', ['The policy does not', 'The file "gmail.jsonc" holds']],
  ]);
  expect(await findingsOf('gmial', 'review')).toEqual([
    ['unknown-type', ['gmial is new and', 'The file "gmail.jsonc" holds']],
  ]);
});

test('a type that may be a new one keeps each finding', async () => {
  const rules = (await findingsOf('brand_new_service')).map(([rule]) => rule);
  expect(rules).toEqual(['connector-not-allowed', 'file-name', 'unknown-type']);
});
