import type { Locale } from '../model/era.js';
import { LAYERS, type Layer } from '../model/layers.js';
import { parseUrl } from '../model/url.js';

/** Attributes as a page writes them → what is asked for. Pure; what is malformed counts as not said. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The id of an area; null when it is none. */
export function areaIn(text: string | null): string | null {
  return text === null ? null : parseUrl(`/area/${encodeURIComponent(text.trim())}`, '').area;
}

/** A fiscal year from 1900 to 2100. */
export function yearIn(value: unknown): number | null {
  const year = typeof value === 'string' ? Number(value.trim() || Number.NaN) : value;
  const isYear = typeof year === 'number' && Number.isInteger(year);
  return isYear && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** A day of the calendar as ISO 8601. */
export function dayIn(text: string | null): string | null {
  const day = text?.trim() ?? '';
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? null : day;
}

/**
 * The layers that are off, where a page names those to show: `secretariat, operator`. Names that are no layer are
 * passed over; a list with none of them shows all.
 */
export function layersOff(text: string): readonly Layer[] {
  const named = new Set(text.split(/[\s,]+/).map((name) => name.toUpperCase().replaceAll('-', '_')));
  const off = LAYERS.filter((layer) => !named.has(layer));
  return off.length === LAYERS.length ? [] : off;
}

/** The language: the one named, else that of the text around the element; Japanese where neither is known. */
export function localeIn(own: string | null, around: string | null): Locale {
  const isEnglish = (text: string | null): boolean => /^en\b/i.test(text ?? '');
  const isNamed = isEnglish(own) || /^ja\b/i.test(own ?? '');
  return isEnglish(isNamed ? own : around) ? 'en' : 'ja';
}
