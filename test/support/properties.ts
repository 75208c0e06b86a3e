import fc from 'fast-check';

const isThorough = process.env['TRIES'] === 'all';

/** Whoever runs the tests of a change is not to get red for what has nothing to do with it, so all try the same values. */
const usualSeed = 44;

/**
 * fast-check, the same in every run: a run with `SEED=7` in its environment tries other values. It is only in force where
 * fast-check is imported from here.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? usualSeed) });

export { fc };

/**
 * How often a property is tried, or a case has to come up: as often as given by `npm run test:long`, and a tenth of
 * that by `npm test`, which is there to be run all the time.
 */
export function tries(all: number): number {
  return isThorough ? all : Math.ceil(all / 10);
}
