import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Questions about the schema have limits of their own in graphql-js. */
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Refuses operations that nest fields deeper than `most`, through fragments too. A fragment is measured once,
 * however often it is used; circles of fragments are left to the rule that refuses them.
 */
export function useDepthLimit(most: number): Plugin {
  function DepthLimit(context: ValidationContext): ASTVisitor {
    const depths = new Map<string, number>();
    const depthOf = ({ selections }: SelectionSetNode): number =>
      Math.max(
        0,
        ...selections.map((selection) => {
          if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value);
          if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
          if (INTROSPECTION.has(selection.name.value)) return 0;
          return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet));
        }),
      );
    const depthOfFragment = (name: string): number => {
      const known = depths.get(name);
      if (known !== undefined) return known;
      depths.set(name, 0);
      const fragment = context.getFragment(name);
      const depth = fragment ? depthOf(fragment.selectionSet) : 0;
      depths.set(name, depth);
      return depth;
    };
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet);
        if (depth <= most) return;
        const message = `The query is ${depth} fields deep; at most ${most} are answered.`;
        context.reportError(new GraphQLError(message, { nodes: operation }));
      },
    };
  }
  return { onValidate: ({ addValidationRule }) => addValidationRule(DepthLimit) };
}
