import type { GraphReader, GraphStore } from '../../../server/store/graph-store.js';

/**
 * The same store, which tells of every question before it is asked; what `onQuestion` throws is how
 * the question ends.
 */
export function watched(
  store: GraphStore,
  onQuestion: (name: keyof GraphReader) => void,
  onRead: () => void = () => undefined,
): GraphStore {
  const watch = (reader: GraphReader): GraphReader =>
    new Proxy(reader, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          onQuestion(name as keyof GraphReader);
          return Reflect.apply(member as (...args: unknown[]) => unknown, target, args);
        };
      },
    });
  return {
    ...boundTo(store),
    read: (work) => {
      onRead();
      return store.read((reader) => work(watch(reader)));
    },
  };
}

/** All methods of a store, to be taken over by another. */
export function boundTo(store: GraphStore): GraphStore {
  return {
    read: (work) => store.read(work),
    replace: (graph, release, log) => store.replace(graph, release, log),
    prepare: () => store.prepare(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
