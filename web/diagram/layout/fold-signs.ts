/** The signs that close a card, and those that say how much of it is closed. */
import type { Fold, Folding } from '../../model/expansion/folding.js';
import type { Locale } from '../../model/era.js';
import { overlap, stretchEnters, type Rect } from '../../model/geometry.js';
import { MEASURES } from '../measures.js';
import type { SceneBox, SceneDraft, SceneFold } from '../scene.js';
import { foldWords } from '../words.js';
import { textBounds, textWidth } from './context.js';

const { fold: FOLD } = MEASURES;

interface Sign {
  readonly fold: Fold;
  readonly words: string;
  readonly width: number;
}

/**
 * Under the lowest thing of each card: where the line to its parts leaves it, and where there is nothing else under it.
 * A sign that closes a card without parts is shown only where the reader is, and left out where it has no room.
 */
export function wideFolds(draft: SceneDraft, { folds }: Folding, locale: Locale): SceneFold[] {
  const placed: SceneFold[] = [];
  const words = draft.notes.map((note) => note.ground ?? textBounds(note.text));
  const solids = [...draft.boxes, ...draft.frames, ...draft.rows, ...words];
  for (const box of draft.boxes) {
    const signs = (folds.get(box.bodyId) ?? []).map((fold) => signOf(fold, box.width, locale));
    if (signs.length === 0) continue;
    const isQuiet = signs.every(({ fold }) => !fold.opens && !fold.key.endsWith('~PARTS'));
    const width = signs.reduce((sum, sign) => sum + sign.width + FOLD.gap, -FOLD.gap);
    const y = footOf(box, width, draft) + FOLD.under;
    const lefts = [box.x + (box.width - width) / 2, box.x, box.x + box.width - width];
    const row = (left: number): Rect => ({ x: left, y, width, height: FOLD.height });
    const left = isQuiet ? lefts.find((at) => isFree(row(at), [...solids, ...placed], draft)) : lefts[0];
    if (left === undefined) continue;
    let x = left;
    for (const sign of signs) {
      placed.push(foldAt(sign, box.bodyId, { x, y }, isQuiet));
      x += sign.width + FOLD.gap;
    }
  }
  return placed;
}

/** At the right end of the box of each body, where the narrow picture keeps room for it. */
export function narrowFolds(draft: SceneDraft, { folds }: Folding, locale: Locale): SceneFold[] {
  return draft.boxes.flatMap((box) => {
    const [fold] = folds.get(box.bodyId) ?? [];
    if (!fold) return [];
    const words = foldWords(fold, locale).at(-1) ?? '';
    const x = box.x + box.width - FOLD.inset - FOLD.narrow;
    const y = box.y + (box.height - FOLD.height) / 2 + FOLD.lower;
    return [foldAt({ fold, words, width: FOLD.narrow }, box.bodyId, { x, y }, false)];
  });
}

/** The sign with the longest words that are no wider than its card. */
function signOf(fold: Fold, room: number, locale: Locale): Sign {
  const wordings = foldWords(fold, locale);
  const widthOf = (words: string): number =>
    Math.max(FOLD.height, textWidth([words], FOLD.size, 700) + 2 * FOLD.padX);
  const words =
    wordings.find((text) => widthOf(text) <= room - FOLD.gap - FOLD.height) ?? wordings.at(-1) ?? '';
  return { fold, words, width: widthOf(words) };
}

/** Where what is drawn of a body ends, as far as it stands over its signs. */
function footOf(box: SceneBox, width: number, draft: SceneDraft): number {
  const from = box.x + (box.width - width) / 2;
  const own = [...draft.frames, ...draft.rows].filter(
    (place) => place.bodyId === box.bodyId && place.x < from + width && place.x + place.width > from,
  );
  return [box, ...own].reduce((lowest, rect) => Math.max(lowest, rect.y + rect.height), 0);
}

function isFree(rect: Rect, solids: readonly Rect[], { edges }: SceneDraft): boolean {
  if (solids.some((other) => overlap(other, rect))) return false;
  return !edges.some(({ points }) =>
    points.slice(1).some((to, i) => stretchEnters(points[i] ?? to, to, rect)),
  );
}

function foldAt(
  { fold, words, width }: Sign,
  bodyId: string,
  { x, y }: { readonly x: number; readonly y: number },
  isQuiet: boolean,
): SceneFold {
  const at = { x, y, width, height: FOLD.height };
  const text = {
    lines: [words],
    x: x + width / 2,
    y: y + FOLD.height / 2,
    align: 'middle',
    size: FOLD.size,
    lineHeight: FOLD.size,
    weight: 700,
  } as const;
  return { ...at, key: fold.key, opens: fold.opens, bodyId, isQuiet, text };
}
