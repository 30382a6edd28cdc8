/** The marks of lines between bodies that are not plainly stated. */
import type { Locale } from '../../model/era.js';
import { centreOf, overlap, stretchEnters, type Point, type Rect } from '../../model/geometry.js';
import { MEASURES } from '../measures.js';
import type { SceneDraft, SceneEdge, SceneSeal } from '../scene.js';
import { sealWord } from '../words.js';
import { textBounds, textWidth } from './context.js';

const { seal: SEAL } = MEASURES;
/** How much of its line is seen on either side of a mark, px. */
const SEEN = 2;
/** Between a mark and the part at which its line arrives, px. */
const NEAR = 1.5;

/**
 * Puts a mark on each such line: on the stretch that arrives at the part, else on one before it, where it covers
 * nothing else. A line without room for it tells by its dashes alone.
 */
export function sealLines(draft: SceneDraft, locale: Locale): void {
  const solids: readonly Rect[] = [...draft.boxes, ...draft.frames, ...draft.rows];
  const taken: Rect[] = draft.notes.map((note) => note.ground ?? textBounds(note.text));
  const sealed = draft.edges.map((edge) => {
    const word = sealWord(edge.standing, locale);
    if (word === null) return edge;
    const others = draft.edges.filter((other) => other !== edge);
    const isFree = (rect: Rect): boolean =>
      rect.x >= 0 &&
      ![...solids, ...taken].some((other) => overlap(rect, other)) &&
      !others.some((other) => crosses(other, rect));
    const seal = placesOn(edge.points, word).find(isFree);
    if (seal) taken.push(seal);
    return { ...edge, seal: seal ?? null };
  });
  draft.edges.splice(0, draft.edges.length, ...sealed);
}

/** A mark on each stretch that is long enough for it: just before the end of the last, else in its middle. */
function placesOn(points: readonly Point[], word: string): SceneSeal[] {
  const isWord = word.length > 1;
  const size = isWord ? SEAL.wordSize : SEAL.textSize;
  const width = isWord ? textWidth([word], size, 700) + 6 : SEAL.size;
  const stretches = points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }));
  return stretches.reverse().flatMap(({ from, to }, i) => {
    const middle = centreOf({ ...from, width: to.x - from.x, height: to.y - from.y });
    const isArriving = i === 0 && from.x === to.x && from.y < to.y;
    const { x, y } = isArriving ? { x: to.x, y: to.y - SEAL.size / 2 - NEAR } : middle;
    const isLong =
      Math.abs(to.x - from.x) >= width + 2 * SEEN || Math.abs(to.y - from.y) >= SEAL.size + 2 * SEEN;
    if (!isLong) return [];
    const at = { x: x - width / 2, y: y - SEAL.size / 2, width, height: SEAL.size };
    const text = { lines: [word], x, y, align: 'middle', size, lineHeight: size, weight: 700 } as const;
    return [{ ...at, text }];
  });
}

function crosses({ points }: SceneEdge, rect: Rect): boolean {
  return points.slice(1).some((to, i) => stretchEnters(points[i] ?? to, to, rect));
}
