import { createCypherStore } from './cypher-store.js';
import { openEmbedded } from './engine/embedded.js';
import type { Neo4jOptions } from './engine/neo4j.js';
import type { GraphStore } from './graph-store.js';

/** Which graph engine to use: Neo4j, or the embedded one in memory or in the file at `path`. */
export type EngineConfig =
  | { readonly kind: 'embedded'; readonly path?: string | undefined }
  | ({ readonly kind: 'neo4j' } & Neo4jOptions);

/**
 * The store over the configured engine, not yet prepared. An unreachable Neo4j is noticed by the first
 * question, not here, so that the process can start before its database.
 *
 * @throws ConfigInvalid when the graph file cannot be used.
 */
export async function openStore(config: EngineConfig): Promise<GraphStore> {
  if (config.kind === 'embedded') return createCypherStore(await openEmbedded(config));
  // Its driver takes a tenth of the time of a start, and is needed here only.
  const { openNeo4j } = await import('./engine/neo4j.js');
  return createCypherStore(await openNeo4j(config));
}
