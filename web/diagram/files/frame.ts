/** How a sheet is divided: head, foot, picture, and what stands beside or below it. Pure. */
import type { PaperContent } from '../../model/paper/types.js';
import { textWidth, wrapToWidth } from '../layout/context.js';
import type { Rect } from '../scene.js';
import { paragraph } from './paragraph.js';
import { PRINT } from './pieces.js';

/** Lengths at A4 in px. */
const HEAD = { x: 40, top: 30, title: [22, 18, 15], subtitle: 12.5, basis: 13, time: 16, days: 12 } as const;
const FOOT = {
  bottom: 24,
  above: 8,
  least: 2,
  size: 11,
  line: 15,
  gap: 20,
  /** What the number of the page takes of the last part. */
  page: 52,
  shares: { source: 0.34, places: 0.31, made: 0.35 },
} as const;
const ASIDE = { width: 184, gap: 14, columnGap: 22 } as const;

/** How far the margins of a picture, in which nothing is drawn, lie in those of the sheet, px. */
const BLEED = 4;

/** The outline of a sheet and the size of its small print. */
export interface SheetForm {
  readonly width: number;
  readonly height: number;
  /** 1 at A4; lengths and letters of larger sheets are larger. */
  readonly unit: number;
  /** Where the key stands: in a column at the right, or in columns below the picture. */
  readonly aside: 'right' | 'below';
}

export interface SheetFrame extends SheetForm {
  /** Lines of the foot: as many as sources and address need. */
  readonly footLines: number;
  readonly left: number;
  readonly inner: number;
  readonly title: { readonly lines: readonly string[]; readonly size: number; readonly y: number };
  readonly subtitleLines: number;
  readonly subtitleY: number;
  readonly subtitleWidth: number;
  readonly headRule: number;
  readonly footRule: number;
  /** Where the picture may stand. Its own margins may lie in those of the sheet. */
  readonly room: Rect;
  readonly asides: readonly Rect[];
  /** The line between picture and key; null where the key stands below. */
  readonly divider: number | null;
}

/** Widths of head and foot that do not depend on what is shown. */
export const SIZES = { head: HEAD, foot: FOOT } as const;

/** The lines of one part of the foot. */
export function footLines(
  { inner, unit }: Pick<SheetFrame, 'inner' | 'unit'>,
  part: keyof typeof FOOT.shares,
  heading: string,
  texts: readonly string[],
): readonly string[] {
  const taken = footHeading(heading, unit) + (FOOT.gap + (part === 'made' ? FOOT.page - FOOT.gap : 0)) * unit;
  return texts.flatMap((text) => paragraph(text, inner * FOOT.shares[part] - taken, FOOT.size * unit));
}

/** What the heading of a part of the foot takes before its text, px. */
export function footHeading(heading: string, unit: number): number {
  return textWidth([heading], FOOT.size * unit, 700) + 10 * unit;
}

/** How many columns the key takes below a picture. */
export function asideColumns({ width, unit }: Pick<SheetForm, 'width' | 'unit'>): number {
  return Math.max(2, Math.floor((width - 2 * HEAD.x * unit) / (210 * unit)));
}

/** The width of one column of the key, px. */
export function asideWidth(form: Pick<SheetForm, 'width' | 'unit' | 'aside'>): number {
  if (form.aside === 'right') return ASIDE.width * form.unit;
  const columns = asideColumns(form);
  return (form.width - 2 * HEAD.x * form.unit - (columns - 1) * ASIDE.columnGap * form.unit) / columns;
}

/**
 * Divides a sheet.
 *
 * @param subtitleLines room for the line under the title
 * @param below height of the key below the picture, px
 */
export function frameOf(
  form: SheetForm,
  { title, basis, foot }: PaperContent,
  { subtitleLines, below }: { readonly subtitleLines: number; readonly below: number },
): SheetFrame {
  const { unit, width, height } = form;
  const left = HEAD.x * unit;
  const inner = width - 2 * left;
  const timeWidth = Math.max(
    textWidth([`${basis.label}　${basis.time}`], HEAD.time * unit, 700),
    textWidth([basis.days], HEAD.days * unit, 400),
  );
  const titleRoom = inner - timeWidth - 24 * unit;
  const sizes = HEAD.title.map((size) => size * unit);
  const size = sizes.find((one) => wrapToWidth(title, titleRoom, one, 700).length === 1) ?? sizes[2] ?? 15;
  const titleLines = wrapToWidth(title, titleRoom, size, 700);
  const titleHeight = Math.max(HEAD.title[0] * unit, titleLines.length * size * 1.25);
  const titleY = HEAD.top * unit + titleHeight / 2;
  const subtitleY = HEAD.top * unit + titleHeight + 14 * unit;
  const subtitleHeight = (subtitleLines - 1) * PRINT.line * unit;
  const headRule = subtitleY + subtitleHeight + 15 * unit;
  const lines = Math.max(
    FOOT.least,
    footLines({ inner, unit }, 'source', foot.source.heading, [foot.source.lines.join(' ')]).length,
    footLines({ inner, unit }, 'made', foot.made.heading, foot.made.lines).length,
  );
  const footRule = height - (FOOT.bottom + lines * FOOT.line + FOOT.above) * unit;
  const divided = {
    left,
    inner,
    headRule,
    footRule,
    subtitleLines,
    subtitleY,
    subtitleWidth: titleRoom,
    ...form,
  };
  const heading = { lines: titleLines, size, y: titleY };
  return { ...divided, footLines: lines, title: heading, ...rooms(divided, below) };
}

function rooms(
  sheet: SheetForm & Pick<SheetFrame, 'left' | 'inner' | 'headRule' | 'footRule'>,
  below: number,
): Pick<SheetFrame, 'room' | 'asides' | 'divider'> {
  const { unit, left, inner, headRule, footRule, width } = sheet;
  const top = headRule + 4 * unit;
  const column = asideWidth(sheet);
  if (sheet.aside === 'right') {
    const x = width - left - column;
    const divider = x - ASIDE.gap * unit;
    const aside = { x, y: headRule + 12 * unit, width: column, height: footRule - headRule - 20 * unit };
    const room = { x: left - BLEED, y: top, width: divider - left, height: footRule - top };
    return { room, asides: [aside], divider };
  }
  const columns = asideColumns(sheet);
  const y = footRule - below - 8 * unit;
  const asides = Array.from({ length: columns }, (_, i) => ({
    x: left + i * (column + ASIDE.columnGap * unit),
    y,
    width: column,
    height: below,
  }));
  const room = { x: left - BLEED, y: top, width: inner + 2 * BLEED, height: y - 6 * unit - top };
  return { room, asides, divider: null };
}
