import { defineConfig } from 'vitest/config';

/**
 * Tests that start programs at length: the built ones, git, Base44's own, terminals; or the action many hundred times. Few of
 * them are of use while one works.
 */
export const longTests: readonly string[] = [
  'test/base44/**',
  'test/bundle/**',
  'test/faults/**',
  'test/git/**',
  'test/stories/**',
];

/** These, and all that properties are worth trying: `npm run test:long`. */
export default defineConfig({
  test: {
    include: [...longTests.map((folder) => `${folder}/*.test.ts`), 'test/**/*.property.test.ts'],
    env: { TRIES: 'all' },
    // Several times what the longest takes, for a machine that has little to give.
    testTimeout: 180_000,
    isolate: false,
    maxWorkers: '100%',
  },
});
