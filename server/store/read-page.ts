import { countOf, mapOf } from './codec/rows.js';
import { text } from './codec/fields.js';
import { countQuery, pageQuery, type Listing } from './cypher/pages.js';
import type { Row, Transaction } from './engine/engine.js';
import type { Page, PageRequest } from './graph-store.js';

/** One page of a listing, in two queries: the items with one more, and the count of all. */
export async function readPage<T>(
  tx: Transaction,
  listing: Listing,
  page: PageRequest,
  decode: (row: Row) => T,
): Promise<Page<T>> {
  const items = pageQuery(listing, page);
  const count = countQuery(listing);
  const [rows, counted] = await Promise.all([
    tx.run(items.query, items.parameters),
    tx.run(count.query, count.parameters),
  ]);
  return {
    items: rows.slice(0, page.first).map((row) => ({
      key: { sort: text.read(row, 'sort'), id: text.read(mapOf(row['node']), 'id') },
      item: decode(row),
    })),
    hasNext: rows.length > page.first,
    total: countOf(counted, 'total'),
  };
}
