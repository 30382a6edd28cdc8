/** Does `work` for each, some at a time, in their order, until there are no more or it has had enough. */
export async function together<T>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<'more' | 'enough'>,
  atATime = 8,
): Promise<void> {
  const given = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (;;) {
      const next = await given.next();
      if (next.done === true || (await work(next.value)) === 'enough') return;
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
