import type { DomainGraph, Id } from '../../../server/domain/model.js';
import type { GraphReader, GraphStore, Page, PageRequest } from '../../../server/store/graph-store.js';

/** One thing that an answer has to be. */
export interface Check {
  readonly what: string;
  readonly got: unknown;
  readonly want: unknown;
}

/**
 * A case of the conformance suite: data that every engine's test file maps. `run` gets a store that is
 * prepared, holds exactly `graph` as release `release-1`, and is used by no other case.
 */
export interface StoreCase {
  readonly name: string;
  readonly graph: DomainGraph;
  readonly run: (store: GraphStore) => Promise<readonly Check[]>;
}

/** A case that only asks: every question of it in one reading. */
export function asking(
  name: string,
  graph: DomainGraph,
  ask: (reader: GraphReader) => Promise<readonly Check[]>,
): StoreCase {
  return { name, graph, run: (store) => store.read(ask) };
}

export const check = (what: string, got: unknown, want: unknown): Check => ({ what, got, want });

/** The first page, as long as pages get. */
export const ALL: PageRequest = { first: 100, after: null };

export const idsOf = (things: readonly { readonly id: Id }[]): Id[] => things.map(({ id }) => id);

export const pageIds = (page: Page<{ readonly id: Id }>): Id[] => page.items.map(({ item }) => item.id);
