import type { Messages } from '../../locales/ja.js';
import type { RoleKind, Standing } from '../../api/generated/operations.js';
import { nothingOf, roleHeading, type Nothing } from '../labels.js';
import type { Cell, Column, None } from '../table.js';
import { HOME } from '../url.js';
import { bodyName, type AskedBody, type Gap, type GapBody, type Named } from './names.js';
import type { Asked, Picture } from './question.js';
import { yearOf } from './values.js';

/** The cells and parts of answers that several questions have. */

export const text = (words: string | null, order?: string): Cell =>
  order === undefined ? { kind: 'text', text: words ?? '' } : { kind: 'text', text: words ?? '', order };
export const number = (value: number, unit = ''): Cell => ({ kind: 'number', value, unit });
export const standing = (value: Standing): Cell => ({ kind: 'standing', standing: value });
export const list = (cells: readonly Cell[]): Cell => ({ kind: 'list', cells });
export const nothing = (state: Nothing, { forGroup = false, forYear = false } = {}): Cell => ({
  kind: 'state',
  state,
  forGroup,
  forYear,
});
/** A column; its words are those of the table unless told otherwise. */
export const column = (id: keyof Messages['table']['column'], m: Messages, numeric = false): Column => ({
  id,
  label: m.table.column[id],
  numeric,
});

/** Why something is not known; a state that the reader cannot see through counts as not stated. */
export function gapCell(state: string, gap: Pick<Gap, 'forGroup'> | null = null): Cell {
  return nothing(nothingOf(state) ?? 'NOT_STATED', { forGroup: gap?.forGroup ?? false });
}

/** The places where a claim is written, each once. */
export function places(citations: readonly { readonly locator: string }[]): Cell {
  return list([...new Set(citations.map(({ locator }) => locator))].map((locator) => text(locator)));
}

/** A role with its sign. */
export function role(kind: RoleKind, joint: boolean, m: Messages): Cell {
  return { kind: 'role', role: kind, text: roleHeading(m, kind, { joint }) };
}

/** Something that a chart shows; without an area there is no chart to lead to. */
export function thing(
  { id, name, collective = false }: Named & { readonly collective?: boolean },
  areaId: string | null,
  { values }: Pick<Asked, 'values'>,
): Cell {
  const place =
    areaId === null
      ? null
      : { page: 'area' as const, area: areaId, fiscalYear: yearOf(values), selected: id };
  return { kind: 'thing', text: name, place, collective };
}

/** A body, which leads to its card; of several areas the first has the chart. */
export function bodyCell(body: AskedBody, asked: Asked): Cell {
  const { m } = asked;
  const named = { id: body.id, name: bodyName(body, m) };
  return thing(named, body.areas[0]?.id ?? null, asked);
}

/** A chart as picture of an answer. */
export function chart(areaId: string | null, asked: Asked, selected: string | null = null): Picture | null {
  if (areaId === null) return null;
  const fiscalYear = yearOf(asked.values);
  return { page: 'area', area: areaId, view: 'chart', fiscalYear, selected, options: HOME.options };
}

/** The nothing of an area, with its reason. */
export function noneOf(gap: Pick<Gap, 'state' | 'reason'> | null | undefined, m: Messages): None {
  return { state: nothingOf(gap?.state ?? '') ?? 'NOT_STATED', text: gap?.reason ?? m.questions.notWritten };
}

/** What is not known of a body, as its areas say: of several the weakest. */
export function bodyGap({ areas }: Pick<GapBody, 'areas'>): Nothing {
  const states = new Set(areas.map(({ gap }) => gap?.state ?? ''));
  return WEAKEST_FIRST.find((state) => states.has(state)) ?? 'NOT_STATED';
}

const WEAKEST_FIRST = ['NOT_REVIEWED', 'NOT_STATED', 'STATED_NONE'] as const;
