import { inject } from 'vitest';
import { openStore } from '../../server/store/open.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { emptyNeo4j } from '../store/neo4j-store.js';

/** Municipalities of the synthetic country: as many as Japan has, unless RENKEI_BENCH says otherwise. */
export const MUNICIPALITIES = Number(process.env['RENKEI_BENCH'] ?? 1_741);

/** How to open an empty store on each engine that there is. */
export function engines(): readonly (readonly [string, () => Promise<GraphStore>])[] {
  const neo4j = inject('neo4j');
  return [
    ['embedded', () => openStore({ kind: 'embedded' })],
    ...(neo4j === null ? [] : [['neo4j', () => emptyNeo4j(neo4j)] as const]),
  ];
}
