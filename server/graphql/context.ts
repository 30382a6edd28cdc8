import type { GraphReader } from '../store/graph-store.js';
import type { Budget } from './budget.js';
import type { Loaders } from './loaders.js';

/** What resolvers work with: one consistent state of the graph for the whole operation. */
export interface Context {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  /** What the answer may still have in it. */
  readonly budget: Budget;
}
