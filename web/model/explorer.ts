import type { ExplorerAreaQuery, ExplorerYearQuery } from '../api/generated/operations.js';
import { buildViewGraph } from './build-view-graph.js';
import type { LineEdge } from './card/line.js';
import { countsOf, type Counts } from './counts.js';
import type { Locale } from './era.js';
import { shortName } from './labels.js';
import { outlineOf, type OutlineSection } from './outline.js';
import { timeline, type YearPoint } from './timeline.js';
import type { ViewGraph } from './view-graph.js';

/** The area, as far as no year matters. */
export interface AreaFrame {
  readonly name: string;
  /** What it lies in, outermost first, without the country. */
  readonly within: readonly string[];
  readonly kind: NonNullable<ExplorerAreaQuery['area']>['kind'];
  readonly contains: readonly string[];
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
  /** Short name of the body that the others are told to have no relation to; empty without one. */
  readonly council: string;
}

/** Reads the frame of an area; null when the release does not have it. */
export function frameOf({ area, fiscalYears, union }: ExplorerAreaQuery): AreaFrame | null {
  if (!area) return null;
  return {
    name: area.name,
    within: area.withinAll
      .filter(({ kind }) => kind !== 'COUNTRY')
      .map(({ name }) => name)
      .reverse(),
    kind: area.kind,
    contains: area.contains.filter((inner) => inner.kind === 'MUNICIPALITY').map(({ name }) => name),
    points: timeline(fiscalYears, area.yearMarks),
    hasBodies: union.nodes.some((node) => node.entity.__typename === 'Body'),
    gap: area.gap,
    activities: area.activities,
  };
}

/** Puts the two answers together. Pure: the same answers, the same picture and outline. */
export function sceneOf(area: ExplorerAreaQuery, year: ExplorerYearQuery, locale: Locale): YearScene {
  const cited = new Set(area.union.edges.filter((edge) => edge.citations.length > 0).map(({ id }) => id));
  const graph = buildViewGraph(area.union, year.now, locale);
  return {
    graph,
    sections: outlineOf(graph, area.area?.activities ?? []),
    counts: countsOf(year.now, (id) => cited.has(id)),
    council: councilOf(area),
  };
}

/** Short name of the council of an area; empty where it has none. */
export function councilOf({ union }: ExplorerAreaQuery): string {
  for (const { entity } of union.nodes) {
    if (entity.__typename === 'Body' && entity.kind === 'COUNCIL')
      return shortName(entity.name, entity.aliases);
  }
  return '';
}

/** The line between two bodies with this id; null when it is something else. */
export function lineOf({ union }: ExplorerAreaQuery, id: string | null): LineEdge | null {
  return union.edges.find((edge) => edge.id === id && edge.role === null) ?? null;
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
