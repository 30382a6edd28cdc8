/** Scene → a standalone SVG with real text: what is looked at in tests, exported and printed. Pure. */
import { ROLE_MARKS, LINES, absenceMark } from './marks.js';
import { MEASURES } from './measures.js';
import type { Palette, PaletteName } from './palette.js';
import type {
  Rect,
  Scene,
  SceneBox,
  SceneChip,
  SceneEdge,
  SceneFrame,
  SceneNote,
  SceneRow,
  SceneText,
} from './scene.js';
import { attributes, element, escapeXml, num, polygonPath } from './svg.js';

export interface SvgOptions {
  readonly palette: Palette;
  /** What the picture shows; becomes its title. */
  readonly title: string;
  /** Put before every id, so that several pictures can stand in one page. */
  readonly idPrefix: string;
}

const FONT = "'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

/** Writes the picture as it stands in the scene. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const pen = new Pen(options);
  const size = `0 0 ${num(scene.width)} ${num(scene.height)}`;
  const body = [
    element('title', {}, escapeXml(options.title)),
    pen.patterns(),
    element('rect', { width: scene.width, height: scene.height, fill: options.palette.page }),
    ...scene.rules.map((rule) => pen.rule(rule)),
    ...scene.edges.map((edge) => pen.edge(edge)),
    ...scene.frames.map((frame) => pen.frame(frame)),
    ...scene.chips.map((chip) => pen.chip(chip)),
    ...scene.rows.map((row) => pen.row(row)),
    ...scene.boxes.map((box) => pen.box(box)),
    ...scene.notes.map((note) => pen.note(note)),
  ].join('\n');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: size,
    width: scene.width,
    height: scene.height,
  };
  return element('svg', { ...root, role: 'img', 'font-family': FONT }, `\n${body}\n`);
}

class Pen {
  private readonly palette: Palette;
  private readonly prefix: string;

  constructor(options: SvgOptions) {
    this.palette = options.palette;
    this.prefix = options.idPrefix;
  }

  patterns(): string {
    const { hatch, dots } = this.palette;
    const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
    const lines = element('path', { d: 'M0 0V6', stroke: hatch, 'stroke-width': 2 });
    const dot = element('circle', { cx: 3, cy: 3, r: 1, fill: dots });
    const hatchTile = { ...tile, id: this.id('hatch'), patternTransform: 'rotate(45)' };
    return element(
      'defs',
      {},
      element('pattern', hatchTile, lines) + element('pattern', { ...tile, id: this.id('dots') }, dot),
    );
  }

  edge(edge: SceneEdge): string {
    const mark = edge.role ? ROLE_MARKS[edge.role] : null;
    const line = edge.kind === 'CROSS' ? LINES.cross : LINES.part;
    const d = edge.points.map((point, i) => `${i === 0 ? 'M' : 'L'}${num(point.x)} ${num(point.y)}`).join('');
    return element('path', {
      id: this.id(`edge-${edge.id}`),
      d,
      fill: 'none',
      stroke: this.palette[mark ? mark.line : 'partLine'],
      'stroke-width': mark ? mark.edgeWidth : line.width,
      ...dash(mark ? mark.edgeDash : line.dash),
    });
  }

  frame(frame: SceneFrame): string {
    const mark = ROLE_MARKS[frame.role];
    const absence = frame.known === 'KNOWN' ? null : absenceMark(frame.known);
    const outline = {
      fill: this.palette.frameFill,
      stroke: this.palette[mark.line],
      'stroke-width': LINES.frame.width,
      ...dash(absence ? absence.dash : mark.frameDash),
    };
    const parts = [
      this.rect(frame, MEASURES.frame.radius, outline),
      this.glyph(frame.glyph, frame.role, this.palette[mark.line]),
      this.text(frame.label, 'text2'),
      this.text(frame.count, 'text2'),
    ];
    return this.group(frame.id, frame.label.lines.join(' '), parts);
  }

  chip(chip: SceneChip): string {
    const mark = ROLE_MARKS[chip.role];
    const line = { stroke: this.palette[mark.line], 'stroke-width': mark.chipWidth };
    const dashes = dash(chip.standing === 'STATED' ? mark.chipDash : LINES.marked.dash);
    const behind = { ...chip, x: chip.x + MEASURES.stack, y: chip.y + MEASURES.stack };
    const bar = { ...chip, width: MEASURES.bar };
    const parts = [
      ...(chip.collective ? [this.outline(behind, chip, { ...line, fill: this.palette.frameFill })] : []),
      this.outline(chip, chip, { ...line, ...dashes, fill: this.palette[mark.fill] }),
      ...(chip.role === 'SECRETARIAT' ? [this.rect(bar, 0, { fill: this.palette[mark.line] })] : []),
      this.text(chip.text, 'text'),
    ];
    if (chip.seal) {
      const seal = { fill: this.palette.page, stroke: this.palette.doubt, 'stroke-width': LINES.seal.width };
      parts.push(
        this.rect(chip.seal, 2, { ...seal, ...dash(LINES.seal.dash) }),
        this.text(chip.seal.text, 'doubt'),
      );
    }
    return this.group(chip.edgeId, chip.text.lines.join(''), parts);
  }

  row(row: SceneRow): string {
    const absence = absenceMark(row.known);
    const ground = absence.ground === null ? 'none' : `url(#${this.id(absence.ground)})`;
    const line = { stroke: this.palette.edge, 'stroke-width': absence.width, ...dash(absence.dash) };
    return this.group(row.id, row.text.lines.join(' '), [
      this.rect(row, MEASURES.row.radius, { fill: ground, ...line }),
      this.glyph(row.glyph, row.role, this.palette.edge),
      this.text(row.text, 'text2', true),
    ]);
  }

  box(box: SceneBox): string {
    const isCouncil = box.look === 'council';
    const isGhost = box.state === 'ghost';
    const isUnspoken = box.state === 'unspoken';
    const fill = this.palette[isCouncil ? 'councilFill' : 'bodyFill'];
    const stroke = this.palette[isGhost ? 'edge' : isCouncil ? 'councilLine' : 'bodyLine'];
    const line = isGhost ? LINES.ghost : isUnspoken ? LINES.unspoken : { ...LINES.body, dash: null };
    const outline = { fill: isGhost ? 'none' : fill, stroke, 'stroke-width': line.width, ...dash(line.dash) };
    const colour: PaletteName = isGhost ? 'text3' : isCouncil ? 'councilText' : 'bodyText';
    const parts = [this.rect(box, MEASURES.body.radius, outline), this.text(box.text, colour)];
    return this.group(box.bodyId, box.name, parts);
  }

  note(note: SceneNote): string {
    const { ground } = note;
    const text = this.text(note.text, note.kind === 'tag' ? 'text2' : 'text3');
    if (!ground) return text;

    const line = { fill: this.palette.page, stroke: this.palette.edge, ...dash(LINES.notStated.dash) };
    return this.rect(ground, ground.height / 2, line) + text;
  }

  rule({ x, y, width }: Rect): string {
    return element('path', { d: `M${num(x)} ${num(y)}h${num(width)}`, stroke: this.palette.rule });
  }

  private outline(at: Rect, chip: SceneChip, style: Record<string, string | number>): string {
    const { corner } = ROLE_MARKS[chip.role];
    if (corner.kind === 'round') return this.rect(at, corner.px, style);
    const c = corner.px;
    const inner = { w: num(at.width - 2 * c), h: num(at.height - 2 * c) };
    const d = `M${num(at.x + c)} ${num(at.y)}h${inner.w}l${c} ${c}v${inner.h}l-${c} ${c}h-${inner.w}l-${c} -${c}v-${inner.h}z`;
    return element('path', { d, ...style });
  }

  private rect(at: Rect, radius: number, style: Record<string, string | number>): string {
    const { x, y, width, height } = at;
    return element('rect', { x, y, width, height, rx: Math.min(radius, height / 2), ...style });
  }

  private glyph(at: Rect, role: SceneChip['role'], colour: string): string {
    const { glyph, isHollow } = ROLE_MARKS[role];
    const centre = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    if (!glyph) return element('circle', { cx: centre.x, cy: centre.y, r: at.width * 0.38, fill: colour });
    const style = {
      fill: isHollow ? 'none' : colour,
      stroke: isHollow ? colour : 'none',
      'stroke-width': 1.7,
    };
    return element('path', { d: polygonPath(glyph, centre, at.width / 2), ...style });
  }

  private text(text: SceneText, colour: PaletteName, hasGround = false): string {
    const first = text.y - ((text.lines.length - 1) * text.lineHeight) / 2;
    const ground = {
      'paint-order': 'stroke',
      stroke: this.palette.page,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
    };
    const lines = text.lines.map((line, i) =>
      element('tspan', { x: text.x, y: first + i * text.lineHeight }, escapeXml(line)),
    );
    const style = {
      'text-anchor': text.align,
      'dominant-baseline': 'central',
      'font-size': text.size,
      'font-weight': text.weight,
      fill: this.palette[colour],
      ...(hasGround ? ground : {}),
    };
    return element('text', style, lines.join(''));
  }

  private group(id: string, title: string, parts: readonly string[]): string {
    return `<g${attributes({ id: this.id(id) })}>${element('title', {}, escapeXml(title))}${parts.join('')}</g>`;
  }

  private id(name: string): string {
    return `${this.prefix}-${name}`;
  }
}

function dash(pattern: readonly number[] | null): Record<string, string> {
  return pattern ? { 'stroke-dasharray': pattern.join(' ') } : {};
}
