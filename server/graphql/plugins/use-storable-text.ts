import { GraphQLError, visit, type DocumentNode, type StringValueNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BadUserInput } from '../../domain/errors.js';
import { unstorableIn } from '../../domain/storable.js';

/**
 * Refuses texts with NUL or half a pair of surrogates, wherever in the document or the variables they stand, before
 * anything is asked of the graph: engines would differ in what they make of them. At execution, for validation is
 * kept by document and does not see the variables.
 */
export function useStorableText(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused =
        refusedDocument(args.document as DocumentNode) ??
        refusedVariables((args.variableValues ?? {}) as Readonly<Record<string, unknown>>);
      if (refused !== null) setResultAndStopExecution({ errors: [refused] });
    },
  };
}

/** What was found in documents that were looked through before: one is kept as long as Yoga keeps it parsed. */
const known = new WeakMap<DocumentNode, GraphQLError | null>();

function refusedDocument(document: DocumentNode): GraphQLError | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found: Found[] = [];
  visit(document, {
    StringValue(node) {
      const character = unstorableIn(node.value);
      if (character !== null) found.push({ node, character });
    },
  });
  const refused = found[0] ? refusal('the query', found[0]) : null;
  known.set(document, refused);
  return refused;
}

/** One variable after the other, without recursion: what is sent may be nested as deep as JSON can be read. */
function refusedVariables(variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  for (const [name, given] of Object.entries(variables)) {
    const left = [given];
    while (left.length > 0) {
      const value = left.pop();
      if (typeof value === 'string') {
        const character = unstorableIn(value);
        if (character !== null) return refusal(nameOf(name), { character });
      } else if (typeof value === 'object' && value !== null) {
        for (const inner of Object.values(value) as unknown[]) left.push(inner);
      }
    }
  }
  return null;
}

/** The name is the client's too, and is told only when it can be one. */
const nameOf = (name: string): string => (/^\w{1,64}$/.test(name) ? `the variable $${name}` : 'a variable');

interface Found {
  readonly node?: StringValueNode;
  readonly character: string;
}

function refusal(where: string, { node, character }: Found): GraphQLError {
  const message = `${where} holds the character ${character}, which no text of the graph has. Send whole characters, without NUL.`;
  const originalError = new BadUserInput(message, { character });
  return new GraphQLError(message, { ...(node && { nodes: node }), originalError });
}
