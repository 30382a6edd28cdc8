import { Kind, type DocumentNode } from 'graphql';
import { mostOf, perFragment } from './fragments.js';

/** Questions about the schema have limits of their own in graphql-js. */
const INTROSPECTION = new Set(['__schema', '__type']);

/** How deep the fields of a document stand in one another, through fragments too. */
export function depthOf(document: DocumentNode): number {
  const depth = perFragment(document, function depthIn({ selections }, ofFragment): number {
    return selections.reduce((most, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(most, ofFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return Math.max(most, depthIn(selection.selectionSet, ofFragment));
      if (INTROSPECTION.has(selection.name.value)) return most;
      return Math.max(most, 1 + (selection.selectionSet ? depthIn(selection.selectionSet, ofFragment) : 0));
    }, 0);
  });
  return mostOf(document, depth);
}
