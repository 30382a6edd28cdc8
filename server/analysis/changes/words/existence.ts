import { dateEn, dateJa, fiscalYearEn, fiscalYearJa } from '../../../domain/era.js';
import type { BodyNode, Text } from '../../../domain/model.js';
import { beginning, ending, type End } from '../../../domain/period-label.js';
import { overlaps } from '../../../domain/period.js';
import type { KnownState, Standing } from '../../../domain/vocabulary.js';
import type { Years } from '../years.js';
import { en, weakness } from './phrases.js';

/** Sentences on whether a body is there. */

/** X が平成25年度に設けられた。 */
export function addedSentence(body: BodyNode, years: Years, standing: Standing): Text {
  const name = years.call(body, 'after');
  const start = beginning(body.period);
  if (overlaps(body.period, years.before.window) || start === null) {
    const tail = weakness(standing);
    return {
      ja: `${name.ja}が、${years.to.ja}までにこの地域の会議体となった${tail.ja}。`,
      en: `${en(name)} became a body of this area by ${en(years.to)}${en(tail)}.`,
    };
  }
  if (standing === 'PLANNED') {
    return {
      ja: `${name.ja}が${ja(start)}に設けられる予定。`,
      en: `${en(name)} is to be set up ${when(start)}.`,
    };
  }
  const tail = weakness(standing);
  return {
    ja: `${name.ja}が${ja(start)}に設けられた${tail.ja}。`,
    en: `${en(name)} was set up ${when(start)}${en(tail)}.`,
  };
}

/** X は平成24年度で終わった（推定）。 */
export function endedSentence(body: BodyNode, years: Years, standing: Standing): Text {
  const name = years.call(body, 'before');
  const end = ending(body.period);
  if (overlaps(body.period, years.after.window) || end === null) {
    const tail = weakness(standing);
    return {
      ja: `${name.ja}は、${years.to.ja}までにこの地域の会議体でなくなった${tail.ja}。`,
      en: `${en(name)} was no longer a body of this area by ${en(years.to)}${en(tail)}.`,
    };
  }
  if (standing === 'PLANNED') {
    return { ja: `${name.ja}は${ja(end)}で終わる予定。`, en: `${en(name)} is to end ${when(end)}.` };
  }
  const tail = weakness(standing);
  return {
    ja: `${name.ja}は${ja(end)}で終わった${tail.ja}。`,
    en: `${en(name)} ended ${when(end)}${en(tail)}.`,
  };
}

const ja = ({ first, precision }: End): string => dateJa(first, precision);
const when = ({ first, precision }: End): string =>
  `${precision === 'DAY' ? 'on' : 'in'} ${dateEn(first, precision)}`;

/** Whether it is new cannot be told: the year before does not speak of it. */
export function perhapsAddedSentence(body: BodyNode, years: Years): Text {
  const name = years.call(body, 'after');
  return {
    ja: `${name.ja}は、${years.from.ja}についての記載がなく、新設かどうかを判断できない。`,
    en: `Whether ${en(name)} is new cannot be told: nothing is written of it for ${en(years.from)}.`,
  };
}

/** Whether it ended cannot be told: the year after does not speak of it. */
export function perhapsEndedSentence(body: BodyNode, years: Years): Text {
  const name = years.call(body, 'after');
  return {
    ja: `${name.ja}は、${years.to.ja}についての記載がなく、続いているかどうかを判断できない。`,
    en: `Whether ${en(name)} went on cannot be told: nothing is written of it for ${en(years.to)}.`,
  };
}

/** Whether it was there cannot be told: at least one of the years does not speak of it, and the other not either. */
export function unknownSentence(
  body: BodyNode,
  years: Years,
  states: { readonly before: KnownState; readonly after: KnownState },
): Text {
  const name = years.call(body, states.after === 'NOT_STATED' ? 'after' : 'before');
  const silent = [
    ...(states.before === 'NOT_STATED' ? [years.from] : []),
    ...(states.after === 'NOT_STATED' ? [years.to] : []),
  ];
  return {
    ja: `${name.ja}は、${silent.map((year) => year.ja).join('と')}についての記載がなく、あったかどうかを判断できない。`,
    en: `Whether ${en(name)} was there cannot be told: nothing is written of it for ${silent.map(en).join(' and ')}.`,
  };
}

/** Of which years the sources speak at all. */
export function spokenYears({ years }: BodyNode): Text {
  if (years.length === 0) {
    return {
      ja: 'この会議体について年度の記載はない。',
      en: 'No year is stated for this body.',
    };
  }
  return {
    ja: `この会議体について記載のある年度：${years.map(fiscalYearJa).join('、')}。`,
    en: `Years of which something is written of this body: ${years.map(fiscalYearEn).join(', ')}.`,
  };
}

/** A body that is there in both years, but serves the area in one of them only. */
export const SERVED_ELSEWHERE: Text = {
  ja: '会議体はもう一方の年度にもあり、対象地域だけが変わる。',
  en: 'The body is there in the other year as well; only the area that it serves changes.',
};
