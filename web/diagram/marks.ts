/** The marks of the roles: shape and line carry the meaning, colour repeats it. Shared by canvas and SVG. */
import type { DrawnRole, Standing } from '../model/view-graph.js';
import { MEASURES } from './measures.js';
import type { PaletteName } from './palette.js';

export interface RoleMark {
  readonly line: PaletteName;
  readonly fill: PaletteName;
  /** Outline of a chip: corner radius, or how far a corner is cut. */
  readonly corner: { readonly kind: 'round' | 'cut'; readonly px: number };
  readonly chipWidth: number;
  readonly chipDash: readonly number[] | null;
  readonly frameDash: readonly number[] | null;
  readonly edgeWidth: number;
  readonly edgeDash: readonly number[] | null;
  /** The glyph as a polygon in a square from -1 to 1; a circle has none. */
  readonly glyph: readonly number[] | null;
  /** Drawn as an outline only. */
  readonly isHollow: boolean;
}

const DOTS = [1.5, 3];
const PLUS = 0.78;
const ARM = 0.21;

export const ROLE_MARKS: Readonly<Record<DrawnRole, RoleMark>> = {
  SECRETARIAT: {
    line: 'secretariatLine',
    fill: 'secretariatFill',
    corner: { kind: 'round', px: 1.5 },
    chipWidth: 1.2,
    chipDash: null,
    frameDash: null,
    edgeWidth: 2.5,
    edgeDash: null,
    glyph: [-0.75, -0.75, 0.75, -0.75, 0.75, 0.75, -0.75, 0.75],
    isHollow: false,
  },
  OPERATOR: {
    line: 'operatorLine',
    fill: 'operatorFill',
    corner: { kind: 'round', px: 6 },
    chipWidth: 1.2,
    chipDash: null,
    frameDash: null,
    edgeWidth: 1.5,
    edgeDash: null,
    glyph: [-0.67, -0.83, 0.83, 0, -0.67, 0.83],
    isHollow: false,
  },
  MEMBER: {
    line: 'memberLine',
    fill: 'memberFill',
    corner: { kind: 'round', px: MEASURES.chip.height / 2 },
    chipWidth: 1.2,
    chipDash: null,
    frameDash: null,
    edgeWidth: 1.5,
    edgeDash: null,
    glyph: null,
    isHollow: false,
  },
  ADVISER: {
    line: 'adviserLine',
    fill: 'adviserFill',
    corner: { kind: 'cut', px: 7 },
    chipWidth: 1.2,
    chipDash: [4, 2.5],
    frameDash: [5, 3],
    edgeWidth: 1.8,
    edgeDash: [6, 4],
    glyph: [0, -0.83, 0.83, 0, 0, 0.83, -0.83, 0],
    isHollow: true,
  },
  SUPPORTER: {
    line: 'supporterLine',
    fill: 'supporterFill',
    corner: { kind: 'round', px: 6 },
    chipWidth: 2,
    chipDash: DOTS,
    frameDash: DOTS,
    edgeWidth: 2.5,
    edgeDash: [1.5, 4],
    glyph: [
      -ARM,
      -PLUS,
      ARM,
      -PLUS,
      ARM,
      -ARM,
      PLUS,
      -ARM,
      PLUS,
      ARM,
      ARM,
      ARM,
      ARM,
      PLUS,
      -ARM,
      PLUS,
      -ARM,
      ARM,
      -PLUS,
      ARM,
      -PLUS,
      -ARM,
      -ARM,
      -ARM,
    ],
    isHollow: false,
  },
};

/** A calendar sheet, in the square from -1 to 1: its outline, and its page the other way round as a hole. */
export const MEETING_GLYPH: readonly number[] = [
  ...[-0.85, -0.6, -0.5, -0.6, -0.5, -1, -0.25, -1, -0.25, -0.6, 0.25, -0.6, 0.25, -1, 0.5, -1, 0.5, -0.6],
  ...[0.85, -0.6, 0.85, 0.9, -0.85, 0.9, -0.85, -0.6],
  ...[-0.6, -0.1, -0.6, 0.65, 0.6, 0.65, 0.6, -0.1, -0.6, -0.1],
];

/** How an outline, a line between bodies and a mark say how far the source says it. */
export interface StandingMark {
  readonly colour: PaletteName;
  /** Of outlines. */
  readonly dash: readonly number[] | null;
  /** Of lines between bodies. */
  readonly lineDash: readonly number[] | null;
  /** Two lines beside each other. */
  readonly isDouble: boolean;
}

export const STANDING_MARKS: Readonly<Record<Exclude<Standing, 'STATED'>, StandingMark>> = {
  INFERRED: { colour: 'doubt', dash: [3, 2.5], lineDash: [8, 4], isDouble: false },
  RECOMMENDED: { colour: 'supporterLine', dash: [1.5, 2.5], lineDash: [2.5, 4], isDouble: false },
  PLANNED: { colour: 'operatorLine', dash: null, lineDash: null, isDouble: true },
};

/** The mark of a standing; null for what is plainly stated, which needs none. */
export function standingMark(standing: Standing): StandingMark | null {
  return standing === 'STATED' ? null : STANDING_MARKS[standing];
}

/** Lines of the states and of the hierarchy. */
export const LINES = {
  part: { width: 2.5, dash: null },
  cross: { width: 2, dash: [6, 4] },
  /** Two lines and the gap between them, together: of outlines and of lines between bodies. */
  double: { width: 3, line: 4.8 },
  seal: { width: 1.2, dash: [2, 1.5] },
  meeting: { width: 1.2 },
  ghost: { width: 1.2, dash: [6, 4] },
  notStated: { width: 1.2, dash: [1.5, 2.5] },
  notReviewed: { width: 1.2, dash: [4, 3] },
  statedNone: { width: 1.2, dash: null },
  unspoken: { width: 1.6, dash: [1.5, 2.5] },
  body: { width: 1.6 },
  frame: { width: 1 },
} as const;

/** How a role that nobody is named for is outlined and filled. */
export function absenceMark(known: string): {
  readonly width: number;
  readonly dash: readonly number[] | null;
  readonly ground: 'hatch' | 'dots' | null;
} {
  if (known === 'NOT_REVIEWED') return { ...LINES.notReviewed, ground: 'dots' };
  if (known === 'STATED_NONE') return { ...LINES.statedNone, ground: null };
  return { ...LINES.notStated, ground: 'hatch' };
}
