import type { Page } from 'playwright-core';

/** A screen in one of its states: what a reader may have in front of them. A new one is one line. */
export interface Screen {
  readonly name: string;
  /** Without the language, which the test adds. */
  readonly path: string;
  /** What is there when the screen is. */
  readonly ready: string;
  /** What the API does meanwhile. */
  readonly api?: 'cut' | 'silent';
  /** Brings the screen into its state. */
  readonly act?: (page: Page) => Promise<void>;
  /** Only where there is room for it, or only where there is not. */
  readonly only?: 'wide' | 'narrow';
}

const SAKAI = '/area/area-sakai-chiku';
const IN_2013 = `${SAKAI}?fy=2013`;

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();

/** Types into the search box of the page. */
const search = (text: string) => async (page: Page) => {
  await page.locator('gov-search').getByRole('combobox').first().fill(text);
  await page.locator('gov-search').getByRole('combobox').first().press('End');
};

export const SCREENS: readonly Screen[] = [
  { name: 'home', path: '/', ready: 'gov-area-tile' },
  { name: 'home, searching', path: '/', ready: 'gov-area-tile', act: search('広域連合') },
  { name: 'home, nothing found', path: '/', ready: 'gov-area-tile', act: search('zzzzzz') },
  { name: 'chart of 坂井地区', path: IN_2013, ready: 'gov-outline' },
  { name: 'chart of 坂井地区 in 平成24年度', path: `${SAKAI}?fy=2012`, ready: 'gov-outline' },
  { name: 'chart of 柏市', path: '/area/area-kashiwa-city', ready: 'gov-outline' },
  { name: 'chart of 横手市', path: '/area/area-yokote-city', ready: 'gov-overview' },
  { name: 'chart of a year without source', path: `${SAKAI}?fy=2010`, ready: 'gov-explorer main' },
  { name: 'chart with evidence', path: `${IN_2013}&sel=body-sakai-council`, ready: 'gov-card article' },
  { name: 'chart with layers off', path: `${IN_2013}&off=member.operator`, ready: 'gov-outline' },
  {
    name: 'chart, all layers off',
    path: `${IN_2013}&off=secretariat.operator.member.adviser.supporter.part_of.meeting`,
    ready: 'gov-outline',
  },
  { name: 'chart, keys', path: IN_2013, ready: 'gov-outline', act: press('?'), only: 'wide' },
  {
    name: 'chart, menu of areas',
    path: IN_2013,
    ready: 'gov-outline',
    act: click('gov-area-menu button'),
    only: 'wide',
  },
  { name: 'chart as of another release', path: `${IN_2013}&r=abcdef1`, ready: 'gov-outline' },
  { name: 'matrix', path: `${SAKAI}/matrix?fy=2013`, ready: 'gov-matrix-grid table, gov-matrix-list ul' },
  {
    name: 'matrix with evidence',
    path: `${SAKAI}/matrix?fy=2013&sel=body-sakai-council`,
    ready: 'gov-card article',
  },
  { name: 'matrix of 横手市', path: '/area/area-yokote-city/matrix', ready: 'gov-overview' },
  { name: 'changes', path: `${SAKAI}/changes?from=2012&to=2013`, ready: 'gov-changes-list li' },
  { name: 'path, nothing asked', path: `${SAKAI}/path`, ready: 'gov-path-page main' },
  {
    name: 'path',
    path: `${SAKAI}/path?fy=2013&from=org-sakai-union&to=org-utokyo`,
    ready: 'gov-path-page main',
  },
  {
    name: 'compare',
    path: '/compare?s=area-kashiwa-city@2013,area-sakai-chiku@2013',
    ready: 'gov-compare-table',
  },
  { name: 'compare, nothing chosen', path: '/compare', ready: 'gov-compare-page main' },
  { name: 'questions', path: '/questions', ready: 'gov-question-list' },
  { name: 'findings', path: '/findings', ready: 'gov-finding' },
  { name: 'findings of 坂井地区', path: '/findings?area=area-sakai-chiku&year=2013', ready: 'gov-finding' },
  { name: 'organisation', path: '/organization/org-sakai-union', ready: 'gov-organization-page main' },
  { name: 'no such organisation', path: '/organization/org-nobody', ready: 'gov-organization-page main' },
  { name: 'sources', path: '/sources', ready: 'gov-sources-page main' },
  { name: 'search', path: '/search?text=広域連合', ready: 'gov-search-page main' },
  { name: 'search, nothing found', path: '/search?text=zzzzzz', ready: 'gov-search-page main' },
  { name: 'print', path: `${SAKAI}/print?fy=2013`, ready: 'gov-sheet-paper' },
  { name: 'missing page', path: '/nowhere', ready: 'gov-app main' },
  { name: 'unknown area', path: '/area/area-nowhere', ready: 'gov-explorer [role="alert"]' },
  { name: 'chart, API cut', path: IN_2013, ready: 'gov-problem', api: 'cut' },
  { name: 'home, API cut', path: '/', ready: 'gov-problem', api: 'cut' },
  { name: 'chart, waiting', path: IN_2013, ready: 'gov-waiting', api: 'silent' },
  { name: 'home, waiting', path: '/', ready: 'gov-home', api: 'silent' },
  { name: 'embedding', path: '/embed/', ready: 'gov-matrix' },
];
