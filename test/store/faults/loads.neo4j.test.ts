import { beforeEach, describe, expect, inject, it } from 'vitest';
import { releaseOf } from '../../../seed/release.js';
import { syntheticGraph } from '../../../seed/synthetic.js';
import type { DomainGraph } from '../../../server/domain/model.js';
import { openNeo4j } from '../../../server/store/engine/neo4j.js';
import { openStore } from '../../../server/store/open.js';
import { emptyNeo4j } from '../neo4j-store.js';
import { killLoads, releaseThere } from './kills.js';

const server = inject('neo4j');

describe.skipIf(server === null)(`loads on Neo4j ${inject('neo4jSkip')}`, { timeout: 400_000 }, () => {
  beforeEach(async () => {
    if (server !== null) await (await emptyNeo4j(server)).close();
  });

  const there = async (): Promise<string | null> => {
    if (server === null) throw new Error(inject('neo4jSkip'));
    return releaseThere({ kind: 'neo4j', ...server });
  };

  /** By a store of its own, as another process would have it. */
  async function load(graph: DomainGraph): Promise<string> {
    if (server === null) throw new Error(inject('neo4jSkip'));
    const store = await openStore({ kind: 'neo4j', ...server });
    try {
      await store.prepare();
      return (await store.replace(graph, releaseOf(graph))).id;
    } finally {
      await store.close();
    }
  }

  /** How many nodes there are, by their labels without that of the domain. */
  async function kinds(): Promise<unknown> {
    if (server === null) throw new Error(inject('neo4jSkip'));
    const engine = await openNeo4j(server);
    const rows = await engine.read((tx) =>
      tx.run({
        name: 'kinds',
        text: 'MATCH (n) RETURN labels(n)[0] AS label, count(n) AS n ORDER BY label',
      }),
    );
    await engine.close();
    return rows.map(({ label, n }) => [label, n]);
  }

  it('leave the release before or the one after, however often a loading process is killed', async () => {
    if (server === null) return;
    await killLoads({ kind: 'neo4j', ...server }, 20_261_124);
    const graph = syntheticGraph({ municipalities: 3 });
    expect(await load(graph)).toBe(releaseOf(graph).id);
    expect(await there()).toBe(releaseOf(graph).id);
  });

  it('leave the same graph, and nothing besides, when they are done again', async () => {
    const [graph, other] = [syntheticGraph({ municipalities: 1 }), syntheticGraph({ municipalities: 2 })];
    for (const next of [graph, graph, other, graph]) {
      await load(next);
      expect(await there()).toBe(releaseOf(next).id);
    }
    expect(await kinds()).toEqual([
      ['Entity', graph.nodes.length],
      ['Gate', 1],
      ['Release', 1],
      ['ReleaseStep', 1],
    ]);
  });

  it('of two processes at once come one after the other, whole', async () => {
    const graphs = [1, 2, 3].map((municipalities) => syntheticGraph({ municipalities }));
    const ids = graphs.map((graph) => releaseOf(graph).id);
    const loaded = await Promise.all(graphs.map(load));
    expect(loaded).toEqual(ids);
    expect(ids).toContain(await there());
  });
});
