/** The things of a scene as SVG. */
import { centreOf } from '../model/geometry.js';
import type { Standing } from '../model/view-graph.js';
import { textBounds } from './layout/context.js';
import { absenceMark, LINES, MEETING_GLYPH, ROLE_MARKS, standingMark } from './marks.js';
import { MEASURES } from './measures.js';
import type { Overlaid } from './overlay/overlaid.js';
import { styleOf, type LookStyle, type Part } from './overlay/looks.js';
import type { Palette, PaletteName } from './palette.js';
import type {
  Rect,
  SceneBox,
  SceneChip,
  SceneEdge,
  SceneFold,
  SceneFrame,
  SceneMeetings,
  SceneNote,
  SceneRow,
  SceneSeal,
  SceneText,
} from './scene.js';
import { attributes, element, escapeXml, num, polygonPath } from './svg.js';
import {
  chipOutline,
  dash,
  glyphShape,
  lookStyle,
  polyline,
  rectangle,
  standingLine,
  textElement,
  third,
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
    const standing = standingMark(edge.standing);
    const isWay = edge.kind !== 'ROLE' && this.#looks.get(edge.id)?.includes('on') === true;
    const style = {
      stroke: this.#palette[isWay ? 'text' : mark ? mark.line : 'partLine'],
      'stroke-width': standing?.isDouble === true ? LINES.double.line : mark ? mark.edgeWidth : line.width,
      ...dash(mark ? mark.edgeDash : standing ? standing.lineDash : line.dash),
      ...this.#style('line', edge.id),
    };
    const gap = { stroke: this.#palette.page, 'stroke-width': third(style) };
    return [
      polyline(edge.points, { id: this.#id(`edge-${edge.id}`), ...style }),
      ...(standing?.isDouble === true ? [polyline(edge.points, gap)] : []),
      ...this.#seal(edge.id, edge),
    ].join('');
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
    const mark = ROLE_MARKS[chip.role];
    const standing = standingMark(chip.standing);
    const line = { stroke: palette[mark.line], 'stroke-width': mark.chipWidth };
    const outline = standing ? standingLine(standing, mark.chipWidth) : dash(mark.chipDash);
    const behind = { ...chip, x: chip.x + MEASURES.stack, y: chip.y + MEASURES.stack };
    const stack = { ...line, fill: palette.frameFill, ...this.#style('stack', id) };
    const front = { ...line, ...outline, fill: palette[mark.fill], ...this.#style('chip', id) };
    const bar = { fill: palette[mark.line], ...this.#style('bar', id) };
    const gap = { fill: 'none', stroke: palette.page, 'stroke-width': third(front) };
    const parts = [
      ...(chip.collective ? [chipOutline(behind, chip.role, stack)] : []),
      chipOutline(chip, chip.role, front),
      ...(standing?.isDouble === true ? [chipOutline(chip, chip.role, gap)] : []),
      ...(chip.role === 'SECRETARIAT' ? [rectangle({ ...chip, width: MEASURES.bar }, 0, bar)] : []),
      this.#text(chip.text, 'text', this.#look('chip', id)),
      ...this.#seal(id, chip),
    ];
    return this.#group(id, chip.text.lines.join(''), parts);
  }

  row(row: SceneRow): string {
    const absence = absenceMark(row.known);
    const isBlank = absence.ground === null || this.#look('ground', row.id).fill === 'none';
    const ground = isBlank ? 'none' : `url(#${this.#id(absence.ground)})`;
    const line = { stroke: this.#palette.edge, 'stroke-width': absence.width, ...dash(absence.dash) };
    const words = textBounds(row.text);
    const behind = { x: words.x - 2, y: words.y - 1, width: words.width + 4, height: words.height + 2 };
    return this.#group(row.id, row.text.lines.join(' '), [
      rectangle(row, MEASURES.row.radius, { ...line, ...this.#style('row', row.id), fill: ground }),
      this.#glyph(row, 'edge'),
      ...(isBlank ? [] : [rectangle(behind, 2, { fill: this.#palette.page, 'fill-opacity': 0.85 })]),
      this.#text(row.text, 'text2', this.#look('label', row.id)),
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
    if (note.kind === 'meeting') return this.#meetings(note);
    const { ground } = note;
    const colour = note.kind === 'tag' ? 'text2' : 'text3';
    const text = this.#text(note.text, colour, this.#look('label', note.id));
    if (!ground) return text;
    const { page, edge } = this.#palette;
    const line = { fill: page, stroke: edge, ...dash(LINES.notStated.dash), ...this.#style('tag', note.id) };
    return rectangle(ground, ground.height / 2, line) + text;
  }

  #meetings({ id, standing, ground, glyph, text }: SceneMeetings): string {
    const { page } = this.#palette;
    const mark = standingMark(standing);
    const outline = {
      fill: page,
      stroke: this.#palette[mark ? mark.colour : 'edge'],
      ...(mark ? standingLine(mark, LINES.meeting.width) : { 'stroke-width': LINES.meeting.width }),
      ...this.#style('tag', id),
    };
    const gap = { fill: 'none', stroke: page, 'stroke-width': third(outline) };
    const sign = this.#palette[this.#look('glyph', id).line ?? 'text2'];
    const d = polygonPath(MEETING_GLYPH, centreOf(glyph), glyph.width / 2);
    return this.#group(id, text.lines.join(''), [
      rectangle(ground, ground.height / 2, outline),
      ...(mark?.isDouble === true ? [rectangle(ground, ground.height / 2, gap)] : []),
      element('path', { d, fill: sign }),
      this.#text(text, 'text2', this.#look('label', id)),
    ]);
  }

  /** The mark of a claim, if it has one. */
  #seal(
    id: string,
    { seal, standing }: { readonly seal: SceneSeal | null; readonly standing: Standing },
  ): string[] {
    const mark = standingMark(standing);
    if (!seal || !mark) return [];
    const outline = {
      fill: this.#palette.page,
      stroke: this.#palette[mark.colour],
      ...standingLine(mark, LINES.seal.width),
      ...this.#style('seal', id),
    };
    const gap = { fill: 'none', stroke: this.#palette.page, 'stroke-width': third(outline) };
    return [
      rectangle(seal, 2, outline),
      ...(mark.isDouble ? [rectangle(seal, 2, gap)] : []),
      this.#text(seal.text, mark.colour, this.#look('seal', id)),
    ];
  }

  /** How much of a card is closed; on paper nothing can be pressed. */
  fold(fold: SceneFold): string {
    const { page, edge } = this.#palette;
    const ground = rectangle(fold, fold.height / 2, { fill: page, stroke: edge, 'stroke-width': 1.2 });
    return ground + this.#text(fold.text, 'text', {});
  }

  rule({ x, y, width }: Rect): string {
    return element('path', { d: `M${num(x)} ${num(y)}h${num(width)}`, stroke: this.#palette.rule });
  }

  #glyph({ id, glyph, role }: SceneFrame | SceneRow, colour: PaletteName): string {
    return glyphShape(glyph, role, this.#palette[this.#look('glyph', id).line ?? colour]);
  }

  #text(text: SceneText, colour: PaletteName, look: LookStyle): string {
    return textElement(text, {
      fill: this.#palette[look.text ?? colour],
      ...(look.weight ? { 'font-weight': look.weight } : {}),
      ...(look.isStruck === true ? { 'text-decoration': 'line-through' } : {}),
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
