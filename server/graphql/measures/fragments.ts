import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';

/**
 * A number for each fragment of a document, counted once however often it is used. In a circle of fragments, which a
 * rule of its own refuses, the one that is being counted is 0.
 *
 * @param count the number of a selection set, which may ask for the fragments in it
 */
export function perFragment(
  document: DocumentNode,
  count: (selections: SelectionSetNode, ofFragment: (name: string) => number) => number,
): (selections: SelectionSetNode) => number {
  const bodies = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const body = bodies.get(name);
    const value = body ? count(body, ofFragment) : 0;
    known.set(name, value);
    return value;
  };
  return (selections) => count(selections, ofFragment);
}

/** The largest number that any operation of a document has. */
export function mostOf(document: DocumentNode, of: (selections: SelectionSetNode) => number): number {
  return document.definitions.reduce(
    (most, one) => (one.kind === Kind.OPERATION_DEFINITION ? Math.max(most, of(one.selectionSet)) : most),
    0,
  );
}
