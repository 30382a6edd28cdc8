/** What has to change on the canvas between two scenes. Pure. */
import type { CanvasElement } from './elements.js';

export interface ElementChanges {
  /** Ids to take away: what is gone, and what comes back changed. */
  readonly remove: readonly string[];
  /** Elements to put in, those behind first. */
  readonly add: readonly CanvasElement[];
  /** Ids among them that were not there before in any form. */
  readonly fresh: ReadonlySet<string>;
  /** What stands on the canvas afterwards. */
  readonly drawn: ReadonlyMap<string, string>;
}

/** Compares what is drawn (each id with its element as text) with what is wanted. */
export function elementChanges(
  drawn: ReadonlyMap<string, string>,
  wanted: readonly CanvasElement[],
): ElementChanges {
  const next = new Map(wanted.map((element) => [element.data.id, JSON.stringify(element)]));
  return {
    remove: [...drawn].filter(([id, text]) => next.get(id) !== text).map(([id]) => id),
    add: wanted.filter((element) => drawn.get(element.data.id) !== next.get(element.data.id)),
    fresh: new Set([...next.keys()].filter((id) => !drawn.has(id))),
    drawn: next,
  };
}
