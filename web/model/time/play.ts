/** The years that are stepped through by themselves, once a person has asked for it. Pure. */
import { nextSpoken, type YearPoint } from '../timeline.js';

/** How long each year stands, ms. */
export const PLAY_STEP = 2000;

/** Whether there are two years to go through. */
export function isPlayable(points: readonly YearPoint[]): boolean {
  return points.filter((point) => point.mark !== 'NONE').length > 1;
}

/** The first step: on from the shown year, or from the first year that has a mark when there is none after it. */
export function firstToPlay(points: readonly YearPoint[], shown: number | null): number | null {
  const first = points.find((point) => point.mark !== 'NONE')?.fiscalYear ?? null;
  return shown === null ? first : (nextSpoken(points, shown, 1) ?? (first === shown ? null : first));
}

/** The step after it; null at the end. */
export function nextToPlay(points: readonly YearPoint[], shown: number): number | null {
  return nextSpoken(points, shown, 1);
}
