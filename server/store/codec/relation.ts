import type { Id, Relation } from '../../domain/model.js';
import { CAPACITIES, PRODUCTION_STAGES, STANDINGS, type RelationType } from '../../domain/vocabulary.js';
import type { Values } from '../engine/engine.js';
import {
  flag,
  json,
  number,
  optionalOneOf,
  oneOf,
  period,
  text,
  type Fields,
  type Properties,
} from './fields.js';
import { once } from './once.js';

/** Relations of the domain as properties of a graph relation, and back. Type and ends are the graph's own. */

type Stored = Omit<Relation, 'type' | 'from' | 'to'>;

const FIELDS: Fields<Stored> = {
  id: text,
  period,
  standing: oneOf(STANDINGS),
  note: json(null),
  citations: json([]),
  joint: flag,
  capacity: optionalOneOf(CAPACITIES),
  stage: optionalOneOf(PRODUCTION_STAGES),
  needsReview: flag,
  order: number,
};

/** The properties of `relation`. */
export function encodeRelation(relation: Relation): Properties {
  const out: Properties = {};
  FIELDS.id.write(out, 'id', relation.id);
  FIELDS.period.write(out, 'period', relation.period);
  FIELDS.standing.write(out, 'standing', relation.standing);
  FIELDS.note.write(out, 'note', relation.note);
  FIELDS.citations.write(out, 'citations', relation.citations);
  FIELDS.joint.write(out, 'joint', relation.joint);
  FIELDS.capacity.write(out, 'capacity', relation.capacity);
  FIELDS.stage.write(out, 'stage', relation.stage);
  FIELDS.needsReview.write(out, 'needsReview', relation.needsReview);
  FIELDS.order.write(out, 'order', relation.order);
  return out;
}

const readOnce = once<Relation>();

/** The relation that was stored between these ends. @throws Error when the properties are not those of one. */
export function decodeRelation(type: RelationType, from: Id, to: Id, stored: Values): Relation {
  return readOnce(stored, () => read(type, from, to, stored));
}

function read(type: RelationType, from: Id, to: Id, stored: Values): Relation {
  return {
    id: FIELDS.id.read(stored, 'id'),
    type,
    from,
    to,
    period: FIELDS.period.read(stored, 'period'),
    standing: FIELDS.standing.read(stored, 'standing'),
    note: FIELDS.note.read(stored, 'note'),
    citations: FIELDS.citations.read(stored, 'citations'),
    joint: FIELDS.joint.read(stored, 'joint'),
    capacity: FIELDS.capacity.read(stored, 'capacity'),
    stage: FIELDS.stage.read(stored, 'stage'),
    needsReview: FIELDS.needsReview.read(stored, 'needsReview'),
    order: FIELDS.order.read(stored, 'order'),
  };
}
