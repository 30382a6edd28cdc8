import {
  QNotStatedDocument,
  QRecommendedDocument,
  type QNotStatedQuery,
  type QRecommendedQuery,
  type QStatesFragment,
  type RoleKind,
} from '../../api/generated/operations.js';
import { nothingOf } from '../labels.js';
import { cellText, type None, type Row } from '../table.js';
import { bodyCell, chart, column, gapCell, nothing, places, role, text, thing } from './cells.js';
import { namesInShort, tallied, type AskedBody } from './names.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area, atOf, year, yearOf } from './values.js';

/** What only ought to be, and what is not written. */

interface DrawnBody extends AskedBody {
  readonly presence: string;
}

function bodiesOf({ nodes }: QStatesFragment): DrawnBody[] {
  return nodes.flatMap(({ entity, presence }) =>
    entity.__typename === 'Body' ? [{ id: entity.id, name: entity.name, areas: entity.areas, presence }] : [],
  );
}

/** An area with bodies of which all is known is a nothing in truth. */
function noneIn({ state, reason }: QStatesFragment, words: string): None {
  return { state: nothingOf(state), text: reason ?? words };
}

/** Which roles the source only recommends, and what is known of who really has them. */
export function recommended({ diagram: drawn }: QRecommendedQuery, asked: Asked): Answer {
  const { m, values } = asked;
  const areaId = values.area ?? null;
  const bodies = new Map(bodiesOf(drawn).map((body) => [body.id, body]));
  const actors = new Map(drawn.nodes.map(({ entity }) => [entity.id, entity]));
  const found = drawn.edges.flatMap((edge) => {
    const [actor, body] = [actors.get(edge.source), bodies.get(edge.target)];
    if (edge.standing !== 'RECOMMENDED' || edge.role === null || !actor || !body) return [];
    const fact = drawn.roleStates.find((one) => one.body === body.id && one.role === edge.role);
    return [{ edge, kind: edge.role, actor, body, fact }];
  });
  const none = noneIn(drawn, m.questions.nothingRecommended);
  return {
    headline:
      found.length === 0
        ? none.state === null
          ? m.questions.nothingRecommended
          : m.state[none.state]
        : m.questions.counted(
            namesInShort(
              found.map(({ actor }) => actor.name),
              m,
            ),
            m.questions.bodies(found.length),
          ),
    table: {
      columns: (['body', 'role', 'recommended', 'fact', 'places', 'note'] as const).map((id) =>
        column(id, m),
      ),
      rows: found.map(({ edge, kind, actor, body, fact }) => [
        bodyCell(body, asked),
        role(kind, false, m),
        thing(actor, areaId, asked),
        fact === undefined || fact.state === 'KNOWN'
          ? text(m.questions.written)
          : gapCell(fact.state, fact.gap),
        places(edge.citations),
        text(edge.note),
      ]),
      none,
    },
    remarks: [m.questions.recommendedIsNoFact],
    picture: chart(areaId, asked),
  };
}

/** That a body was founded is said of one year; in all others it is no gap. */
const asksFor = (kind: RoleKind, { values }: Asked): boolean => kind !== 'FOUNDER' || yearOf(values) === null;

/** What of an area is not written, and why it is not known. */
export function notStated({ diagram: drawn }: QNotStatedQuery, asked: Asked): Answer {
  const { m, values } = asked;
  const none = noneIn(drawn, m.questions.allWritten);
  const rows = bodiesOf(drawn).flatMap((body): Row[] => [
    ...(body.presence === 'KNOWN'
      ? []
      : [
          [
            bodyCell(body, asked),
            text(m.year.label),
            nothing('NOT_STATED', { forYear: true }),
            text(m.questions.presenceUnknown),
          ],
        ]),
    ...drawn.roleStates
      .filter((one) => one.body === body.id && one.state !== 'KNOWN' && asksFor(one.role, asked))
      .map((one) => [
        bodyCell(body, asked),
        role(one.role, false, m),
        gapCell(one.state, one.gap),
        text(one.gap?.reason ?? ''),
      ]),
  ]);
  const states = rows.map(([, , state]) => (state ? cellText(state, m) : ''));
  return {
    headline: rows.length > 0 ? tallied(states, m) : none.state === null ? none.text : m.state[none.state],
    table: {
      columns: (['body', 'subject', 'state', 'reason'] as const).map((id) => column(id, m)),
      rows,
      none,
    },
    remarks: [m.questions.notWrittenMayBe],
    picture: chart(values.area ?? null, asked),
  };
}

export const gapQuestions: readonly Question[] = [
  question({
    id: 'recommended-only',
    group: 'evidence',
    sentence: {
      ja: '{year}の{area}で、推奨されているだけで実際かどうか書かれていない役割は何か',
      en: 'Which roles in {area} in {year} are recommended without being stated as fact?',
    },
    parameters: [area('area-kashiwa-city'), year('2013')],
    document: QRecommendedDocument,
    variables: (values, locale) => ({ area: values.area ?? '', at: atOf(values), locale }),
    answer: recommended,
  }),
  question({
    id: 'not-stated',
    group: 'evidence',
    sentence: {
      ja: '{year}の{area}について、書かれていないことは何か、それはなぜか',
      en: 'What is not written about {area} in {year}, and why is it not known?',
    },
    parameters: [area('area-sakai-chiku'), year('2013')],
    document: QNotStatedDocument,
    variables: (values, locale) => ({ area: values.area ?? '', at: atOf(values), locale }),
    answer: notStated,
  }),
];
