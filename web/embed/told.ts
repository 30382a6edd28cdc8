import type { ExplorerAreaQuery, ExplorerYearQuery } from '../api/generated/operations.js';
import type { Messages } from '../locales/ja.js';
import { nameIn } from '../model/explorer.js';
import { roleHeading } from '../model/labels.js';
import { DRAWN_ROLES } from '../model/view-graph.js';

/** What an element says in words about what it shows. Pure. */

/** What is selected, in one phrase; null when it is nothing that the area has. */
export function selectionOf(area: ExplorerAreaQuery, id: string, m: Messages): string | null {
  const { edges, nodes } = area.union;
  const name = nameIn(area);
  const edge = edges.find((candidate) => candidate.id === id);
  if (edge?.role) return m.embed.relation(name(edge.source), roleHeading(m, edge.role), name(edge.target));
  if (edge?.type === 'PART_OF') return m.embed.part(name(edge.source), name(edge.target));
  if (edge) return m.embed.successor(name(edge.source), name(edge.target));
  // A role as a whole is named after its body.
  const [bodyId = '', kind] = id.split('~');
  const role = DRAWN_ROLES.find((drawn) => drawn === kind);
  if (role && nodes.some((node) => node.id === bodyId))
    return m.embed.roleOf(roleHeading(m, role), name(bodyId));
  const activity = area.area?.activities.find((candidate) => candidate.id === id);
  return nodes.some((node) => node.id === id) ? name(id) : (activity?.name ?? null);
}

/** A source by its name, and where it can be read. */
export interface NamedSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

/** The sources of what is there in the shown year, the one most cited first; of the area, where nothing is there. */
export function sourcesOf(area: ExplorerAreaQuery, year: ExplorerYearQuery): readonly NamedSource[] {
  const there = new Set(year.now.edges.map(({ id }) => id));
  const shown = area.union.edges.filter(({ id }) => there.has(id));
  const counted = new Map<string, { source: NamedSource; times: number }>();
  for (const { citations } of shown.length > 0 ? shown : area.union.edges) {
    for (const { source } of citations) {
      const { id, title, url } = source;
      const known = counted.get(id) ?? { source: { id, title, url }, times: 0 };
      counted.set(id, { ...known, times: known.times + 1 });
    }
  }
  return [...counted.values()].sort((a, b) => b.times - a.times).map(({ source }) => source);
}
