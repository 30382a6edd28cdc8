import type { PathEndsQuery, PathWaysQuery } from '../../api/generated/operations.js';
import { thingOf, type Thing } from './thing.js';
import { chosenWay, type Way } from './way.js';

/** What the page has to say about the two ends that the address names. */
export type PathResult =
  | { readonly kind: 'start' }
  /** One end is chosen; `wanted` is the other. */
  | { readonly kind: 'half'; readonly wanted: End }
  /** An id that is not in the release, or is of what a way cannot begin or end at. */
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }
  /** There, but not at that time. */
  | { readonly kind: 'absent'; readonly things: readonly Thing[] }
  | { readonly kind: 'same'; readonly thing: Thing }
  | {
      readonly kind: 'none';
      readonly state: 'TOO_LONG' | 'UNREACHABLE' | 'UNDECIDED';
      readonly reason: string;
      readonly nearest: Thing | null;
    }
  | {
      readonly kind: 'found';
      readonly ways: readonly Way[];
      readonly way: Way;
      readonly index: number;
      readonly hasMore: boolean;
    };

export type End = 'from' | 'to';

/** The two ends as they were asked for, with what is known of them. */
export interface Ends {
  readonly from: Thing | null;
  readonly to: Thing | null;
  /** Ids that were asked for and are no thing. */
  readonly unknown: readonly string[];
  /** Of the things those that are not there at that time. */
  readonly absent: readonly Thing[];
}

/** Reads the answer for the ends. @param asked their ids, null where none is chosen */
export function endsOf(answer: PathEndsQuery, asked: Readonly<Record<End, string | null>>): Ends {
  const things = answer.ends.map(thingOf).filter((thing) => thing !== null);
  const find = (id: string | null): Thing | null => things.find((thing) => thing.id === id) ?? null;
  const now = new Set(answer.now.map((node) => node?.id));
  const [from, to] = [find(asked.from), find(asked.to)];
  const distinct = [...new Set([from, to].filter((thing) => thing !== null))];
  return {
    from,
    to,
    unknown: [...new Set([asked.from, asked.to])].filter(
      (id) => id !== null && find(id) === null,
    ) as string[],
    absent: distinct.filter(({ id }) => !now.has(id)),
  };
}

/** What to say; null while what it rests on is not there yet. */
export function resultOf(
  asked: Readonly<Record<End, string | null>>,
  ends: Ends | null,
  answer: PathWaysQuery | null,
  mode: string | undefined,
): PathResult | null {
  if (asked.from === null && asked.to === null) return { kind: 'start' };
  if (ends === null) return null;
  if (ends.unknown.length > 0) return { kind: 'unknown', ids: ends.unknown };
  if (ends.absent.length > 0) return { kind: 'absent', things: ends.absent };
  if (asked.from === null || asked.to === null) {
    return { kind: 'half', wanted: asked.from === null ? 'from' : 'to' };
  }
  if (ends.from !== null && asked.from === asked.to) return { kind: 'same', thing: ends.from };
  return answer === null ? null : found(answer.paths, mode);
}

function found(answer: PathWaysQuery['paths'], mode: string | undefined): PathResult | null {
  const { state, paths: ways, hasMore } = answer;
  const index = chosenWay(mode, ways.length);
  const way = ways[index];
  if (state === 'FOUND' && way) return { kind: 'found', ways, way, index, hasMore };
  if (state === 'FOUND' || state === 'SAME') return null;
  const nearest = thingOf(answer.nearestCommonBody);
  return { kind: 'none', state, reason: answer.reason ?? '', nearest };
}
