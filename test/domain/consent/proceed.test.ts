import { expect, test } from 'vitest';
import { type ConsentEvent, mayProceed, stillWaits } from '../../../src/domain/consent/proceed.ts';
import type { LiveReading, Standing } from '../../../src/domain/consent/reading.ts';

/** The live app, by how each of its connectors stands. */
function live(...standings: readonly Standing[]): LiveReading {
  const connectors = standings.map((standing, index) => ({
    connector: `type${index}`,
    declared: [],
    granted: null,
    connectedBy: null,
    standing,
  }));
  return { kind: 'read', connectors, remarks: [] };
}

const settled = { kind: 'settled' } as const;
const unclear = { kind: 'unclear', message: 'What?' } as const;
const pending = (reason: 'consent' | 'narrowing') =>
  ({ kind: 'pending', pending: { connector: 'type0', missing: [], excess: [], reason } }) as const;
const nothingTold: LiveReading = { kind: 'unavailable' };

/** What started the run, the live app, whether a deployment waited; whether jobs may go on, and whether it waits now. */
type Row = readonly [ConsentEvent, string, LiveReading, boolean, boolean, boolean];

test.each<Row>([
  ['push', 'all granted', live(settled), false, true, false],
  ['push', 'all granted', live(settled), true, true, false],
  ['push', 'no connectors', live(), false, true, false],
  ['push', 'too much access', live(settled, pending('narrowing')), false, true, false],
  ['push', 'a sign-in missing', live(settled, pending('consent')), false, false, true],
  ['push', 'something unclear', live(settled, unclear), false, false, true],
  ['dispatch', 'all granted', live(settled), false, true, false],
  ['dispatch', 'a sign-in missing', live(pending('consent')), true, false, true],
  ['schedule', 'all granted', live(settled), false, false, false],
  ['schedule', 'all granted', live(settled), true, true, false],
  ['schedule', 'no connectors', live(), true, false, true],
  ['schedule', 'a sign-in missing', live(settled, pending('consent')), false, false, true],
  ['schedule', 'something unclear', live(settled, unclear), false, false, false],
  ['schedule', 'something unclear', live(settled, unclear), true, false, true],
  ['schedule', 'too much access', live(pending('narrowing')), false, false, false],
  ['issue-closed', 'all granted', live(settled), true, true, false],
  ['issue-closed', 'all granted', live(settled), false, false, false],
  ['issue-closed', 'no answer', nothingTold, true, false, true],
  ['issue-closed', 'no answer', nothingTold, false, false, false],
  ['push', 'no answer', nothingTold, false, false, false],
])('%s with %s', (event, _name, reading, waits, proceeds, waitsNow) => {
  const facts = { event, reading, waits };
  expect([mayProceed(facts), stillWaits(facts)]).toEqual([proceeds, waitsNow]);
});
