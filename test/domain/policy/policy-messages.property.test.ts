import { expect, test } from 'vitest';
import { allFindings } from '../../../src/report/report.ts';
import { checkTree } from '../../support/check-tree.ts';
import { connectorFile } from '../../support/memory-tree.ts';
import { policyFile } from '../../support/policies.ts';
import { fc } from '../../support/properties.ts';

const google = 'https://www.googleapis.com/auth/';

test('every message of policy fits into 200 characters, however long the names are', async () => {
  const long = (start: string, length: number) => start.padEnd(length, 'x');
  const scope = fc.constantFrom(
    'https://mail.google.com/',
    `${google}gmail.modify`,
    `${google}gmail.addons.current.message.metadata`,
    long('scope', 256),
    long('a.b', 90),
  );
  const entry = fc.oneof(scope, fc.constantFrom('*', 'class:restricted', 'access:admin', long('*.x', 200)));
  const list = fc.array(entry, { maxLength: 3 });
  const type = fc.constantFrom('gmail', long('service', 64));
  const content = fc.record({
    connectors: fc.dictionary(type, fc.record({ allow: list, review: list, deny: list })),
    unlisted: fc.constantFrom('deny', 'review'),
    removals: fc.constantFrom('deny', 'review', 'allow'),
    review: list,
    approvals: fc.constantFrom({
      reviewers: [long('@l', 40), long('@acme/team', 100), long('@x', 40)],
      count: 3,
    }),
    exceptions: fc.array(
      fc.record({
        app: fc.constantFrom('.', long('apps/', 120)),
        connector: type,
        scope: fc.constantFrom(`${google}gmail.modify`, long('scope', 256)),
        reason: fc.constant('x'),
        owner: fc.constantFrom('@lee', long('owner', 200)),
        expires: fc.constantFrom('2026-11-01', '2026-11-30', '2027-01-31', '2028-01-01'),
      }),
      { maxLength: 2 },
    ),
  });
  const declared = fc.dictionary(type, fc.array(scope, { maxLength: 3 }));
  const policyPath = `${long('policies/', 150)}.jsonc`;
  await fc.assert(
    fc.asyncProperty(content, content, declared, declared, async (before, after, was, is) => {
      const files = (policy: object, connectors: Readonly<Record<string, readonly string[]>>) => ({
        [policyPath]: Object.values(policyFile(policy))[0] ?? '',
        ...Object.fromEntries(
          Object.entries(connectors).map(([name, scopes]) => [
            `base44/connectors/${name}.jsonc`,
            connectorFile(name, scopes),
          ]),
        ),
      });
      for (const options of [{ policy: policyPath, base: files(before, was) }, { policy: policyPath }]) {
        const report = await checkTree(files(after, is), options);
        expect(report.reason).not.toBe('unusable-policy');
        for (const { message } of allFindings(report)) {
          expect(message.length, message).toBeLessThanOrEqual(200);
          expect(message).toMatch(/^[\x20-\x7e…]+$/);
        }
      }
    }),
    { numRuns: 120 },
  );
});
