import { expect, test } from 'vitest';
import { decideConsent, type KnownIssue } from '../../../src/domain/consent/decide.ts';
import { decodeMemory, encodeMemory } from '../../../src/domain/consent/memory-text.ts';
import type { ConsentEvent } from '../../../src/domain/consent/proceed.ts';
import { type ConnectorReading, isComplete, type LiveReading } from '../../../src/domain/consent/reading.ts';
import { pendingReasons } from '../../../src/domain/plan/pending.ts';
import { createStory, live, pending, remark, said, settled } from '../../support/consent-story.ts';
import { fc, tries } from '../../support/properties.ts';

const connector = fc.constantFrom('googlecalendar', 'slack', 'custom');
const declared = fc.constantFrom<(readonly string[])[]>(['a', 'b'], ['a'], []);
const reading: fc.Arbitrary<ConnectorReading> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(connector, declared).map(([type, scopes]) => settled(type, scopes)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(connector, fc.constantFrom(...pendingReasons), declared)
      .map(([type, reason, scopes]) => pending(type, reason, { declared: scopes })),
  },
  fc.tuple(fc.constantFrom('unclear', 'held'), connector).map(([kind, type]) => said(kind, type)),
);
const liveReading: fc.Arbitrary<LiveReading> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.uniqueArray(reading, { selector: (one) => one.connector, maxLength: 3 }),
        fc.array(
          fc.constantFrom('drift', 'exception-ending').map((kind) => remark(kind, 'gmail')),
          {
            maxLength: 1,
          },
        ),
      )
      .map(([connectors, remarks]) => live(connectors, remarks)),
  },
  fc.constant<LiveReading>({ kind: 'token-refused', message: 'No.' }),
  fc.constant<LiveReading>({ kind: 'unavailable' }),
);
const event = fc.constantFrom<ConsentEvent>('push', 'dispatch', 'schedule', 'issue-closed');
const step = fc.record({ event, reading: liveReading, isClosed: fc.boolean(), isForgotten: fc.nat(9) });

function isAllComplete(seen: LiveReading): boolean {
  return seen.kind === 'read' && seen.connectors.every(isComplete);
}

function isEmpty(seen: LiveReading): boolean {
  return seen.kind === 'read' && seen.connectors.length === 0;
}

/** Whether this leaves a deployment waiting: its own, or one for which a person has to sign in again. */
function waitsFor(seen: LiveReading, isDeploying: boolean): boolean {
  if (seen.kind !== 'read') return false;
  const incomplete = seen.connectors.filter((one) => !isComplete(one));
  return incomplete.some(({ standing }) => isDeploying || standing.kind === 'pending');
}

function isRest(seen: LiveReading): boolean {
  return (
    seen.kind === 'read' &&
    seen.remarks.length === 0 &&
    seen.connectors.every(({ standing }) => standing.kind === 'settled' || standing.kind === 'held')
  );
}

test('whatever happens: going on takes live proof, comes once for each wait, and nothing unknown is closed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const story = createStory();
      let wasWaiting = false;
      for (const { event: what, reading: seen, isClosed, isForgotten } of steps) {
        if (isClosed) story.close();
        if (isForgotten === 0) story.forget();
        const deeds = story.run(what, seen);
        const proceeds = deeds.includes('proceed');
        const isDeploying = what === 'push' || what === 'dispatch';
        if (proceeds) expect(isAllComplete(seen)).toBe(true);
        if (proceeds && !isDeploying) expect(wasWaiting).toBe(true);
        if (isDeploying) expect(proceeds).toBe(isAllComplete(seen));
        if (deeds.some((deed) => deed.startsWith('close '))) expect(isRest(seen)).toBe(true);
        if (waitsFor(seen, isDeploying)) wasWaiting = true;
        // A run that only looks does not believe that nothing is declared.
        if (isAllComplete(seen) && (isDeploying || !isEmpty(seen))) wasWaiting = false;
      }
    }),
    { numRuns: tries(2000) },
  );
});

test('a run that only looks, and looks again, says and does nothing more', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), liveReading, (steps, last) => {
      const story = createStory();
      for (const { event: what, reading: seen, isClosed } of steps) {
        if (isClosed) story.close();
        story.run(what, seen);
      }
      story.run('schedule', last);
      expect(['', 'update']).toContain(story.run('schedule', last).join());
    }),
    { numRuns: tries(1000) },
  );
});

test('a memory that somebody wrote never makes anything count as granted', () => {
  const memory = fc.record({
    phase: fc.constantFrom('open', 'settled', 'withdrawn', 'x'),
    since: fc.constantFrom(null, '2026-11-01T00:00:00Z', 'x -->'),
    waits: fc.constantFrom(true, false, 'x'),
    isReminded: fc.boolean(),
    isTokenRefused: fc.boolean(),
    connectors: fc.array(
      fc.tuple(
        connector,
        fc.constantFrom('settled', 'consent', 'x'),
        fc.string(),
        fc.constantFrom(null, 'x'),
      ),
    ),
    said: fc.array(fc.anything()),
    proceededIn: fc.constantFrom(null, 'https://github.com/acme/crm/actions/runs/7'),
  });
  fc.assert(
    fc.property(
      memory,
      event,
      liveReading,
      fc.constantFrom('open', 'closed'),
      (written, what, seen, state) => {
        const encoded = Buffer.from(JSON.stringify(written)).toString('base64url');
        const issue: KnownIssue = {
          state,
          closedBy: null,
          memory: decodeMemory(`<!-- connector-guard:memory 1 ${encoded} -->`),
        };
        const now = '2026-11-23T10:00:00Z';
        const decision = decideConsent({
          event: what,
          now,
          reading: seen,
          issue,
          requested: [],
          origin: null,
          runUrl: written.proceededIn,
          owesComment: false,
        });
        if (decision.proceed) expect(isAllComplete(seen)).toBe(true);
        if (decision.edits.some(({ kind }) => kind === 'close')) expect(isRest(seen)).toBe(true);
        expect(encodeMemory(decision.memory)).toMatch(/^<!-- connector-guard:memory 1 [\w-]* -->$/);
      },
    ),
    { numRuns: tries(2000) },
  );
});
