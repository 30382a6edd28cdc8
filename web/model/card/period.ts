import type { PeriodPartsFragment } from '../../api/generated/operations.js';
import { dateLabel, dayBefore, fiscalYearOfDate, westernFiscalYear } from '../era.js';
import { timeLabel } from '../time/shown.js';
import { fact, type CardContext, type CardFact, type PeriodCell } from './types.js';

/** First and last fiscal year of a period, null where the source gives no date. */
function fiscalYearsOf(period: PeriodPartsFragment): { first: number | null; last: number | null } {
  return {
    first: period.from === null ? null : fiscalYearOfDate(period.from),
    last: period.to === null ? null : fiscalYearOfDate(dayBefore(period.to)),
  };
}

/** 平成25年度, or 平成25年3月31日: the time that is shown; empty where none is. */
export function shownWhen({ fiscalYear, day, locale }: CardContext): string {
  return fiscalYear === null ? '' : timeLabel({ fiscalYear, day: day ?? null }, locale);
}

/** Whether a period lies in a fiscal year at least in part; an end that is not known leaves nothing out. */
export function covers(period: PeriodPartsFragment, fiscalYear: number | null): boolean {
  if (fiscalYear === null) return true;
  const { first, last } = fiscalYearsOf(period);
  return (first === null || first <= fiscalYear) && (last === null || last >= fiscalYear);
}

/** Whether the source gives neither end. */
export function isUndated(period: PeriodPartsFragment): boolean {
  return period.from === null && period.to === null;
}

/** 平成24年度, 平成24年度から, 平成22年7月から平成26年3月まで, 年度の記載なし. */
export function periodText(period: PeriodPartsFragment, { m, locale }: CardContext, western = false): string {
  const label = (date: string, precision: PeriodPartsFragment['fromPrecision']): string => {
    const text = dateLabel(date, precision ?? 'DAY', locale);
    const year =
      western && precision === 'FISCAL_YEAR' ? westernFiscalYear(fiscalYearOfDate(date), locale) : '';
    return year === '' ? text : `${text}（${year}）`;
  };
  const from = period.from === null ? null : label(period.from, period.fromPrecision);
  const to = period.to === null ? null : label(dayBefore(period.to), period.toPrecision);
  if (from !== null && to !== null) return from === to ? from : m.period.span(from, to);
  if (from !== null) return m.period.from(from);
  return to === null ? m.card.noYear : m.period.until(to);
}

/** The period as a fact with its bar of years and what is left open. */
export function periodFact(
  period: PeriodPartsFragment,
  spoken: readonly number[],
  context: CardContext,
): CardFact {
  const { m } = context;
  const open =
    period.toState === 'OPEN'
      ? m.card.goesOn
      : isUndated(period)
        ? null
        : period.from === null
          ? m.card.noStart
          : period.to === null
            ? m.card.noEnd
            : null;
  return fact(m.card.period, periodText(period, context, true), {
    bar: barOf(period, spoken, context.years),
    open,
  });
}

/** The years of the time line: solid where the sources speak, open where only an end is not stated. */
export function barOf(
  period: PeriodPartsFragment,
  spoken: readonly number[],
  years: readonly number[],
): readonly PeriodCell[] {
  const { first, last } = fiscalYearsOf(period);
  const said = [first, last, ...spoken].filter((year) => year !== null);
  const from = Math.min(...said);
  const until = period.toState === 'OPEN' ? Infinity : Math.max(...said);
  return years.map((fiscalYear) => {
    const outside = (first !== null && fiscalYear < first) || (last !== null && fiscalYear > last);
    const inside = fiscalYear >= from && fiscalYear <= until;
    return { fiscalYear, fill: outside ? 'none' : inside ? 'solid' : 'open' };
  });
}
