import { NODE_LABELS, RELATION_TYPES, type NodeLabel, type RelationType } from '../../domain/vocabulary.js';

/**
 * The only way by which a label or a relation type gets into a query: from the closed lists, quoted.
 * Cypher takes no parameters there, so whatever is not on the list is refused.
 */

const LABELS: ReadonlySet<string> = new Set(NODE_LABELS);
const TYPES: ReadonlySet<string> = new Set(RELATION_TYPES);

/** `:Area` for a pattern. @throws Error when it is not a label of the domain. */
export function label(name: NodeLabel): string {
  if (!LABELS.has(name)) throw new Error(`not a label: ${JSON.stringify(name)}`);
  return `:${name}`;
}

/** `:OPERATES|ADVISES` for a pattern. @throws Error when one is not a type of the domain, or none is given. */
export function types(...names: readonly RelationType[]): string {
  if (names.length === 0) throw new Error('a pattern needs a relation type');
  for (const name of names) {
    if (!TYPES.has(name)) throw new Error(`not a relation type: ${JSON.stringify(name)}`);
  }
  return `:${[...new Set(names)].sort().join('|')}`;
}

/** The label of the domain among the labels of a node. @throws Error when there is none. */
export function ownLabel(labels: readonly string[]): NodeLabel {
  const own = labels.find((name): name is NodeLabel => LABELS.has(name));
  if (own === undefined) throw new Error(`a node without a label of the domain: ${labels.join(', ')}`);
  return own;
}

/** `name` as a type of the domain. @throws Error when it is none. */
export function relationType(name: string): RelationType {
  const type = RELATION_TYPES.find((known) => known === name);
  if (type === undefined) throw new Error(`not a relation type: ${JSON.stringify(name)}`);
  return type;
}
