import { describe, inject, it } from 'vitest';
import { emptyNeo4j } from './neo4j-store.js';
import { conformance } from './run-cases.js';

const server = inject('neo4j');

if (server === null) {
  describe('Neo4j is a graph store', () => {
    it.skip(`skipped: ${inject('neo4jSkip')}`);
  });
} else {
  // A server that has just started is slow until it has compiled what it runs often.
  conformance('Neo4j', () => emptyNeo4j(server), 60_000);
}
