import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { startNeo4j, type Connection } from '../../.ci/neo4j/server.mjs';
import { missingTools } from '../../.ci/neo4j/tools.mjs';
import { openNeo4j } from '../../server/store/engine/neo4j.js';
import { isRequired } from '../support/require.js';

/**
 * Global set-up of the project `neo4j`: the server that NEO4J_URI names, which the tests empty, else one of
 * our own. Asked for and unreachable is a failure; no Java or Maven is one loud line, or a failure when
 * RENKEI_REQUIRE says so.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = namedServer(process.env);
  if (named !== null) {
    await waitUntilItAnswers(named, 2).catch((cause: unknown) => {
      throw new Error(`NEO4J_URI names ${named.uri}, which does not answer`, { cause });
    });
    provide(project, named);
    return undefined;
  }
  const missing = missingTools();
  if (missing !== null) {
    if (isRequired('neo4j')) throw new Error(`A real Neo4j is required: ${missing}`);
    console.warn(`\n*** SKIPPED: all tests on a real Neo4j: ${missing} ***\n`);
    project.provide('neo4j', null);
    project.provide('neo4jSkip', missing);
    return undefined;
  }
  const server = await startNeo4j((line) => console.warn(`[neo4j] ${line}`));
  try {
    await waitUntilItAnswers(server.connection, 20);
  } catch (error) {
    await server.stop();
    throw error;
  }
  provide(project, server.connection);
  return () => server.stop();
}

/** The server that the environment names, or null. */
export function namedServer(env: Readonly<Record<string, string | undefined>>): Connection | null {
  const uri = env['NEO4J_URI'];
  if (uri === undefined || uri === '') return null;
  return {
    uri,
    user: env['NEO4J_USER'] ?? 'neo4j',
    password: env['NEO4J_PASSWORD'] ?? '',
    database: env['NEO4J_DATABASE'] ?? 'neo4j',
  };
}

function provide(project: TestProject, connection: Connection): void {
  project.provide('neo4j', connection);
  project.provide('neo4jSkip', '');
}

/** @throws the last failure when the server does not answer in so many attempts. */
async function waitUntilItAnswers(connection: Connection, attempts: number): Promise<void> {
  const engine = await openNeo4j(connection);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await engine.ping();
        return;
      } catch (error) {
        if (attempt === attempts) throw error;
        await sleep(500);
      }
    }
  } finally {
    await engine.close();
  }
}
