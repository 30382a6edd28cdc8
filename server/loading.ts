import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseUnavailable } from './domain/errors.js';
import type { DomainGraph, Release } from './domain/model.js';
import type { ReleaseStep } from './domain/releases/step.js';
import type { Health } from './health.js';
import type { Logger } from './log.js';
import type { GraphStore } from './store/graph-store.js';

/** How long to wait for a database that is not there before asking again, in milliseconds. */
const PAUSE = 1_000;

export interface Loading {
  /** Reads and checks what is to be loaded. */
  readonly load: () => Promise<{ graph: DomainGraph; release: Release; log: readonly ReleaseStep[] }>;
  /** Whether a graph that is there stays; left out, it is replaced. */
  readonly keep?: boolean;
  readonly store: GraphStore;
  readonly health: Health;
  readonly log: Logger;
  /** Gives up when it is aborted. */
  readonly signal: AbortSignal;
}

/**
 * Put the graph into the store and let the process serve. A database that does not answer is asked again
 * until it does; everything else fails.
 */
export async function loadWithRetries({ load, keep, store, health, log, signal }: Loading): Promise<void> {
  const { graph, release, log: history } = await load();
  for (let told = false; !signal.aborted;) {
    try {
      health.enter('loading');
      await store.prepare();
      const there = keep === true ? await store.read((reader) => reader.release()) : null;
      const loaded = there ?? (await store.replace(graph, release, history));
      health.enter('serving');
      log.info({ release: loaded.id, nodes: loaded.nodeCount, relations: loaded.relationCount }, 'ready');
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      health.enter('starting');
      if (!told) log.warn({ reason: error.message }, 'the database does not answer; trying again');
      told = true;
      await wait(PAUSE, undefined, { signal }).catch(() => undefined);
    }
  }
}
