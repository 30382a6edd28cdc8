import type { GapState } from '../../../domain/vocabulary.js';
import { eachBody, missing, NOT_AT_HAND } from '../reading.js';
import type { FindingRule } from '../types.js';
import { sentences, type Words } from '../words.js';

/** A body with no year at all: neither of its own nor of anything about it. Where our text lacks a part, that is said instead. */
export const undated: FindingRule = {
  id: 'undated',
  severity: 'INFO',
  local: true,
  wholeTextOnly: false,
  title: { ja: '年度の分からない会議体', en: 'Bodies without a year' },
  description: {
    ja: '会議体にも、その役割や開催にも、年度の手がかりがないもの。どの年度の図にも、年度の記載なしと示して置く。',
    en: 'Bodies with no clue to a year, neither of their own nor in their roles or meetings. They stand in the chart of every year, marked as without one.',
  },
  find: eachBody((record, { nameOf }) => {
    const { body } = record;
    const state = missing(record);
    if (body.years.length > 0 || state === 'STATED_NONE') return [];
    return [
      {
        key: [body.id],
        sentence: sentences(YEAR[state](nameOf(body))),
        about: [body],
        citations: body.citations,
      },
    ];
  }),
};

const YEAR: Readonly<Record<Exclude<GapState, 'STATED_NONE'>, (name: Words) => Words>> = {
  NOT_STATED: (name) => ({
    ja: `${name.ja}がどの年度のことかの記載は見当たらない。`,
    en: `No statement of the years of ${name.en} is found.`,
  }),
  NOT_REVIEWED: (name) => ({
    ja: `${name.ja}がどの年度のことかは、${NOT_AT_HAND.ja}`,
    en: `The years of ${name.en} ${NOT_AT_HAND.en}`,
  }),
};
