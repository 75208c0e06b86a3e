import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type ApprovalKey,
  connectorKey,
  distinctKeys,
  keySet,
  keysOf,
  keyText,
  scopeKey,
} from '../../../src/domain/approval/keys.ts';
import type { ConnectorChange } from '../../../src/domain/diff/scope-diff.ts';
import { fc } from '../../support/properties.ts';

function change(kind: ConnectorChange['change'], scopes: Partial<ConnectorChange>): ConnectorChange {
  const none = { added: [], removed: [], kept: [], increase: [] };
  return { connector: 'slack', change: kind, needsConsent: 'yes', ...none, ...scopes };
}

describe('the keys of a change', () => {
  test.each<readonly [string, ConnectorChange, readonly ApprovalKey[]]>([
    [
      'a connector that comes, and each of its scopes',
      change('added', { added: ['channels:read', 'chat:write'] }),
      [
        connectorKey('.', 'slack', '+'),
        scopeKey('.', 'slack', 'channels:read'),
        scopeKey('.', 'slack', 'chat:write'),
      ],
    ],
    ['a connector that comes without scopes', change('added', {}), [connectorKey('.', 'slack', '+')]],
    [
      'a scope that comes, not those that stay or go',
      change('changed', { added: ['chat:write'], removed: ['users:read'], kept: ['channels:read'] }),
      [scopeKey('.', 'slack', 'chat:write')],
    ],
    [
      'a scope that comes, also where a wider one was there',
      change('changed', { added: ['chat:write'], increase: [] }),
      [scopeKey('.', 'slack', 'chat:write')],
    ],
    ['a scope that goes has none', change('changed', { removed: ['chat:write'] }), []],
    [
      'a connector that goes, without its scopes',
      change('removed', { removed: ['chat:write'] }),
      [connectorKey('.', 'slack', '-')],
    ],
  ])('%s', (_sentence, one, expected) => {
    expect(keysOf('.', [one])).toEqual(expected);
  });
});

/** Any key, from so few names that equal keys occur, with names that could be taken for a separator. */
const name = fc.constantFrom('', '.', 'a', '"', '","', '\\', 'null', '+', '[', '\ud800');
const anyKey: fc.Arbitrary<ApprovalKey> = fc.oneof(
  fc
    .tuple(name, name, fc.option(name), fc.constantFrom('+', '-'))
    .map(([app, connector, scope, sign]) => ({ kind: 'connector', app, connector, scope, sign }) as const),
  name.map((loosening) => ({ kind: 'policy', loosening }) as const),
);

test('two keys have the same text exactly when they are the same key', () => {
  fc.assert(
    fc.property(anyKey, anyKey, (one, other) => {
      expect(keyText(one) === keyText(other)).toBe(isDeepStrictEqual(one, other));
    }),
    { numRuns: 5_000 },
  );
});

test('distinct keys are each key once, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anyKey), (keys) => {
      const distinct = distinctKeys(keys);
      expect(distinctKeys([...keys, ...keys].toReversed())).toEqual(distinct);
      expect(new Set(distinct.map(keyText))).toEqual(keySet(keys));
      expect(distinct).toHaveLength(keySet(keys).size);
    }),
  );
});
