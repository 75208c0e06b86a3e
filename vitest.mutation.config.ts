import { defineConfig } from 'vitest/config';

/** The tests about plain values, which tell changed code from the code in no time: `npm run mutation`. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/commands/check.*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    testTimeout: 60_000,
  },
});
