import { GraphQLError, Kind, type DocumentNode, type ExecutionArgs, type SelectionSetNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { NotReady } from '../../domain/errors.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { Context } from '../context.js';
import { guardReader } from '../guarded-reader.js';
import { Loaders } from '../loaders.js';

/**
 * Runs each operation in one read transaction, so that all of its fields see the same state of the graph.
 * An operation that only asks about the schema needs no transaction, and is answered without a database.
 *
 * @param isServing whether the graph is loaded
 */
export function useReadTransaction(store: GraphStore, isServing: () => boolean): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (!asksForData(args.document as DocumentNode)) return;
      setExecuteFn(async (given: ExecutionArgs) => {
        try {
          if (!isServing()) throw new NotReady('the graph is not loaded yet; ask again in a moment');
          return await store.read(async (inner) => {
            const guarded = guardReader(inner);
            const context: Context = { reader: guarded.reader, loaders: new Loaders(guarded.reader) };
            const result: unknown = await executeFn({
              ...given,
              contextValue: { ...(given.contextValue as object), ...context },
            });
            await guarded.close();
            const failure = guarded.failure();
            if (failure !== null) throw failure.error;
            return result;
          });
        } catch (error) {
          return { data: null, errors: [wrapped(error)] };
        }
      });
    },
  };
}

function wrapped(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** Whether any operation of the document asks for more than the schema. */
function asksForData(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && hasDataField(definition.selectionSet),
  );
}

/** A fragment at the root counts as data: it may hold some. */
function hasDataField({ selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
    return selection.kind === Kind.FRAGMENT_SPREAD || hasDataField(selection.selectionSet);
  });
}
