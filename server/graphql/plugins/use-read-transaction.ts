import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { NotReady } from '../../domain/errors.js';
import type { Release } from '../../domain/model.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { Context } from '../context.js';
import { Budget } from '../budget.js';
import { guardReader } from '../guarded-reader.js';
import { Loaders } from '../loaders.js';
import { UNOBSERVED, type Observer } from '../observer.js';
import { releaseIn } from '../release.js';
import type { RequestContext } from './use-error-codes.js';

/**
 * Runs each operation in one read transaction, so that all of its fields see the same state of the graph.
 * After the time that an operation has, or when its answer grows too large, no more questions go to the engine.
 * Every answer names the release that it was read from.
 * An operation that only asks about the schema needs no transaction, and is answered without a database.
 *
 * @param isServing whether the graph is loaded
 * @param observer is told what is asked of the engine, and which release answers
 */
export function useReadTransaction(
  store: GraphStore,
  isServing: () => boolean,
  observer: Observer = UNOBSERVED,
): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (!asksForData(args.document as DocumentNode)) return;
      setExecuteFn(async (given: ExecutionArgs) => {
        const budget = new Budget();
        try {
          const { unavailable } = given.contextValue as RequestContext;
          if (unavailable !== undefined) throw unavailable;
          if (!isServing()) throw new NotReady('the graph is not loaded yet; ask again in a moment');
          const answered = store.read(async (inner) => {
            const guarded = guardReader(inner, budget, observer);
            const loaders = new Loaders(guarded.reader);
            const context: Context = { reader: guarded.reader, loaders, budget };
            const executed = Promise.resolve(
              executeFn({ ...given, contextValue: { ...(given.contextValue as object), ...context } }),
            ).then(asItIs);
            const [result, release] = await Promise.all([executed, releaseIn(guarded.reader)]);
            await guarded.close();
            const failure = guarded.failure();
            if (failure !== null) throw failure.error;
            observer.answered('graph');
            if (release !== null) observer.serves(release.id);
            return withRelease(result, release);
          });
          // What is too late goes on until its transaction has ended; nobody waits for it.
          return await Promise.race([answered, budget.spent]);
        } catch (error) {
          return { data: null, errors: [wrapped(error)] };
        } finally {
          budget.close();
        }
      });
    },
  };
}

/**
 * The result as it is now. A field that fails where nothing may be missing ends the operation while others are still
 * at work; what becomes of those is no part of the answer, and the executor would add it.
 */
function asItIs(result: unknown): unknown {
  const { errors } = (result ?? {}) as ExecutionResult;
  return errors === undefined ? result : { ...(result as ExecutionResult), errors: [...errors] };
}

/** The answer with the id of the release that it was read from, so that no client has to ask for that beside. */
function withRelease(result: unknown, release: Release | null): unknown {
  if (release === null || typeof result !== 'object' || result === null) return result;
  const { extensions } = result as ExecutionResult;
  return { ...result, extensions: { ...extensions, release: release.id } };
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
