import { QPathDocument, type QPathQuery } from '../../api/generated/operations.js';
import type { None } from '../table.js';
import { column, number, places, standing, text } from './cells.js';
import { question, type Answer, type Asked, type Picture, type Question } from './question.js';
import { atOf, ends, year, yearOf } from './values.js';

/** By which way somebody reaches a body. */
export function path({ paths: found }: QPathQuery, asked: Asked): Answer {
  const { m, values } = asked;
  const [shortest] = found.paths;
  const common = found.nearestCommonBody;
  return {
    headline: shortest ? shortest.sentence : m.questions.pathState[found.state],
    table: {
      columns: [
        column('way', m, true),
        column('step', m, true),
        ...(['sentence', 'role', 'standing', 'places', 'note'] as const).map((id) => column(id, m)),
      ],
      rows: found.paths.flatMap((way, index) =>
        way.steps.map((step, place) => [
          number(index + 1),
          number(place + 1),
          text(step.sentence),
          text(step.label),
          standing(step.standing),
          places(step.citations),
          text(step.note),
        ]),
      ),
      none: noneOf(found, m.questions.pathState[found.state]),
    },
    remarks: [
      ...(found.hasMore ? [m.questions.moreWays] : []),
      ...(common ? [m.questions.nearestCommon(common.name)] : []),
    ],
    picture: pictureOf(found, asked, values.from ?? '', values.to ?? ''),
  };
}

/** Only where nothing that is written connects them is it not stated; the rest is no nothing. */
function noneOf({ state, reason }: QPathQuery['paths'], words: string): None {
  return { state: state === 'UNREACHABLE' ? 'NOT_STATED' : null, text: reason ?? words };
}

function pictureOf(
  { to }: QPathQuery['paths'],
  { values }: Asked,
  from: string,
  until: string,
): Picture | null {
  const areaId = 'areas' in to ? (to.areas[0]?.id ?? null) : null;
  if (areaId === null) return null;
  return {
    page: 'area',
    area: areaId,
    view: 'path',
    fiscalYear: yearOf(values),
    selected: null,
    options: { from, to: until },
  };
}

export const pathQuestions: readonly Question[] = [
  question({
    id: 'way-to-body',
    group: 'path',
    sentence: {
      ja: '{year}に、{from}の声はどの経路で{to}に届くか',
      en: 'How does the voice of {from} reach {to} in {year}?',
    },
    parameters: [...ends('profession-physician', 'body-sakai-council'), year('2012')],
    document: QPathDocument,
    variables: (values, locale) => ({
      from: values.from ?? '',
      to: values.to ?? '',
      at: atOf(values),
      locale,
    }),
    answer: path,
  }),
];
