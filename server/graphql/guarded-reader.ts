import type { GraphReader } from '../store/graph-store.js';

/**
 * A reader that is watched while an operation runs: fields catch what fails in them, but when the engine
 * fails the whole operation has failed, and may be run again.
 */
export interface GuardedReader {
  readonly reader: GraphReader;
  /** Lets no more questions through, and waits for those that are under way. */
  close(): Promise<void>;
  /** The first failure of a question, or null. */
  failure(): { readonly error: unknown } | null;
}

export function guardReader(inner: GraphReader): GuardedReader {
  const pending = new Set<Promise<unknown>>();
  let first: { readonly error: unknown } | null = null;
  let closed = false;

  async function ask(method: (...args: unknown[]) => unknown, args: unknown[]): Promise<unknown> {
    if (closed) throw new Error('asked after the operation had ended');
    const answer = (async () => Reflect.apply(method, inner, args))();
    pending.add(answer);
    try {
      return await answer;
    } catch (error) {
      first ??= { error };
      throw error;
    } finally {
      pending.delete(answer);
    }
  }

  const reader = new Proxy(inner, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (!isMethod(member)) return member;
      return (...args: unknown[]) => ask(member, args);
    },
  });
  return {
    reader,
    failure: () => first,
    close: async () => {
      closed = true;
      await Promise.allSettled(pending);
    },
  };
}

function isMethod(member: unknown): member is (...args: unknown[]) => unknown {
  return typeof member === 'function';
}
