import type { Query } from './engine.js';

/**
 * `error` with the name of the query that failed in its message. The error stays the engine's own, for
 * the driver decides by its class and code whether to try again.
 */
export function named(query: Query, error: unknown): unknown {
  if (error instanceof Error) error.message = `${query.name}: ${error.message}`;
  return error;
}
