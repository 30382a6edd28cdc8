import type { Locale } from './era.js';
import { LAYERS, type Layer } from './layers.js';

/** What the address says: everything that a link has to restore. Pure, both ways. */
export interface ViewState {
  readonly page: Page;
  /** Only on the page of an area. */
  readonly area: string | null;
  /** Which view of the area; `chart` on all other pages. */
  readonly view: AreaView;
  /** Id of the saved question; null on its list and on all other pages. */
  readonly question: string | null;
  /** Id of the organisation; only on its page. */
  readonly organization: string | null;
  /** Fiscal year; null where the address does not choose one. */
  readonly fiscalYear: number | null;
  /** Id of the selected body, role, line, organisation or activity. */
  readonly selected: string | null;
  readonly locale: Locale;
  /** Null follows the setting of the system. */
  readonly theme: 'light' | 'dark' | null;
  /** Release of the data that the address was made from; null where it says none. */
  readonly release: string | null;
  /** Layers that are switched off, in the order of the legend. */
  readonly off: readonly Layer[];
  /** What only one view or page knows: each reads its own from here. */
  readonly options: Options;
}

/** The pages that are one path each. */
const SINGLE_PAGES = ['compare', 'questions', 'findings', 'search', 'sources'] as const;
export type Page = 'home' | 'area' | 'organization' | (typeof SINGLE_PAGES)[number] | 'missing';

/** The views of one area, by the last part of their path; the chart has none. `print` is the chart on paper. */
export const AREA_VIEWS = ['chart', 'matrix', 'changes', 'path', 'print'] as const;
export type AreaView = (typeof AREA_VIEWS)[number];

/** The keys of what only one view or page knows, in the order in which they are written. */
export const OPTION_KEYS = [
  /** The scopes of a comparison: `area-kashiwa-city@2013,area-sakai-chiku@2013`. */
  's',
  /** The two years of a change, or the two ends of a way. */
  'from',
  'to',
  /** The parameters of a saved question, and the area of the check-up. */
  'area',
  'body',
  'org',
  'text',
  'year',
  /** How a table is ordered, turned, and what of it is hidden. */
  'sort',
  'flip',
  'hide',
  'mode',
  /** The day that a picture is of, in place of a whole year: `2013-03-31`. */
  'day',
  /** The year since which beginnings and ends are marked in the picture. */
  'since',
  /** What the filters hide: kinds of organisation, standings. */
  'kinds',
  'standings',
  /** What somebody opened or closed, and where the picture stands: `x,y,zoom`. */
  'open',
  'z',
  /** The sheet: `a4` or `a3`, `landscape` or `portrait`. */
  'paper',
  'turn',
] as const;
export type OptionKey = (typeof OPTION_KEYS)[number];
export type Options = Readonly<Partial<Record<OptionKey, string>>>;

/** The start page in Japanese with nothing chosen. */
export const HOME: ViewState = {
  page: 'home',
  area: null,
  view: 'chart',
  question: null,
  organization: null,
  fiscalYear: null,
  selected: null,
  locale: 'ja',
  theme: null,
  release: null,
  off: [],
  options: {},
};

const SLUG = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}$/;
const AREA_PATH = /^\/area\/([^/]+)(?:\/([a-z]+))?\/?$/;
const ORGANIZATION_PATH = /^\/organization\/([^/]+)\/?$/;
const QUESTION_PATH = /^\/questions\/([^/]+)\/?$/;
const FISCAL_YEAR = /^(?:19|20)\d\d$/;
const RELEASE = /^[0-9a-f]{7,64}$/;
const MAX_OPTION = 500;

/** Reads an address. What is unknown or malformed counts as not said; it never throws. */
export function parseUrl(pathname: string, search: string): ViewState {
  const query = new URLSearchParams(search);
  const shared = { ...HOME, ...parseSettings(query) };
  const place = parsePath(pathname);
  if (place.page === 'home' || place.page === 'missing') return { ...shared, ...place };
  const year = query.get('fy') ?? '';
  return {
    ...shared,
    ...place,
    fiscalYear: FISCAL_YEAR.test(year) ? Number(year) : null,
    selected: decodeSlug(query.get('sel') ?? undefined),
    off: parseLayers(query.get('off') ?? ''),
    options: parseOptions(query),
  };
}

type Place = Pick<ViewState, 'page'> &
  Partial<Pick<ViewState, 'area' | 'view' | 'question' | 'organization'>>;

function parsePath(pathname: string): Place {
  if (pathname === '/' || pathname === '' || pathname === '/index.html') return { page: 'home' };
  const page = SINGLE_PAGES.find((name) => pathname === `/${name}` || pathname === `/${name}/`);
  if (page) return { page };
  const question = decodeSlug(QUESTION_PATH.exec(pathname)?.[1]);
  if (question !== null) return { page: 'questions', question };
  const organization = decodeSlug(ORGANIZATION_PATH.exec(pathname)?.[1]);
  if (organization !== null) return { page: 'organization', organization };
  const [, id, name] = AREA_PATH.exec(pathname) ?? [];
  const area = decodeSlug(id);
  const view = AREA_VIEWS.find((known) => known === (name ?? 'chart'));
  return area === null || view === undefined ? { page: 'missing' } : { page: 'area', area, view };
}

/** Writes the address of a view. `parseUrl` of it gives the same view. */
export function formatUrl(view: ViewState): string {
  const query = new URLSearchParams();
  const hasState = view.page !== 'home' && view.page !== 'missing';
  if (hasState) {
    if (view.fiscalYear !== null) query.set('fy', String(view.fiscalYear));
    for (const key of OPTION_KEYS) {
      const value = view.options[key];
      if (value !== undefined) query.set(key, value);
    }
    if (view.selected !== null) query.set('sel', view.selected);
  }
  if (view.release !== null) query.set('r', view.release);
  if (hasState && view.off.length > 0)
    query.set('off', view.off.map((layer) => layer.toLowerCase()).join('.'));
  if (view.locale === 'en') query.set('lang', 'en');
  if (view.theme !== null) query.set('theme', view.theme);
  // Readable in a mail: a comma and an at sign mean nothing in a query.
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
  return search === '' ? pathOf(view) : `${pathOf(view)}?${search}`;
}

function pathOf({ page, area, view, question, organization }: ViewState): string {
  if (page === 'area' && area !== null) return view === 'chart' ? `/area/${area}` : `/area/${area}/${view}`;
  if (page === 'questions' && question !== null) return `/questions/${question}`;
  if (page === 'organization' && organization !== null) return `/organization/${organization}`;
  return SINGLE_PAGES.some((name) => name === page) ? `/${page}` : '/';
}

function parseSettings(query: URLSearchParams): Pick<ViewState, 'locale' | 'theme' | 'release'> {
  const theme = query.get('theme');
  return {
    locale: query.get('lang') === 'en' ? 'en' : 'ja',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    release: RELEASE.exec(query.get('r') ?? '')?.[0] ?? null,
  };
}

function parseOptions(query: URLSearchParams): Options {
  const options: Partial<Record<OptionKey, string>> = {};
  for (const key of OPTION_KEYS) {
    const value = query.get(key);
    if (value !== null && value !== '' && value.length <= MAX_OPTION) options[key] = value;
  }
  return options;
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
