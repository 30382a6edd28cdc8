import type { NodeLabel } from '../../domain/vocabulary.js';
import type { Definition } from '../engine/engine.js';
import { label } from './identifiers.js';

/** Constraints and indexes. All of them may be given again and again. */

const BOTH: readonly Definition[] = [
  {
    name: 'unique entity id',
    creates: 'entity_id',
    text: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  },
  {
    name: 'one release',
    creates: 'release_key',
    text: 'CREATE CONSTRAINT release_key IF NOT EXISTS FOR (n:Release) REQUIRE n.key IS UNIQUE',
  },
  {
    name: 'one step',
    creates: 'release_step_key',
    text: 'CREATE CONSTRAINT release_step_key IF NOT EXISTS FOR (n:ReleaseStep) REQUIRE n.key IS UNIQUE',
  },
  {
    name: 'area code',
    creates: 'area_code',
    text: 'CREATE INDEX area_code IF NOT EXISTS FOR (n:Area) ON (n.code)',
  },
];

/** The lists that go by id. */
const LISTED: readonly NodeLabel[] = ['Area', 'Organization', 'Body', 'Activity'];

/** The embedded engine checks a constraint by a scan, unless there is an index too. */
const EMBEDDED_ONLY: readonly Definition[] = [
  {
    name: 'entity id',
    creates: 'entity_by_id',
    text: 'CREATE INDEX entity_by_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  },
  {
    name: 'release key',
    creates: 'release_by_key',
    text: 'CREATE INDEX release_by_key IF NOT EXISTS FOR (n:Release) ON (n.key)',
  },
];

/**
 * A TEXT index makes CONTAINS fast on Neo4j, and one on the key gives pages in order without a sort. The
 * embedded engine has no TEXT index and does not order by one; its scans are fast enough.
 */
const NEO4J_ONLY: readonly Definition[] = [
  ...LISTED.map((name) => ({
    name: `order of ${name}`,
    creates: `order_of_${name}`,
    text: `CREATE INDEX order_of_${name} IF NOT EXISTS FOR (n${label(name)}) ON (n.sortKey)`,
  })),
  {
    name: 'one gate',
    creates: 'gate_key',
    text: 'CREATE CONSTRAINT gate_key IF NOT EXISTS FOR (n:Gate) REQUIRE n.key IS UNIQUE',
  },
  {
    name: 'search text',
    creates: 'entity_search',
    text: 'CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.search)',
  },
  {
    name: 'romaji text',
    creates: 'entity_romaji',
    text: 'CREATE TEXT INDEX entity_romaji IF NOT EXISTS FOR (n:Entity) ON (n.romaji)',
  },
];

/** What the graph needs before its first load on this engine. */
export function schemaFor(kind: 'embedded' | 'neo4j'): readonly Definition[] {
  return [...BOTH, ...(kind === 'neo4j' ? NEO4J_ONLY : EMBEDDED_ONLY)];
}
