import type { Messages } from '../../locales/ja.js';
import type { Found } from './found.js';

/** What was found as a table: one row each. `hrefOf` gives the whole address of where it is shown. */
export function foundRows(
  found: readonly Found[],
  hrefOf: (one: Found) => string,
  m: Messages,
): readonly (readonly string[])[] {
  const { type, name, context, why, matched, link } = m.search.column;
  return [
    [type, name, context, why, matched, link],
    ...found.map((one) => [
      m.search.type[one.type],
      one.text,
      one.context,
      one.reason === null ? '' : m.search.by[one.reason.by],
      one.reason === null ? '' : one.reason.name.map(({ text }) => text).join(''),
      hrefOf(one),
    ]),
  ];
}
