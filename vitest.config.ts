import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    testTimeout: 60_000,
    // The tests wait for programs that they start, so that a core kept free would be idle.
    maxWorkers: '100%',
  },
});
