import { ALWAYS, type Window } from '../../domain/period.js';
import type { Values } from '../engine/engine.js';

/** Conditions that keep what a window selects. Dates are ISO strings, which sort as time does. */

/** Whether the window leaves nothing out, so that no condition is needed. */
export const isAlways = (window: Window): boolean =>
  window.since === ALWAYS.since && window.until === ALWAYS.until;

/** One condition for each variable: its period overlaps the window. None when nothing is left out. */
export function selected(window: Window, ...variables: readonly string[]): string[] {
  return isAlways(window) ? [] : variables.map(overlap);
}

/** The same for every node and relation of the path in `variable`. */
export function selectedPath(window: Window, variable: string): string[] {
  if (isAlways(window)) return [];
  return [
    `all(link IN relationships(${variable}) WHERE ${overlap('link')})`,
    `all(place IN nodes(${variable}) WHERE ${overlap('place')})`,
  ];
}

/** The parameters of these conditions. */
export function windowParameters(window: Window): Values {
  return isAlways(window) ? {} : { since: window.since, until: window.until };
}

/** `WHERE a AND b`, or nothing when there is no condition. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

const overlap = (variable: string): string =>
  `(${variable}.from IS NULL OR ${variable}.from < $until) AND (${variable}.to IS NULL OR ${variable}.to > $since)`;
