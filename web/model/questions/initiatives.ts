import { QInitiativesDocument, type QInitiativesQuery } from '../../api/generated/operations.js';
import type { Cell } from '../table.js';
import { bodyCell, chart, column, gapCell, list, noneOf, text, thing } from './cells.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area, atOf, year } from './values.js';

/** Which bodies and activities of an area take up which of the items (ア) to (ク). */
export function initiatives({ area: found, programmes }: QInitiativesQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const none = noneOf(found.gap, m);
  const items = programmes.flatMap((programme) => programme.initiatives);
  const cellOf = (cells: readonly Cell[]): Cell =>
    cells.length > 0 ? list(cells) : gapCell(none.state ?? 'NOT_STATED');
  const rows = items.map(({ id, symbol, name }) => {
    const takesUp = (one: { readonly initiatives: readonly { readonly id: string }[] }): boolean =>
      one.initiatives.some((initiative) => initiative.id === id);
    const bodies = found.bodies.filter(takesUp);
    const activities = found.activities.filter(takesUp);
    return {
      symbol,
      taken: bodies.length + activities.length > 0,
      row: [
        text(m.card.item(symbol, name)),
        cellOf(bodies.map((body) => bodyCell(body, asked))),
        cellOf(activities.map((activity) => thing(activity, found.id, asked))),
      ],
    };
  });
  const taken = rows.filter((row) => row.taken).map(({ symbol }) => m.questions.symbol(symbol));
  return {
    headline: taken.length > 0 ? taken.join('') : m.state[none.state ?? 'NOT_STATED'],
    table: {
      columns: (['initiative', 'body', 'activity'] as const).map((id) => column(id, m)),
      rows: rows.map(({ row }) => row),
      none,
    },
    remarks: [m.questions.bySubject],
    picture: chart(found.id, asked),
  };
}

export const initiativeQuestions: readonly Question[] = [
  question({
    id: 'initiatives-in-area',
    group: 'compare',
    sentence: {
      ja: '{year}の{area}で、取組項目（ア）から（ク）に当たる会議体や取組はどれか',
      en: 'Which bodies and activities of {area} in {year} take up the items (ア) to (ク)?',
    },
    parameters: [area('area-sakai-chiku'), year('any')],
    document: QInitiativesDocument,
    variables: (values, locale) => ({ area: values.area ?? '', at: atOf(values), locale }),
    answer: initiatives,
  }),
];
