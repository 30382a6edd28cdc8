import { RELATION_TYPES } from '../../domain/vocabulary.js';
import type { Query } from '../engine/engine.js';
import { label, types } from './identifiers.js';

/**
 * What belongs to an area: the area, those within it, and whatever is located in or serves one of them.
 * Lessons about any of it, and how much of it is cited.
 */

const BELONGING = `
  MATCH (root:Entity {id: $area})<-[${types('WITHIN')}*0..]-(area${label('Area')})
  WITH DISTINCT area
  MATCH (area)<-[${types('LOCATED_IN', 'SERVES')}*0..1]-(thing:Entity)
  WITH DISTINCT thing`;

export const ALL_LESSONS: Query = {
  name: 'allLessons',
  text: `MATCH (lesson${label('Lesson')}) RETURN labels(lesson) AS labels, properties(lesson) AS node`,
};

export const LESSONS_OF_AREA: Query = {
  name: 'lessonsOfArea',
  text: `${BELONGING}
         MATCH (thing)<-[${types('ABOUT')}]-(lesson${label('Lesson')})
         WITH DISTINCT lesson
         RETURN labels(lesson) AS labels, properties(lesson) AS node`,
};

/** Nodes and how many of them are cited: passages are the evidence itself. */
export const COUNT_ALL_NODES: Query = {
  name: 'countAllNodes',
  text: `MATCH (n:Entity) WHERE NOT n${label('Passage')} RETURN count(n) AS total, count(n.citations) AS cited`,
};
export const COUNT_ALL_RELATIONS: Query = {
  name: 'countAllRelations',
  text: `MATCH (:Entity)-[r${types(...RELATION_TYPES)}]->(:Entity)
         RETURN count(r) AS total, count(r.citations) AS cited`,
};

/** The same for what belongs to `$area`, and for the relations that start or end there. */
export const COUNT_NODES_OF_AREA: Query = {
  name: 'countNodesOfArea',
  text: `${BELONGING} RETURN count(thing) AS total, count(thing.citations) AS cited`,
};
export const COUNT_RELATIONS_OF_AREA: Query = {
  name: 'countRelationsOfArea',
  text: `${BELONGING}
         MATCH (thing)-[r]-(:Entity)
         WITH DISTINCT r
         RETURN count(r) AS total, count(r.citations) AS cited`,
};
