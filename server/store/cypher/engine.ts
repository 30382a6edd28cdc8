import type { Query } from '../engine/engine.js';

/** What an engine runs of its own accord. */

export const PING: Query = { name: 'ping', text: 'RETURN 1 AS one' };

/** Neo4j fills an index after it was defined: up to so many seconds. */
export const AWAIT_INDEXES: Query = { name: 'awaitIndexes', text: 'CALL db.awaitIndexes(60)' };

/** What is defined and in use: a constraint has an index of its name. */
export const DEFINED: Query = {
  name: 'defined',
  text: `SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name`,
};
