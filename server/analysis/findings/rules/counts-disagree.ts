import { makesKnown } from '../../../domain/known.js';
import { fiscalYearEn, fiscalYearJa } from '../../../domain/era.js';
import type { MeetingTally } from '../../../domain/model.js';
import { fiscalYearWindow } from '../../../domain/period.js';
import type { Scope } from '../../../domain/scope.js';
import type { GapState, Standing } from '../../../domain/vocabulary.js';
import type { BodyRecord } from '../../snapshot.js';
import { citeOr } from '../evidence.js';
import { isHeldIn } from '../held-years.js';
import { eachBody, missing, NOT_AT_HAND } from '../reading.js';
import type { FindingRule, Found, Reading } from '../types.js';
import { firstSentence, sentences, SILENT, type Words } from '../words.js';

/** Two counts of one year that differ, and more dated meetings than are counted. Both are kept, neither is judged. */
export const countsDisagree: FindingRule = {
  id: 'counts-disagree',
  severity: 'WARNING',
  local: true,
  wholeTextOnly: false,
  title: { ja: '回数が合わない', en: 'Numbers of meetings that differ' },
  description: {
    ja: '同じ年度の開催回数が、書かれた所によって違う会議体。数え方の違いや途中の変更でもありうるので、どちらも残し、誤りとはみなさない。',
    en: 'Bodies whose number of meetings in a year differs from place to place. Ways of counting or later changes may explain it: both are kept and neither is taken for an error.',
  },
  find: eachBody((record, reading) =>
    yearsOf(record, reading.snapshot.scope).flatMap((year) => look(record, year, reading)),
  ),
};

function yearsOf({ body }: BodyRecord, { window }: Scope): readonly number[] {
  const years = body.tallies.map(({ fiscalYear }) => fiscalYear);
  return [...new Set(years)]
    .filter((year) => {
      const { since, until } = fiscalYearWindow(year);
      return since < window.until && until > window.since;
    })
    .sort((a, b) => a - b);
}

function look(record: BodyRecord, year: number, { nameOf }: Reading): readonly Found[] {
  const { body } = record;
  const tallies = body.tallies.filter(
    ({ fiscalYear, standing }) => fiscalYear === year && makesKnown(standing),
  );
  const stated = tallies.filter(({ standing }) => standing === 'STATED').map(({ count }) => count);
  // A meeting dated by its calendar year alone may lie in another fiscal year.
  const dated = record.meetings.filter((meeting) => isHeldIn(meeting, year));
  const moreDated = stated.length > 0 && dated.length > Math.max(...stated);
  if (new Set(tallies.map(({ count }) => count)).size < 2 && !moreDated) return [];

  const name = nameOf(body);
  const numbers = [
    ...tallies.map(countWords),
    ...(moreDated
      ? [{ ja: `日付の分かる開催だけで${dated.length}回`, en: `${dated.length} by their dates alone` }]
      : []),
  ];
  const sentence = sentences(
    {
      ja: `${name.ja}の${fiscalYearJa(year)}の回数は、${numbers.map(({ ja }) => `${ja}とも`).join('')}読める。`,
      en: `The number of meetings of ${name.en} in ${fiscalYearEn(year)} can be read as ${numbers.map(({ en }) => en).join(' or as ')}.`,
    },
    ...tallies.map(basisWords),
    EXPLAINED[missing(record)],
    KEPT,
  );
  const cited = [
    ...tallies.flatMap(({ citations }) => citations),
    ...(moreDated ? dated.flatMap(({ node }) => node.citations) : []),
  ];
  return [{ key: [body.id, `fy${year}`], sentence, about: [body], citations: citeOr(cited, body.citations) }];
}

const NOT_FOUND: Words = {
  ja: '違いの説明は見当たらない。',
  en: 'No explanation of the difference is found.',
};
const EXPLAINED: Readonly<Record<GapState, Words>> = {
  NOT_STATED: NOT_FOUND,
  STATED_NONE: NOT_FOUND,
  NOT_REVIEWED: { ja: `違いの理由は、${NOT_AT_HAND.ja}`, en: `Why they differ ${NOT_AT_HAND.en}` },
};
const KEPT: Words = {
  ja: 'どちらも残し、誤りとはみなさない。',
  en: 'Both are kept and neither is taken for an error.',
};

const COUNTED: Readonly<Record<Standing, (count: number) => Words>> = {
  STATED: (count) => ({ ja: `${count}回`, en: `${count}` }),
  INFERRED: (count) => ({ ja: `推定${count}回`, en: `${count} inferred` }),
  PLANNED: (count) => ({ ja: `予定${count}回`, en: `${count} planned` }),
  RECOMMENDED: (count) => ({ ja: `推奨${count}回`, en: `${count} recommended` }),
};

const countWords = ({ count, standing }: MeetingTally): Words => COUNTED[standing](count);

function basisWords({ count, basis }: MeetingTally): Words {
  if (basis === null) return SILENT;
  const { ja, en } = firstSentence(basis);
  return { ja: `${count}回の内訳：${ja}。`, en: `Of the ${count}: ${en}.` };
}
