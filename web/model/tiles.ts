import type { TileAreaFragment, TilePartsFragment } from '../api/generated/operations.js';
import { thumbnail, type Thumbnail } from './thumbnail.js';
import { timeline, type YearPoint } from './timeline.js';

/** What a tile shows of one area. */
export interface AreaTile {
  readonly id: string;
  readonly name: string;
  /** The prefecture it lies in, if there is one. */
  readonly prefecture: { readonly id: string; readonly name: string } | null;
  /** Municipalities that it is made of. */
  readonly contains: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly YearPoint[];
  readonly bodyCount: number;
  /** Whether it is our conclusion that the bodies are of this area. */
  readonly bodiesInferred: boolean;
  /** Which nothing stands where there is no body or no secretariat. */
  readonly gap: string;
  readonly picture: Thumbnail;
  /** Bodies whose secretariat is known. */
  readonly secretariatKnown: number;
  /** The others by the state of that answer. */
  readonly secretariatUnknown: readonly { readonly state: string; readonly count: number }[];
  /** Who ought to be the secretariat, where the source only recommends. */
  readonly recommended: readonly string[];
  readonly activities: readonly { readonly id: string; readonly name: string }[];
}

interface TilesAnswer {
  readonly fiscalYears: readonly number[];
  readonly areas: { readonly nodes: readonly TilePartsFragment[] };
}

/** The areas of an answer to choose from, those with most bodies first. */
export function tilesOf({ areas, fiscalYears }: TilesAnswer): readonly AreaTile[] {
  return areas.nodes
    .filter(isTold)
    .map((area) => tileOf(area, fiscalYears))
    .sort((a, b) => b.bodyCount - a.bodyCount || (a.id < b.id ? -1 : 1));
}

/**
 * Whether an area is one to choose: the sources say something of it, and it lies in no wide area that is one itself.
 * Of a page of areas each can be told apart without the others.
 */
export function isTold({ yearMarks, activities, bodies, withinAll }: TileAreaFragment): boolean {
  const said = yearMarks.length + activities.length + bodies.length > 0;
  // The marks of a wide area are those of what lies in it too.
  const isPart = withinAll.some(
    (outer) => outer.kind === 'WIDE_AREA' && outer.yearMarks.length + outer.activities.length > 0,
  );
  return said && !isPart;
}

/** What is shown of one area. */
export function tileOf(area: TilePartsFragment, allYears: readonly number[]): AreaTile {
  const recommended = area.bodies.flatMap((body) =>
    body.secretariats.filter((role) => role.standing === 'RECOMMENDED').map((role) => role.holder.name),
  );
  return {
    id: area.id,
    name: area.name,
    prefecture: prefectureOf(area),
    contains: area.contains.filter(({ kind }) => kind === 'MUNICIPALITY'),
    years: timeline(allYears, area.yearMarks),
    bodyCount: area.bodies.length,
    bodiesInferred:
      area.bodies.length > 0 &&
      area.bodies.every((body) => body.areaClaims.every(({ standing }) => standing === 'INFERRED')),
    gap: area.gap?.state ?? area.bodiesKnown,
    picture: thumbnail(area.bodies),
    secretariatKnown: area.bodies.filter((body) => body.secretariat === 'KNOWN').length,
    secretariatUnknown: tally(
      area.bodies.map((body) => body.secretariat).filter((state) => state !== 'KNOWN'),
    ),
    recommended: [...new Set(recommended)],
    activities: area.activities,
  };
}

/** The prefecture of an area, if it lies in one directly. */
export function prefectureOf({ withinAll }: TileAreaFragment): AreaTile['prefecture'] {
  return withinAll.find((outer) => outer.kind === 'PREFECTURE') ?? null;
}

function tally(states: readonly string[]): { state: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count }));
}
