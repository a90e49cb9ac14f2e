// Pure code needs no isolation between files; without it the run is several times faster.
import { defineConfig } from 'vitest/config';

/** Where CI wants the counts, to see that no test was skipped. */
const report = process.env.SAMARBEID_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    isolate: false,
    pool: 'threads',
    // Left to itself it keeps a core free, which on a machine with two halves the speed.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Those that wait for other processes; more at once would only measure each other.
    maxConcurrency: 2,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
  define: { VERSION: JSON.stringify('0.0.0-test'), YAML_PART: JSON.stringify('yaml') },
});
