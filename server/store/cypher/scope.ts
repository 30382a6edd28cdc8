import { RELATION_TYPES } from '../../domain/vocabulary.js';
import type { Query } from '../engine/engine.js';
import { label, types } from './identifiers.js';

/**
 * What belongs to an area: the area, those within it, and whatever is located in or serves one of them.
 * Lessons about any of it, and how much of it is cited.
 */

const belongingTo = (root: string, keep = ''): string => `
  MATCH (root:Entity {id: ${root}})<-[${types('WITHIN')}*0..]-(area${label('Area')})
  WITH DISTINCT ${keep}area
  MATCH (area)<-[${types('LOCATED_IN', 'SERVES')}*0..1]-(thing:Entity)
  WITH DISTINCT ${keep}thing`;

export const ALL_LESSONS: Query = {
  name: 'allLessons',
  text: `MATCH (lesson${label('Lesson')}) RETURN labels(lesson) AS labels, properties(lesson) AS node`,
};

export const LESSONS_OF_AREA: Query = {
  name: 'lessonsOfArea',
  text: `${belongingTo('$area')}
         MATCH (thing)<-[${types('ABOUT')}]-(lesson${label('Lesson')})
         WITH DISTINCT lesson
         RETURN labels(lesson) AS labels, properties(lesson) AS node`,
};

const counted = (variable: string): string =>
  `${variable}.standing AS standing, count(${variable}) AS total, count(${variable}.citations) AS cited`;

/** Nodes and how many of them are cited, by label and standing: passages are the evidence itself. */
export const COUNT_NODES: Query = {
  name: 'countNodes',
  text: `MATCH (n:Entity) WHERE NOT n${label('Passage')} RETURN labels(n) AS labels, ${counted('n')}`,
};
export const COUNT_RELATIONS: Query = {
  name: 'countRelations',
  text: `MATCH (:Entity)-[r${types(...RELATION_TYPES)}]->(:Entity) RETURN type(r) AS type, ${counted('r')}`,
};

/** The same for what belongs to each of `$ids` with the meetings of its bodies, and for the relations that start or end there. */
const COUNTED = `UNWIND $ids AS id ${belongingTo('id', 'id, ')}
  MATCH (thing)<-[${types('MEETING_OF')}*0..1]-(n:Entity)
  WITH DISTINCT id, n`;

export const COUNT_NODES_OF_AREAS: Query = {
  name: 'countNodesOfAreas',
  text: `${COUNTED} RETURN id, labels(n) AS labels, ${counted('n')}`,
};
export const COUNT_RELATIONS_OF_AREAS: Query = {
  name: 'countRelationsOfAreas',
  text: `${COUNTED}
         MATCH (n)-[r]-(:Entity)
         WITH DISTINCT id, r
         RETURN id, type(r) AS type, ${counted('r')}`,
};
