import type { DiagramPartsFragment } from '../../api/generated/operations.js';
import { layerOf, type Share } from '../counts.js';
import type { Standing } from '../view-graph.js';
import { hiddenBy, HOLDER_KINDS, STANDINGS, type Filter, type HolderKind } from './filter.js';

/** One thing that can be hidden, with the relations that have it. */
export interface FilterRow<T> extends Share {
  readonly name: T;
  readonly hidden: boolean;
}

export interface FilterRows {
  /** Kinds of holder that hold something in the shown year, and those that the address hides. */
  readonly kinds: readonly FilterRow<HolderKind>[];
  /** All standings: what there is none of is told as well. */
  readonly standings: readonly FilterRow<Standing>[];
}

/**
 * What the filter offers, counted over the relations of the shown year. `shown` is what the rest of the filter lets
 * through, so that a tick says how much it brings.
 */
export function filterRows(
  { edges }: Pick<DiagramPartsFragment, 'edges'>,
  filter: Filter,
  kindOf: (holderId: string) => HolderKind,
): FilterRows {
  const drawn = edges.filter((edge) => layerOf(edge) !== null);
  const byKind = hiddenBy({ ...filter, standings: [] }, kindOf);
  const byStanding = hiddenBy({ ...filter, kinds: [] }, kindOf);
  const kinds = HOLDER_KINDS.map((name): FilterRow<HolderKind> => {
    const own = drawn.filter((edge) => edge.role !== null && kindOf(edge.source) === name);
    const shown = own.filter((edge) => !byStanding(edge)).length;
    return { name, hidden: filter.kinds.includes(name), all: own.length, shown };
  });
  const standings = STANDINGS.map((name): FilterRow<Standing> => {
    const own = drawn.filter((edge) => edge.standing === name);
    const shown = own.filter((edge) => !byKind(edge)).length;
    return { name, hidden: filter.standings.includes(name), all: own.length, shown };
  });
  return { kinds: kinds.filter(({ all, hidden }) => all > 0 || hidden), standings };
}
