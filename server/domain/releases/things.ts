import { digest, sortedJson } from '../canonical.js';
import type { DomainGraph, DomainNode, Id, Relation, Text } from '../model.js';
import type { NodeLabel, RelationType } from '../vocabulary.js';

/** What a release is made of, told so shortly that two releases can be compared without both graphs at hand. */

/** A node or a relation of a release. */
export interface ReleaseThing {
  readonly id: Id;
  readonly label: NodeLabel | RelationType;
  /** Of a relation: the names of both ends. */
  readonly name: Text;
  /** The area that it belongs to, or null. */
  readonly area: Id | null;
  /** A digest of every member that says something, by the member's name. */
  readonly sums: Readonly<Record<string, string>>;
}

/** Members that stand for the thing itself. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'label', 'type']);

/** Relations by which a node that serves no area belongs to that of another, from the one or to the other. */
const LED: ReadonlySet<RelationType> = new Set(['MEETING_OF', 'PRODUCED', 'POST_OF', 'UNIT_OF', 'ABOUT']);

/**
 * All things of a graph, by id.
 *
 * @param areas of its nodes: where `graph` is a part of one, what `areasOf` says of the whole
 */
export function thingsOf(graph: DomainGraph, areas = areasOf(graph)): ReadonlyMap<Id, ReleaseThing> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const things = [
    ...graph.nodes.map((node) => thingOf(node, node.label, nameOf(node), areas.get(node.id))),
    ...graph.relations.map((relation) =>
      thingOf(
        relation,
        relation.type,
        endsOf(nodes.get(relation.from), nodes.get(relation.to)),
        areas.get(relation.to) ?? areas.get(relation.from),
      ),
    ),
  ];
  return new Map(things.map((thing) => [thing.id, thing]));
}

function thingOf(
  of: DomainNode | Relation,
  label: ReleaseThing['label'],
  name: Text,
  area: Id | undefined,
): ReleaseThing {
  return { id: of.id, label, name, area: area ?? null, sums: sumsOf(of) };
}

/** What says nothing is left out, so that a member that was added to the model is no change of every thing. */
function sumsOf(of: DomainNode | Relation): Record<string, string> {
  return Object.fromEntries(
    Object.entries(of)
      .filter(([key, value]) => !IDENTITY.has(key) && saysSomething(value))
      .map(([key, value]) => [key, digest(sortedJson(value))]),
  );
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== false;
}

const nameOf = ({ name, nameEn }: DomainNode): Text => ({ ja: name, en: nameEn });

function endsOf(from: DomainNode | undefined, to: DomainNode | undefined): Text {
  const joined = (names: readonly (string | undefined)[]): string =>
    names.filter((name) => name !== undefined).join(' ― ');
  return {
    ja: joined([from?.name, to?.name]),
    en: joined([from?.nameEn ?? from?.name, to?.nameEn ?? to?.name]),
  };
}

/** As much of a graph as it takes to tell the areas. */
export interface AreaSkeleton {
  readonly nodes: readonly Pick<DomainNode, 'id' | 'label'>[];
  readonly relations: readonly Pick<Relation, 'type' | 'from' | 'to'>[];
}

/** The relations that tell the areas. */
export const AREA_RELATIONS: readonly RelationType[] = ['SERVES', 'LOCATED_IN', ...LED];

/** The area of every node that has one: its own, the one it serves or lies in, or that of what it belongs to. */
export function areasOf({ nodes, relations }: AreaSkeleton): ReadonlyMap<Id, Id> {
  const areas = new Map(nodes.filter(({ label }) => label === 'Area').map(({ id }) => [id, id]));
  for (const { type, from, to } of relations) {
    if ((type === 'SERVES' || type === 'LOCATED_IN') && !areas.has(from)) areas.set(from, to);
  }
  for (const { type, from, to } of relations) {
    if (!LED.has(type)) continue;
    const [own, other] = type === 'PRODUCED' ? [to, from] : [from, to];
    const area = areas.get(other);
    if (area !== undefined && !areas.has(own)) areas.set(own, area);
  }
  return areas;
}
