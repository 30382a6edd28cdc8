import type { Query } from '../engine/engine.js';

/**
 * A sign that a load is being committed, on a node of its own because the load holds the release node.
 * It lapses by the server's clock, so that a loader that died leaves nobody standing outside.
 */

/** Which release is loaded, and whether a load is being committed. */
export const STATE: Query = {
  name: 'state',
  text: `OPTIONAL MATCH (release:Release {key: 'current'})
         OPTIONAL MATCH (gate:Gate {key: 'current'})
         RETURN release.id AS release, coalesce(gate.shutUntil, 0) > timestamp() AS shut`,
};

export const SHUT: Query = {
  name: 'shutGate',
  text: `MERGE (gate:Gate {key: 'current'}) SET gate.owner = $owner, gate.shutUntil = timestamp() + $lease`,
};

/** Only for who shut it, and as long as it is shut. */
export const KEEP_SHUT: Query = {
  name: 'keepGateShut',
  text: `MATCH (gate:Gate {key: 'current'}) WHERE gate.owner = $owner SET gate.shutUntil = timestamp() + $lease`,
};

/** Only by who shut it: the next load may have shut it again already. */
export const OPEN: Query = {
  name: 'openGate',
  text: `MATCH (gate:Gate {key: 'current'}) WHERE gate.owner = $owner REMOVE gate.owner, gate.shutUntil`,
};
