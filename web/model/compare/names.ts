import type { CompareQuery } from '../../api/generated/operations.js';
import { shortName } from '../labels.js';
import { emWidth } from '../text.js';
import { formatUrl, HOME, type ViewState } from '../url.js';
import type { Scope } from './scopes.js';

/** A name that is wider is long, in em. */
const LONG = 15;

export type ScopeAnswer = CompareQuery['compare']['scopes'][number];
export type BodyAnswer = ScopeAnswer['bodies'][number];

/** 坂井市 地域ケア会議: with the area that it serves where that is not the one of the column. */
export function bodyName({ area }: ScopeAnswer, { name, areas }: BodyAnswer): string {
  return withArea(area.id, areas, name);
}

/** The same with its short name where the full one is long, as 推進協議会. */
export function shortBodyName({ area }: ScopeAnswer, { name, aliases, areas }: BodyAnswer): string {
  return withArea(area.id, areas, emWidth(name, 400) > LONG ? shortName(name, aliases) : name);
}

function withArea(column: string, areas: BodyAnswer['areas'], name: string): string {
  const [own] = areas;
  if (own === undefined || areas.some(({ id }) => id === column) || name.includes(own.name)) return name;
  return `${own.name} ${name}`;
}

/** Where a thing of a column stands in the chart of its area and year. */
export function chartUrl(
  scope: Scope,
  selected: string | null,
  { locale, theme }: Pick<ViewState, 'locale' | 'theme'>,
): string {
  const { area, fiscalYear } = scope;
  return formatUrl({ ...HOME, page: 'area', area, fiscalYear, selected, locale, theme });
}
