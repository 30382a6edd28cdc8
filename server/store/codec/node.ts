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
  for (const [key, field] of entriesOf(node.label)) field.write(out, key, values[key]);
  writeSearchKeys(out, node);
  return out;
}

/** The node that was stored. @throws Error when the properties are not those of such a node. */
export function decodeNode<L extends NodeLabel>(label: L, stored: Values): NodeOf<L> {
  const node: Record<string, unknown> = { label };
  for (const [key, field] of entriesOf(label)) node[key] = field.read(stored, key);
  // `Fields` has one field of the right type for each member of the node, so that all are there.
  return node as unknown as NodeOf<L>;
}

/** The fields of a label as pairs, with the member types erased: each meets only its own member. */
interface ErasedField {
  write(out: Properties, key: string, value: unknown): void;
  read(stored: Values, key: string): unknown;
}
const ENTRIES = new Map<string, readonly (readonly [string, ErasedField])[]>(
  Object.entries(FIELDS).map(([label, fields]) => [label, Object.entries<ErasedField>({ ...fields })]),
);
function entriesOf(label: NodeLabel): readonly (readonly [string, ErasedField])[] {
  return ENTRIES.get(label) ?? [];
}
