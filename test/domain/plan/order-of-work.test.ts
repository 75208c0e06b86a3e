import { expect, test } from 'vitest';
import { orderOfWork } from '../../../src/domain/plan/order-of-work.ts';
import { connection, liveApp, planFor } from '../../support/plans.ts';

test('the most harmless comes first, and removals come last, one after the other', () => {
  const live = liveApp(
    [
      connection('slack', ['chat:write', 'channels:history']),
      connection('notion', []),
      connection('hubspot', []),
      connection('airtable', []),
      connection('tiktok', []),
    ],
    'absent',
  );
  const deleted = { kind: 'deleted', permission: 'approved' } as const;
  const plan = planFor(
    { slack: ['chat:write'], gmail: [], hubspot: ['tickets'], stripe: [], tiktok: [] },
    live,
    {
      rulings: new Map([
        ['notion', deleted],
        ['airtable', deleted],
      ]),
    },
  );
  const stages = orderOfWork(plan).map(({ changes, isParallel }) => [
    changes.map(({ connector, action }) => `${action} ${connector}`),
    isParallel,
  ]);
  expect(stages).toEqual([
    [['create gmail', 'update hubspot'], true],
    [['reauthorize slack'], true],
    [['provision stripe'], false],
    [['remove airtable', 'remove notion'], false],
  ]);
});

test('a plan without work has no stages', () => {
  expect(orderOfWork(planFor({ slack: [] }, [connection('slack', [])]))).toEqual([]);
});
