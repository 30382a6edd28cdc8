import { LimitExceeded } from '../domain/errors.js';
import type { Query, Row, Transaction, Values } from './engine/engine.js';

/**
 * Rows that one question to the engine may give. A prefecture with all its bodies and who carries them has some
 * thousands; what is more holds up everybody else while it is read, and is of no use in one answer.
 */
export const MOST_ROWS = 10_000;

/**
 * Run a query that ends with what it returns, and that has as many rows as there are things.
 *
 * @throws LimitExceeded when it has too many, of which the engine gives no more than one
 */
export async function runBounded(tx: Transaction, query: Query, values?: Values): Promise<readonly Row[]> {
  const rows = await tx.run({ ...query, text: `${query.text} LIMIT ${MOST_ROWS + 1}` }, values);
  if (rows.length <= MOST_ROWS) return rows;
  throw new LimitExceeded(
    `The question looks at more than ${MOST_ROWS} things at once. Name a smaller area, or ask for fewer at a time.`,
    { limit: 'rows', value: rows.length, maximum: MOST_ROWS },
  );
}
