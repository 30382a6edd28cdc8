import type { NodeLabel, RelationType } from '../../domain/vocabulary.js';
import type { Query } from '../engine/engine.js';
import { label, types } from './identifiers.js';

/** The queries of a load, in the order in which they run. */

/**
 * Take the one release node, and with it the right to load: a second load waits here for the first,
 * as both write the same property of the same node.
 */
export const LOCK_RELEASE: Query = {
  name: 'lockRelease',
  text: `MERGE (release:Release {key: 'current'}) SET release.loading = true
         RETURN properties(release) AS release`,
};

/** Delete the relations with these ids, by a look through all of them. */
export const DELETE_RELATIONS: Query = {
  name: 'deleteRelations',
  text: 'MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $ids DELETE r',
};

/** What is there, each with the print that tells one version of it from another. */
export const STORED_NODES: Query = {
  name: 'storedNodes',
  text: 'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.print AS print',
};
export const STORED_RELATIONS: Query = {
  name: 'storedRelations',
  text: 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.print AS print',
};

/** The relations of these types with their ends, and nothing else of them. */
export function relationEnds(of: readonly RelationType[]): Query {
  return {
    name: 'relationEnds',
    text: `MATCH (a:Entity)-[r${types(...of)}]->(b:Entity)
           RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target`,
  };
}

/** Delete the nodes with these ids. To be run with all of them at once: see `replaceGraph`. */
export const DELETE_NODES: Query = {
  name: 'deleteNodes',
  text: 'MATCH (n:Entity) WHERE n.id IN $ids DETACH DELETE n',
};

export const SET_RELEASE: Query = {
  name: 'setRelease',
  text: `MATCH (release:Release {key: 'current'}) SET release = $release`,
};

export const UNLOCK_RELEASE: Query = {
  name: 'unlockRelease',
  text: `MATCH (release:Release {key: 'current'}) REMOVE release.loading`,
};

/** Create nodes of one label. `$rows`: their properties. */
export function createNodes(of: NodeLabel): Query {
  return {
    name: `createNodes ${of}`,
    text: `UNWIND $rows AS row CREATE (n:Entity${label(of)}) SET n = row RETURN count(n) AS written`,
  };
}

/** Give nodes that are there other properties, in the place of all they have. `$rows`: the properties. */
export const UPDATE_NODES: Query = {
  name: 'updateNodes',
  text: 'UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row RETURN count(n) AS written',
};

/** Create relations of one type. `$rows`: the ids of both ends and the properties. */
export function createRelations(of: RelationType): Query {
  return {
    name: `createRelations ${of}`,
    text: `UNWIND $rows AS row
           MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
           CREATE (a)-[r${types(of)}]->(b) SET r = row.properties
           RETURN count(r) AS written`,
  };
}

/** Give relations of one type that are there other properties. `$rows` as for `createRelations`. */
export function updateRelations(of: RelationType): Query {
  return {
    name: `updateRelations ${of}`,
    text: `UNWIND $rows AS row
           MATCH (a:Entity {id: row.source})-[r${types(of)}]->(b:Entity {id: row.target})
           WHERE r.id = row.properties.id SET r = row.properties
           RETURN count(r) AS written`,
  };
}

/** What became of each release in the next. Kept apart from the graph, which is replaced. */
export const LOGGED_STEPS: Query = {
  name: 'loggedSteps',
  text: 'MATCH (step:ReleaseStep) RETURN step.key AS key, step.at AS at',
};

/** `$rows`: the properties of steps. */
export const LOG_STEPS: Query = {
  name: 'logSteps',
  text: `UNWIND $rows AS row MERGE (step:ReleaseStep {key: row.key}) SET step = row
         RETURN count(step) AS written`,
};

export const FORGET_STEPS: Query = {
  name: 'forgetSteps',
  text: 'MATCH (step:ReleaseStep) WHERE step.key IN $keys DELETE step',
};
