import { expect, test } from 'vitest';
import { provenResults } from '../../../src/domain/plan/proven-results.ts';
import type { StepResult } from '../../../src/domain/plan/step-result.ts';

test.each([
  ['sandbox', 'provisioned'],
  ['live', 'provisioned'],
  // Known not to be there: that it has no effect is told by comparing.
  ['absent', 'provisioned'],
  ['unknown', 'unclear'],
  ['not-read', 'unclear'],
] as const)('that Stripe is set up, and its state is "%s", counts as %s', (stripe, kind) => {
  const results = new Map<string, StepResult>([['stripe', { kind: 'provisioned' }]]);
  expect(provenResults(results, stripe).get('stripe')?.kind).toBe(kind);
});

test('what else was done counts as it was answered', () => {
  const results = new Map<string, StepResult>([
    ['slack', { kind: 'authorized' }],
    ['stripe', { kind: 'removed' }],
  ]);
  expect(provenResults(results, 'unknown')).toEqual(results);
});
