import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses documents with more than `most` aliases, which let one field be asked many times. */
export function useAliasLimit(most: number): Plugin {
  function AliasLimit(context: ValidationContext): ASTVisitor {
    let count = 0;
    return {
      Field({ alias }) {
        if (alias !== undefined) count += 1;
      },
      Document: {
        leave() {
          if (count <= most) return;
          context.reportError(
            new GraphQLError(`The query has ${count} aliases; at most ${most} are answered.`),
          );
        },
      },
    };
  }
  return { onValidate: ({ addValidationRule }) => addValidationRule(AliasLimit) };
}
