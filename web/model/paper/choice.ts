/** Which sheet of paper. Pure. */
import type { Options } from '../url.js';

export const PAPERS = ['a4', 'a3'] as const;
export type Paper = (typeof PAPERS)[number];
export const TURNS = ['landscape', 'portrait'] as const;
export type Turn = (typeof TURNS)[number];

/** A size of paper, and how it lies. */
export interface PaperChoice {
  readonly paper: Paper;
  readonly turn: Turn;
}

/** Sides in millimetres, the shorter first. */
const SIDES: Readonly<Record<Paper, readonly [short: number, long: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
};
/** Pixels of a sheet in a millimetre: 96 to the inch. */
export const PIXELS_PER_MM = 96 / 25.4;

/** The sheet that an address asks for; A4 across where it asks for none. */
export function paperChoice({ paper, turn }: Options): PaperChoice {
  return {
    paper: PAPERS.find((known) => known === paper) ?? 'a4',
    turn: TURNS.find((known) => known === turn) ?? 'landscape',
  };
}

/** Width and height of a sheet in millimetres. */
export function sheetMm({ paper, turn }: PaperChoice): { readonly width: number; readonly height: number } {
  const [short, long] = SIDES[paper];
  return turn === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}
