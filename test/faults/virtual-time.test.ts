import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inVirtualTime } from './virtual-time.ts';

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test('pauses take no time, and are over in their order', async () => {
  const over: string[] = [];
  await inVirtualTime(async (time) => {
    const pauses = [
      wait(3_600_000).then(() => over.push('an hour')),
      sleep(1000).then(() => over.push('a second')),
      wait(2000).then(() => over.push('two seconds')),
    ];
    await Promise.all(pauses);
    expect(time.elapsed()).toBe(3_600_000);
  });
  expect(over).toEqual(['a second', 'two seconds', 'an hour']);
});

test('a pause is not over while something is under way', async () => {
  const over: string[] = [];
  await inVirtualTime(async (time) => {
    const work = time.during(async () => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      over.push('work');
    });
    await Promise.all([wait(1).then(() => over.push('pause')), work]);
  });
  expect(over).toEqual(['work', 'pause']);
});

test('a timer that was taken back does not fire, and one that is let go keeps nobody waiting', async () => {
  const fired: string[] = [];
  await inVirtualTime(async (time) => {
    clearTimeout(setTimeout(() => fired.push('taken back'), 10));
    clearTimeout(setTimeout(() => fired.push('let go'), 20).unref());
    await wait(30);
    expect(time.elapsed()).toBe(30);
  });
  expect(fired).toEqual([]);
});

test('clocks go on with the pauses, and never back', async () => {
  const seen: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    await inVirtualTime(async (time) => {
      seen.push(Date.now());
      await wait(5000);
      seen.push(Date.now());
      expect(time.limitOf(AbortSignal.timeout(700))).toBe(700);
    });
  }
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect((seen[1] ?? 0) - (seen[0] ?? 0)).toBeGreaterThanOrEqual(5000);
});
