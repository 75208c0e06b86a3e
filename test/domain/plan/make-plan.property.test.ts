import { expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/sha256.ts';
import { makePlan, type PlanInput } from '../../../src/domain/plan/make-plan.ts';
import { orderOfWork } from '../../../src/domain/plan/order-of-work.ts';
import { planId } from '../../../src/domain/plan/plan-id.ts';
import type { RemovalRuling } from '../../../src/domain/plan/removal-ruling.ts';
import { connector } from '../../support/connectors.ts';
import { fc, tries } from '../../support/properties.ts';

const types = ['gmail', 'slack', 'notion', 'databricks', 'share_point', 'custom', 'stripe'];
const scopes = fc.subarray(['chat:write', 'openid', 'users:read', 'offline_access', 'Mail.Read', 'a']);
const permissions = [
  'policy-allowed',
  'approved',
  'named',
  'not-approved',
  'policy-denied',
  'switched-off',
] as const;

const ruling: fc.Arbitrary<RemovalRuling> = fc.oneof(
  fc.constantFrom(
    { kind: 'never-declared' } as const,
    { kind: 'not-deleted' } as const,
    { kind: 'unknown' } as const,
  ),
  fc.constantFrom(...permissions).map((permission) => ({ kind: 'deleted', permission }) as const),
);

const liveType = fc.constantFrom(...types, 'Gmail', 'SLACK');

const input: fc.Arbitrary<PlanInput> = fc.record({
  appId: fc.constant('app'),
  target: fc.constantFrom('production', null),
  connectors: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...types), scopes), { selector: ([type]) => type })
    .map((list) => list.map(([type, names]) => connector(type, names))),
  unread: fc.array(
    fc.record({
      path: fc.constant('x.jsonc'),
      type: fc.oneof({ weight: 5, arbitrary: liveType }, { weight: 1, arbitrary: fc.constant(undefined) }),
    }),
    { maxLength: 2 },
  ),
  live: fc.record({
    connections: fc.array(
      fc.record({
        type: liveType,
        state: fc.constantFrom('active', 'expired', 'disconnected', 'unknown'),
        scopes: fc.option(scopes),
        connectedBy: fc.constantFrom(null, 'dana@acme.com'),
      }),
      { maxLength: 6 },
    ),
    stripe: fc.constantFrom('absent', 'sandbox', 'live', 'unknown', 'not-read'),
  }),
  holds: fc
    .array(fc.tuple(fc.constantFrom(...types), fc.constantFrom('policy', 'no-approval', 'direct-push')))
    .map((list) => new Map(list.map(([type, reason]) => [type, { reason }]))),
  rulings: fc.array(fc.tuple(liveType, ruling)).map((list) => new Map(list)),
});

test('only what git shows as deleted, and what may be removed, is ever removed', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const { connector: type, action, declared } of makePlan(given).changes) {
        if (action !== 'remove') continue;
        const known = given.rulings.get(type);
        expect(known?.kind).toBe('deleted');
        const allowed = type === 'stripe' ? ['named'] : ['policy-allowed', 'approved', 'named'];
        expect(allowed).toContain(known?.kind === 'deleted' ? known.permission : undefined);
        expect(declared).toBeNull();
        const spelledAlike = given.connectors.some((one) => one.type.toLowerCase() === type.toLowerCase());
        expect(spelledAlike).toBe(false);
      }
    }),
    { numRuns: tries(1000) },
  );
});

test('a file that could not be read keeps its type, and one of any type keeps everything', () => {
  fc.assert(
    fc.property(input, (given) => {
      const removed = makePlan(given).changes.filter(({ action }) => action === 'remove');
      for (const { type } of given.unread) {
        const kept = removed.filter(
          (one) => type === undefined || one.connector.toLowerCase() === type.toLowerCase(),
        );
        expect(kept).toEqual([]);
      }
    }),
    { numRuns: tries(1000) },
  );
});

test('the same input gives the same plan and the same id, in whatever order it comes', () => {
  fc.assert(
    fc.property(input, (given) => {
      const turned: PlanInput = {
        ...given,
        connectors: given.connectors
          .toReversed()
          .map(({ type, scopes: list }) => ({ type, scopes: list.toReversed() })),
        unread: given.unread.toReversed(),
        live: {
          ...given.live,
          connections: given.live.connections
            .toReversed()
            .map((one) => ({ ...one, scopes: one.scopes?.toReversed() ?? null })),
        },
        holds: new Map([...given.holds].toReversed()),
        rulings: new Map([...given.rulings].toReversed()),
      };
      const [one, other] = [makePlan(given), makePlan(turned)];
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      expect(planId(other, sha256)).toBe(planId(one, sha256));
    }),
  );
});

test('every type is in a plan once, and all that is to be done is in the order of work once', () => {
  fc.assert(
    fc.property(input, (given) => {
      const plan = makePlan(given);
      const names = plan.changes.map((change) => change.connector);
      expect(new Set(names).size).toBe(names.length);
      const work = orderOfWork(plan).flatMap(({ changes }) => changes);
      const active = ['create', 'update', 'reauthorize', 'provision', 'remove'];
      const expected = plan.changes.filter(({ action }) => active.includes(action));
      expect(new Set(work)).toEqual(new Set(expected));
      expect(work.length).toBe(expected.length);
    }),
  );
});

test('what is declared is either as declared, or something is said about it', () => {
  fc.assert(
    fc.property(input, (given) => {
      const plan = makePlan(given);
      for (const { type } of given.connectors) {
        expect(plan.changes.map((change) => change.connector)).toContain(type);
      }
      for (const change of plan.changes) {
        if (change.action === 'unchanged') expect([change.missing, change.excess]).toEqual([[], []]);
      }
    }),
  );
});
