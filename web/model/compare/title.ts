import type { Messages } from '../../locales/ja.js';
import { fiscalYearLabel, type Locale } from '../era.js';
import type { Scope } from './scopes.js';

/** 柏市・坂井地区・横手市; of one area at several times 坂井地区（平成24年度・平成25年度）. */
export function titleOf(
  scopes: readonly Scope[],
  nameOf: (area: string) => string,
  m: Messages,
  locale: Locale,
): string {
  const areas = [...new Set(scopes.map(({ area }) => area))];
  const [only] = areas;
  if (areas.length !== 1 || only === undefined || scopes.length === 1)
    return areas.map(nameOf).join(m.home.and);
  return m.compare.atTimes(nameOf(only), scopes.map((scope) => timeOf(scope, m, locale)).join(m.home.and));
}

/** 平成25年度, or that no time was chosen. */
export function timeOf({ fiscalYear }: Scope, m: Messages, locale: Locale): string {
  return fiscalYear === null ? m.compare.anyTime : fiscalYearLabel(fiscalYear, locale);
}

/** The times of all columns where they are the same, else each with its place. */
export function timesOf(
  scopes: readonly Scope[],
  nameOf: (area: string) => string,
  m: Messages,
  locale: Locale,
): string {
  const times = new Set(scopes.map((scope) => timeOf(scope, m, locale)));
  if (times.size === 1) return [...times].join('');
  return scopes
    .map((scope) => m.compare.atTimes(nameOf(scope.area), timeOf(scope, m, locale)))
    .join(m.card.listSeparator);
}
