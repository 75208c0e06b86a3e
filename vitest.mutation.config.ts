import { defineConfig } from 'vitest/config';

/** The tests about plain values, which tell changed code from the code in no time: `npm run mutation`. */
export default defineConfig({
  test: {
    include: [
      'test/domain/**/*.test.ts',
      'test/commands/{authorize,check.*,explain,fix,init,never-remove,status,trace-declarations}.test.ts',
      'test/report/*.test.ts',
    ],
    exclude: ['**/*.property.test.ts'],
    testTimeout: 60_000,
  },
});
