import type { AreasQuery } from '../../api/generated/operations.js';
import { tilesOf } from '../tiles.js';
import { defaultYear, timeline, type Mark } from '../timeline.js';
import { has, MOST_SCOPES, type Scope } from './scopes.js';

/** What a column can be changed to. */
export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  readonly years: readonly { readonly fiscalYear: number; readonly mark: Mark }[];
}

/** The areas of which something is written, by id; those within a wide area too, each with the years of the atlas. */
export function areaChoices(answer: AreasQuery): readonly AreaChoice[] {
  return answer.areas.nodes
    .filter(({ yearMarks, activities, bodies }) => yearMarks.length + activities.length + bodies.length > 0)
    .map(({ id, name, yearMarks }) => ({ id, name, years: timeline(answer.fiscalYears, yearMarks) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The areas that an address is completed with, by id: a wide area stands for the municipalities in it. */
export function completionAreas(answer: AreasQuery): readonly string[] {
  return tilesOf(answer)
    .map(({ id }) => id)
    .sort();
}

/** The latest year of which the sources speak anywhere, fully rather than partly. */
export function latestYear(answer: AreasQuery): number | null {
  const marks = answer.areas.nodes.flatMap(({ yearMarks }) => yearMarks);
  const stated = marks.filter(({ mark }) => mark === 'STATED');
  return defaultYear(timeline(answer.fiscalYears, [...marks, ...stated]));
}

/**
 * What is added next: another area at the time of the last, else the same area at the nearest year before that is not
 * there yet; null when there is no room or nothing left.
 */
export function nextScope(scopes: readonly Scope[], choices: readonly AreaChoice[]): Scope | null {
  const last = scopes.at(-1);
  if (scopes.length >= MOST_SCOPES || last === undefined) return null;
  const other = choices.find(({ id }) => !scopes.some(({ area }) => area === id));
  if (other) return { area: other.id, fiscalYear: last.fiscalYear };
  const years = choices
    .flatMap(({ id, years }) => years.map(({ fiscalYear }) => ({ area: id, fiscalYear })))
    .reverse();
  return years.find((scope) => !has(scopes, scope)) ?? null;
}
