import { askedDay, hasDays } from './time/shown.js';
import { HOME, type ViewState } from './url.js';

/** The five views, in the order of their tabs and of the keys 1 to 5. */
export const VIEWS = ['chart', 'matrix', 'changes', 'compare', 'path'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which of the five views is shown; null on other pages. */
export function viewNameOf(view: ViewState): ViewName | null {
  if (view.page === 'compare') return 'compare';
  const { page, view: name } = view;
  return page === 'area' && name !== 'print' ? name : null;
}

/** The area and year that the views go on with: those shown, of a comparison the first. */
export function subjectOf(view: ViewState): { area: string; fiscalYear: number | null } | null {
  if (view.page === 'area' && view.area !== null) {
    const later = view.view === 'changes' ? Number(view.options.to) : NaN;
    return { area: view.area, fiscalYear: view.fiscalYear ?? (Number.isInteger(later) ? later : null) };
  }
  const [area, year] = (view.options.s ?? '').split(',')[0]?.split('@') ?? [];
  if (view.page !== 'compare' || !area) return null;
  return { area, fiscalYear: year && /^\d{4}$/.test(year) ? Number(year) : null };
}

/** Where each view is, for the same area and year; none where there is no area to go on with. */
export function viewTargets(view: ViewState): readonly (readonly [ViewName, ViewState])[] {
  const subject = subjectOf(view);
  if (!subject) return [];
  const { area, fiscalYear } = subject;
  const settings = { locale: view.locale, theme: view.theme };
  return VIEWS.map((name) => {
    if (name === viewNameOf(view)) return [name, view];
    if (name === 'compare') {
      const s = fiscalYear === null ? area : `${area}@${fiscalYear}`;
      return [name, { ...HOME, ...settings, page: 'compare', options: { s } }];
    }
    const off = name === 'changes' ? [] : view.off;
    const day = hasDays({ view: name }) ? askedDay(view) : null;
    const options = day === null ? {} : { day };
    return [name, { ...HOME, ...settings, page: 'area', area, view: name, fiscalYear, off, options }];
  });
}
