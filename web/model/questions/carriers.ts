import {
  QBodiesOfOrganizationDocument,
  QLoadDocument,
  type QBodiesOfOrganizationQuery,
  type QLoadQuery,
} from '../../api/generated/operations.js';
import {
  bodyCell,
  chart,
  column,
  list,
  noneOf,
  number,
  places,
  role,
  standing,
  text,
  thing,
} from './cells.js';
import { namesInShort } from './names.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area, atOf, organization, year, yearOf } from './values.js';

/** Which bodies an organisation runs; null when there is no such organisation. */
export function bodiesOfOrganization(
  { organization: found }: QBodiesOfOrganizationQuery,
  asked: Asked,
): Answer | null {
  if (!found) return null;
  const { m } = asked;
  const none = noneOf(found.area?.gap, m);
  const bodies = found.roles.filter(({ standing: how }) => how !== 'RECOMMENDED').map(({ body }) => body);
  return {
    headline:
      bodies.length === 0
        ? m.state[none.state ?? 'NOT_STATED']
        : m.questions.bodies(new Set(bodies.map(({ id }) => id)).size),
    table: {
      columns: (['body', 'role', 'standing', 'period', 'places', 'note'] as const).map((id) => column(id, m)),
      rows: found.roles.map((held) => [
        bodyCell(held.body, asked),
        role(held.roleKind, held.joint, m),
        standing(held.standing),
        text(held.period.label),
        places(held.citations),
        text(held.note),
      ]),
      none,
    },
    remarks: [],
    picture: chart(bodies[0]?.areas[0]?.id ?? found.area?.id ?? null, asked, found.id),
  };
}

/** How many organisations the document asks for. */
const MOST = 100;

type Carrier = QLoadQuery['secretariatLoad'][number]['organization'];

/** The name, with its area where another in the list has the same. */
function nameAmong(carrier: Carrier, all: QLoadQuery['secretariatLoad'], { m }: Asked): string {
  const shared = all.filter(({ organization: { name } }) => name === carrier.name).length > 1;
  return shared && carrier.area ? m.card.within(carrier.name, carrier.area.name) : carrier.name;
}

/** Which organisations run most bodies; null when there is no such area. */
export function loads({ area: found, secretariatLoad }: QLoadQuery, asked: Asked): Answer | null {
  if (!found) return null;
  const { m, values } = asked;
  const none = noneOf(found.gap, m);
  const [first] = secretariatLoad;
  const most = secretariatLoad.filter(({ count }) => count === first?.count);
  return {
    headline: first
      ? m.questions.withBodies(
          namesInShort(
            most.map(({ organization: { name } }) => name),
            m,
          ),
          first.count,
        )
      : m.state[none.state ?? 'NOT_STATED'],
    table: {
      columns: [
        column('organization', m),
        column('bodyCount', m, true),
        column('roleCount', m, true),
        column('bodies', m),
      ],
      rows: secretariatLoad.map((load) => [
        thing(
          { ...load.organization, name: nameAmong(load.organization, secretariatLoad, asked) },
          found.id,
          asked,
        ),
        number(load.count),
        number(load.roleCount),
        list(load.bodies.map((one) => bodyCell(one, asked))),
      ]),
      none,
    },
    remarks: [
      m.questions.loadCounts,
      ...(secretariatLoad.length < MOST ? [] : [m.questions.firstOnly(secretariatLoad.length)]),
    ],
    picture: {
      page: 'area',
      area: found.id,
      view: 'matrix',
      fiscalYear: yearOf(values),
      selected: null,
      options: {},
    },
  };
}

/** Who carries how much. */
export const carrierQuestions: readonly Question[] = [
  question({
    id: 'bodies-of-organization',
    group: 'who',
    sentence: {
      ja: '{org}は、{year}にどの会議体の事務局や事業運営を担っているか',
      en: 'Of which bodies is {org} the secretariat or the operator in {year}?',
    },
    parameters: [organization('org-sakai-union'), year('2013')],
    document: QBodiesOfOrganizationDocument,
    variables: (values, locale) => ({
      org: values.org ?? '',
      kinds: ['SECRETARIAT' as const, 'OPERATOR' as const],
      at: atOf(values),
      locale,
    }),
    answer: bodiesOfOrganization,
  }),
  question({
    id: 'most-bodies',
    group: 'who',
    sentence: {
      ja: '{year}の{area}で、事務局や事業運営を最も多く担っているのはどの組織か',
      en: 'Which organisation in {area} is secretariat or operator of the most bodies in {year}?',
    },
    parameters: [area('area-sakai-chiku'), year('2013')],
    document: QLoadDocument,
    variables: (values, locale) => ({ area: values.area ?? '', at: atOf(values), locale }),
    answer: loads,
  }),
];
