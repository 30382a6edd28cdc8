import { CITED, each, PERIOD, type CorpusDocument } from './document.js';

const CHANGE = `id kind label labelEn: label(locale: EN) body { id name nameEn: name(locale: EN) partOf { id } }
  predecessor { id name } role before { __typename ... on Entity { id name } } after { __typename ... on Entity { id name } }
  beforeState afterState forGroup nameBefore nameAfter(locale: EN) partOfBefore { id } partOfAfter { id }
  sentence sentenceEn: sentence(locale: EN) needsReview standing note noteEn: note(locale: EN) ${CITED}`;

const CHANGES = `query ($area: ID!, $from: Int!, $to: Int!) { changes(area: $area, from: $from, to: $to) {
  area { id name } from to fromState toState changes { ${CHANGE} } undetermined { ${CHANGE} }
  unchanged { id name presence roles { id } } release { id } } }`;

const FORMER_NAMES = `query ($area: ID) { bodies(filter: { area: $area }, first: 100) { nodes {
  id formerNames { name nameEn: name(locale: EN) standing ${PERIOD} ${CITED} } } } }`;

const AREAS = [
  'area-sakai-chiku',
  'area-sakai-city',
  'area-awara-city',
  'area-kashiwa-city',
  'area-yokote-city',
  'area-fukui-pref',
  'area-japan',
];
const YEARS = [
  [2010, 2011],
  [2011, 2012],
  [2012, 2013],
  [2013, 2014],
  [2011, 2013],
  [2010, 2014],
  [1900, 2100],
] as const;

/** What changed in every area between years next to each other and far apart. */
export const changes: readonly CorpusDocument[] = [
  ...each(
    'changes',
    CHANGES,
    6,
    AREAS.flatMap((area) => YEARS.map(([from, to]) => ({ area, from, to }))),
  ),
  ...each('former names', FORMER_NAMES, 6, [{ area: null }, { area: 'area-sakai-chiku' }]),
];
