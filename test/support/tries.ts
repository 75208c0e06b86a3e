const isThorough = process.env['TRIES'] === 'all';

/**
 * How often a property is tried, or a case has to come up: as often as given by `npm run test:long`, and a tenth of
 * that by `npm test`, which is there to be run all the time.
 */
export function tries(all: number): number {
  return isThorough ? all : Math.ceil(all / 10);
}
