/** One cell of a table that is written to a file. */
export type Cell = string | number | null;

/** Excel takes a file without this for Shift_JIS. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV that Excel opens as it is: UTF-8 with a byte order mark, CRLF. A text that a spreadsheet would run
 * as a formula is written so that it is not.
 */
export async function csvOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  const { default: papaparse } = await import('papaparse');
  const plain = rows.map((row) => [...row]);
  return BYTE_ORDER_MARK + papaparse.unparse(plain, { newline: '\r\n', escapeFormulae: true }) + '\r\n';
}
