import type { NodeLabel } from '../../domain/vocabulary.js';
import type { Query } from '../engine/engine.js';
import { label } from './identifiers.js';

/** All nodes of a label with no more of each than decides whether and where it stands in a list. */
export function listedOf(of: NodeLabel): Query {
  return {
    name: `listed ${of}`,
    text: `MATCH (n${label(of)})
           RETURN n.id AS id, n.kind AS kind, n.heldOn AS heldOn, n.from AS since, n.to AS until`,
  };
}
