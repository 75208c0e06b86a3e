import { expect, test } from 'vitest';
import { cataloguedTypes, scopesOf } from '../../../src/catalogue/catalogue.ts';
import { comparePolicies } from '../../../src/domain/policy/compare-policies.ts';
import { evaluateConnector, evaluateScope } from '../../../src/domain/policy/evaluate-scope.ts';
import { compareVerdicts } from '../../../src/domain/policy/verdict.ts';
import { policyOf } from '../../support/policies.ts';
import { fc } from '../../support/properties.ts';

const nothing = new Map<string, ReadonlySet<string>>();

const types = ['gmail', 'slack', 'outlook', 'airtable'] as const;
const someScopes = types.flatMap((type) =>
  scopesOf(type)
    .slice(0, 12)
    .map(({ scope }) => scope),
);
const entry = fc.constantFrom(
  ...someScopes,
  ...['*', '*:history', 'admin*', '*.read*', 'Mail.*', 'access:read', 'access:write', 'access:admin'],
  ...['class:restricted', 'class:legacy', 'class:admin-consent', 'data.records:read'],
);
const entries = fc.array(entry, { maxLength: 3 });
const content = fc.record({
  connectors: fc.dictionary(
    fc.constantFrom(...types),
    fc.record({ allow: entries, review: entries, deny: entries }),
    { maxKeys: 3 },
  ),
  review: entries,
  unlisted: fc.constantFrom('deny', 'review'),
  exceptions: fc.array(
    fc.record({
      app: fc.constant('.'),
      connector: fc.constantFrom(...types),
      scope: fc.constantFrom(...someScopes),
      reason: fc.constant('x'),
      owner: fc.constant('@lee'),
      expires: fc.constantFrom('2026-12-01', '2027-01-31'),
    }),
    { maxLength: 2 },
  ),
});
type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

/** Pairs that differ in few places, so that often enough the second is not milder. */
const pair = fc
  .tuple(content, content, fc.constantFrom('connectors', 'review', 'unlisted', 'exceptions', 'deny', 'allow'))
  .map(([before, other, part]): readonly [Content, Content] => {
    if (part !== 'deny' && part !== 'allow') return [before, { ...before, [part]: other[part] }];
    const connectors = Object.entries(before.connectors).map(([type, rules]) => {
      const entriesOfOther = other.connectors[type]?.deny ?? other.review;
      return [
        type,
        part === 'deny'
          ? { ...rules, deny: [...rules.deny, ...entriesOfOther] }
          : { ...rules, allow: rules.allow.slice(1) },
      ] as const;
    });
    return [before, { ...before, connectors: Object.fromEntries(connectors) }];
  });

test('what is not called milder gives no scope of the catalogue a milder verdict', () => {
  const today = '2026-11-23';
  let unloosened = 0;
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [before, after] = [policyOf(one), policyOf(other)];
      if (comparePolicies(before, after, nothing).length > 0) return;
      unloosened += 1;
      for (const type of cataloguedTypes()) {
        const order = ['not-listed', 'review', 'listed'];
        const [was, is] = [before, after].map((policy) =>
          order.indexOf(evaluateConnector(policy, type).kind),
        );
        expect(is).toBeLessThanOrEqual(was ?? -1);
        if (!before.connectors.has(type) && !after.connectors.has(type)) continue;
        for (const { scope } of scopesOf(type)) {
          const question = { app: '.', type, scope, today };
          const step = compareVerdicts(
            evaluateScope(after, question).kind,
            evaluateScope(before, question).kind,
          );
          expect(step, `${type} ${scope}`).toBeLessThanOrEqual(0);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(unloosened).toBeGreaterThan(30);
});
