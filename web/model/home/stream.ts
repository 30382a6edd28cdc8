import type { TilesQuery } from '../../api/generated/operations.js';
import { tilesOf, type AreaTile } from '../tiles.js';

/** Tiles that come page by page: what there is so far, and what is asked for next. Pure. */

/** Tiles of one page, and how many areas at most are shown without being put together by prefecture. */
export const PAGE = 12;

/** An area whose tiles come after those of the part before. */
export interface Part {
  /** Its id; null for all areas. */
  readonly within: string | null;
  /** What it is called; empty where it is the only one. */
  readonly name: string;
}

/** The tiles of a part, as far as they are there. */
export interface TileGroup {
  readonly part: Part;
  readonly tiles: readonly AreaTile[];
}

export interface TileStream {
  readonly parts: readonly Part[];
  /** Which part is being read, from 0; as many as there are when all is read. */
  readonly at: number;
  /** The cursor in that part. */
  readonly after: string | null;
  /** None is empty. */
  readonly groups: readonly TileGroup[];
  /** Areas that were looked at, whether they are tiles or not. */
  readonly seen: ReadonlySet<string>;
  /** How many areas there are to be looked at; null until the first page says it. */
  readonly total: number | null;
}

/** A stream that has read nothing. */
export function streamOf(parts: readonly Part[], total: number | null = null): TileStream {
  return { parts, at: 0, after: null, groups: [], seen: new Set(), total };
}

/** Whether there is nothing more to come. */
export function isDone({ parts, at, seen, total }: TileStream): boolean {
  return at >= parts.length || (total !== null && seen.size >= total);
}

/** What the next page is asked by; null when all is read. */
export function nextPage(stream: TileStream): { within: string | null; after: string | null } | null {
  const part = stream.parts[stream.at];
  return part === undefined || isDone(stream) ? null : { within: part.within, after: stream.after };
}

/** The stream after a page was read. An area that came before is not given again. */
export function withPage(stream: TileStream, page: TilesQuery): TileStream {
  const part = stream.parts[stream.at];
  if (part === undefined) return stream;
  const { nodes, pageInfo, totalCount } = page.areas;
  const fresh = nodes.filter(({ id }) => !stream.seen.has(id));
  const tiles = tilesOf({ fiscalYears: page.fiscalYears, areas: { nodes: fresh } });
  return {
    ...stream,
    at: pageInfo.hasNextPage ? stream.at : stream.at + 1,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    groups: withTiles(stream.groups, part, tiles),
    seen: new Set([...stream.seen, ...fresh.map(({ id }) => id)]),
    total: stream.total ?? totalCount,
  };
}

function withTiles(
  groups: readonly TileGroup[],
  part: Part,
  tiles: readonly AreaTile[],
): readonly TileGroup[] {
  if (tiles.length === 0) return groups;
  const last = groups.at(-1);
  return last?.part === part
    ? [...groups.slice(0, -1), { part, tiles: [...last.tiles, ...tiles] }]
    : [...groups, { part, tiles }];
}

/** How many tiles there are so far. */
export function tileCount({ groups }: TileStream): number {
  return groups.reduce((sum, { tiles }) => sum + tiles.length, 0);
}

/** The prefectures one after the other, by code, then what lies in none of them. */
export function byPrefecture(
  prefectures: readonly { readonly id: string; readonly name: string; readonly code: string | null }[],
  rest: string,
): readonly Part[] {
  const keyOf = ({ id, code }: { readonly id: string; readonly code: string | null }): string =>
    `${code ?? '~'} ${id}`;
  const sorted = [...prefectures].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return [...sorted.map(({ id, name }) => ({ within: id, name })), { within: null, name: rest }];
}
