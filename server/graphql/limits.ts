import { GraphQLError } from 'graphql';
import { LimitExceeded } from '../domain/errors.js';

/** What an operation may ask for: enough for every question of the product, with room. */
export const LIMITS = {
  /** Fields inside one another. */
  depth: 12,
  /** Other names given to fields, in the whole document. */
  aliases: 30,
  /** Fields at the root of an operation. */
  rootFields: 20,
  /** Directives, in the whole document. */
  directives: 50,
  /** Names, numbers and signs of the document. */
  tokens: 2_000,
  /** Things that an answer is estimated to have, before anything is asked of the graph. */
  nodes: 10_000,
  /** Items of lists that an answer really has. */
  items: 50_000,
  /** Milliseconds that an operation may take. */
  time: 5_000,
  /** Bytes of an answer. */
  bytes: 4 * 1024 * 1024,
} as const;

export type Limit = keyof typeof LIMITS;

/** That a limit was exceeded: by how much, and what to do about it. */
export function limitExceeded(limit: Limit, value: number, message: string): LimitExceeded {
  // What has no number in JSON is more than any number that may stand here.
  const told = Math.min(Math.round(value), Number.MAX_SAFE_INTEGER);
  return new LimitExceeded(message, { limit, value: told, maximum: LIMITS[limit] });
}

/** The same as an error of the answer. */
export function overLimit(limit: Limit, value: number, message: string): GraphQLError {
  return new GraphQLError(message, { originalError: limitExceeded(limit, value, message) });
}
