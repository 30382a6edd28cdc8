import { dateEn, dateJa, fiscalYearEn, fiscalYearJa } from '../../../domain/era.js';
import type { BodyNode } from '../../../domain/model.js';
import type { GapState } from '../../../domain/vocabulary.js';
import { eachBody, missing, NOT_AT_HAND } from '../reading.js';
import type { FindingRule } from '../types.js';
import { listed, sentences, type Words } from '../words.js';

/**
 * A body with a year of which no end is stated. Undated ones have a rule of their own. Where our text lacks a part, that is said
 * instead.
 */
export const endNotStated: FindingRule = {
  id: 'end-not-stated',
  severity: 'INFO',
  local: true,
  wholeTextOnly: false,
  title: { ja: '終わりの記載がない会議体', en: 'Bodies whose end is not stated' },
  description: {
    ja: '年度の分かる会議体のうち、いつまでかが書かれていないもの。続いていることも、終わったことも意味しない。',
    en: 'Bodies with a year of which it is not written until when. It means neither that they go on nor that they ended.',
  },
  find: eachBody((record, { nameOf }) => {
    const { body } = record;
    const state = missing(record);
    if (body.period.toState !== 'NOT_STATED' || body.years.length === 0 || state === 'STATED_NONE') return [];
    return [
      {
        key: [body.id],
        sentence: sentences(sinceWords(body, nameOf(body)), END[state]),
        about: [body],
        citations: body.citations,
      },
    ];
  }),
};

/** From when it is, or the years of which something is written. */
function sinceWords({ period, years }: BodyNode, name: Words): Words {
  if (period.from === null) {
    const spoken = listed(years.map((year) => ({ ja: fiscalYearJa(year), en: fiscalYearEn(year) })));
    return {
      ja: `${name.ja}は、${spoken.ja}について書かれている。`,
      en: `The source speaks of ${name.en} in ${spoken.en}.`,
    };
  }
  const precision = period.fromPrecision ?? 'DAY';
  return {
    ja: `${name.ja}は、${dateJa(period.from, precision)}からと読める。`,
    en: `The beginning of ${name.en} is read as ${dateEn(period.from, precision)}.`,
  };
}

const END: Readonly<Record<Exclude<GapState, 'STATED_NONE'>, Words>> = {
  NOT_STATED: {
    ja: 'いつまでかの記載は見当たらない。',
    en: 'No statement of when it ended, if it did, is found.',
  },
  NOT_REVIEWED: {
    ja: `いつまでかは、${NOT_AT_HAND.ja}`,
    en: `When it ended, if it did, ${NOT_AT_HAND.en}`,
  },
};
