import type { AreasQuery } from '../api/generated/operations.js';
import { thumbnail, type Thumbnail } from './thumbnail.js';
import { timeline, type YearPoint } from './timeline.js';

type AreaAnswer = AreasQuery['areas']['nodes'][number];

/** What the start page shows of one area. */
export interface AreaTile {
  readonly id: string;
  readonly name: string;
  /** The prefecture it lies in, if there is one. */
  readonly prefecture: string | null;
  /** Municipalities that it is made of. */
  readonly contains: readonly string[];
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

/**
 * The areas to choose from: those of which the sources say something, without the municipalities of a wide area that
 * is itself among them.
 */
export function tilesOf(answer: AreasQuery): readonly AreaTile[] {
  const areas = answer.areas.nodes.filter((area) => area.yearMarks.length > 0 || area.activities.length > 0);
  const wide = new Set(areas.filter((area) => area.kind === 'WIDE_AREA').map((area) => area.id));
  return areas
    .filter((area) => !area.withinAll.some((outer) => wide.has(outer.id)))
    .map((area) => tileOf(area, answer.fiscalYears))
    .sort((a, b) => b.bodyCount - a.bodyCount || (a.id < b.id ? -1 : 1));
}

function tileOf(area: AreaAnswer, allYears: readonly number[]): AreaTile {
  const recommended = area.bodies.flatMap((body) =>
    body.secretariats.filter((role) => role.standing === 'RECOMMENDED').map((role) => role.holder.name),
  );
  return {
    id: area.id,
    name: area.name,
    prefecture: area.withinAll.find((outer) => outer.kind === 'PREFECTURE')?.name ?? null,
    contains: area.contains.filter(({ kind }) => kind === 'MUNICIPALITY').map((inner) => inner.name),
    years: timeline(allYears, area.yearMarks),
    bodyCount: area.bodies.length,
    bodiesInferred: area.bodies.length > 0 && area.bodies.every((body) => body.standing === 'INFERRED'),
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

function tally(states: readonly string[]): { state: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count }));
}
