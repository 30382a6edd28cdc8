import { defineConfig } from 'vitest/config';

/** `npx vitest run --config test/bench/vitest.config.ts`: figures, not tests; one file after the other. */
export default defineConfig({
  test: {
    include: ['test/bench/*.bench.ts'],
    globalSetup: ['test/setup/neo4j.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
