import { CITED, each, ENTITY, PAGE, PERIOD, type CorpusDocument } from './document.js';

const NODES = [
  'meeting-sakai-face-to-face-1',
  'meeting-sakai-council-3',
  'activity-yokote-survey',
  'output-kashiwa-guidebook',
  'programme-base-project',
  'initiative-i',
  'lesson-yokote-staffing',
  'source-casebook',
  'passage-sakai-method-3',
];

const ANY = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Entity { ${ENTITY} ${CITED} }
  ... on Meeting { ordinal heldOn heldOnPrecision attendance agenda agendaEn: agenda(locale: EN) body { id }
    participations { capacity standing note actor { __typename id } } findings { label value unit standing } }
  ... on Activity { activityKind: kind ${PERIOD} areas { id } conductors { id } staffedBy { id } targets targetsEn: targets(locale: EN)
    method figures { label labelEn: label(locale: EN) value unit } programmes { id } initiatives { id } lessons { id } }
  ... on Output { completedOn completedOnPrecision producers { stage standing note body { id } } }
  ... on Programme { ${PERIOD} initiatives { id symbol } }
  ... on Initiative { symbol programme { id } }
  ... on Lesson { summary summaryEn: summary(locale: EN) standing about { __typename id } }
  ... on Source { title titleEn: title(locale: EN) publisher publishedOn publishedOnPrecision url publishedBy { id } basedOn { id } passages { id } }
  ... on Passage { locator kind reviewed source { id } } } }`;

const SIMPLE: readonly (readonly [string, string, number])[] = [
  ['release', '{ release { id loadedAt nodeCount relationCount sources { id } } fiscalYears }', 10],
  [
    'sources',
    '{ sources { id title(locale: EN) publisher publishedOn url publishedBy { id name } basedOn { id } } }',
    10,
  ],
  ['passages', '{ passages { id locator kind reviewed source { id } } }', 50],
  ['programmes', `{ programmes { ${ENTITY} ${PERIOD} initiatives { symbol name } } }`, 20],
  ['lessons', '{ lessons { id summary standing about { __typename id } citations { locator } } }', 20],
  [
    'nothing',
    '{ node(id: "x") { id } body(id: "x") { id } area(id: "x") { id } organization(id: "x") { id } __typename }',
    1,
  ],
];

const RELATED = [
  'org-sakai-union',
  'meeting-sakai-face-to-face-1',
  'lesson-kashiwa-physicians',
  'source-casebook',
];

const CLAIM = `id type label labelEn: label(locale: EN) standing note noteEn: note(locale: EN) joint capacity stage needsReview
  from { __typename id } to { __typename id } ${PERIOD} ${CITED}`;
const RELATIONS = `query ($of: ID!, $types: [RelationType!], $at: At, $first: Int) {
  relations(of: $of, types: $types, at: $at, first: $first) { ${PAGE} nodes { ${CLAIM} } edges { cursor } } }`;
const CLAIMS = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Relation { ${CLAIM} } } }`;
const ADDRESSES = `query ($id: ID!) { node(id: $id) {
  ... on Body { addresses { id initiative { symbol } standing note ${CITED} } }
  ... on Activity { addresses { id initiative { symbol } standing note ${CITED} } } } }`;
const CITED_BY = `query ($id: ID!, $first: Int) { node(id: $id) { ... on Passage { citedBy(first: $first) { ${PAGE}
  nodes { thing { __typename id } claims { part label labelEn: label(locale: EN) standing note } } } } } }`;

/** Everything else that has an id, and the evidence itself. */
export const evidence: readonly CorpusDocument[] = [
  ...each(
    'node',
    ANY,
    4,
    NODES.map((id) => ({ ids: [id] })),
  ),
  ...each('nodes', ANY, 60, [{ ids: [...NODES, 'x', ...NODES] }]),
  ...each(
    'coverage',
    `query ($area: ID) { evidenceCoverage(area: $area) { nodes relations cited ratio
      byRelation { type label role total cited stated inferred recommended planned }
      byNode { type total cited stated inferred recommended planned }
      byRole { kind bodies known statedNone notStated notReviewed } } }`,
    100,
    [{}, { area: 'area-sakai-chiku' }, { area: 'area-kashiwa-city' }, { area: 'area-yokote-city' }],
  ),
  ...each(
    'area coverage',
    '{ areas { nodes { id coverage { nodes relations cited byRelation { total } } } } }',
    40,
    [{}],
  ),
  ...each('relations', RELATIONS, 20, [
    ...RELATED.map((of) => ({ of })),
    { of: 'org-sakai-union', at: { fiscalYear: 2012 }, types: ['SECRETARIAT_OF', 'OPERATES', 'SUPPORTS'] },
    { of: 'area-sakai-chiku', first: 3 },
  ]),
  ...each('claims by id', CLAIMS, 60, [
    {
      ids: [
        'org-sakai-health-center~unit-of~org-fukui-pref',
        'body-sakai-information~addresses~initiative-e',
        'body-sakai-awareness-subcommittee~succeeds~body-sakai-awareness-team',
        'org-utokyo~advises~body-sakai-council',
        'x~unit-of~y',
      ],
    },
  ]),
  ...each('addresses', ADDRESSES, 10, [{ id: 'body-sakai-information' }, { id: 'activity-yokote-survey' }]),
  ...each('cited by', CITED_BY, 8, [
    { id: 'passage-sakai-method-4' },
    { id: 'passage-sakai-five-bodies', first: 10 },
    { id: 'passage-kashiwa-before' },
    { id: 'passage-code-akita' },
  ]),
  ...each('cited by, counted', '{ passages { id citedBy(first: 1) { totalCount } } }', 100, [{}]),
  ...each('sources named', `{ sources { id standing ${CITED} } }`, 60, [{}]),
  ...each('lessons', 'query ($area: ID) { lessons(area: $area) { id summary(locale: EN) } }', 2, [
    { area: 'area-kashiwa-city' },
    { area: 'area-yokote-city' },
    { area: 'area-japan' },
  ]),
  ...each('passages', 'query ($source: ID) { passages(source: $source) { id locator(locale: EN) } }', 10, [
    { source: 'source-casebook' },
  ]),
  ...SIMPLE.flatMap(([name, query, least]) => each(name, query, least, [{}])),
];
