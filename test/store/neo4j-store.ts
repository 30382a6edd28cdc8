import { createCypherStore } from '../../server/store/cypher-store.js';
import { openNeo4j, type Neo4jOptions } from '../../server/store/engine/neo4j.js';
import type { GraphStore } from '../../server/store/graph-store.js';

/** A store over this server, after everything in its database is gone: the community edition has only one. */
export async function emptyNeo4j(server: Neo4jOptions): Promise<GraphStore> {
  const engine = await openNeo4j(server);
  await engine.write((tx) => tx.run({ name: 'wipe', text: 'MATCH (n) DETACH DELETE n' }));
  return createCypherStore(engine);
}
