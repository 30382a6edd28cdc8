import type { DomainGraph, DomainNode, Id, Relation } from '../domain/model.js';
import { byId, compareText } from '../domain/order.js';
import {
  changesBetween,
  MOST_CHANGES,
  stepBetween,
  type ChangeCounts,
  type ReleaseStep,
} from '../domain/releases/step.js';
import { AREA_RELATIONS, areasOf, thingsOf, type ReleaseThing } from '../domain/releases/things.js';
import { labelOf } from './codec/rows.js';
import { text } from './codec/fields.js';
import { CypherReader } from './cypher-reader.js';
import { relationType } from './cypher/identifiers.js';
import { relationEnds, STORED_NODES } from './cypher/load.js';
import type { Delta } from './delta.js';
import type { Transaction } from './engine/engine.js';

/**
 * The step from the graph that is there to `graph`. A step keeps only so many changes, so that of the old graph
 * only what they are about is read; all of it when it was stored in a way that cannot be compared.
 */
export async function stepOver(
  tx: Transaction,
  ends: Pick<ReleaseStep, 'from' | 'to' | 'at'>,
  graph: DomainGraph,
  delta: Delta,
): Promise<ReleaseStep> {
  const there = new CypherReader(tx);
  if (!delta.exact) return stepBetween(ends, await there.graph(), graph);
  const ids = idsOf(delta);
  const kept = new Set(ids.slice(0, MOST_CHANGES));
  const before = await thingsThere(tx, there, kept, delta);
  const after = thingsOf(partOf(graph, kept), areasOf(graph));
  const changes = changesBetween(before, after).filter(({ id }) => kept.has(id));
  return { ...ends, changes, left: countsWithout(delta, kept) };
}

/** The ids of all that differs, in order. */
function idsOf({ nodes, relations }: Delta): readonly Id[] {
  const ids = [nodes, relations].flatMap(({ fresh, changed, moved, gone }) => [
    ...[...fresh, ...changed, ...moved].map(({ item }) => item.id),
    ...gone,
  ]);
  return ids.sort(compareText);
}

/** What is there of these ids. */
async function thingsThere(
  tx: Transaction,
  there: CypherReader,
  ids: ReadonlySet<Id>,
  { nodes, relations }: Delta,
): Promise<ReadonlyMap<Id, ReleaseThing>> {
  const gone = [...nodes.gone, ...relations.gone].some((id) => ids.has(id));
  // What stays is told with the names and areas of the later release.
  const areas = gone ? await areasThere(tx) : new Map<Id, Id>();
  const lines = (await there.relations([...ids])).filter((found) => found !== null);
  const ends = lines.flatMap(({ from, to }) => [from, to]);
  const points = (await there.nodes([...new Set([...ids, ...ends])])).filter((found) => found !== null);
  return thingsOf({ nodes: points, relations: lines }, areas);
}

async function areasThere(tx: Transaction): Promise<ReadonlyMap<Id, Id>> {
  const [nodeRows, relationRows] = await Promise.all([
    tx.run(STORED_NODES),
    tx.run(relationEnds(AREA_RELATIONS)),
  ]);
  const relations = relationRows.map((row) => ({
    id: text.read(row, 'id'),
    type: relationType(text.read(row, 'type')),
    from: text.read(row, 'source'),
    to: text.read(row, 'target'),
  }));
  const nodes = nodeRows.map((row) => ({ id: text.read(row, 'id'), label: labelOf(row) }));
  return areasOf({ nodes, relations: relations.sort(byId) });
}

/** The things with these ids, and the ends of the relations among them. */
function partOf(graph: DomainGraph, ids: ReadonlySet<Id>): DomainGraph {
  const relations: readonly Relation[] = graph.relations.filter(({ id }) => ids.has(id));
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const nodes: readonly DomainNode[] = graph.nodes.filter(({ id }) => ids.has(id) || ends.has(id));
  return { nodes, relations };
}

function countsWithout({ nodes, relations }: Delta, kept: ReadonlySet<Id>): ChangeCounts {
  const left = (ids: readonly Id[]): number => ids.filter((id) => !kept.has(id)).length;
  const both = [nodes, relations];
  return {
    added: left(both.flatMap(({ fresh }) => fresh.map(({ item }) => item.id))),
    removed: left(both.flatMap(({ gone }) => gone)),
    changed: left(both.flatMap(({ changed, moved }) => [...changed, ...moved].map(({ item }) => item.id))),
  };
}
