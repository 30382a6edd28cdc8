import { dateEn, dateJa } from '../../domain/era.js';
import type { DomainNode, Text } from '../../domain/model.js';
import { beginning, ending } from '../../domain/period-label.js';
import type { IsoDate, Period } from '../../domain/period.js';
import type { Precision } from '../../domain/vocabulary.js';
import type { WayStep } from './ways.js';

/** When a claim holds, as the beginning of a sentence: 平成25年度から、 or 'From FY2013, '. Empty where no year is told. */
export function whenOf({ relation, from, to }: WayStep): Text {
  return periodWords(relation.period) ?? heldWords(from) ?? heldWords(to) ?? NOTHING;
}

const NOTHING: Text = { ja: '', en: '' };

function periodWords(period: Period): Text | null {
  const [begin, end] = [beginning(period), ending(period)];
  if (begin !== null && end !== null) {
    const [first, last] = [day(begin.first, begin.precision), day(end.first, end.precision)];
    if (first.ja === last.ja) return at(first, begin.precision);
    return { ja: `${first.ja}から${last.ja}まで、`, en: `From ${first.en} to ${last.en}, ` };
  }
  if (begin !== null) {
    const first = day(begin.first, begin.precision);
    return { ja: `${first.ja}から、`, en: `From ${first.en}, ` };
  }
  if (end === null) return null;
  const last = day(end.first, end.precision);
  return { ja: `${last.ja}まで、`, en: `Until ${last.en}, ` };
}

/** What is said of a meeting holds on the day of the meeting. */
function heldWords(node: DomainNode): Text | null {
  if (node.label !== 'Meeting' || node.heldOn === null) return null;
  const precision = node.heldOnPrecision ?? 'DAY';
  return at(day(node.heldOn, precision), precision);
}

interface Day {
  readonly ja: string;
  readonly en: string;
}

function day(first: IsoDate, precision: Precision): Day {
  return { ja: dateJa(first, precision), en: dateEn(first, precision) };
}

function at({ ja, en }: Day, precision: Precision): Text {
  return { ja: `${ja}に、`, en: `${precision === 'DAY' ? 'On' : 'In'} ${en}, ` };
}
