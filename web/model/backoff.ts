/** How long to wait before asking again, by how often it was in vain. Pure; chance is a parameter. */

const FIRST = 1_000;
const LONGEST = 30_000;
/** By which share of it a wait is longer or shorter, so that a thousand pages do not ask at the same moment. */
const SPREAD = 0.2;

/**
 * A wait in milliseconds: 1, 2, 4, 8, 16 and then 30 seconds, a fifth more or less.
 *
 * @param tries how often it was in vain, from 0
 * @param chance 0 to 1
 * @param atLeast what the server asked for, in milliseconds
 */
export function waitBefore(tries: number, chance: number, atLeast: number | null): number {
  const plain = Math.min(FIRST * 2 ** tries, LONGEST);
  return Math.max(Math.round(plain * (1 - SPREAD + 2 * SPREAD * chance)), atLeast ?? 0);
}

/** Whole seconds that are left until a moment, both in milliseconds; never less than 1. */
export function secondsUntil(due: number, now: number): number {
  return Math.max(1, Math.ceil((due - now) / 1_000));
}
