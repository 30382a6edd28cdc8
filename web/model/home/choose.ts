import type { HomeRowsQueryVariables, TilePartsFragment } from '../../api/generated/operations.js';
import { isTold } from '../tiles.js';
import { defaultYear, timeline } from '../timeline.js';

/** Which areas and bodies the questions of the start page are about: chosen from the data by rule, never by name. */

type Body = TilePartsFragment['bodies'][number];

/** What the questions are about; null where the data have no subject for one. */
export interface HomeChoice {
  /** The area with most bodies, in the latest year of which the sources speak. */
  readonly area: { readonly id: string; readonly name: string; readonly fiscalYear: number | null };
  /** Its first body whose secretariat is known, a council before others, then that with most parts. */
  readonly council: Pick<Body, 'id' | 'kind' | 'name'> | null;
  /** The last two years of which the sources speak, in the area with most bodies that has two. */
  readonly changed: { readonly area: string; readonly from: number; readonly to: number } | null;
  /** The two areas with most bodies, by id, each in the latest year of which the sources speak. */
  readonly pair: readonly { readonly area: string; readonly fiscalYear: number | null }[] | null;
}

/** Chooses from areas that were fetched; null where none of them has a body. */
export function choose(areas: readonly TilePartsFragment[]): HomeChoice | null {
  const ranked = areas
    .filter((area) => isTold(area) && area.bodies.length > 0)
    .sort((a, b) => b.bodies.length - a.bodies.length || (a.id < b.id ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined) return null;
  const changed = ranked.flatMap((area) => {
    const [from, to] = lastTwo(area);
    return from === undefined || to === undefined ? [] : [{ area: area.id, from, to }];
  })[0];
  const pair = second === undefined ? null : [first, second].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    area: { id: first.id, name: first.name, fiscalYear: yearOf(first) },
    council: councilOf(first.bodies),
    changed: changed ?? null,
    pair: pair && pair.map((area) => ({ area: area.id, fiscalYear: yearOf(area) })),
  };
}

function yearOf({ yearMarks }: TilePartsFragment): number | null {
  return defaultYear(timeline([], yearMarks));
}

/** The last two years of which the sources speak fully; of all marked years where there are no two. */
function lastTwo({ yearMarks }: TilePartsFragment): readonly number[] {
  const years = (marks: TilePartsFragment['yearMarks']): number[] =>
    marks
      .map(({ fiscalYear }) => fiscalYear)
      .sort((a, b) => a - b)
      .slice(-2);
  const stated = years(yearMarks.filter(({ mark }) => mark === 'STATED'));
  return stated.length === 2 ? stated : years(yearMarks);
}

function councilOf(bodies: readonly Body[]): HomeChoice['council'] {
  const partsOf = ({ id }: Body): number =>
    bodies.filter(({ partOf }) => partOf.some((whole) => whole.id === id)).length;
  const weight = (body: Body): readonly number[] => [
    body.secretariat === 'KNOWN' ? 1 : 0,
    body.kind === 'COUNCIL' ? 1 : 0,
    partsOf(body),
  ];
  const [best] = [...bodies].sort((a, b) => {
    const [mine, other] = [weight(a), weight(b)];
    const at = mine.findIndex((value, index) => value !== other[index]);
    return at === -1 ? (a.id < b.id ? -1 : 1) : (other[at] ?? 0) - (mine[at] ?? 0);
  });
  return best ?? null;
}

/** How the answers to all questions are asked for at once. */
export function rowVariables(choice: HomeChoice, locale: 'JA' | 'EN'): HomeRowsQueryVariables {
  const { area, council, changed, pair } = choice;
  const at = (fiscalYear: number | null) => (fiscalYear === null ? null : { fiscalYear });
  return {
    locale,
    area: area.id,
    at: at(area.fiscalYear),
    council: council?.id ?? '',
    hasCouncil: council !== null,
    changed: changed?.area ?? '',
    from: changed?.from ?? 0,
    to: changed?.to ?? 0,
    hasChanged: changed !== null,
    scopes: (pair ?? []).map((scope) => ({ area: scope.area, at: at(scope.fiscalYear) })),
    hasScopes: pair !== null,
  };
}
