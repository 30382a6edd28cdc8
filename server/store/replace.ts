import type { DomainGraph, DomainNode, Id, Release } from '../domain/model.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import type { NodeLabel } from '../domain/vocabulary.js';
import { text } from './codec/fields.js';
import { encodeNode } from './codec/node.js';
import { encodeRelation } from './codec/relation.js';
import { countOf, labelOf, releaseOf } from './codec/rows.js';
import {
  createNodes,
  createRelations,
  DELETE_NODES,
  DELETE_RELATIONS,
  LOADED_NODES,
  LOCK_RELEASE,
  SET_RELEASE,
  UNLOCK_RELEASE,
  UPDATE_NODES,
} from './cypher/load.js';
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
 * Nodes that stay are changed in their place and those that go are deleted last, because Neo4j looks
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
  await keepLog(tx, loaded === null ? log : await withStep(tx, loaded, graph, release, log));
  await tx.run(DELETE_RELATIONS);
  const gone = await writeNodes(tx, graph.nodes);
  for (const [type, relations] of groupBy(graph.relations, (relation) => relation.type)) {
    const ends = relations.map((relation) => ({
      source: relation.from,
      target: relation.to,
      properties: encodeRelation(relation),
    }));
    await write(tx, createRelations(type), ends);
  }
  if (gone.length > 0) await tx.run(DELETE_NODES, { ids: gone });
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

/** Create or change `nodes`. @returns the ids of those that are there and not among them. */
async function writeNodes(tx: Transaction, nodes: readonly DomainNode[]): Promise<Id[]> {
  const loaded = await loadedLabels(tx);
  const relabelled = nodes.filter((node) => (loaded.get(node.id) ?? node.label) !== node.label);
  if (relabelled.length > 0) await tx.run(DELETE_NODES, { ids: relabelled.map((node) => node.id) });
  for (const node of relabelled) loaded.delete(node.id);
  const kept = nodes.filter((node) => loaded.has(node.id));
  await write(tx, UPDATE_NODES, kept.map(encodeNode));
  const fresh = nodes.filter((node) => !loaded.has(node.id));
  for (const [label, ofLabel] of groupBy(fresh, (node) => node.label)) {
    await write(tx, createNodes(label), ofLabel.map(encodeNode));
  }
  for (const node of kept) loaded.delete(node.id);
  return [...loaded.keys()];
}

async function loadedLabels(tx: Transaction): Promise<Map<Id, NodeLabel>> {
  const rows = await tx.run(LOADED_NODES);
  return new Map(rows.map((row) => [text.read(row, 'id'), labelOf(row)]));
}

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

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
