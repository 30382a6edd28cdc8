/**
 * How an overlay changes the look of what it is laid over: one table, from which the canvas makes its rules and the
 * SVG its attributes. What is left out stays as it is without overlay.
 */
import { MARK_SIGNS, type ChangeMark } from '../../model/overlay.js';
import type { Weight } from '../../model/text.js';
import { LINES } from '../marks.js';
import type { PaletteName } from '../palette.js';

/** What became of a thing, whether a way leads over it, and what of it is said louder. */
export type Look = 'added' | 'ended' | 'changed' | 'unchanged' | 'undetermined' | 'on' | 'dim' | 'strong';
/** The looks of marks; a succession has one of its own. */
export type TagLook = Exclude<Look, 'on' | 'dim' | 'strong'> | 'succeeded';
/** The things that a picture is made of. */
export type Part =
  'box' | 'frame' | 'chip' | 'stack' | 'bar' | 'seal' | 'row' | 'ground' | 'glyph' | 'line' | 'label' | 'tag';

export interface LookStyle {
  /** Of outlines and lines. */
  readonly line?: PaletteName;
  readonly fill?: PaletteName | 'none';
  readonly width?: number;
  readonly dash?: readonly number[] | null;
  /** Of words. */
  readonly text?: PaletteName;
  readonly weight?: Weight;
  /** A line through its words. */
  readonly isStruck?: boolean;
}

const PALE: LookStyle = { line: 'rule', fill: 'none', text: 'text3' };

/** Later looks of a thing win over earlier ones. */
export const LOOKS: Readonly<Record<Look, Readonly<Partial<Record<Part, LookStyle>>>>> = {
  added: {
    box: { line: 'addedLine', fill: 'addedFill', width: 3, dash: null, text: 'bodyText' },
    frame: { line: 'addedLine', width: 1.4 },
    chip: { line: 'addedLine', width: 1.8 },
    stack: { line: 'addedLine', width: 1.8 },
    bar: { fill: 'addedLine' },
    glyph: { fill: 'addedLine', line: 'addedLine' },
  },
  ended: {
    box: {
      ...{ line: 'endedLine', fill: 'endedFill', width: 2, dash: [6, 4] },
      ...{ text: 'endedLine', weight: 700, isStruck: true },
    },
    frame: { line: 'endedLine', fill: 'page', width: 1.4, dash: [5, 3] },
    chip: { line: 'endedLine', fill: 'page', width: 1.4, dash: [5, 3], text: 'text', isStruck: true },
    stack: { line: 'endedLine', width: 1.4 },
    bar: { fill: 'endedLine' },
    glyph: { fill: 'endedLine', line: 'endedLine' },
  },
  changed: {
    box: { line: 'text', fill: 'page', width: 2.6, dash: null, text: 'bodyText' },
    frame: { line: 'text', width: 2, dash: null },
    row: { line: 'text', width: 2, dash: null },
  },
  unchanged: {
    box: { line: 'edge', fill: 'page', width: 2, dash: null, text: 'bodyText' },
  },
  undetermined: {
    box: { line: 'doubt', fill: 'page', width: 2, dash: LINES.unspoken.dash, text: 'bodyText' },
    frame: { line: 'doubt', width: 1.6, dash: LINES.unspoken.dash },
    row: { line: 'doubt', width: 1.6, dash: LINES.unspoken.dash },
  },
  on: {
    box: { width: 2.8 },
    frame: { width: 1.8 },
    chip: { width: 2.4 },
    stack: { width: 1.8 },
    line: { width: 4 },
  },
  dim: {
    box: { ...PALE, width: 1.4, weight: 400 },
    frame: { line: 'rule', fill: 'page' },
    chip: { ...PALE, fill: 'page' },
    stack: { line: 'rule' },
    bar: { fill: 'rule' },
    seal: { line: 'rule', text: 'text3' },
    row: { line: 'rule', text: 'text3' },
    ground: { fill: 'none' },
    glyph: { fill: 'rule', line: 'rule' },
    line: { line: 'rule', width: 1.5 },
    label: { text: 'text3' },
    tag: { line: 'rule' },
  },
  strong: { chip: { weight: 700 } },
};

/** The tags that say what became of a thing: outline, ground and words. */
export const TAG_LOOKS: Readonly<Record<TagLook, Required<Omit<LookStyle, 'weight' | 'isStruck'>>>> = {
  added: { line: 'addedLine', fill: 'addedFill', text: 'addedLine', width: 1.6, dash: null },
  ended: { line: 'endedLine', fill: 'endedFill', text: 'endedLine', width: 1.4, dash: [4, 3] },
  changed: { line: 'text', fill: 'page', text: 'text', width: 1.6, dash: null },
  unchanged: { line: 'edge', fill: 'page', text: 'text2', width: 1.2, dash: null },
  undetermined: { line: 'doubt', fill: 'doubtFill', text: 'doubt', width: 1.4, dash: LINES.unspoken.dash },
  succeeded: { line: 'succeededLine', fill: 'succeededFill', text: 'succeededLine', width: 1.4, dash: null },
};

/** The look and the sign of a mark. */
export const MARKS: Readonly<
  Record<ChangeMark, { readonly look: Exclude<TagLook, 'succeeded'>; readonly sign: string }>
> = {
  ADDED: { look: 'added', sign: MARK_SIGNS.ADDED },
  ENDED: { look: 'ended', sign: MARK_SIGNS.ENDED },
  CHANGED: { look: 'changed', sign: MARK_SIGNS.CHANGED },
  UNCHANGED: { look: 'unchanged', sign: MARK_SIGNS.UNCHANGED },
  UNDETERMINED: { look: 'undetermined', sign: MARK_SIGNS.UNDETERMINED },
};
export const SUCCEEDED_SIGN = '→';

/** What a list of looks makes of a part, the later winning. */
export function styleOf(part: Part, looks: readonly Look[]): LookStyle {
  return looks.reduce<LookStyle>((style, look) => ({ ...style, ...LOOKS[look][part] }), {});
}
