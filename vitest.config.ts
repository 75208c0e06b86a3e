import { configDefaults, defineConfig } from 'vitest/config';
import { longTests } from './vitest.long.config.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...longTests, 'test/browser/**'],
    testTimeout: 60_000,
    // No module of ours keeps anything but what it has looked up, and loading them for each file took most of the time.
    isolate: false,
    // What they have loaded is shared out sooner than among processes.
    pool: 'threads',
    // The tests wait for programs that they start, so that a core kept free would be idle.
    maxWorkers: '100%',
  },
});
