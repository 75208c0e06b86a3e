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

test('what is not called milder allows no scope that is not known, and was not allowed', () => {
  const texts = [
    'a',
    'b',
    'ab',
    'A',
    '*',
    'a*',
    '*b',
    'a*b',
    '*a*',
    'a*m*',
    '*n*B',
    'access:read',
    'class:legacy',
  ];
  const few = fc.uniqueArray(fc.constantFrom(...texts), { maxLength: 2 });
  const rules = fc.record({ allow: few, review: few, deny: few });
  const content = fc.record({ custom: rules, review: few, unlisted: fc.constantFrom('deny', 'review') });
  const toPolicy = ({ custom, ...others }: { readonly custom: object }) =>
    policyOf({ connectors: { custom }, ...others });
  const change = fc.oneof(
    fc.record({ review: few }),
    fc.record({ custom: fc.record({ allow: few, review: few, deny: few }, { requiredKeys: [] }) }),
  );
  const scope = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 'm', 'n', 'x'),
    minLength: 1,
    maxLength: 5,
  });
  let unloosened = 0;
  fc.assert(
    fc.property(content, change, fc.array(scope, { minLength: 5 }), (given, changed, scopes) => {
      const custom = { ...given.custom, ...('custom' in changed ? changed.custom : {}) };
      const [before, after] = [toPolicy(given), toPolicy({ ...given, ...changed, custom })];
      if (comparePolicies(before, after, nothing).length > 0) return;
      unloosened += 1;
      for (const one of scopes) {
        const question = { app: '.', type: 'custom', scope: one, today: '2026-11-23' };
        const [was, is] = [before, after].map((policy) => evaluateScope(policy, question).kind);
        if (is === 'allowed') expect(was, one).toBe('allowed');
        if (was === 'denied') expect(is, one).toBe('denied');
      }
    }),
    { numRuns: 2000 },
  );
  expect(unloosened).toBeGreaterThan(100);
});
