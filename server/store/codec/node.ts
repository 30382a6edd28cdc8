import type { DomainNode, NodeOf } from '../../domain/model.js';
import {
  ACTIVITY_KINDS,
  AREA_KINDS,
  BODY_FUNCTIONS,
  BODY_KINDS,
  ORGANIZATION_KINDS,
  PASSAGE_KINDS,
  PRECISIONS,
  STANDINGS,
  type NodeLabel,
} from '../../domain/vocabulary.js';
import type { Values } from '../engine/engine.js';
import { sortKey } from '../order.js';
import {
  flag,
  json,
  manyOf,
  numbers,
  oneOf,
  optionalNumber,
  optionalOneOf,
  optionalText,
  period,
  text,
  texts,
  type Fields,
  type Properties,
} from './fields.js';
import { once } from './once.js';
import { writeSearchKeys } from './search-keys.js';

/** Nodes of the domain as properties of a graph node, and back. The label is the graph's own. */

const COMMON = {
  id: text,
  name: text,
  kana: optionalText,
  nameEn: optionalText,
  aliases: texts,
  period,
  standing: oneOf(STANDINGS),
  citations: json([]),
};
const precision = optionalOneOf(PRECISIONS);

const FIELDS: { readonly [L in NodeLabel]: Fields<Omit<NodeOf<L>, 'label'>> } = {
  Area: { ...COMMON, kind: oneOf(AREA_KINDS), code: optionalText, collective: flag, gap: json(null) },
  Organization: { ...COMMON, kind: oneOf(ORGANIZATION_KINDS), collective: flag },
  Body: {
    ...COMMON,
    kind: oneOf(BODY_KINDS),
    functions: manyOf(BODY_FUNCTIONS),
    purpose: json(null),
    tallies: json([]),
    figures: json([]),
    gaps: json([]),
    formerNames: json([]),
    years: numbers,
  },
  Post: COMMON,
  Profession: COMMON,
  Meeting: {
    ...COMMON,
    ordinal: optionalNumber,
    heldOn: optionalText,
    heldOnPrecision: precision,
    attendance: optionalNumber,
    agenda: json([]),
    figures: json([]),
  },
  Activity: {
    ...COMMON,
    kind: oneOf(ACTIVITY_KINDS),
    targets: json([]),
    method: json(null),
    figures: json([]),
    years: numbers,
  },
  Output: { ...COMMON, completedOn: optionalText, completedOnPrecision: precision },
  Programme: COMMON,
  Initiative: { ...COMMON, symbol: text },
  Lesson: { ...COMMON, summary: json({ ja: '', en: null }) },
  Source: {
    ...COMMON,
    publisher: optionalText,
    publishedOn: optionalText,
    publishedOnPrecision: precision,
    url: optionalText,
  },
  Passage: {
    ...COMMON,
    kind: oneOf(PASSAGE_KINDS),
    source: text,
    locator: text,
    locatorEn: optionalText,
    reviewed: flag,
  },
};

/** The properties of `node`. */
export function encodeNode(node: DomainNode): Properties {
  const out: Properties = { sortKey: sortKey(node.id) };
  const values: Readonly<Record<string, unknown>> = { ...node };
  for (const { key, field } of planOf(node.label).members) field.write(out, key, values[key]);
  writeSearchKeys(out, node);
  return out;
}

const readOnce = once<DomainNode>();

/** The node that was stored. @throws Error when the properties are not those of such a node. */
export function decodeNode<L extends NodeLabel>(label: L, stored: Values): NodeOf<L> {
  return readOnce(stored, () => read(label, stored)) as NodeOf<L>;
}

function read(label: NodeLabel, stored: Values): DomainNode {
  const { blank, members } = planOf(label);
  const node: Record<string, unknown> = { ...blank };
  for (const { key, field } of members) {
    const isStored = stored[key] !== undefined && stored[key] !== null;
    if (isStored || field.none === undefined) node[key] = field.read(stored, key);
  }
  // `Fields` has one field of the right type for each member of the node, so that all are there.
  return node as unknown as DomainNode;
}

/** How nodes of a label are read: of most members nothing is stored, and those are there before anything is read. */
interface Plan {
  readonly blank: Readonly<Record<string, unknown>>;
  readonly members: readonly { readonly key: string; readonly field: ErasedField }[];
}
/** A field with the type of its member erased: each meets only its own member. */
interface ErasedField {
  readonly none?: { readonly value: unknown };
  write(out: Properties, key: string, value: unknown): void;
  read(stored: Values, key: string): unknown;
}

function planned(label: string, fields: Readonly<Record<string, ErasedField>>): Plan {
  const members = Object.entries(fields).map(([key, field]) => ({ key, field }));
  const blank: Record<string, unknown> = { label };
  for (const { key, field } of members) blank[key] = field.none?.value;
  return { blank, members };
}

const PLANS = new Map(
  Object.entries(FIELDS).map(([label, fields]) => [label, planned(label, { ...fields })]),
);
/** Nothing is written or read of a label that the domain does not have; the queries refuse it. */
const NOTHING: Plan = { blank: {}, members: [] };
const planOf = (label: NodeLabel): Plan => PLANS.get(label) ?? NOTHING;
