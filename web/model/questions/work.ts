import {
  QActivitiesDocument,
  QLessonsDocument,
  QOutputsDocument,
  type QActivitiesQuery,
  type QLessonsQuery,
  type QOutputsQuery,
} from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import { cellText, type Cell, type Row } from '../table.js';
import {
  bodyCell,
  chart,
  column,
  gapCell,
  list,
  noneOf,
  number,
  places,
  standing,
  text,
  thing,
} from './cells.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area } from './values.js';

/** What was done and made, and what was learnt. */

type Activity = QActivitiesQuery['activities']['nodes'][number];

function activityRows(activity: Activity, asked: Asked): Row[] {
  const start: Cell[] = [
    thing(activity, activity.areas[0]?.id ?? null, asked),
    activity.targets.length > 0
      ? list(activity.targets.map((target) => text(target)))
      : gapCell('NOT_STATED'),
  ];
  if (activity.figures.length === 0)
    return [[...start, gapCell('NOT_STATED'), gapCell('NOT_STATED'), text(''), text(''), text('')]];
  return activity.figures.map((figure) => [
    ...start,
    text(figure.label),
    number(figure.value, figure.unit),
    standing(figure.standing),
    places(figure.citations),
    list(figure.citations.flatMap(({ note }) => (note === null ? [] : [text(note)]))),
  ]);
}

/** Surveys and studies with whom they asked and how many answered; null when there is no such area. */
export function activities(
  { area: found, activities: listed }: QActivitiesQuery,
  asked: Asked,
): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const { nodes, totalCount } = listed;
  const none = noneOf(found.gap, m);
  return {
    headline:
      nodes.length === 0
        ? m.state[none.state ?? 'NOT_STATED']
        : nodes.map(({ name }) => name).join(m.card.listSeparator),
    table: {
      columns: [
        column('activity', m),
        column('targets', m),
        column('figure', m),
        column('value', m, true),
        column('standing', m),
        column('places', m),
        column('note', m),
      ],
      rows: nodes.flatMap((activity) => activityRows(activity, asked)),
      none,
    },
    remarks: totalCount > nodes.length ? [m.questions.firstOnly(nodes.length)] : [],
    picture: chart(found.id, asked),
  };
}

/** What bodies made, and which body drafted and settled it; null when there is no such area. */
export function outputs({ area: found }: QOutputsQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m, locale } = asked;
  const none = noneOf(found.gap, m);
  const each = [
    ...new Map(found.bodies.flatMap((body) => body.outputs.map((output) => [output.id, output]))).values(),
  ];
  return {
    headline:
      each.length === 0
        ? m.state[none.state ?? 'NOT_STATED']
        : each.map(({ name }) => name).join(m.card.listSeparator),
    table: {
      columns: (['output', 'completed', 'body', 'stage', 'standing', 'places', 'note'] as const).map((id) =>
        column(id, m),
      ),
      rows: each.flatMap((output) =>
        output.producers.map((made) => [
          text(output.name),
          output.completedOn === null
            ? gapCell(none.state ?? 'NOT_STATED')
            : text(
                dateLabel(output.completedOn, output.completedOnPrecision ?? 'DAY', locale),
                output.completedOn,
              ),
          bodyCell(made.body, asked),
          text(m.stage[made.stage]),
          standing(made.standing),
          places([...made.citations, ...output.citations]),
          text(made.note),
        ]),
      ),
      none,
    },
    remarks: [],
    picture: chart(found.id, asked),
  };
}

/** Experiences and recommendations; null when there is no such area. */
export function lessons({ area: found }: QLessonsQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const none = noneOf(found.gap, m);
  const ways = [...new Set(found.lessons.map((lesson) => lesson.standing))];
  return {
    headline:
      found.lessons.length === 0
        ? m.state[none.state ?? 'NOT_STATED']
        : ways
            .map((way) =>
              m.questions.counted(
                cellText(standing(way), m),
                found.lessons.filter((lesson) => lesson.standing === way).length,
              ),
            )
            .join(m.card.listSeparator),
    table: {
      columns: (['lesson', 'standing', 'about', 'places'] as const).map((id) => column(id, m)),
      rows: found.lessons.map((lesson) => [
        text(lesson.summary),
        standing(lesson.standing),
        list(lesson.about.map((one) => thing(one, found.id, asked))),
        places(lesson.citations),
      ]),
      none,
    },
    remarks: [],
    picture: chart(found.id, asked),
  };
}

export const workQuestions: readonly Question[] = [
  question({
    id: 'activities-in-area',
    group: 'work',
    sentence: {
      ja: '{area}では、どの調査や取組を、だれを対象に行い、いくつ回収したか',
      en: 'Which surveys and studies were done in {area}, at whom were they aimed, and how many answered?',
    },
    parameters: [area('area-yokote-city')],
    document: QActivitiesDocument,
    variables: (values, locale) => ({ area: values.area ?? '', locale }),
    answer: activities,
  }),
  question({
    id: 'outputs-in-area',
    group: 'work',
    sentence: {
      ja: '{area}の会議体は何を作り、どの会議体が草案を書いて内容を決めたか',
      en: 'What did the bodies of {area} make, and which drafted and which settled it?',
    },
    parameters: [area('area-kashiwa-city')],
    document: QOutputsDocument,
    variables: (values, locale) => ({ area: values.area ?? '', locale }),
    answer: outputs,
  }),
  question({
    id: 'lessons-of-area',
    group: 'work',
    sentence: {
      ja: '{area}の取組から、どんな経験や推奨が書かれているか',
      en: 'Which experiences and recommendations are written about {area}?',
    },
    parameters: [area('area-kashiwa-city')],
    document: QLessonsDocument,
    variables: (values, locale) => ({ area: values.area ?? '', locale }),
    answer: lessons,
  }),
];
