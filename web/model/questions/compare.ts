import {
  QCompareFiguresDocument,
  QCompareFunctionsDocument,
  type QCompareFiguresQuery,
  type QCompareFunctionsQuery,
} from '../../api/generated/operations.js';
import { fiscalYearLabel } from '../era.js';
import type { Cell, Row } from '../table.js';
import { bodyCell, column, gapCell, list, noneOf, number, text } from './cells.js';
import {
  areaIds,
  question,
  type Answer,
  type Asked,
  type Picture,
  type Question,
  type Values,
} from './question.js';
import { areas, scopesOf, year, yearOf } from './values.js';

/** Areas side by side: bodies by what they are for, and what can be counted. */

function comparison(values: Values): Picture {
  const fiscalYear = yearOf(values);
  const s = [...new Set(areaIds(values.s))]
    .map((id) => (fiscalYear === null ? id : `${id}@${fiscalYear}`))
    .join(',');
  return { page: 'compare', area: null, view: 'chart', fiscalYear: null, selected: null, options: { s } };
}

/** Which body of which area is for what. */
export function functions({ compare: { scopes, rows } }: QCompareFunctionsQuery, asked: Asked): Answer {
  const { m } = asked;
  const everywhere = rows.filter(({ knownCount }) => knownCount === scopes.length).map(({ label }) => label);
  return {
    headline:
      everywhere.length === 0
        ? m.questions.nothingShared
        : m.questions.shared(everywhere.join(m.card.listSeparator)),
    table: {
      columns: [
        column('function', m),
        ...scopes.map(({ label }, index) => ({ id: `scope-${index + 1}`, label, numeric: false })),
        column('known', m, true),
        column('unknown', m, true),
      ],
      rows: rows.map(({ label, cells, knownCount, unknownCount }) => [
        text(label),
        ...cells.map(({ state, bodies }) =>
          state === 'KNOWN' ? list(bodies.map((body) => bodyCell(body, asked))) : gapCell(state),
        ),
        number(knownCount),
        number(unknownCount),
      ]),
      none: noneOf(null, m),
    },
    remarks: [m.questions.unknownIsNoDifference],
    picture: comparison(asked.values),
  };
}

type Scope = QCompareFiguresQuery['compare']['scopes'][number];

function meetings({ meetingsState, meetingYears }: Scope, { m, locale }: Asked): Cell {
  if (meetingsState !== 'KNOWN') return gapCell(meetingsState);
  return list(
    meetingYears.map(({ body, fiscalYear, tallies, meetings: told }) => {
      const counts = tallies.map(({ count, standing }) =>
        standing === 'PLANNED' ? m.questions.planned(count) : m.card.times(count),
      );
      const said = counts.length > 0 ? counts.join(m.card.versus) : m.questions.toldOneByOne(told.length);
      return text(m.questions.bodyYear(body.name, fiscalYearLabel(fiscalYear, locale), said));
    }),
  );
}

function figuresOf(scope: Scope, asked: Asked): Row {
  const count = (value: number): Cell => (scope.state === 'KNOWN' ? number(value) : gapCell(scope.state));
  return [
    text(scope.label),
    count(scope.bodyCount),
    count(scope.unspokenBodyCount),
    count(scope.depth),
    count(scope.organizationCount),
    scope.professionsState === 'KNOWN'
      ? list(scope.professions.map(({ name }) => text(name)))
      : gapCell(scope.professionsState),
    meetings(scope, asked),
  ];
}

/** What can be counted in each area. */
export function figures({ compare: { scopes } }: QCompareFiguresQuery, asked: Asked): Answer {
  const { m } = asked;
  return {
    headline: scopes
      .map(({ label, state, bodyCount }) =>
        m.questions.counted(
          label,
          state === 'KNOWN'
            ? m.questions.bodies(bodyCount)
            : m.state[state === 'OPEN' ? 'NOT_STATED' : state],
        ),
      )
      .join(m.card.listSeparator),
    table: {
      columns: [
        column('area', m),
        column('bodyCount', m, true),
        column('unspoken', m, true),
        column('depth', m, true),
        column('organizationCount', m, true),
        column('professions', m),
        column('meetings', m),
      ],
      rows: scopes.map((scope) => figuresOf(scope, asked)),
      none: noneOf(null, m),
    },
    remarks: scopes.flatMap(({ label, reason }) =>
      reason === null ? [] : [`${label}${m.card.colon}${reason}`],
    ),
    picture: comparison(asked.values),
  };
}

const THREE = 'area-sakai-chiku,area-kashiwa-city,area-yokote-city';

export const compareQuestions: readonly Question[] = [
  question({
    id: 'functions-of-areas',
    group: 'compare',
    sentence: {
      ja: '{year}の{s}では、どの機能をどの会議体が受け持つか',
      en: 'Which body has which function in {s} in {year}?',
    },
    parameters: [areas(THREE), year('2013')],
    document: QCompareFunctionsDocument,
    variables: (values, locale) => ({ scopes: scopesOf(values), locale }),
    answer: functions,
  }),
  question({
    id: 'figures-of-areas',
    group: 'compare',
    sentence: {
      ja: '{year}の{s}では、会議体や組織の数、職種、開催回数がどう違うか',
      en: 'How do {s} differ in {year} in numbers of bodies, organisations and meetings, and in professions?',
    },
    parameters: [areas(THREE), year('2013')],
    document: QCompareFiguresDocument,
    variables: (values, locale) => ({ scopes: scopesOf(values), locale }),
    answer: figures,
  }),
];
