import type { At, CitedViewQuery } from '../api/generated/operations.js';
import type { Messages } from '../locales/ja.js';
import type { CitedSource, CitedView } from './cite.js';
import { parseScopes } from './compare/scopes.js';
import { dateLabel, fiscalYearLabel, type Locale } from './era.js';
import { askedDay, atOf, timeLabel, westernLabel } from './time/shown.js';
import type { ViewState } from './url.js';
import { viewNameOf } from './views.js';

/** What a citation of the page says, from its address and from what the API says of its documents. Pure. */

/** What to ask the API of: each area with its time, or once without any. */
export function citedScopes(view: ViewState): readonly CitedScope[] {
  const scopes = scopesOf(view);
  return scopes.length === 0 ? [{ area: '', withArea: false, at: null }] : scopes;
}

/** An area at a time; without an area the documents alone. */
export interface CitedScope {
  readonly area: string;
  readonly withArea: boolean;
  readonly at: At | null;
}

function scopesOf(view: ViewState): CitedScope[] {
  if (view.page === 'compare') {
    return parseScopes(view.options.s).map(({ area, fiscalYear }) => ({
      area,
      withArea: true,
      at: fiscalYear === null ? null : { fiscalYear },
    }));
  }
  const area = view.page === 'area' ? view.area : (view.options.area ?? null);
  if (area === null) return [];
  const { fiscalYear: year } = view;
  const at = year === null ? null : atOf({ fiscalYear: year, day: askedDay(view) });
  return [{ area, withArea: true, at }];
}

/**
 * @param answers one for each scope
 * @param heading the title of the document, with the name of the atlas at its end
 */
export function citedView(
  answers: readonly CitedViewQuery[],
  view: ViewState,
  heading: string,
  m: Messages,
): CitedView {
  const name = viewNameOf({ ...view, view: view.view === 'print' ? 'chart' : view.view });
  const places = answers.flatMap(({ area }, at) => (area ? [placeOf(area.name, view, at, m)] : []));
  return {
    title: name === null ? titleOf(heading, m) : m.views[name],
    place: places.length === 0 || name === null ? null : places.join(m.home.and),
    basis: basisOf(view),
    sources: sourcesOf(answers, view.locale),
  };
}

/** An area of a comparison has a time of its own. */
function placeOf(name: string, view: ViewState, at: number, m: Messages): string {
  const year = view.page === 'compare' ? (parseScopes(view.options.s)[at]?.fiscalYear ?? null) : null;
  return year === null ? name : m.links.citeScope(name, fiscalYearLabel(year, view.locale));
}

/** The title of a page without the name of the atlas; its name where the title says no more. */
function titleOf(heading: string, m: Messages): string {
  const end = m.app.title([]);
  const own = heading.endsWith(end) ? heading.slice(0, -end.length) : heading;
  return own.replace(/[\s｜|]+$/u, '') || m.app.areas;
}

function basisOf(view: ViewState): string | null {
  const { locale, fiscalYear, options } = view;
  if (view.page !== 'area') return null;
  if (view.view === 'changes') {
    const years = [options.from, options.to].map(Number).filter(Number.isInteger);
    return years.length < 2 ? null : years.map((year) => fiscalYearLabel(year, locale)).join('・');
  }
  if (fiscalYear === null) return null;
  const time = { fiscalYear, day: askedDay(view) };
  const western = westernLabel(time, locale);
  return western === '' ? timeLabel(time, locale) : `${timeLabel(time, locale)}（${western}）`;
}

/** A view of areas names how many passages it rests on; any other rests on all that was read. */
function sourcesOf(answers: readonly CitedViewQuery[], locale: Locale): CitedSource[] {
  const cited = answers.flatMap(({ diagram }) => [
    ...(diagram?.nodes ?? []).flatMap(({ entity }) => entity.citations),
    ...(diagram?.edges ?? []).flatMap(({ citations }) => citations),
  ]);
  const passages = new Map<string, Set<string>>();
  for (const { source, passage } of cited) {
    passages.set(source.id, (passages.get(source.id) ?? new Set()).add(passage.id));
  }
  return (answers[0]?.release.sources ?? [])
    .filter((source) => (cited.length > 0 ? passages.has(source.id) : source.passages.length > 0))
    .map(({ id, title, publisher, publishedOn, publishedOnPrecision }) => ({
      title,
      publisher,
      published: publishedOn === null ? null : dateLabel(publishedOn, publishedOnPrecision ?? 'DAY', locale),
      locators: passages.get(id)?.size ?? null,
    }));
}
