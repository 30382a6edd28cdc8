/** Which part of a picture stands in the middle of its window, and how large. Pure; a part of the address. */

/**
 * The point in the middle, px at 100 % from the middle of the box of a body: so the same part is in the middle of a
 * window of another size too, where the picture may be laid out otherwise.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** 1 at 100 %. */
  readonly zoom: number;
  readonly bodyId: string;
}

const PREFIX = 'body-';
const PLACE = /^(-?\d{1,6}),(-?\d{1,6}),(\d{1,2}(?:\.\d{1,3})?),(\.?)([A-Za-z0-9][A-Za-z0-9._:~-]*)$/;

/** `-120,40,1.25,sakai-council`; an id that is not `body-…` stands after a point. Null for what is none. */
export function parsePlace(text: string | null | undefined): Place | null {
  const [, x, y, zoom, whole, name] = PLACE.exec(text ?? '') ?? [];
  if (name === undefined || Number(zoom) === 0) return null;
  const bodyId = whole === '' ? PREFIX + name : name;
  return { x: Number(x), y: Number(y), zoom: Number(zoom), bodyId };
}

/** The text that `parsePlace` reads, to whole px and percent. */
export function formatPlace({ x, y, zoom, bodyId }: Place): string {
  const name = bodyId.startsWith(PREFIX) ? bodyId.slice(PREFIX.length) : `.${bodyId}`;
  return [Math.round(x), Math.round(y), Math.round(zoom * 100) / 100, name].join(',');
}
