import { expect, test } from 'vitest';
import { createPacing } from '../../../src/adapters/base44/pacing.ts';

function pacingAt(start: number) {
  const clock = { time: start };
  const pauses: number[] = [];
  const pacing = createPacing({ now: () => clock.time, sleep: async (pause) => void pauses.push(pause) });
  return { pacing, clock, pauses };
}

test('calls that wait at the same time each get a time of their own', async () => {
  const { pacing, pauses } = pacingAt(0);
  await Promise.all(Array.from({ length: 25 }, () => pacing.turn('remove')));
  expect(pauses).toEqual([...Array(10).fill(61_000), ...Array(5).fill(122_000)]);
});

test('a call waits only for what is left of the minute', async () => {
  const { pacing, clock, pauses } = pacingAt(0);
  for (let count = 0; count < 10; count += 1) await pacing.turn('remove');
  clock.time = 40_000;
  await pacing.turn('remove');
  clock.time = 200_000;
  await pacing.turn('remove');
  expect(pauses).toEqual([21_000]);
});

test('one kind of call does not wait for another', async () => {
  const { pacing, pauses } = pacingAt(0);
  for (let count = 0; count < 10; count += 1) await pacing.turn('remove');
  await pacing.turn('list');
  expect(pauses).toEqual([]);
});
