import { defineConfig } from 'vitest/config';

/** `npx vitest run --config test/bench/vitest.config.ts`: figures, not tests; one file after the other. */
export default defineConfig({
  // One graphql for us and for Yoga, as in the tests.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/bench/*.bench.ts'],
    globalSetup: ['test/setup/neo4j.ts', 'test/setup/browser.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
