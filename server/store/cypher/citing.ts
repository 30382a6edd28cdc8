import type { Id } from '../../domain/model.js';
import type { Query } from '../engine/engine.js';

/**
 * What cites a passage. Citations are stored as JSON, where a passage stands as `"passage":"its-id"`; within a
 * text of JSON a quote is escaped, so that no note can look like one.
 */

/** The properties of nodes in which citations may stand. */
const HOLDERS = ['citations', 'figures', 'tallies', 'gaps', 'gap', 'formerNames'] as const;

const isCitedIn = (text: string): string => `any(needle IN $needles WHERE ${text} CONTAINS needle)`;

export const CITING_NODES: Query = {
  name: 'citingNodes',
  text: `MATCH (n:Entity)
         WITH n, ${HOLDERS.map((key) => `coalesce(n.${key}, '')`).join(' + ')} AS evidence
         WHERE ${isCitedIn('evidence')}
         RETURN labels(n) AS labels, properties(n) AS node`,
};

export const CITING_RELATIONS: Query = {
  name: 'citingRelations',
  text: `MATCH (a:Entity)-[r]->(b:Entity)
         WHERE r.citations IS NOT NULL AND ${isCitedIn('r.citations')}
         RETURN type(r) AS type, properties(r) AS relation, a.id AS source, b.id AS target`,
};

/** How a citation of this passage reads where it is stored. */
export function needleOf(passage: Id): string {
  return `"passage":${JSON.stringify(passage)}`;
}
