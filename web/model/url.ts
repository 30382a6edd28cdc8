import type { Locale } from './era.js';
import { LAYERS, type Layer } from './layers.js';

/** What the address says: everything that a link has to restore. Pure, both ways. */
export interface ViewState {
  readonly page: 'home' | 'area' | 'missing';
  /** Only on the page of an area. */
  readonly area: string | null;
  /** Fiscal year; null where the address does not choose one. */
  readonly fiscalYear: number | null;
  /** Id of the selected body, role, line, organisation or activity. */
  readonly selected: string | null;
  readonly locale: Locale;
  /** Null follows the setting of the system. */
  readonly theme: 'light' | 'dark' | null;
  /** Layers that are switched off, in the order of the legend. */
  readonly off: readonly Layer[];
}

/** The start page in Japanese with nothing chosen. */
export const HOME: ViewState = {
  page: 'home',
  area: null,
  fiscalYear: null,
  selected: null,
  locale: 'ja',
  theme: null,
  off: [],
};

const SLUG = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}$/;
const AREA_PATH = /^\/area\/([^/]+)\/?$/;
const FISCAL_YEAR = /^(?:19|20)\d\d$/;

/** Reads an address. What is unknown or malformed counts as not said; it never throws. */
export function parseUrl(pathname: string, search: string): ViewState {
  const query = new URLSearchParams(search);
  const shared = { ...HOME, ...parseSettings(query) };
  if (pathname === '/' || pathname === '' || pathname === '/index.html') return shared;
  const area = decodeSlug(AREA_PATH.exec(pathname)?.[1]);
  if (area === null) return { ...shared, page: 'missing' };
  const year = query.get('fy') ?? '';
  return {
    ...shared,
    page: 'area',
    area,
    fiscalYear: FISCAL_YEAR.test(year) ? Number(year) : null,
    selected: decodeSlug(query.get('sel') ?? undefined),
    off: parseLayers(query.get('off') ?? ''),
  };
}

/** Writes the address of a view. `parseUrl` of it gives the same view. */
export function formatUrl(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.page === 'area') {
    if (view.fiscalYear !== null) query.set('fy', String(view.fiscalYear));
    if (view.selected !== null) query.set('sel', view.selected);
    if (view.off.length > 0) query.set('off', view.off.map((layer) => layer.toLowerCase()).join('.'));
  }
  if (view.locale === 'en') query.set('lang', 'en');
  if (view.theme !== null) query.set('theme', view.theme);
  const search = query.toString();
  const path = view.page === 'area' && view.area !== null ? `/area/${view.area}` : '/';
  return search === '' ? path : `${path}?${search}`;
}

function parseSettings(query: URLSearchParams): Pick<ViewState, 'locale' | 'theme'> {
  const theme = query.get('theme');
  return {
    locale: query.get('lang') === 'en' ? 'en' : 'ja',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

function parseLayers(text: string): readonly Layer[] {
  const named = new Set(text.split(/[.,]/).map((part) => part.trim().toUpperCase()));
  return LAYERS.filter((layer) => named.has(layer));
}

function decodeSlug(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    const decoded = decodeURIComponent(text);
    return SLUG.test(decoded) ? decoded : null;
  } catch {
    return null;
  }
}
