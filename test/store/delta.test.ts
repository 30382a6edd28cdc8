import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { randomFrom, randomGraph } from '../../seed/synthetic.js';
import { releaseOf } from '../../seed/release.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { byId } from '../../server/domain/order.js';
import { stepBetween } from '../../server/domain/releases/step.js';
import { encodeNode } from '../../server/store/codec/node.js';
import { printOf } from '../../server/store/codec/print.js';
import { encodeRelation } from '../../server/store/codec/relation.js';
import { createCypherStore } from '../../server/store/cypher-store.js';
import { openEmbedded } from '../../server/store/engine/embedded.js';
import type { Engine, Transaction } from '../../server/store/engine/engine.js';
import type { GraphStore } from '../../server/store/graph-store.js';
import { graphOf, link, node, releaseFor } from './build.js';
import { FULL } from './full-graph.js';

interface Opened {
  readonly store: GraphStore;
  readonly engine: Engine;
  /** Rows that each query of the last load was given, by the first word of its name. */
  readonly rows: Map<string, number>;
}

async function opened(): Promise<Opened> {
  const engine = await openEmbedded();
  onTestFinished(() => engine.close());
  const rows = new Map<string, number>();
  const counting = (tx: Transaction): Transaction => ({
    run: (query, params = {}) => {
      const given = params['rows'] ?? params['ids'];
      const name = query.name.replace(/ .*/, '');
      if (Array.isArray(given)) rows.set(name, (rows.get(name) ?? 0) + given.length);
      return tx.run(query, params);
    },
  });
  const counted: Engine = {
    kind: engine.kind,
    snapshotReads: engine.snapshotReads,
    read: (work) => engine.read(work),
    write: (work) => engine.write((tx) => work(counting(tx))),
    define: (statements) => engine.define(statements),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
  const store = createCypherStore(counted);
  await store.prepare();
  return { store, engine, rows };
}

const sorted = ({ nodes, relations }: DomainGraph): DomainGraph => ({
  nodes: [...nodes].sort(byId),
  relations: [...relations].sort(byId),
});

/** The next release of a graph: some things gone, some changed, some of another label or between other ends. */
function next(graph: DomainGraph, seed: number): DomainGraph {
  const random = randomFrom(seed);
  const nodes = graph.nodes
    .filter(() => random.chance(0.9))
    .map((each) => (random.chance(0.2) ? { ...each, name: `${each.name}改` } : each))
    .map((each) => (random.chance(0.1) ? node('Organization', each.id, { name: each.name }) : each));
  const ids = new Set(nodes.map(({ id }) => id));
  const relations = graph.relations
    .map((each) => (random.chance(0.1) ? { ...each, to: random.pick(graph.nodes).id } : each))
    .map((each) => (random.chance(0.2) ? { ...each, order: each.order + 1 } : each))
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { nodes, relations };
}

describe('a load', () => {
  it('writes what differs and no more', async () => {
    const { store, rows } = await opened();
    const first = graphOf(
      [node('Area', 'a'), node('Body', 'b'), node('Body', 'c'), node('Post', 'p')],
      [link('b', 'SERVES', 'a'), link('c', 'SERVES', 'a')],
    );
    await store.replace(first, releaseFor(first));
    rows.clear();
    const second = graphOf(
      [node('Area', 'a'), node('Body', 'b', { name: '新名' }), node('Body', 'c'), node('Body', 'd')],
      [link('b', 'SERVES', 'a', { order: 1 }), link('c', 'SERVES', 'a'), link('d', 'SERVES', 'a')],
    );
    await store.replace(second, releaseFor(second, 'release-2'));
    const written = [...rows].filter(([name]) => /^(?:create|update|delete)/.test(name));
    expect(Object.fromEntries(written)).toEqual({
      updateNodes: 1,
      createNodes: 1,
      updateRelations: 1,
      createRelations: 1,
      deleteNodes: 1,
    });
    expect(await store.read((r) => r.graph())).toStrictEqual(sorted(second));
  });

  it('of any graph after any other leaves that graph, and the step between the two', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { store } = await opened();
      const first = randomGraph(seed, 10 + seed);
      const second = next(first, seed);
      const [from, to] = [releaseOf(first), releaseOf(second)];
      await store.replace(first, from);
      await store.replace(second, to);
      expect(await store.read((r) => r.graph())).toStrictEqual(sorted(second));
      const step = stepBetween({ from: from.id, to: to.id, at: to.loadedAt }, sorted(first), second);
      expect(await store.read((r) => r.history())).toStrictEqual(from.id === to.id ? [] : [step]);
    }
  });

  it('after one of an older version, which left no prints, writes all and tells the same step', async () => {
    const { store, engine } = await opened();
    await store.replace(FULL, releaseFor(FULL));
    const forget = { name: 'forget', text: 'MATCH (n:Entity) REMOVE n.print' };
    const forgetToo = { name: 'forget', text: 'MATCH (:Entity)-[r]->(:Entity) REMOVE r.print' };
    await engine.write(async (tx) => [await tx.run(forget), await tx.run(forgetToo)]);
    const second = next(FULL, 7);
    const release = releaseFor(second, 'release-2');
    await store.replace(second, release);
    expect(await store.read((r) => r.graph())).toStrictEqual(sorted(second));
    const ends = { from: 'release-1', to: 'release-2', at: release.loadedAt };
    expect(await store.read((r) => r.history())).toStrictEqual([stepBetween(ends, sorted(FULL), second)]);
  });
});

describe('the print of what is stored', () => {
  it('is raised with the codec: when this fails, raise CODEC in codec/print.ts and put the new value here', () => {
    const prints = [
      ...FULL.nodes.map((each) => printOf([each.label], encodeNode(each))),
      ...FULL.relations.map((each) => printOf([each.type, each.from, each.to], encodeRelation(each))),
    ];
    const all = createHash('sha256').update(prints.join('\n')).digest('hex').slice(0, 16);
    expect([prints[0]?.split(':')[0], all]).toEqual(['1', 'a5dc52eb47cc0950']);
  });
});
