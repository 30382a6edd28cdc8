import { Kind, type DocumentNode } from 'graphql';
import { mostOf, perFragment } from './fragments.js';

/** How many fields stand at the root of an operation: those of a fragment count each time that it is used. */
export function rootFieldsOf(document: DocumentNode): number {
  const fields = perFragment(document, function fieldsIn({ selections }, ofFragment): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + fieldsIn(selection.selectionSet, ofFragment);
      return sum + ofFragment(selection.name.value);
    }, 0);
  });
  return mostOf(document, fields);
}
