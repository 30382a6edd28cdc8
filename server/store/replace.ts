import { groupBy } from '../domain/group.js';
import type { DomainGraph, DomainNode, Id, Relation, Release } from '../domain/model.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import type { Properties } from './codec/fields.js';
import { countOf, releaseOf } from './codec/rows.js';
import {
  createNodes,
  createRelations,
  DELETE_NODES,
  DELETE_RELATIONS,
  LOCK_RELEASE,
  SET_RELEASE,
  UNLOCK_RELEASE,
  UPDATE_NODES,
  updateRelations,
} from './cypher/load.js';
import { deltaTo, type Delta, type Difference, type Encoded } from './delta.js';
import type { Query, Transaction, Values } from './engine/engine.js';
import { keepLog, withStep } from './release-log.js';

/** Rows in one query of a load: enough to make the calls cheap, few enough for the memory of one. */
const BATCH = 5_000;

/** Key of the one release node. */
const CURRENT = 'current';

/**
 * Put `graph` in the place of what is there, all in this transaction. When the release is the one that is
 * there, nothing changes.
 *
 * Only what differs is written: the next release is mostly the last one. Nodes that stay are changed in their place and those that go are deleted last, because Neo4j looks
 * through everything deleted in a transaction at each later look into an index: deleting first would
 * make a load of n nodes cost n squared.
 *
 * @param log what became of earlier releases, to be kept with what the store knows of that
 * @throws Error when an id stands twice, or an end of a relation is not among the nodes.
 */
export async function replaceGraph(
  tx: Transaction,
  graph: DomainGraph,
  release: Release,
  log: readonly ReleaseStep[],
): Promise<Release> {
  const rows = await tx.run(LOCK_RELEASE);
  const loaded = releaseOf(rows[0]?.['release']);
  if (loaded?.id === release.id) {
    await keepLog(tx, log);
    await tx.run(UNLOCK_RELEASE);
    return loaded;
  }
  refuseTwins(graph.nodes);
  refuseTwins(graph.relations);
  refuseLooseEnds(graph);
  const delta = await deltaTo(tx, graph);
  await keepLog(tx, loaded === null ? log : await withStep(tx, loaded, graph, release, log, delta));
  await deleteRelations(tx, delta.relations);
  await writeNodes(tx, delta.nodes);
  await writeRelations(tx, delta);
  if (delta.nodes.gone.length > 0) await tx.run(DELETE_NODES, { ids: delta.nodes.gone });
  await tx.run(SET_RELEASE, { release: { ...release, key: CURRENT } });
  return release;
}

function refuseTwins(items: readonly { readonly id: Id }[]): void {
  const seen = new Set<Id>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`the id ${JSON.stringify(id)} stands twice in the graph`);
    seen.add(id);
  }
}

/** Not left to the engine, which would lose a relation that does not change with the end that goes. */
function refuseLooseEnds({ nodes, relations }: DomainGraph): void {
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id, from, to } of relations) {
    if (!known.has(from) || !known.has(to)) {
      throw new Error(`an end of the relation ${JSON.stringify(id)} is missing`);
    }
  }
}

/** Delete the relations that go, and those that are to be made anew. */
async function deleteRelations(tx: Transaction, { gone, moved }: Difference<Relation>): Promise<void> {
  const ids = [...gone, ...moved.map(({ item }) => item.id)];
  if (ids.length > 0) await tx.run(DELETE_RELATIONS, { ids });
}

/** Create and change nodes; those that go stay until there is nothing that leads to them any more. */
async function writeNodes(tx: Transaction, { fresh, changed, moved }: Difference<DomainNode>): Promise<void> {
  if (moved.length > 0) await tx.run(DELETE_NODES, { ids: moved.map(({ item }) => item.id) });
  await write(tx, UPDATE_NODES, changed.map(propertiesOf));
  for (const [label, ofLabel] of groupBy([...fresh, ...moved], ({ item }) => item.label)) {
    await write(tx, createNodes(label), ofLabel.map(propertiesOf));
  }
}

async function writeRelations(tx: Transaction, { relations, torn }: Delta): Promise<void> {
  const gone = new Set(torn.map(({ item }) => item.id));
  const kept = relations.changed.filter(({ item }) => !gone.has(item.id));
  for (const [type, ofType] of groupBy(kept, ({ item }) => item.type)) {
    await write(tx, updateRelations(type), ofType.map(rowOf));
  }
  for (const [type, ofType] of groupBy(
    [...relations.fresh, ...relations.moved, ...torn],
    ({ item }) => item.type,
  )) {
    await write(tx, createRelations(type), ofType.map(rowOf));
  }
}

const propertiesOf = ({ properties }: Encoded<DomainNode>): Properties => properties;

const rowOf = ({ item, properties }: Encoded<Relation>): Values => ({
  source: item.from,
  target: item.to,
  properties,
});

async function write(tx: Transaction, query: Query, rows: readonly Values[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const written = countOf(await tx.run(query, { rows: batch }), 'written');
    if (written !== batch.length) {
      throw new Error(
        `${query.name}: ${written} of ${batch.length} written; an end of a relation is missing`,
      );
    }
  }
}
