import { expect, test } from 'vitest';
import { createTurns } from '../../../src/adapters/github/turns.ts';

test('no more is under way than may be, and everything has its turn in order', async () => {
  const inTurn = createTurns(2);
  const log: string[] = [];
  const ends = new Map<string, (fails: boolean) => void>();
  const start = (name: string) =>
    inTurn(async () => {
      log.push(name);
      const fails = await new Promise<boolean>((resolve) => ends.set(name, resolve));
      if (fails) throw new Error(name);
      return name;
    });
  const [a, b, c, d] = [start('a'), start('b'), start('c'), start('d')].map((one) =>
    Promise.allSettled([one]),
  );
  expect(log).toEqual(['a', 'b']);
  ends.get('b')?.(true);
  expect(await b).toMatchObject([{ status: 'rejected' }]);
  expect(log).toEqual(['a', 'b', 'c']);
  ends.get('a')?.(false);
  expect(await a).toMatchObject([{ value: 'a' }]);
  expect(log).toEqual(['a', 'b', 'c', 'd']);
  ends.get('c')?.(false);
  ends.get('d')?.(false);
  expect(await c).toMatchObject([{ value: 'c' }]);
  expect(await d).toMatchObject([{ value: 'd' }]);
  const [e, f] = [start('e'), start('f')];
  expect(log.slice(4)).toEqual(['e', 'f']);
  for (const name of ['e', 'f']) ends.get(name)?.(false);
  expect(await Promise.all([e, f])).toEqual(['e', 'f']);
});
