import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The SDL that is served, as it stands in the file that people write. */
export const servedSdl = read('../../../server/graphql/schema.graphql');

function isLater(node: ASTNode): boolean {
  return 'directives' in node && (node.directives?.some(({ name }) => name.value === 'later') ?? false);
}

/** The promised core without what is marked as not served yet. */
export function coreServedNow(): GraphQLSchema {
  const document: DocumentNode = visit(parse(read('../core.graphql')), {
    enter: (node: ASTNode) => (isLater(node) || node.kind === Kind.DIRECTIVE_DEFINITION ? null : undefined),
  });
  return buildASTSchema(document);
}
