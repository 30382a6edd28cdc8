import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Vite would give our own files the ES module of graphql, and Node gives Yoga's the other one: two graphqls
 * whose classes do not know each other. The built server has one; so have the tests.
 */
const oneGraphQL = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Generous, so that a test fails for what it found and not because the machine was busy. */
const patient = { testTimeout: 120_000, hookTimeout: 180_000 };

/**
 * A test in a browser mostly waits, so even two processors take two files at a time; more than four would make each
 * other wait. The one Neo4j belongs to one file at a time, after all others.
 */
const sideBySide = {
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  sequence: { groupOrder: 0 },
};
const alone = { fileParallelism: false, sequence: { groupOrder: 1 } };

/** Three kinds of test, told apart by the file name: needing nothing, a real Neo4j, a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphQL,
        test: {
          ...patient,
          ...sideBySide,
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.neo4j.test.ts', 'test/**/*.browser.test.ts'],
        },
      },
      {
        resolve: oneGraphQL,
        test: {
          ...patient,
          ...alone,
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          globalSetup: ['test/setup/neo4j.ts'],
        },
      },
      {
        resolve: oneGraphQL,
        test: {
          ...patient,
          ...sideBySide,
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/setup/browser.ts'],
        },
      },
    ],
  },
});
