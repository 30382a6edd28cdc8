import type { ChangesQuery, ExplorerAreaQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { buildViewGraph } from '../build-view-graph.js';
import type { Locale } from '../era.js';
import { outlineOf, type OutlineSection } from '../outline.js';
import { groupId, type ViewGraph } from '../view-graph.js';
import { classCounts, type ChangeClass, type ChangeSetInput } from './classes.js';
import { factsOf, type YearFacts } from './facts.js';
import { pictureOrder } from './order.js';
import type { OverlayInput } from './overlay.js';
import { changeRows, type ChangeRow } from './rows.js';
import { tableRows } from './table.js';
import type { TableRow } from './table-types.js';

/** Two years of an area beside each other: one picture, its list and its table. */
export interface ChangesScene {
  readonly set: ChangeSetInput;
  readonly graph: ViewGraph;
  readonly rows: readonly ChangeRow[];
  readonly table: readonly TableRow[];
  readonly counts: ReadonlyMap<ChangeClass, number>;
  readonly sections: readonly OutlineSection[];
  readonly overlay: OverlayInput;
}

/** Puts the answers together. Every place in the picture comes from all years, so that nothing jumps. */
export function changesScene(
  { area, union }: ExplorerAreaQuery,
  { changes: set, before, after }: ChangesQuery,
  locale: Locale,
  m: Messages,
): ChangesScene {
  const graph = buildViewGraph(union, after, locale);
  const facts: { readonly before: YearFacts; readonly after: YearFacts } = {
    before: factsOf(before),
    after: factsOf(after),
  };
  const aliases = new Map(
    union.nodes.map(({ id, entity }) => [id, entity.__typename === 'Body' ? entity.aliases : []]),
  );
  const successionId = (later: string, earlier: string): string | null =>
    union.edges.find(
      ({ type, source, target }) => type === 'SUCCEEDS' && source === later && target === earlier,
    )?.id ?? null;
  const order = pictureOrder(graph).map(({ id }) => id);
  return {
    set,
    graph,
    rows: changeRows(set, { m, locale, areaId: union.area.id, successionId, order }),
    table: tableRows({ set, graph, ...facts, aliasesOf: (id) => aliases.get(id) ?? [], m }),
    counts: classCounts(set),
    sections: outlineOf(graph, area?.activities ?? []),
    overlay: { set, graph, ...facts, successionId, m },
  };
}

/**
 * The row that belongs to what is selected in the picture: its own, else that of the frame it stands in, else the
 * first about its body; null when nothing in the list tells of it.
 */
export function rowOf(
  rows: readonly ChangeRow[],
  graph: ViewGraph,
  selected: string | null,
): ChangeRow | null {
  if (selected === null) return null;
  const own = rows.find((row) => row.selects === selected);
  if (own) return own;
  for (const body of graph.bodies) {
    for (const group of body.groups) {
      const frame = groupId(body.id, group.role);
      if (frame !== selected && !group.chips.some((chip) => chip.edgeId === selected)) continue;
      return rows.find((row) => row.selects === frame) ?? rows.find((row) => row.bodyId === body.id) ?? null;
    }
  }
  return rows.find((row) => row.bodyId === selected) ?? null;
}
