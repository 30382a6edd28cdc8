/** The sizes that the card trees of all columns have together. */
export const ZOOMS: readonly number[] = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5];

/** The largest size, at most the full one, at which every drawing has room in its column; the smallest where none has. */
export function fittingZoom(columns: readonly { readonly room: number; readonly width: number }[]): number {
  const fits = (zoom: number): boolean => columns.every(({ room, width }) => width * zoom <= room);
  return ZOOMS.findLast((zoom) => zoom <= 1 && fits(zoom)) ?? ZOOMS[0] ?? 1;
}
