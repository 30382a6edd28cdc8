import type { DomainGraph, Release } from '../domain/model.js';
import type { ReleaseStep } from '../domain/releases/step.js';
import { CypherReader } from './cypher-reader.js';
import { schemaFor } from './cypher/schema.js';
import type { Engine, Transaction } from './engine/engine.js';
import type { GraphReader, GraphStore } from './graph-store.js';
import { Listed } from './listed.js';
import { replaceGraph } from './replace.js';
import { readUnmixed, writeUnmixed } from './unmixed.js';

/** The port over an engine that speaks Cypher. The engine belongs to the store, which closes it. */
export function createCypherStore(engine: Engine): GraphStore {
  return new CypherStore(engine);
}

class CypherStore implements GraphStore {
  readonly #engine: Engine;
  /** Neo4j reads a page from an index in its order; and what it reads may be of two releases, until the end shows it. */
  readonly #listed: Listed | null;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#listed = engine.snapshotReads ? new Listed() : null;
  }

  read<T>(work: (reader: GraphReader) => Promise<T>): Promise<T> {
    const ask = (tx: Transaction): Promise<T> => work(new CypherReader(tx, this.#listed));
    return this.#engine.snapshotReads ? this.#engine.read(ask) : readUnmixed(this.#engine, ask);
  }

  replace(graph: DomainGraph, release: Release, log: readonly ReleaseStep[] = []): Promise<Release> {
    const load = (tx: Transaction): Promise<Release> => replaceGraph(tx, graph, release, log);
    return this.#engine.snapshotReads ? this.#engine.write(load) : writeUnmixed(this.#engine, load);
  }

  prepare(): Promise<void> {
    return this.#engine.define(schemaFor(this.#engine.kind));
  }

  ping(): Promise<void> {
    return this.#engine.ping();
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
