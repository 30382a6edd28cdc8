import type { Messages } from '../../locales/ja.js';
import type { ChangeRow } from './rows.js';
import type { TableCell, TableRow } from './table-types.js';

type CsvRow = readonly (string | number | null)[];

/** The list as a table: one row for each change, doubt and body that goes on, with its evidence. */
export function listCsv(rows: readonly ChangeRow[], m: Messages): readonly CsvRow[] {
  const { csv } = m.changes;
  const head = [
    csv.class,
    csv.kind,
    csv.body,
    csv.before,
    csv.after,
    csv.sentence,
    m.card.standing,
    m.card.needsReview,
    m.card.note,
    m.card.sources,
  ];
  return [
    head,
    ...rows.map((row) => [
      m.changes.section[sectionOf(row)],
      row.label,
      row.title,
      row.before,
      row.after,
      row.sentence,
      m.standing[row.standing],
      row.needsReview ? m.card.needsReview : '',
      row.note,
      row.sources.map(({ locator }) => locator).join(csv.separator),
    ]),
  ];
}

/** Under which heading of the list a row stands. */
export function sectionOf(row: Pick<ChangeRow, 'class'>): 'CHANGES' | 'UNDETERMINED' | 'UNCHANGED' {
  return row.class === 'UNDETERMINED' || row.class === 'UNCHANGED' ? row.class : 'CHANGES';
}

/** The 新旧対照表 as a table; what changed is said in words. */
export function tableCsv(
  rows: readonly TableRow[],
  sides: { readonly before: string; readonly after: string },
  m: Messages,
): readonly CsvRow[] {
  const { table, csv } = m.changes;
  return [
    [table.matter, sides.before, sides.after, csv.kind, m.card.note],
    ...rows.map((row) => [
      row.item,
      cellText(row.before, m),
      cellText(row.after, m),
      row.classes.map((name) => m.changes.class[name]).join(m.card.listSeparator),
      row.remark,
    ]),
  ];
}

/** A cell in one line of text. */
export function cellText(cell: TableCell, m: Messages): string {
  if (cell.text !== '') return cell.text;
  const { table, csv } = m.changes;
  return cell.lines
    .map(({ heading, names, absence }) => {
      const said = names.map(({ text, mark }) => (mark === 'same' ? text : `${text}${table.mark[mark]}`));
      const nothing = absence === null ? [] : [absence.forGroup ? m.state.forGroup : m.state[absence.state]];
      const text = [...said, ...nothing].join(m.card.listSeparator);
      return heading === '' ? text : `${heading}${m.card.colon}${text}`;
    })
    .join(csv.separator);
}
