import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { releaseOf } from '../../../seed/release.js';
import { randomFrom, syntheticGraph } from '../../../seed/synthetic.js';
import { DatabaseUnavailable } from '../../../server/domain/errors.js';
import type { DomainGraph, Release } from '../../../server/domain/model.js';
import type { GraphStore } from '../../../server/store/graph-store.js';
import { openStore, type EngineConfig } from '../../../server/store/open.js';
import { folderWith } from '../../support/folder.js';
import { startLoader } from './loader.js';

const KILLS = 20;
/** Milliseconds in which several loads of this size are done. */
const SPAN = 300;

/**
 * Kill a loading process again and again at random moments. After each: the graph is as its release says, that is
 * the last one acknowledged or the one under way, and the next process begins there.
 *
 * @returns how often the release under way was the one that was found
 */
export async function killLoads(engine: EngineConfig, seed: number): Promise<number> {
  const random = randomFrom(seed);
  const graphs = folderWith({ 'graph.json': JSON.stringify(syntheticGraph({ municipalities: 12 })) });
  let [acknowledged, found, finished] = [null as string | null, null as string | null, 0];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const loader = await startLoader(engine, join(graphs, 'graph.json'), kill * 1_000);
    await sleep(random.int(SPAN));
    const said = await loader.kill();
    acknowledged = said.loaded ?? acknowledged;
    const before: string | null = said.loaded ?? found;
    found = await releaseThere(engine);
    expect([before, said.loading], `kill ${kill}: after ${acknowledged}`).toContain(found);
    if (found === said.loading) finished += 1;
  }
  return finished;
}

/** How long readers may stand before a gate that a dead loader left shut, in milliseconds: its lease and more. */
const LEASE = 20_000;

/** The release that is there, after a check that the graph is that release. */
export async function releaseThere(engine: EngineConfig): Promise<string | null> {
  const store = await openStore(engine);
  try {
    await store.prepare();
    const { release, graph } = await readWhenOpen(store);
    if (release === null) return null;
    expect(releaseOf(graph).id).toBe(release.id);
    const counts = [graph.nodes.length, graph.relations.length];
    expect(counts).toEqual([release.nodeCount, release.relationCount]);
    return release.id;
  } finally {
    await store.close();
  }
}

async function readWhenOpen(store: GraphStore): Promise<{ release: Release | null; graph: DomainGraph }> {
  for (const begun = performance.now(); ;) {
    try {
      return await store.read(async (r) => ({ release: await r.release(), graph: await r.graph() }));
    } catch (error) {
      const patient = performance.now() - begun < LEASE;
      if (!(error instanceof DatabaseUnavailable) || !patient) throw error;
    }
  }
}
