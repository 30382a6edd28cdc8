import { defaultYear, type YearPoint } from './timeline.js';
import { HOME, formatUrl, type ViewState } from './url.js';

/** Where a thing of any type is shown, as a view to go to: every list that names things links through here. */

/** An area as far as it decides which chart, in which year, shows what belongs to it. */
export interface AreaOfThing {
  readonly id: string;
  readonly yearMarks?: readonly YearPoint[];
  readonly withinAll?: readonly { readonly id: string; readonly kind: string }[];
}

interface BodyOfThing {
  readonly id: string;
  readonly areas: readonly AreaOfThing[];
  readonly fiscalYears: readonly number[];
}

/**
 * A thing as an answer of the API tells it. What is left out is not used: where a chart could show it but its area is
 * not told, the thing is shown among the results of the search for it.
 */
export interface LinkedThing {
  readonly __typename: string;
  readonly id: string;
  /** What a search for it says; the id where it has no name. */
  readonly name?: string;
  /** Of a body or an activity. */
  readonly areas?: readonly AreaOfThing[];
  /** Of a body: those of which the sources speak, ascending. */
  readonly fiscalYears?: readonly number[];
  /** Of a meeting. */
  readonly body?: BodyOfThing;
  /** Of an output. */
  readonly producers?: readonly { readonly body: BodyOfThing }[];
  /** Of a profession. */
  readonly roles?: readonly { readonly body: BodyOfThing }[];
  /** Of a post. */
  readonly organization?: { readonly area?: AreaOfThing | null };
  /** Of a lesson: what it is about. */
  readonly about?: readonly LinkedThing[];
}

/** A place in a picture. */
interface Place {
  readonly area: AreaOfThing;
  /** Years in which it is there, ascending; empty leaves the choice to the chart. */
  readonly years: readonly number[];
}

/**
 * The view that shows `thing` best: the chart of its area in its latest year with it selected, its own page, or the
 * search. The area and the year of `view` are kept where they show it too; language and colours always are.
 */
export function viewOfThing(thing: LinkedThing, view: ViewState): ViewState {
  const { locale, theme } = view;
  const start: ViewState = { ...HOME, locale, theme };
  switch (thing.__typename) {
    case 'Area':
      return { ...start, page: 'area', area: thing.id };
    case 'Organization':
      return { ...start, page: 'organization', organization: thing.id };
    case 'Source':
    case 'Passage':
      return { ...start, page: 'sources', selected: thing.id };
    default: {
      const places = placesOf(thing);
      const place = places.find((one) => showsIt(one, view)) ?? places[0];
      if (place !== undefined) return { ...start, ...inChart(place, view), selected: thing.id };
      const [subject] = thing.about ?? [];
      if (subject !== undefined) return viewOfThing(subject, view);
      return { ...start, page: 'search', selected: thing.id, options: { text: thing.name ?? thing.id } };
    }
  }
}

/** The same as an address. */
export function hrefOfThing(thing: LinkedThing, view: ViewState): string {
  return formatUrl(viewOfThing(thing, view));
}

function placesOf(thing: LinkedThing): readonly Place[] {
  const { areas = [], fiscalYears = [], body, producers = [], roles = [], organization } = thing;
  const bodies = [...(body ? [body] : []), ...[...producers, ...roles].map((link) => link.body)];
  return [
    ...areas.map((area) => ({ area, years: fiscalYears })),
    ...bodies.flatMap((one) => one.areas.map((area) => ({ area, years: one.fiscalYears }))),
    ...(organization?.area ? [{ area: organization.area, years: [] }] : []),
  ];
}

/** The charts that show an area, the best first: a wide area shows its municipalities together. */
function chartsOf({ id, withinAll = [] }: AreaOfThing): readonly string[] {
  const wide = withinAll.filter(({ kind }) => kind === 'WIDE_AREA').map((outer) => outer.id);
  return [...wide, id];
}

function showsIt(place: Place, view: ViewState): boolean {
  return view.page === 'area' && chartsOf(place.area).some((chart) => chart === view.area);
}

function inChart(place: Place, view: ViewState): Partial<ViewState> {
  const { area, years } = place;
  const stays = showsIt(place, view);
  const keeps = stays && view.fiscalYear !== null && years.includes(view.fiscalYear);
  return {
    page: 'area',
    area: stays ? view.area : (chartsOf(area)[0] ?? area.id),
    fiscalYear: keeps ? view.fiscalYear : bestYear(years, area.yearMarks ?? []),
  };
}

/** Of the years of a thing the one that the chart would choose by itself; null where it has none. */
function bestYear(years: readonly number[], marks: readonly YearPoint[]): number | null {
  return defaultYear(marks.filter(({ fiscalYear }) => years.includes(fiscalYear))) ?? years.at(-1) ?? null;
}
