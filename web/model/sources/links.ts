import type { CitedThingFragment } from '../../api/generated/operations.js';
import { viewOfThing } from '../thing-link.js';
import { formatUrl, HOME, type ViewState } from '../url.js';

type Placed = Extract<CitedThingFragment, { readonly __typename: 'Body' }>;
type End = Extract<CitedThingFragment, { readonly __typename: 'Relation' }>['from'];

/**
 * Where a thing or claim that rests on a place is shown with its evidence: the chart of its body with it selected, the
 * area, the organisation; the page of sources where no picture has it.
 */
export function claimHref(thing: CitedThingFragment, view: ViewState): string {
  return formatUrl(viewOf(thing, view));
}

function viewOf(thing: CitedThingFragment, view: ViewState): ViewState {
  switch (thing.__typename) {
    case 'Body':
      return inChart(thing, thing.id, view);
    case 'Role':
      return inChart(thing.body, thing.id, view);
    case 'Meeting':
      return inChart(thing.body, thing.id, view);
    case 'Activity':
      return viewOfThing(thing, view);
    case 'Area':
    case 'Organization':
      return viewOfThing({ __typename: thing.__typename, id: thing.id }, view);
    case 'Relation':
      return ofRelation(thing.id, [thing.from, thing.to], view);
    default:
      return here(thing.id, view);
  }
}

/** A relation is shown where the body at one of its ends is, else in the area at one of them. */
function ofRelation(id: string, ends: readonly End[], view: ViewState): ViewState {
  for (const end of ends) if (end.__typename === 'Body') return inChart(end, id, view);
  for (const end of ends)
    if (end.__typename === 'Area')
      return { ...viewOfThing({ __typename: 'Area', id: end.id }, view), selected: id };
  return here(id, view);
}

function inChart(
  { id, areas, fiscalYears }: Omit<Placed, '__typename'>,
  selected: string,
  view: ViewState,
): ViewState {
  const there = viewOfThing({ __typename: 'Body', id, areas, fiscalYears }, view);
  return there.page === 'area' ? { ...there, selected } : here(selected, view);
}

function here(selected: string, { locale, theme }: ViewState): ViewState {
  return { ...HOME, locale, theme, page: 'sources', selected };
}
