/** One chip: the text it needs, and its geometry. */
import type { DrawnRole, ViewChip } from '../../model/view-graph.js';
import { widestPiece } from '../../model/text.js';
import { MEASURES } from '../measures.js';
import type { SceneChip, SceneSeal } from '../scene.js';
import { sealWord } from '../words.js';
import { textWidth, wrapToWidth, type LayoutContext } from './context.js';

const { chip: CHIP, seal: SEAL, stack: STACK, bar: BAR } = MEASURES;
/** Room that an English mark takes at the right of a chip: the longest is 'plan'. */
const ENGLISH_SEAL = 34;

/** Width of the outer place that shows the label on one line with comfortable room. */
export function naturalChipWidth(chip: ViewChip, role: DrawnRole, context: LayoutContext): number {
  const label = textWidth([chip.label], CHIP.size, 400);
  const mark = chip.marked === true ? (context.locale === 'ja' ? SEAL.insetRight : ENGLISH_SEAL) : 0;
  const room = role === 'MEMBER' ? CHIP.pillRoomX : CHIP.roomX;
  return label + 2 * room + mark + taken(chip, role);
}

/** What the second outline and the bar take from the place of a chip. */
function taken(chip: ViewChip, role: DrawnRole): number {
  return (chip.collective ? STACK : 0) + (role === 'SECRETARIAT' ? BAR : 0);
}

/**
 * The label broken for a place of this width. It does not depend on the shown year: where the label leaves no room
 * for the mark of a claim, the mark moves to the edge of the chip.
 */
export function chipLines(chip: ViewChip, role: DrawnRole, width: number): readonly string[] {
  return wrapToWidth(chip.label, Math.max(innerWidth(chip, role, width), CHIP.size * 2), CHIP.size, 400);
}

/** Whether a place of this width holds the label without cutting a word. */
export function keepsWords(chip: ViewChip, role: DrawnRole, width: number): boolean {
  return widestPiece(chip.label, 400) * CHIP.size <= innerWidth(chip, role, width);
}

function innerWidth(chip: ViewChip, role: DrawnRole, width: number): number {
  return width - taken(chip, role) - 2 * CHIP.padX;
}

/** Height of a chip with so many lines. */
export function chipHeight(lines: number): number {
  return CHIP.height + (lines - 1) * CHIP.lineHeight;
}

/** Where a chip stands and what it says. */
export interface ChipPlace {
  readonly bodyId: string;
  readonly role: DrawnRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The chip in its place. */
export function placeChip(chip: ViewChip, place: ChipPlace, context: LayoutContext): SceneChip {
  const width = place.width - (chip.collective ? STACK : 0);
  const word = sealWord(chip.standing, context.locale);
  const labelWidth = textWidth(place.lines, CHIP.size, 400);
  const middle = place.x + width / 2 + (place.role === 'SECRETARIAT' ? BAR / 2 : 0);
  const seal = word === null ? null : placeSeal(word, { ...place, width }, labelWidth);
  const isInside = seal !== null && seal.y > place.y && seal.x + seal.width <= place.x + width;
  const free = isInside ? (place.x + CHIP.padX + seal.x - CHIP.padX / 2) / 2 : middle;
  return {
    edgeId: chip.edgeId,
    holderId: chip.holderId,
    bodyId: place.bodyId,
    role: place.role,
    collective: chip.collective,
    standing: chip.standing,
    x: place.x,
    y: place.y,
    width,
    height: place.height,
    text: {
      lines: place.lines,
      x: Math.min(middle, free),
      y: place.y + place.height / 2,
      align: 'middle',
      size: CHIP.size,
      lineHeight: CHIP.lineHeight,
      weight: 400,
    },
    seal,
    claims: chip.claims ?? [chip.edgeId],
  };
}

/** Inside the chip at its right where the label leaves room; else astride its upper edge, clear of the label. */
function placeSeal(word: string, box: ChipPlace, labelWidth: number): SceneSeal {
  const isWord = word.length > 1;
  const size = isWord ? SEAL.wordSize : SEAL.textSize;
  const wide = isWord ? textWidth([word], size, 700) + 6 : SEAL.size;
  const margin = SEAL.insetRight - SEAL.size;
  const right = box.x + box.width;
  const middle = box.y + box.height / 2;
  const sealAt = (x: number, y: number, width: number, height: number, letter: number = size): SceneSeal => ({
    ...{ x, y: y - height / 2, width, height },
    text: {
      lines: [word],
      x: x + width / 2,
      y,
      align: 'middle',
      size: letter,
      lineHeight: letter,
      weight: 700,
    },
  });
  if (labelWidth <= box.width - 2 * CHIP.padX - wide - margin) {
    return sealAt(right - margin - wide, middle, wide, SEAL.size);
  }
  return sealAt(right - margin - wide, box.y + 1, wide, SEAL.astride, SEAL.wordSize);
}
