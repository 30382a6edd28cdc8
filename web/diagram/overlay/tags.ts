/** Where the tags of marks stand. A mark with no room for its words is its sign alone; its list has the words. */
import { MARKS, type TagLook } from './looks.js';
import type { Marking } from '../../model/overlay.js';
import type { Target } from '../elements.js';
import { textBounds, textWidth } from '../layout/context.js';
import { MEASURES } from '../measures.js';
import type { Point, Rect, SceneBox, SceneChip, SceneFrame, SceneRow, SceneText } from '../scene.js';
import type { Room } from './obstacles.js';
import type { SceneTag } from './overlaid.js';

const { mark: MARK, tag: NOTE_TAG } = MEASURES;

export interface TagSize {
  readonly height: number;
  /** Of its words. */
  readonly size: number;
  readonly padX: number;
}

/** A tag on the top edge of a body, where every form of the picture keeps room for one. */
export function bodyTag(box: SceneBox, { mark, label }: Marking, room: Room): SceneTag | null {
  const { look, sign } = MARKS[mark];
  const y = box.y - NOTE_TAG.above;
  const select: Target = { kind: 'body', id: box.bodyId };
  for (const words of [`${sign} ${label}`.trim(), sign]) {
    const width = widthOf(words, MARK.body);
    const middle = box.x + (box.width - width) / 2;
    for (const x of width > box.width
      ? []
      : [middle, box.x + MARK.inset, box.x + box.width - width - MARK.inset]) {
      const at = { x, y, width, height: MARK.body.height };
      if (room.isFree(at, box.bodyId))
        return tagAt(`mark~${box.bodyId}`, at, look, words, MARK.body, select, room);
    }
  }
  return null;
}

/** A tag in the heading of a role, or on the lower edge of its place. */
export function roleTag(place: SceneFrame | SceneRow, { mark, label }: Marking, room: Room): SceneTag | null {
  const { look, sign } = MARKS[mark];
  const select: Target = { kind: 'role', id: place.id };
  const right = 'count' in place ? textBounds(place.count).x : place.x + place.width;
  const line = 'label' in place ? place.label.y : place.text.y;
  const bottom = place.y + place.height;
  for (const words of [`${sign} ${label}`.trim(), sign]) {
    const width = widthOf(words, MARK.role);
    const { height } = MARK.role;
    const ends: Point[] = [
      { x: right - MARK.inset - width, y: line - height / 2 },
      { x: place.x + MARK.inset, y: bottom - MARK.hang },
      { x: place.x + place.width - MARK.inset - width, y: bottom - MARK.hang },
      { x: place.x + MARK.inset, y: bottom - MARK.astride },
      { x: place.x + place.width - MARK.inset - width, y: bottom - MARK.astride },
    ];
    for (const end of width > place.width - 2 * MARK.inset ? [] : ends) {
      const at = { ...end, width, height };
      if (room.isFree(at, place.id))
        return tagAt(`mark~${place.id}`, at, look, words, MARK.role, select, room);
    }
  }
  return null;
}

/** The sign of one who came or went, on the upper edge of the chip. */
export function chipSign(chip: SceneChip, mark: 'ADDED' | 'ENDED', room: Room): SceneTag | null {
  const { look, sign } = MARKS[mark];
  const { height, size } = MARK.chip;
  const select: Target = { kind: 'role', id: chip.edgeId, holderId: chip.holderId };
  for (const x of [chip.x + MARK.chip.inset, chip.x + chip.width - height - MARK.chip.inset]) {
    const at = { x, y: chip.y - MARK.chip.above, width: height, height };
    if (room.isReadable(at)) {
      return tagAt(`mark~${chip.edgeId}`, at, look, sign, { height, size, padX: 0 }, select, room);
    }
  }
  return null;
}

/** The width of a tag with these words. */
export function widthOf(words: string, { size, padX }: TagSize): number {
  return textWidth([words], size, 700) + 2 * padX;
}

/** Takes its room. */
export function tagAt(
  id: string,
  at: Rect,
  look: TagLook,
  words: string,
  { size }: TagSize,
  select: Target,
  room: Room,
): SceneTag {
  room.take(at);
  const text: SceneText = {
    lines: [words],
    x: at.x + at.width / 2,
    y: at.y + at.height / 2,
    align: 'middle',
    size,
    lineHeight: size,
    weight: 700,
  };
  return { ...at, id, look, text, select };
}
