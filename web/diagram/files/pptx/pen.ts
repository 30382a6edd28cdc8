/** Draws on one slide: gives every shape an id, and colours and texts the form that a slide wants. */
import type { Rect } from '../../../model/geometry.js';
import type { Palette, PaletteName } from '../../palette.js';
import type { SceneText } from '../../scene.js';
import { textBounds } from '../../layout/context.js';
import { hexOf } from './units.js';
import { RECTANGLE, shapeXml, type Fill, type Line, type Outline, type Shape } from './xml.js';

export interface LineStyle {
  readonly colour: PaletteName;
  readonly width: number;
  readonly dash: readonly number[] | null;
  readonly isDouble?: boolean;
}

/** Where the picture lies on the slide. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Shapes of a slide that are placed as a picture is on its sheet. */
export class SlidePen {
  readonly #palette: Palette;
  readonly #language: string;
  readonly #at: Placing;
  readonly #ids: Ids;

  constructor(palette: Palette, language: string, at: Placing, ids: Ids) {
    this.#palette = palette;
    this.#language = language;
    this.#at = at;
    this.#ids = ids;
  }

  nextId(): number {
    return this.#ids.next();
  }

  rect({ x, y, width, height }: Rect): Rect {
    const { scale } = this.#at;
    return { ...this.point({ x, y }), width: width * scale, height: height * scale };
  }

  point({ x, y }: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } {
    const { scale } = this.#at;
    return { x: this.#at.x + x * scale, y: this.#at.y + y * scale };
  }

  length(pixels: number): number {
    return pixels * this.#at.scale;
  }

  colour(name: PaletteName): string {
    return hexOf(this.#palette[name]);
  }

  fill(name: PaletteName): Fill {
    return { kind: 'solid', colour: this.colour(name) };
  }

  pattern(ground: 'hatch' | 'dots'): Fill {
    const pattern = ground === 'hatch' ? 'ltUpDiag' : 'dotGrid';
    return { kind: 'pattern', pattern, colour: this.colour(ground), ground: this.colour('page') };
  }

  line({ colour, width, dash, isDouble }: LineStyle): Line {
    const { scale } = this.#at;
    return {
      colour: this.colour(colour),
      width: width * scale,
      dash: dash?.map((length) => length * scale) ?? null,
      ...(isDouble === undefined ? {} : { isDouble }),
    };
  }

  /** A shape; its text, where it has one, stands in its middle or where the text itself says. */
  shape(
    name: string,
    at: Rect,
    look: { readonly outline?: Outline; readonly fill?: Fill | null; readonly line?: Line | null },
    text: { readonly text: SceneText; readonly colour: PaletteName } | null = null,
    id = this.nextId(),
  ): string {
    const { outline = RECTANGLE, fill = null, line = null } = look;
    return shapeXml({ id, name, rect: this.rect(at), outline, fill, line, text: this.#text(text) });
  }

  /** Words that stand by themselves. */
  words(name: string, text: SceneText, colour: PaletteName, isTitle = false): string {
    const at = this.rect(textBounds(text));
    return shapeXml({
      ...{ id: this.nextId(), name, rect: at, outline: RECTANGLE, fill: null, line: null, isTitle },
      text: this.#text({ text, colour }),
    });
  }

  #text(told: { readonly text: SceneText; readonly colour: PaletteName } | null): Shape['text'] {
    if (told === null) return null;
    const { text, colour } = told;
    return {
      lines: text.lines,
      align: text.align,
      size: this.length(text.size),
      lineHeight: this.length(text.lineHeight),
      isBold: text.weight === 700,
      colour: this.colour(colour),
      language: this.#language,
    };
  }
}

/** Ids of the shapes of one slide; the slide itself has the first. */
export class Ids {
  #last = 1;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}
