import { defineConfig } from 'vitest/config';

/**
 * Vite would give our own files the ES module of graphql, and Node gives Yoga's the other one: two graphqls
 * whose classes do not know each other. The built server has one; so have the tests.
 */
const oneGraphQL = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Generous, so that a test fails for what it found and not because the machine was busy. */
const patient = { testTimeout: 120_000, hookTimeout: 180_000 };

/** Three kinds of test, told apart by the file name: needing nothing, a real Neo4j, a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphQL,
        test: {
          ...patient,
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.neo4j.test.ts', 'test/**/*.browser.test.ts'],
        },
      },
      {
        resolve: oneGraphQL,
        test: {
          ...patient,
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          globalSetup: ['test/setup/neo4j.ts'],
          fileParallelism: false,
        },
      },
      {
        resolve: oneGraphQL,
        test: {
          ...patient,
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
