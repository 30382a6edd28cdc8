import {
  QMeetingsDocument,
  QSatisfactionDocument,
  type QMeetingFragment,
  type QMeetingsQuery,
  type QSatisfactionQuery,
} from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import type { Cell } from '../table.js';
import {
  bodyCell,
  bodyGap,
  chart,
  column,
  gapCell,
  list,
  noneOf,
  number,
  places,
  standing,
  text,
} from './cells.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area, heldIn, year, yearOf } from './values.js';

/** Meetings one by one: when, how many people, and what the questionnaires gave. */

type Meeting = Pick<QMeetingFragment, 'heldOn' | 'heldOnPrecision' | 'body'>;

/** When a meeting was held, as precisely as it is written. */
export function held({ heldOn, heldOnPrecision, body }: Meeting, { locale }: Asked): Cell {
  if (heldOn === null) return gapCell(bodyGap(body));
  return text(dateLabel(heldOn, heldOnPrecision ?? 'DAY', locale), heldOn);
}

interface Listed {
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
}

/** A meeting without a date belongs to no year; a long list is not given whole. */
function remarksOf({ nodes, totalCount }: Listed, { values, m }: Asked): string[] {
  return [
    ...(yearOf(values) === null ? [] : [m.questions.datedOnly]),
    ...(totalCount > nodes.length ? [m.questions.firstOnly(nodes.length)] : []),
  ];
}

/** When which body met, with how many people; null when there is no such area. */
export function meetings({ area: found, meetings: listed }: QMeetingsQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const none = noneOf(found.gap, m);
  return {
    headline: listed.totalCount === 0 ? m.state[none.state ?? 'NOT_STATED'] : m.card.times(listed.totalCount),
    table: {
      columns: [
        column('meeting', m),
        column('body', m),
        column('held', m),
        column('attendance', m, true),
        column('standing', m),
        column('places', m),
      ],
      rows: listed.nodes.map((meeting) => [
        text(meeting.name),
        bodyCell(meeting.body, asked),
        held(meeting, asked),
        meeting.attendance === null ? gapCell(bodyGap(meeting.body)) : number(meeting.attendance),
        standing(meeting.standing),
        places(meeting.citations),
      ]),
      none,
    },
    remarks: remarksOf(listed, asked),
    picture: chart(found.id, asked),
  };
}

/** What the questionnaires and counts of meetings gave; null when there is no such area. */
export function satisfaction(
  { area: found, meetings: listed }: QSatisfactionQuery,
  asked: Asked,
): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const none = noneOf(found.gap, m);
  const figures = listed.nodes.flatMap((meeting) => meeting.findings);
  const values = figures.map(({ value, unit }) => `${value}${unit}`);
  return {
    headline: values.length === 0 ? m.state[none.state ?? 'NOT_STATED'] : values.join(m.card.listSeparator),
    table: {
      columns: [
        column('meeting', m),
        column('held', m),
        column('figure', m),
        column('value', m, true),
        column('standing', m),
        column('places', m),
        column('note', m),
      ],
      rows: measuredFirst(listed.nodes).flatMap((meeting) =>
        meeting.findings.length === 0
          ? [
              [
                text(meeting.name),
                held(meeting, asked),
                gapCell(bodyGap(meeting.body)),
                gapCell(bodyGap(meeting.body)),
                text(''),
                text(''),
                text(''),
              ],
            ]
          : meeting.findings.map((figure) => [
              text(meeting.name),
              held(meeting, asked),
              text(figure.label),
              number(figure.value, figure.unit),
              standing(figure.standing),
              places(figure.citations),
              list(figure.citations.flatMap(({ note }) => (note === null ? [] : [text(note)]))),
            ]),
      ),
      none,
    },
    remarks: remarksOf(listed, asked),
    picture: chart(found.id, asked),
  };
}

/** Meetings with numbers, then those of which none are written. */
function measuredFirst<T extends { readonly findings: readonly unknown[] }>(all: readonly T[]): readonly T[] {
  const measured = ({ findings }: T): boolean => findings.length > 0;
  return [...all.filter(measured), ...all.filter((meeting) => !measured(meeting))];
}

export const meetingQuestions: readonly Question[] = [
  question({
    id: 'meetings-in-area',
    group: 'meetings',
    sentence: {
      ja: '{year}の{area}では、どの会議がいつ、何人で開かれたか',
      en: 'Which meetings were held in {area} in {year}, when and with how many people?',
    },
    parameters: [area('area-sakai-chiku'), year('any')],
    document: QMeetingsDocument,
    variables: (values, locale) => ({ area: values.area ?? '', ...heldIn(values), locale }),
    answer: meetings,
  }),
  question({
    id: 'satisfaction',
    group: 'meetings',
    sentence: {
      ja: '{year}の{area}の会議では、参加者アンケートなどの数値はいくつか',
      en: 'What did questionnaires at the meetings in {area} give in {year}?',
    },
    parameters: [area('area-sakai-chiku'), year('any')],
    document: QSatisfactionDocument,
    variables: (values, locale) => ({ area: values.area ?? '', ...heldIn(values), locale }),
    answer: satisfaction,
  }),
];
