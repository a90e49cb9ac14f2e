// Pure code needs no isolation between files; without it the run is several times faster.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], isolate: false, pool: 'threads', testTimeout: 30_000 },
  define: { VERSION: JSON.stringify('0.0.0-test') },
});
