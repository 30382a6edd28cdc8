import { CITED, each, ENTITY, PERIOD, TIMES, type CorpusDocument } from './document.js';

const WHOLE = `query ($from: ID!, $to: ID!, $at: At) { paths(from: $from, to: $to, at: $at) {
  from { ${ENTITY} } to { ${ENTITY} } state reason reasonEn: reason(locale: EN) hasMore nearestCommonBody { id }
  paths { length nodes { ${ENTITY} } sentence sentenceEn: sentence(locale: EN)
    steps { id from { id } to { id } type role label labelEn: label(locale: EN) forward sentence
      sentenceEn: sentence(locale: EN) ${PERIOD} standing note noteEn: note(locale: EN) ${CITED} } } } }`;

const WAYS = `query ($from: ID!, $to: ID!, $at: At, $most: Int, $standings: [Standing!]) {
  paths(from: $from, to: $to, at: $at, maxLength: $most, standings: $standings) { state reason hasMore
    nearestCommonBody { id } paths { nodes { id } steps { id forward standing } } } }`;

/** Both ends, of which each pair is there at every time of `TIMES`. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['org-utokyo', 'org-sakai-silver'],
  ['profession-nurse', 'org-sakai-union'],
  ['org-sakai-health-center', 'org-fukui-univ'],
  ['org-sakai-city-support-center', 'profession-care-manager'],
  ['org-sakai-silver', 'org-sakai-city-support-center'],
  ['profession-home-care-physician', 'org-kashiwa-residents'],
];

const YEAR = { fiscalYear: 2013 };
const ALL = ['STATED', 'INFERRED', 'PLANNED', 'RECOMMENDED'];

/** Ways whole, at every time, and where they do not lead. */
export const paths: readonly CorpusDocument[] = [
  ...each('ways whole', WHOLE, 60, [
    { from: 'org-utokyo', to: 'org-sakai-silver', at: YEAR },
    { from: 'org-sakai-silver', to: 'org-utokyo', at: YEAR },
    { from: 'profession-nurse', to: 'body-sakai-council', at: { fiscalYear: 2012 } },
    { from: 'post-sakai-medical-president', to: 'org-sakai-municipal-staff', at: { fiscalYear: 2012 } },
    { from: 'org-sakai-health-center', to: 'body-sakai-council', at: null },
    { from: 'meeting-sakai-council-2', to: 'org-sakai-shakyo', at: YEAR },
  ]),
  ...each('ways between the same and the unconnected', WHOLE, 12, [
    { from: 'body-sakai-council', to: 'body-sakai-council', at: YEAR },
    { from: 'org-kashiwa-residents', to: 'org-sakai-union', at: YEAR },
  ]),
  ...each(
    'ways at a time',
    WAYS,
    2,
    PAIRS.flatMap(([from, to]) => TIMES.map((at) => ({ from, to, at }))),
  ),
  ...each('ways that are too long, and over other claims', WAYS, 2, [
    { from: 'org-utokyo', to: 'org-sakai-silver', at: YEAR, most: 2 },
    { from: 'org-kashiwa-ltci-department', to: 'org-kashiwa-residents', at: YEAR, standings: ALL },
    { from: 'org-sakai-support-center', to: 'body-sakai-face-to-face', standings: ['INFERRED'] },
  ]),
];
