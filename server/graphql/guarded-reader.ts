import type { Budget } from './budget.js';
import { UNOBSERVED } from './observer.js';
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

/**
 * @param budget of the operation: what is asked after it is spent is refused
 * @param observer is told of each question by the name of its method
 */
export function guardReader(inner: GraphReader, budget: Budget, observer = UNOBSERVED): GuardedReader {
  const pending = new Set<Promise<unknown>>();
  let first: { readonly error: unknown } | null = null;
  let closed = false;

  async function ask(name: string, method: Method, args: unknown[]): Promise<unknown> {
    if (closed) throw new Error('asked after the operation had ended');
    budget.check();
    const begun = performance.now();
    const answer = (async () => Reflect.apply(method, inner, args))();
    pending.add(answer);
    try {
      return await answer;
    } catch (error) {
      first ??= { error };
      throw error;
    } finally {
      pending.delete(answer);
      observer.asked(name, (performance.now() - begun) / 1_000);
    }
  }

  const reader = new Proxy(inner, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (!isMethod(member)) return member;
      return (...args: unknown[]) => ask(String(name), member, args);
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

type Method = (...args: unknown[]) => unknown;

function isMethod(member: unknown): member is Method {
  return typeof member === 'function';
}
