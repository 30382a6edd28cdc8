import {
  QParticipantsDocument,
  QTalliesDocument,
  type QParticipantsQuery,
  type QTalliesQuery,
} from '../../api/generated/operations.js';
import { fiscalYearLabel } from '../era.js';
import type { Row } from '../table.js';
import {
  bodyCell,
  bodyGap,
  chart,
  column,
  gapCell,
  noneOf,
  number,
  places,
  standing,
  text,
  thing,
} from './cells.js';
import { namesInShort } from './names.js';
import { held } from './meetings.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area, body } from './values.js';

/** Who took part in the meetings of a body, in what capacity; null when there is no such body. */
export function participants({ body: found }: QParticipantsQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const areaId = found.areas[0]?.id ?? null;
  const actors = found.meetings.flatMap(({ participations }) =>
    participations.map(({ actor }) => actor.name),
  );
  return {
    headline: actors.length === 0 ? m.state[bodyGap(found)] : namesInShort(actors, m),
    table: {
      columns: (['meeting', 'held', 'actor', 'capacity', 'standing', 'places', 'note'] as const).map((id) =>
        column(id, m),
      ),
      rows: found.meetings.flatMap((meeting): Row[] => {
        const start = [text(meeting.name), held(meeting, asked)];
        if (meeting.participations.length === 0)
          return [[...start, gapCell(bodyGap(found)), text(''), text(''), text(''), text('')]];
        return meeting.participations.map((part) => [
          ...start,
          thing(part.actor, areaId, asked),
          text(m.capacity[part.capacity]),
          standing(part.standing),
          places(part.citations),
          text(part.note),
        ]);
      }),
      none: noneOf(found.areas[0]?.gap, m),
    },
    remarks: [],
    picture: chart(areaId, asked, found.id),
  };
}

/** How often bodies met and are to meet; null when there is no such area. */
export function tallies({ area: found }: QTalliesQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m, locale } = asked;
  const none = noneOf(found.gap, m);
  const counted = found.bodies.flatMap((one) => one.meetingTallies.map((tally) => ({ one, tally })));
  const uncounted = found.bodies.filter(({ meetingTallies }) => meetingTallies.length === 0);
  const differing = counted.flatMap(({ one, tally }) => {
    const same = one.meetingTallies.filter(({ fiscalYear }) => fiscalYear === tally.fiscalYear);
    const counts = [...new Set(same.map(({ count }) => m.card.times(count)))];
    return counts.length < 2 || same[0] !== tally
      ? []
      : [
          `${m.card.talliesDiffer(fiscalYearLabel(tally.fiscalYear, locale), counts.join(m.card.versus))}${m.sentenceEnd}${m.card.talliesKept}`,
        ];
  });
  return {
    headline:
      counted.length === 0
        ? m.state[none.state ?? 'NOT_STATED']
        : counted
            .map(({ tally: { fiscalYear, count, standing: how } }) =>
              m.questions.counted(
                fiscalYearLabel(fiscalYear, locale),
                how === 'PLANNED' ? m.questions.planned(count) : m.card.times(count),
              ),
            )
            .join(m.card.listSeparator),
    table: {
      columns: [
        column('body', m),
        column('year', m),
        column('times', m, true),
        column('standing', m),
        column('basis', m),
        column('places', m),
      ],
      rows: [
        ...counted.map(({ one, tally }) => [
          bodyCell(one, asked),
          text(fiscalYearLabel(tally.fiscalYear, locale), String(tally.fiscalYear)),
          number(tally.count),
          standing(tally.standing),
          text(tally.basis),
          places(tally.citations),
        ]),
        ...uncounted.map((one) => [
          bodyCell(one, asked),
          text(''),
          gapCell(bodyGap(one)),
          text(''),
          text(one.meetings.length === 0 ? '' : m.questions.toldOneByOne(one.meetings.length)),
          text(''),
        ]),
      ],
      none,
    },
    remarks: differing,
    picture: chart(found.id, asked),
  };
}

export const sessionQuestions: readonly Question[] = [
  question({
    id: 'participants-of-body',
    group: 'meetings',
    sentence: {
      ja: '{body}の各回に、どの組織や職種がどの立場で加わったか',
      en: 'Who took part in the meetings of {body}, and in what capacity?',
    },
    parameters: [body('body-sakai-face-to-face')],
    document: QParticipantsDocument,
    variables: (values, locale) => ({ body: values.body ?? '', locale }),
    answer: participants,
  }),
  question({
    id: 'planned-and-held',
    group: 'meetings',
    sentence: {
      ja: '{area}の会議体は、年に何回開かれたか、何回の予定か',
      en: 'How often did the bodies of {area} meet, and how often are they to meet?',
    },
    parameters: [area('area-sakai-city')],
    document: QTalliesDocument,
    variables: (values, locale) => ({ area: values.area ?? '', locale }),
    answer: tallies,
  }),
];
