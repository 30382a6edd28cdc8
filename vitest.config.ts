import { defineConfig } from 'vitest/config';

/** Three kinds of test, told apart by the file name: needing nothing, a real Neo4j, a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.neo4j.test.ts', 'test/**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          globalSetup: ['test/setup/neo4j.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
