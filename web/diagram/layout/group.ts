/** One role of a body: the frame with its chips, or the row that says why there is none. */
import { groupId, shownChips, type ViewBody, type ViewChip, type ViewGroup } from '../../model/view-graph.js';
import { MEASURES } from '../measures.js';
import type { Rect, SceneDraft, SceneText } from '../scene.js';
import { frameHeading } from '../words.js';
import { drawRow, mayBeRow, roomFor, rowHeight, rowWidth } from './absence-row.js';
import { bestGrid, type Grid } from './chip-grid.js';
import { naturalChipWidth, placeChip } from './chip.js';
import { textWidth, wrapToWidth, type Block, type LayoutContext } from './context.js';

const { chip: CHIP, frame: FRAME } = MEASURES;
const COUNT_WIDTH = 24;
const HEADING_X = FRAME.padding + 16;
const HEADING_LINE = 15;

export interface GroupOptions {
  /** Outer width in px; by content if left out. */
  readonly width?: number;
  /** Chips side by side: as said, or whatever makes the frame lower. */
  readonly columns: 1 | 2 | 'best';
}

/** The place of one role. Its size is that of the union of all years; what is drawn is the shown year. */
export function groupBlock(
  body: ViewBody,
  group: ViewGroup,
  options: GroupOptions,
  context: LayoutContext,
): Block {
  const width = options.width ?? naturalWidth(group, options.columns === 2 ? 2 : 1, context);
  const grid = bestGrid(group, width, options.columns);
  const headings = headingsOf(group, context).map((text) => headingLines(text, width).length);
  const header = FRAME.header + (Math.max(1, ...headings) - 1) * HEADING_LINE;
  const frameHeight = group.chips.length > 0 ? header + grid.height + FRAME.bottom : 0;
  const own = group.chips.length > 0 ? frameHeight : rowHeight(group, roomFor(group), width, context);
  const rowSize = mayBeRow(group) ? own : 0;
  return {
    width,
    height: Math.max(frameHeight, rowSize),
    draw: (x, y, draft) => {
      if (!context.layers.has(group.role)) return y;
      const isThere = body.state !== 'ghost';
      if (isThere && shownChips(group).length > 0) {
        drawFrame(body, group, { x, y, width, height: frameHeight }, header, grid, context, draft);
        return y + frameHeight;
      }
      if (!isThere || !group.state || rowSize === 0) {
        // What a filter hides is there all the same: its place is not that of another year.
        if (group.chips.some((chip) => chip.hidden === true)) return y;
        const id = groupId(body.id, group.role);
        draft.spots.push({ id, bodyId: body.id, role: group.role, ...{ x, y, width, height: own } });
        return y;
      }
      const height = Math.min(rowSize, rowHeight(group, group.state, width, context));
      drawRow(body, group, group.state, { x, y, width, height }, context, draft);
      return y + height;
    },
  };
}

/** Whether the role has a place on a card at all. */
export function hasPlace(group: ViewGroup): boolean {
  return group.chips.length > 0 || mayBeRow(group);
}

function naturalWidth(group: ViewGroup, columns: number, context: LayoutContext): number {
  const chips = group.chips.map((chip) => Math.min(naturalChipWidth(chip, group.role, context), CHIP.widest));
  const content = Math.max(0, ...chips) * columns + (columns - 1) * CHIP.columnGap + 2 * FRAME.padding;
  const headings = headingsOf(group, context).map(
    (text) => HEADING_X + textWidth([text], FRAME.labelSize, 400) + COUNT_WIDTH,
  );
  const heading = group.chips.length > 0 ? Math.min(Math.max(...headings), MEASURES.column.widest) : 0;
  const row = mayBeRow(group) ? Math.min(rowWidth(group, context), MEASURES.column.widest) : 0;
  return Math.ceil(Math.max(content, heading, row));
}

/** What a heading has room for: it is asked of all years, so that the place is the same in each. */
function headingsOf(group: ViewGroup, context: LayoutContext): readonly string[] {
  const plain = { role: group.role, chips: group.chips };
  const texts = [frameHeading({ ...plain, joint: true }, context.locale)];
  if (!group.everState) return texts;
  return [...texts, frameHeading({ ...plain, joint: false, state: group.everState }, context.locale)];
}

function headingLines(text: string, width: number): readonly string[] {
  return wrapToWidth(text, width - HEADING_X - COUNT_WIDTH, FRAME.labelSize, 400);
}

/** The heading of the shown year, without the state if the place has no room for that. */
function fittingHeading(
  group: ViewGroup,
  width: number,
  header: number,
  context: LayoutContext,
): readonly string[] {
  const { state: _, ...plain } = group;
  const lines = headingLines(frameHeading(group, context.locale), width);
  const room = 1 + Math.floor((header - FRAME.header) / HEADING_LINE);
  return lines.length <= room ? lines : headingLines(frameHeading(plain, context.locale), width);
}

function drawFrame(
  body: ViewBody,
  group: ViewGroup,
  box: Rect,
  header: number,
  grid: Grid,
  context: LayoutContext,
  draft: SceneDraft,
): void {
  const heading = fittingHeading(group, box.width, header, context);
  const label: Omit<SceneText, 'lines' | 'x' | 'align' | 'weight'> = {
    y: box.y + header / 2,
    size: FRAME.labelSize,
    lineHeight: HEADING_LINE,
  };
  draft.frames.push({
    ...box,
    id: groupId(body.id, group.role),
    bodyId: body.id,
    role: group.role,
    known: group.state?.known ?? 'KNOWN',
    glyph: {
      x: box.x + FRAME.padding + 1,
      y: box.y + header / 2 - FRAME.glyph / 2,
      width: FRAME.glyph,
      height: FRAME.glyph,
    },
    label: {
      ...label,
      lines: heading,
      x: box.x + HEADING_X,
      align: 'start',
      weight: 400,
    },
    count: {
      ...label,
      lines: [countText(group, heading, box.width)],
      x: box.x + box.width - FRAME.padding - 1,
      align: 'end',
      weight: 700,
    },
  });
  const tops = grid.rows.map((_, row) => grid.rows.slice(0, row).reduce((sum, h) => sum + h + CHIP.gap, 0));
  group.chips.forEach((chip: ViewChip, i) => {
    const row = Math.floor(i / grid.columns);
    const place = {
      bodyId: body.id,
      role: group.role,
      x: box.x + FRAME.padding + (i % grid.columns) * (grid.chipWidth + CHIP.columnGap),
      y: box.y + header + (tops[row] ?? 0),
      width: grid.chipWidth,
      height: grid.rows[row] ?? CHIP.height,
      lines: grid.lines[i] ?? [],
    };
    if (chip.hidden === true) return;
    (chip.present ? draft.chips : draft.vacant).push(placeChip(chip, place, context));
  });
}

/** How many there are; of how many as well where a filter hides some and the heading leaves room to say so. */
function countText(group: ViewGroup, heading: readonly string[], width: number): string {
  const shown = shownChips(group).length;
  const all = group.chips.filter((chip) => chip.present).length;
  const share = `${shown}/${all}`;
  const room = width - HEADING_X - textWidth(heading, FRAME.labelSize, 400) - FRAME.padding;
  return shown < all && textWidth([share], FRAME.labelSize, 700) < room ? share : String(shown);
}
