import type { SelectionQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { withEnd } from '../path/link.js';
import { viewOfThing, type LinkedThing } from '../thing-link.js';
import { formatUrl, type ViewState } from '../url.js';

/** A link from a card to another view. */
export interface Way {
  readonly href: string;
  readonly words: string;
}

/**
 * The links at the head of a card: the chart or page of the thing where another is shown, and ways that begin or end
 * at it.
 *
 * @param subject what a way may begin or end at; null for what is no such thing
 */
export function waysTo(
  node: SelectionQuery['node'],
  subject: string | null,
  view: ViewState,
  year: number | null,
  m: Messages,
): readonly Way[] {
  const end = (name: 'from' | 'to', words: string): Way => ({
    href: formatUrl(withEnd(view, name, subject ?? '', year)),
    words,
  });
  return [
    ...placeOf(node, view, m),
    ...(subject === null || view.area === null
      ? []
      : [end('from', m.path.fromHere), end('to', m.path.toHere)]),
  ];
}

function placeOf(node: SelectionQuery['node'], view: ViewState, m: Messages): readonly Way[] {
  if (!node) return [];
  const there = viewOfThing(linked(node), view);
  if (there.page === 'sources')
    return view.page === 'sources' ? [] : [{ href: formatUrl(there), words: m.evidence.toSources }];
  const isShown = view.page === 'area' && (node.__typename !== 'Area' || there.area === view.area);
  if (there.page === 'area' && !isShown) return [{ href: formatUrl(there), words: m.evidence.toChart }];
  if (there.page === 'organization' && view.page !== 'organization')
    return [{ href: formatUrl(there), words: m.evidence.toOrganization }];
  return [];
}

/** As much of a thing as says where it is shown. A role is shown where its body is, a body or activity in its area. */
function linked(node: NonNullable<SelectionQuery['node']>): LinkedThing {
  const { __typename, id } = node;
  switch (node.__typename) {
    case 'Role':
      return { __typename, id, body: { ...node.body, fiscalYears: [] } };
    case 'Body':
      return { __typename, id, areas: node.areas, fiscalYears: node.fiscalYears };
    case 'Activity':
      return { __typename, id, areas: node.areas };
    default:
      return { __typename, id };
  }
}
