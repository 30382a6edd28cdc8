import type { Window } from '../../domain/period.js';
import type { NodeLabel } from '../../domain/vocabulary.js';
import type { Step } from '../graph-store.js';
import type { Query } from '../engine/engine.js';
import { label, types } from './identifiers.js';
import { selected, selectedPath, where } from './selection.js';

/**
 * Queries for nodes and what is next to them. A node is returned as `labels` and `node` (properties), a
 * relation as `type` and `relation` (properties). Lists of ids come in by UNWIND, which both engines
 * answer from the index; the order of rows is made outside.
 */

export const RELEASE: Query = {
  name: 'release',
  text: `MATCH (release:Release {key: 'current'}) RETURN properties(release) AS release`,
};

export const RELEASE_STEPS: Query = {
  name: 'releaseSteps',
  text: 'MATCH (step:ReleaseStep) RETURN properties(step) AS step',
};

export const NODES_BY_ID: Query = {
  name: 'nodesById',
  text: 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN labels(n) AS labels, properties(n) AS node',
};

/** By a look through all relations: nothing but this asks for a relation by its id. */
export const RELATIONS_BY_ID: Query = {
  name: 'relationsById',
  text: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IN $ids
         RETURN type(r) AS type, properties(r) AS relation, a.id AS source, b.id AS target`,
};

export const AREA_BY_CODE: Query = {
  name: 'areaByCode',
  text: `MATCH (n${label('Area')} {code: $code}) RETURN labels(n) AS labels, properties(n) AS node
         ORDER BY n.id LIMIT 1`,
};

/** All nodes of one label. */
export function nodesOfLabel(of: NodeLabel): Query {
  return {
    name: `nodesOfLabel ${of}`,
    text: `MATCH (n${label(of)}) RETURN labels(n) AS labels, properties(n) AS node`,
  };
}

/** The fiscal years of which the sources speak. */
export const YEARS: Query = {
  name: 'years',
  text: `MATCH (n:Entity) WHERE n.years IS NOT NULL
         UNWIND n.years AS year RETURN DISTINCT year`,
};

/** The neighbours of `$ids` along a step, with the id from which each was reached. */
export function expand(step: Step, window: Window): Query {
  const relation = `[r${types(...step.types)}]`;
  const pattern = step.direction === 'out' ? `-${relation}->` : `<-${relation}-`;
  return {
    name: `expand ${step.direction} ${step.types.join(' ')}`,
    text: `UNWIND $ids AS id
           MATCH (a:Entity {id: id})${pattern}(b:Entity)
           ${where(selected(window, 'a', 'r', 'b'))}
           RETURN id, type(r) AS type, properties(r) AS relation, labels(b) AS labels, properties(b) AS node`,
  };
}

/** For each of `$ids`: itself and the areas within it. */
export const AREA_CLOSURE: Query = {
  name: 'areaClosure',
  text: `UNWIND $ids AS id
         MATCH (root:Entity {id: id})<-[${types('WITHIN')}*0..]-(area${label('Area')})
         RETURN DISTINCT id, area.id AS area`,
};

/** For each of `$ids`: the bodies that serve it, or with `contained` it or an area within it. */
export function bodiesOfAreas(contained: boolean, window: Window): Query {
  const depth = contained ? '*0..' : '*0..0';
  return {
    name: `bodiesOfAreas${contained ? ' contained' : ''}`,
    text: `UNWIND $ids AS id
           MATCH path = (root:Entity {id: id})<-[${types('WITHIN')}${depth}]-(area${label('Area')})
           ${where(selectedPath(window, 'path'))}
           MATCH (area)<-[serves${types('SERVES')}]-(body${label('Body')})
           ${where(selected(window, 'serves', 'body'))}
           WITH DISTINCT id, body
           RETURN id, labels(body) AS labels, properties(body) AS node`,
  };
}

export const ALL_NODES: Query = {
  name: 'allNodes',
  text: 'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS node',
};

export const ALL_RELATIONS: Query = {
  name: 'allRelations',
  text: `MATCH (a:Entity)-[r]->(b:Entity)
         RETURN type(r) AS type, properties(r) AS relation, a.id AS source, b.id AS target`,
};
