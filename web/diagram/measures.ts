/** Sizes of the picture, in pixels at 100 %. One place, so that layout, canvas and SVG agree. */
export const MEASURES = {
  /** Around the whole picture. */
  marginX: 13,
  marginY: 14,
  chip: {
    height: 28,
    gap: 5,
    lineHeight: 16,
    padX: 5,
    roomX: 6,
    pillRoomX: 8,
    widest: 158,
    columnGap: 6,
    size: 13,
  },
  /** How far the second outline of a collective holder stands out, right and down. */
  stack: 3,
  /** The bar at the left of a secretariat chip. */
  bar: 4,
  seal: { size: 15, insetRight: 22, astride: 12, textSize: 10.5, wordSize: 9.5 },
  frame: { padding: 7, header: 22, bottom: 8, radius: 6, labelSize: 12, glyph: 11 },
  row: { height: 25, lineHeight: 16, gap: 6, radius: 4, textX: 24, padRight: 6, size: 12 },
  column: { width: 158, widest: 206, gap: 10, cousinGap: 24 },
  body: { height: 50, docked: 34, lineHeight: 18.5, padX: 8, size: 14, ghostSize: 13, radius: 8 },
  council: { height: 60, width: 208, widest: 280, lineHeight: 19.8, padX: 12, size: 15 },
  /** Between a body and what hangs under it. */
  under: 7,
  /** Between a body's card and the card of the body it takes the place of. */
  dock: 40,
  side: { gap: 24, frameGap: 10, leastWidth: 142 },
  /** From the card of a body down to the line of its parts, and from there down to the parts. */
  bus: { above: 26, below: 20 },
  rowCard: { body: 128, gap: 10, rowWidth: 150, cardGap: 24, leastFrame: 128 },
  separator: { clear: 8, leastWords: 240, above: 18, text: 15, below: 40, size: 12, lineHeight: 16 },
  portrait: { indent: 24, trunk: 10, gap: 6, cardGap: 14, right: 4, left: 2, body: 34 },
  note: { size: 11.5, below: 11, height: 18 },
  disc: { diameter: 18, size: 12 },
  tag: { size: 11, height: 16, above: 12, padX: 7 },
  /** The tag that tells of meetings: `clear` is how far it keeps from the middle of its box, where lines arrive. */
  meeting: { size: 11, height: 16, above: 12, padX: 5, glyph: 10, gap: 3, inset: 4, clear: 6 },
  /** Tags of an overlay: on bodies, on roles, and the signs on chips; `hang` and `astride` are px above a lower edge. */
  mark: {
    body: { height: 18, size: 12, padX: 8 },
    role: { height: 14, size: 10.5, padX: 6 },
    chip: { height: 12, size: 10, above: 5, inset: 4 },
    inset: 6,
    hang: 2,
    astride: 8,
  },
  /** The line of a succession: how far from the right it leaves a box, its head, and the room beside it. */
  arrow: { inset: 18, head: 9, half: 5, width: 2, beside: 10 },
  /** The signs that fold a card: `under` its lowest thing; in the narrow picture inside its box, below a tag on its edge. */
  fold: { height: 24, size: 12, padX: 8, gap: 4, under: 1, narrow: 40, inset: 4, lower: 1, clear: 48 },
  /** The number of a step. */
  step: { diameter: 20, size: 12, corner: 3 },
  /** From which width of the canvas on the wide form is used when the form is left open. */
  wideFrom: 600,
} as const;
