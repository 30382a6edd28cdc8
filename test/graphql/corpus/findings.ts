import { CITED, each, ENTITY, TIMES, type CorpusDocument } from './document.js';

const FINDINGS = `query ($area: ID, $at: At) { findings(area: $area, at: $at) { id rule severity
  title titleEn: title(locale: EN) sentence sentenceEn: sentence(locale: EN)
  about { ${ENTITY} ... on Body { presence roleState(kind: SECRETARIAT) } } ${CITED} } }`;

const AREAS = [
  'area-sakai-chiku',
  'area-sakai-city',
  'area-kashiwa-city',
  'area-yokote-city',
  'area-japan',
  null,
];

/** The check-up of every area and of all, at every time; the rules. */
export const findings: readonly CorpusDocument[] = [
  ...each(
    'findings',
    FINDINGS,
    8,
    TIMES.flatMap((at) => AREAS.map((area) => ({ area, at }))),
  ),
  ...each(
    'finding rules',
    `{ findingRules { id severity title titleEn: title(locale: EN) description descriptionEn: description(locale: EN) } }`,
    90,
    [{}],
  ),
];
