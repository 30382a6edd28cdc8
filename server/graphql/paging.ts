import { BadUserInput } from '../domain/errors.js';
import type { Page, PageRequest } from '../store/graph-store.js';
import { listName, readCursor, writeCursor } from './cursor.js';

/** Relay pages over the pages of the store. */

const MAX_FIRST = 100;

/** The arguments of a field that gives a page. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list with a cursor for every item. */
export interface Listed<T> {
  readonly edges: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: number;
}

/** How many items are asked for, 1 to 100. @throws BadUserInput when it is another number. */
function readFirst(first: number | null | undefined, otherwise: number): number {
  const count = first ?? otherwise;
  if (count < 1 || count > MAX_FIRST) {
    throw new BadUserInput(`first: must be 1 to ${MAX_FIRST}`, { argument: 'first' });
  }
  return count;
}

/**
 * One page of a list.
 *
 * @param list the name of the list and all that decides what is in it: filters and time
 * @param args `first` and `after` as the client gives them
 * @param otherwise how many when the client does not say
 * @param ask asks the store
 * @throws BadUserInput naming the argument
 */
export async function pageOf<T>(
  list: { readonly name: string; readonly asked: object },
  args: PageArguments,
  otherwise: number,
  ask: (page: PageRequest) => Promise<Page<T>>,
): Promise<Listed<T>> {
  const name = listName(list.name, list.asked);
  const first = readFirst(args.first, otherwise);
  const after = args.after == null ? null : readCursor(name, args.after);
  const { items, hasNext, total } = await ask({ first, after });
  return {
    edges: items.map(({ key, item }) => ({ cursor: writeCursor(name, key), item })),
    hasNext,
    hasPrevious: after !== null,
    total,
  };
}
