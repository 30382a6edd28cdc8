/** What of an answer is shown: the relations and bodies that a file of it has. Pure. */
import type { ExplorerYearQuery } from '../../api/generated/operations.js';
import { layerOf } from '../counts.js';
import type { Layer } from '../layers.js';
import { shownChips, type Standing, type ViewGraph } from '../view-graph.js';

type Edge = ExplorerYearQuery['now']['edges'][number];

/** The relations of the shown time that the picture has: of layers that are on, and not hidden. */
export function shownEdges(
  year: ExplorerYearQuery,
  graph: ViewGraph,
  off: readonly Layer[],
): readonly Edge[] {
  const drawn = new Set<string>();
  for (const { id, groups, state } of graph.bodies) {
    if (state === 'ghost') continue;
    for (const group of groups)
      for (const { holderId } of shownChips(group)) drawn.add(`${id} ${group.role} ${holderId}`);
  }
  const there = new Set(graph.bodies.filter(({ state }) => state !== 'ghost').map(({ id }) => id));
  const isPart = ({ source, target }: Edge): boolean => there.has(source) && there.has(target);
  const parts = new Set(
    graph.parts.filter((part) => part.present && part.hidden !== true).map(({ edgeId }) => edgeId),
  );
  return year.now.edges.filter((edge) => {
    const layer = layerOf(edge);
    if (layer === null || off.includes(layer)) return false;
    if (layer === 'PART_OF') return parts.has(edge.id) && isPart(edge);
    return drawn.has(`${edge.target} ${layer} ${edge.source}`);
  });
}

/** The same, counted. */
export interface ShownCounts {
  readonly bodies: number;
  readonly organizations: number;
  readonly relations: number;
  /** Relations of the shown time that are not shown. */
  readonly hidden: number;
  readonly byStanding: readonly { readonly standing: Standing; readonly count: number }[];
}

/** Counts what is shown. */
export function shownCounts(
  year: ExplorerYearQuery,
  graph: ViewGraph,
  edges: readonly Pick<Edge, 'role' | 'source' | 'standing'>[],
): ShownCounts {
  const { nodes, edges: all } = year.now;
  const holders = new Set(edges.filter(({ role }) => role !== null).map(({ source }) => source));
  const organizations = nodes.filter(
    ({ id, entity }) => entity.__typename === 'Organization' && holders.has(id),
  );
  const standings = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'] as const;
  return {
    bodies: graph.bodies.filter(({ state }) => state !== 'ghost').length,
    organizations: organizations.length,
    relations: edges.length,
    hidden: all.filter((edge) => layerOf(edge) !== null).length - edges.length,
    byStanding: standings
      .map((standing) => ({ standing, count: edges.filter((edge) => edge.standing === standing).length }))
      .filter(({ count }) => count > 0),
  };
}
