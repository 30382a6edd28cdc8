import { visit, type DocumentNode } from 'graphql';

/** How many fields of a document have another name in the answer. */
export function aliasesOf(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field({ alias }) {
      if (alias !== undefined) count += 1;
    },
  });
  return count;
}

/** How many directives a document has, known or not: each is looked at more than once. */
export function directivesOf(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Directive() {
      count += 1;
    },
  });
  return count;
}
