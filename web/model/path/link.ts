import { HOME, type Options, type ViewState } from '../url.js';
import type { End } from './result.js';

/**
 * The view of the ways with one end set. On the same view the other end is kept, and what was selected to set it is
 * let go; from any other view one begins anew.
 *
 * @param id null empties the end
 * @param fiscalYear the year that is shown, which the address may leave open
 */
export function withEnd(view: ViewState, end: End, id: string | null, fiscalYear: number | null): ViewState {
  const isHere = view.page === 'area' && view.view === 'path';
  const from = end === 'from' ? id : isHere ? view.options.from : null;
  const to = end === 'to' ? id : isHere ? view.options.to : null;
  return pathView(view, optionsOf(from, to), fiscalYear);
}

/** The view of the ways between two things. */
export function between(view: ViewState, from: string | null, to: string | null): ViewState {
  return pathView(view, optionsOf(from, to), view.fiscalYear);
}

/** The same two ends with one of several equally short ways chosen, from 0. */
export function withWay(view: ViewState, index: number): ViewState {
  const { from = null, to = null } = view.options;
  const options = optionsOf(from, to);
  return pathView(view, index === 0 ? options : { ...options, mode: String(index) }, view.fiscalYear);
}

function pathView(view: ViewState, options: Options, fiscalYear: number | null): ViewState {
  const { locale, theme, area, off } = view;
  return { ...HOME, locale, theme, page: 'area', area, view: 'path', fiscalYear, off, options };
}

function optionsOf(from: string | null | undefined, to: string | null | undefined): Options {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
