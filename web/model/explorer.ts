import type { ExplorerAreaQuery, ExplorerYearQuery } from '../api/generated/operations.js';
import { buildViewGraph } from './build-view-graph.js';
import { countsOf, type Counts } from './counts.js';
import type { Locale } from './era.js';
import { filterRows, type FilterRows } from './filters/filter-counts.js';
import { hiddenBy, holderKindOf, NO_FILTER, type Filter, type HolderKind } from './filters/filter.js';
import { shortName } from './labels.js';
import type { Layer } from './layers.js';
import { outlineOf, type OutlineSection } from './outline.js';
import { timeline, type YearPoint } from './timeline.js';
import { membersOf, trailOf, type AreaStep } from './trail.js';
import { shownChips, type ViewGraph } from './view-graph.js';

/** The area, as far as no year matters. */
export interface AreaFrame {
  readonly name: string;
  /** What it lies in, outermost first, without the country. */
  readonly within: readonly AreaStep[];
  readonly kind: NonNullable<ExplorerAreaQuery['area']>['kind'];
  /** The municipalities that a wide area is made of. */
  readonly contains: readonly AreaStep[];
  /** Whether it has no body of its own but areas in it: those are shown, as tiles. */
  readonly isOverview: boolean;
  readonly points: readonly YearPoint[];
  readonly hasBodies: boolean;
  readonly gap: { readonly state: string; readonly reason: string } | null;
  readonly activities: readonly { readonly id: string; readonly name: string }[];
}

/** One year of an area: the picture, its text twin, and what is counted in it. */
export interface YearScene {
  readonly graph: ViewGraph;
  readonly sections: readonly OutlineSection[];
  readonly counts: Counts;
  /** What can be hidden by kind and standing, counted. */
  readonly filters: FilterRows;
  /** Short name of the body that the others are told to have no relation to; empty without one. */
  readonly council: string;
}

/** Reads the frame of an area; null when the release does not have it. */
export function frameOf({ area, fiscalYears, union }: ExplorerAreaQuery): AreaFrame | null {
  if (!area) return null;
  return {
    name: area.name,
    within: trailOf(area),
    kind: area.kind,
    contains: membersOf(area),
    isOverview:
      area.contains.some(({ kind }) => kind !== 'LIVING_AREA') &&
      !union.nodes.some(({ entity }) => isOf(entity, area.id)),
    points: timeline(fiscalYears, area.yearMarks),
    hasBodies: union.nodes.some((node) => node.entity.__typename === 'Body'),
    gap: area.gap,
    activities: area.activities,
  };
}

/** Whether it is a body that serves the area itself, not one within it. */
function isOf(entity: ExplorerAreaQuery['union']['nodes'][number]['entity'], areaId: string): boolean {
  return entity.__typename === 'Body' && entity.areas.some(({ id }) => id === areaId);
}

/**
 * Puts the two answers together. Pure: the same answers and filter, the same picture and outline.
 *
 * @param filter what of it is hidden; it keeps its place in the picture
 */
export function sceneOf(
  area: ExplorerAreaQuery,
  year: ExplorerYearQuery,
  locale: Locale,
  filter: Filter = NO_FILTER,
): YearScene {
  const cited = new Set(area.union.edges.filter((edge) => edge.citations.length > 0).map(({ id }) => id));
  const kindOf = holderKindsIn(area);
  const isHidden = hiddenBy(filter, kindOf);
  const { off, standings } = filter;
  const graph = buildViewGraph(area.union, year.now, locale, { isHidden, standings });
  return {
    graph,
    sections: outlineOf(graph, area.area?.activities ?? [], off),
    counts: countsOf({ now: year.now, isCited: (id) => cited.has(id), off, isHidden, standings }),
    filters: filterRows(year.now, filter, kindOf),
    council: councilOf(area),
  };
}

/** What sort of holder each in the picture of an area is. */
export function holderKindsIn({ union }: ExplorerAreaQuery): (holderId: string) => HolderKind {
  const kinds = new Map(union.nodes.map(({ id, entity }) => [id, holderKindOf(entity)]));
  return (id) => kinds.get(id) ?? 'OTHER';
}

/** Short name of the council of an area; empty where it has none. */
export function councilOf({ union }: ExplorerAreaQuery): string {
  for (const { entity } of union.nodes) {
    if (entity.__typename === 'Body' && entity.kind === 'COUNCIL')
      return shortName(entity.name, entity.aliases);
  }
  return '';
}

/** The names of what is in the picture. */
export function nameIn({ union }: ExplorerAreaQuery): (id: string) => string {
  const names = new Map(union.nodes.map((node) => [node.id, node.entity.name]));
  return (id) => names.get(id) ?? id;
}

/** The organisation that is selected, itself or by one of its roles; null when none is. */
export function holderOf({ union }: ExplorerAreaQuery, selected: string | null): string | null {
  if (selected === null) return null;
  const role = union.edges.find((edge) => edge.id === selected && edge.role !== null);
  if (role) return role.source;
  const node = union.nodes.find((candidate) => candidate.id === selected);
  return node && node.entity.__typename !== 'Body' ? node.id : null;
}

/** In how many places and bodies of the shown year a holder stands. */
export function placesIn(year: ExplorerYearQuery, holderId: string): { places: number; bodies: number } {
  const roles = year.now.edges.filter(
    (edge) => edge.source === holderId && edge.role !== null && edge.role !== 'FOUNDER',
  );
  return { places: roles.length, bodies: new Set(roles.map((edge) => edge.target)).size };
}

/** The same of what the picture draws. */
export function placesShown(
  { bodies }: ViewGraph,
  off: readonly Layer[],
  holderId: string,
): { places: number; bodies: number } {
  const places = bodies
    .filter(({ state }) => state !== 'ghost')
    .flatMap(({ id, groups }) =>
      groups
        .filter(({ role }) => !off.includes(role))
        .flatMap((group) => shownChips(group).filter((chip) => chip.holderId === holderId))
        .map(() => id),
    );
  return { places: places.length, bodies: new Set(places).size };
}
