import { dateEn, dateJa } from './era.js';
import type { Text } from './model.js';
import { fiscalYearOf, previousDay, type IsoDate, type Period } from './period.js';
import type { KnownState, Precision } from './vocabulary.js';

/** A period in words, in both languages. What is not known is said, never left out. */

/** The first day of the day, month, year or fiscal year that `lastDay` closes. */
function firstOf(lastDay: IsoDate, precision: Precision): IsoDate {
  switch (precision) {
    case 'DAY':
      return lastDay;
    case 'MONTH':
      return `${lastDay.slice(0, 7)}-01`;
    case 'YEAR':
      return `${lastDay.slice(0, 4)}-01-01`;
    case 'FISCAL_YEAR':
      return `${String(fiscalYearOf(lastDay)).padStart(4, '0')}-04-01`;
  }
}

/** An end of a period as it was said: the first day of the day, month or year that was named. */
export interface End {
  readonly first: IsoDate;
  readonly precision: Precision;
}

/** What the period begins with, or null. */
export function beginning(period: Period): End | null {
  return period.from === null ? null : { first: period.from, precision: period.fromPrecision ?? 'DAY' };
}

/** The last day, month or year of the period as it was said, or null. */
export function ending(period: Period): End | null {
  if (period.to === null) return null;
  const precision = period.toPrecision ?? 'DAY';
  return { first: firstOf(previousDay(period.to), precision), precision };
}

const MISSING_JA: Record<KnownState, string> = {
  KNOWN: '記載なし',
  NOT_STATED: '記載なし',
  NOT_REVIEWED: '記載は未確認',
  STATED_NONE: '定めなしと記載',
  OPEN: '記載なし',
};

function ja(period: Period, from: End | null, to: End | null): string {
  const begin = from && dateJa(from.first, from.precision);
  const end = to && dateJa(to.first, to.precision);
  if (begin !== null && end !== null) return begin === end ? begin : `${begin}から${end}まで`;
  if (begin !== null) {
    return period.toState === 'OPEN'
      ? `${begin}から（継続）`
      : `${begin}から（終わりの${MISSING_JA[period.toState]}）`;
  }
  if (end !== null) return `${end}まで（始まりの${MISSING_JA[period.fromState]}）`;
  if (period.toState === 'OPEN') return '継続（始まりの記載なし）';
  return period.fromState === 'NOT_REVIEWED' || period.toState === 'NOT_REVIEWED'
    ? '年度の記載は未確認'
    : '年度の記載なし';
}

function en(period: Period, from: End | null, to: End | null): string {
  const begin = from && dateEn(from.first, from.precision);
  const end = to && dateEn(to.first, to.precision);
  if (begin !== null && end !== null) return begin === end ? begin : `${begin}–${end}`;
  if (begin !== null) return period.toState === 'OPEN' ? `${begin}– (ongoing)` : `${begin}–`;
  if (end !== null) return `–${end}`;
  if (period.toState === 'OPEN') return 'ongoing, start not stated';
  return period.fromState === 'NOT_REVIEWED' || period.toState === 'NOT_REVIEWED'
    ? 'year not reviewed'
    : 'year not stated';
}

/** 平成24年度から（終わりの記載なし） and FY2012–; 平成24年度 and FY2012; 年度の記載なし and year not stated. */
export function periodLabel(period: Period): Text {
  const { from, fromPrecision, fromState, to, toPrecision, toState } = period;
  const key = `${from} ${fromPrecision} ${fromState} ${to} ${toPrecision} ${toState}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const label = inWords(period);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, label);
  return label;
}

/** A graph has few periods that differ, and an answer many that do not. */
const known = new Map<string, Text>();
const MOST_KNOWN = 1_000;

function inWords(period: Period): Text {
  const from = beginning(period);
  const to = ending(period);
  return { ja: ja(period, from, to), en: en(period, from, to) };
}
