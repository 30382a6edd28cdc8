import {
  QCoverageDocument,
  QFindingsDocument,
  QUnreviewedDocument,
  type QCoveragePartsFragment,
  type QCoverageQuery,
  type QFindingsQuery,
  type QUnreviewedQuery,
} from '../../api/generated/operations.js';
import type { Row } from '../table.js';
import { column, list, noneOf, nothing, number, places, text, thing } from './cells.js';
import { tallied } from './names.js';
import { question, type Answer, type Asked, type Question } from './question.js';
import { area, atOf, year, yearOf } from './values.js';

/** What the check-up finds, and how well the data is founded. */

/** What a reader of the structure may want to look at. */
export function findings({ findings: found }: QFindingsQuery, asked: Asked): Answer {
  const { m, values } = asked;
  const areaId = values.area ?? null;
  return {
    headline:
      found.length === 0
        ? m.questions.noFinding
        : tallied(
            found.map(({ severity }) => m.questions.severity[severity]),
            m,
          ),
    table: {
      columns: (['severity', 'finding', 'sentence', 'about', 'places'] as const).map((id) => column(id, m)),
      rows: found.map((finding) => [
        text(m.questions.severity[finding.severity], ORDER[finding.severity]),
        text(finding.title),
        text(finding.sentence),
        list(finding.about.map((one) => thing(one, areaId, asked))),
        places(finding.citations),
      ]),
      none: { state: null, text: m.questions.noFinding },
    },
    remarks: [m.questions.notWrittenMayBe],
    picture:
      areaId === null
        ? null
        : {
            page: 'findings',
            area: null,
            view: 'chart',
            fiscalYear: yearOf(values),
            selected: null,
            options: { area: areaId },
          },
  };
}

/** The gravest first. */
const ORDER = { WARNING: '1', NOTICE: '2', INFO: '3' } as const;

function coverageRow(name: string, part: QCoveragePartsFragment): Row {
  return [
    text(name),
    number(part.nodes),
    number(part.relations),
    number(part.cited),
    number(percent(part), '%'),
  ];
}

/** Rounded down: only what is complete is 100. */
const percent = ({ ratio }: QCoveragePartsFragment): number => Math.floor(ratio * 1000) / 10;

/** How much of the data has evidence. */
export function coverage({ whole, part }: QCoverageQuery, asked: Asked): Answer {
  const { m } = asked;
  return {
    headline: `${percent(part)}%`,
    table: {
      columns: [
        column('scope', m),
        column('nodes', m, true),
        column('relations', m, true),
        column('cited', m, true),
        column('ratio', m, true),
      ],
      rows: [coverageRow(m.questions.thisArea, part), coverageRow(m.questions.wholeData, whole)],
      none: noneOf(null, m),
    },
    remarks: [],
    picture: null,
  };
}

/** Which places in the sources are not at hand. */
export function unreviewed({ sources }: QUnreviewedQuery, asked: Asked): Answer {
  const { m } = asked;
  const missing = sources.flatMap((source) =>
    source.passages.filter(({ reviewed }) => !reviewed).map((passage) => ({ source, passage })),
  );
  return {
    headline: missing.length === 0 ? m.questions.allReviewed : m.questions.placesMissing(missing.length),
    table: {
      columns: (['source', 'places', 'state'] as const).map((id) => column(id, m)),
      rows: missing.map(({ source, passage }) => [
        text(source.title),
        text(passage.locator),
        nothing('NOT_REVIEWED'),
      ]),
      none: { state: null, text: m.questions.allReviewed },
    },
    remarks: [m.questions.missingMaySay],
    picture: null,
  };
}

export const checkQuestions: readonly Question[] = [
  question({
    id: 'findings-in-area',
    group: 'evidence',
    sentence: {
      ja: '{year}の{area}の体制で、見ておくとよいことは何か',
      en: 'What in the structure of {area} in {year} is worth a look?',
    },
    parameters: [area('area-sakai-chiku'), year('2014')],
    document: QFindingsDocument,
    variables: (values, locale) => ({ area: values.area ?? '', at: atOf(values), locale }),
    answer: findings,
  }),
  question({
    id: 'unreviewed-places',
    group: 'evidence',
    sentence: {
      ja: '資料のうち、手元になく確かめていない箇所はどこか',
      en: 'Which places in the sources are not at hand and have not been checked?',
    },
    parameters: [],
    document: QUnreviewedDocument,
    variables: (_values, locale) => ({ locale }),
    answer: unreviewed,
  }),
  question({
    id: 'coverage-of-evidence',
    group: 'evidence',
    sentence: {
      ja: '{area}のデータのうち、出典があるのは何割か',
      en: 'How much of the data on {area} has evidence?',
    },
    parameters: [area('area-sakai-chiku')],
    document: QCoverageDocument,
    variables: (values) => ({ area: values.area ?? '' }),
    answer: coverage,
  }),
];
