import { CITED, each, ENTITY, TIMES, type CorpusDocument } from './document.js';

const IDS = [
  'area-japan',
  'area-fukui-pref',
  'area-chiba-pref',
  'area-akita-pref',
  'area-sakai-chiku',
  'area-sakai-city',
  'area-awara-city',
  'area-kashiwa-city',
  'area-yokote-city',
];

const WHOLE = `query ($id: ID!) { area(id: $id) { ${ENTITY} ${CITED} kind code collective
  within { id } withinAll { id } contains { id name }
  gap { state forGroup reason reasonEn: reason(locale: EN) }
  bodies { id } contained: bodies(includeContained: true) { id presence }
  organizations { id name } activities { id name } bodiesKnown fiscalYears yearMarks { fiscalYear mark }
  lessons { id summary standing about { __typename id } } } }`;

const AT_TIME = `query ($id: ID!, $at: At) { area(id: $id) { bodiesKnown(at: $at) bodies(at: $at, includeContained: true) {
  id presence roles { id kind holder { id } } partOf { id } meetings { id } roleState(kind: SECRETARIAT) } } }`;

const CODES = ['182109', '18210', '182087', '122173', '12217', '052035', '05203', '180009'];

/** Areas whole, at every time, and by their codes. */
export const areas: readonly CorpusDocument[] = [
  ...each(
    'area',
    WHOLE,
    12,
    IDS.map((id) => ({ id })),
  ),
  ...each(
    'area at a time',
    AT_TIME,
    1,
    ['area-sakai-chiku', 'area-kashiwa-city', 'area-yokote-city'].flatMap((id) =>
      TIMES.map((at) => ({ id, at })),
    ),
  ),
  ...each(
    'area by code',
    `query ($code: String) { area(code: $code) { ${ENTITY} kind } }`,
    7,
    CODES.map((code) => ({ code })),
  ),
];
