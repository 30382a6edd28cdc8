import { describe, inject, it } from 'vitest';
import { emptyNeo4j } from './neo4j-store.js';
import { refusesTooMany } from './too-many.js';

const server = inject('neo4j');

describe('Neo4j with very much in one place', () => {
  if (server === null) it.skip(`skipped: ${inject('neo4jSkip')}`);
  else refusesTooMany(() => emptyNeo4j(server), 120_000);
});
