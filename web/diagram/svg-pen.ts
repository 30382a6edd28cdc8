/** The things of a scene as SVG. */
import { absenceMark, LINES, ROLE_MARKS } from './marks.js';
import { MEASURES } from './measures.js';
import type { Overlaid } from './overlay/overlaid.js';
import { styleOf, type LookStyle, type Part } from './overlay/looks.js';
import type { Palette, PaletteName } from './palette.js';
import type {
  Rect,
  SceneBox,
  SceneChip,
  SceneEdge,
  SceneFrame,
  SceneNote,
  SceneRow,
  SceneText,
} from './scene.js';
import { attributes, element, escapeXml, num } from './svg.js';
import {
  chipOutline,
  dash,
  glyphShape,
  lookStyle,
  polyline,
  rectangle,
  textElement,
  type SvgStyle,
} from './svg-shapes.js';

/** Writes the things of a scene, each with the looks that an overlay gives it. */
export class ScenePen {
  readonly #palette: Palette;
  readonly #prefix: string;
  readonly #looks: Overlaid['looks'];

  constructor(palette: Palette, prefix: string, looks: Overlaid['looks']) {
    this.#palette = palette;
    this.#prefix = prefix;
    this.#looks = looks;
  }

  patterns(): string {
    const { hatch, dots } = this.#palette;
    const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
    const lines = element('path', { d: 'M0 0V6', stroke: hatch, 'stroke-width': 2 });
    const dot = element('circle', { cx: 3, cy: 3, r: 1, fill: dots });
    const hatchTile = { ...tile, id: this.#id('hatch'), patternTransform: 'rotate(45)' };
    return element(
      'defs',
      {},
      element('pattern', hatchTile, lines) + element('pattern', { ...tile, id: this.#id('dots') }, dot),
    );
  }

  edge(edge: SceneEdge): string {
    const mark = edge.role ? ROLE_MARKS[edge.role] : null;
    const line = edge.kind === 'CROSS' ? LINES.cross : LINES.part;
    const isWay = edge.kind !== 'ROLE' && this.#looks.get(edge.id)?.includes('on') === true;
    return polyline(edge.points, {
      id: this.#id(`edge-${edge.id}`),
      stroke: this.#palette[isWay ? 'text' : mark ? mark.line : 'partLine'],
      'stroke-width': mark ? mark.edgeWidth : line.width,
      ...dash(mark ? mark.edgeDash : line.dash),
      ...this.#style('line', edge.id),
    });
  }

  frame(frame: SceneFrame): string {
    const mark = ROLE_MARKS[frame.role];
    const absence = frame.known === 'KNOWN' ? null : absenceMark(frame.known);
    const outline = {
      fill: this.#palette.frameFill,
      stroke: this.#palette[mark.line],
      'stroke-width': LINES.frame.width,
      ...dash(absence ? absence.dash : mark.frameDash),
      ...this.#style('frame', frame.id),
    };
    const words = this.#look('label', frame.id);
    const parts = [
      rectangle(frame, MEASURES.frame.radius, outline),
      this.#glyph(frame, mark.line),
      this.#text(frame.label, 'text2', words),
      this.#text(frame.count, 'text2', words),
    ];
    return this.#group(frame.id, frame.label.lines.join(' '), parts);
  }

  chip(chip: SceneChip): string {
    const id = chip.edgeId;
    const palette = this.#palette;
    const { page, doubt, frameFill } = palette;
    const mark = ROLE_MARKS[chip.role];
    const line = { stroke: palette[mark.line], 'stroke-width': mark.chipWidth };
    const dashes = dash(chip.standing === 'STATED' ? mark.chipDash : LINES.marked.dash);
    const behind = { ...chip, x: chip.x + MEASURES.stack, y: chip.y + MEASURES.stack };
    const stack = { ...line, fill: frameFill, ...this.#style('stack', id) };
    const front = { ...line, ...dashes, fill: palette[mark.fill], ...this.#style('chip', id) };
    const bar = { fill: palette[mark.line], ...this.#style('bar', id) };
    const parts = [
      ...(chip.collective ? [chipOutline(behind, chip.role, stack)] : []),
      chipOutline(chip, chip.role, front),
      ...(chip.role === 'SECRETARIAT' ? [rectangle({ ...chip, width: MEASURES.bar }, 0, bar)] : []),
      this.#text(chip.text, 'text', this.#look('chip', id)),
    ];
    if (chip.seal) {
      const seal = { fill: page, stroke: doubt, 'stroke-width': LINES.seal.width, ...dash(LINES.seal.dash) };
      parts.push(
        rectangle(chip.seal, 2, { ...seal, ...this.#style('seal', id) }),
        this.#text(chip.seal.text, 'doubt', this.#look('seal', id)),
      );
    }
    return this.#group(id, chip.text.lines.join(''), parts);
  }

  row(row: SceneRow): string {
    const absence = absenceMark(row.known);
    const isBlank = absence.ground === null || this.#look('ground', row.id).fill === 'none';
    const ground = isBlank ? 'none' : `url(#${this.#id(absence.ground)})`;
    const line = { stroke: this.#palette.edge, 'stroke-width': absence.width, ...dash(absence.dash) };
    return this.#group(row.id, row.text.lines.join(' '), [
      rectangle(row, MEASURES.row.radius, { ...line, ...this.#style('row', row.id), fill: ground }),
      this.#glyph(row, 'edge'),
      this.#text(row.text, 'text2', this.#look('label', row.id), {
        'paint-order': 'stroke',
        stroke: this.#palette.page,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
      }),
    ]);
  }

  box(box: SceneBox): string {
    const isCouncil = box.look === 'council';
    const isGhost = box.state === 'ghost';
    const isUnspoken = box.state === 'unspoken';
    const fill = this.#palette[isCouncil ? 'councilFill' : 'bodyFill'];
    const stroke = this.#palette[isGhost ? 'edge' : isCouncil ? 'councilLine' : 'bodyLine'];
    const line = isGhost ? LINES.ghost : isUnspoken ? LINES.unspoken : { ...LINES.body, dash: null };
    const outline = { fill: isGhost ? 'none' : fill, stroke, 'stroke-width': line.width, ...dash(line.dash) };
    const colour: PaletteName = isGhost ? 'text3' : isCouncil ? 'councilText' : 'bodyText';
    const parts = [
      rectangle(box, MEASURES.body.radius, { ...outline, ...this.#style('box', box.bodyId) }),
      this.#text(box.text, colour, this.#look('box', box.bodyId)),
    ];
    return this.#group(box.bodyId, box.name, parts);
  }

  note(note: SceneNote): string {
    const { ground } = note;
    const colour = note.kind === 'tag' ? 'text2' : 'text3';
    const text = this.#text(note.text, colour, this.#look('label', note.id));
    if (!ground) return text;
    const { page, edge } = this.#palette;
    const line = { fill: page, stroke: edge, ...dash(LINES.notStated.dash), ...this.#style('tag', note.id) };
    return rectangle(ground, ground.height / 2, line) + text;
  }

  rule({ x, y, width }: Rect): string {
    return element('path', { d: `M${num(x)} ${num(y)}h${num(width)}`, stroke: this.#palette.rule });
  }

  #glyph({ id, glyph, role }: SceneFrame | SceneRow, colour: PaletteName): string {
    return glyphShape(glyph, role, this.#palette[this.#look('glyph', id).line ?? colour]);
  }

  #text(text: SceneText, colour: PaletteName, look: LookStyle, more: SvgStyle = {}): string {
    return textElement(text, {
      fill: this.#palette[look.text ?? colour],
      ...(look.weight ? { 'font-weight': look.weight } : {}),
      ...(look.isStruck === true ? { 'text-decoration': 'line-through' } : {}),
      ...more,
    });
  }

  #look(part: Part, id: string): LookStyle {
    return styleOf(part, this.#looks.get(id) ?? []);
  }

  #style(part: Part, id: string): SvgStyle {
    return lookStyle(this.#look(part, id), this.#palette);
  }

  #group(id: string, title: string, parts: readonly string[]): string {
    return `<g${attributes({ id: this.#id(id) })}>${element('title', {}, escapeXml(title))}${parts.join('')}</g>`;
  }

  #id(name: string): string {
    return `${this.#prefix}-${name}`;
  }
}
