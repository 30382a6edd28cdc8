/** Scene → a standalone SVG with real text: what is looked at in tests, exported and printed. Pure. */
import { bare, type Overlaid } from './overlay/overlaid.js';
import { greyed, type Palette } from './palette.js';
import type { Scene } from './scene.js';
import { OverlayPen } from './svg-overlay-pen.js';
import { ScenePen } from './svg-pen.js';
import { element, escapeXml, num } from './svg.js';

export interface SvgOptions {
  readonly palette: Palette;
  /** What the picture shows; becomes its title. */
  readonly title: string;
  /** Put before every id, so that several pictures can stand in one page. */
  readonly idPrefix: string;
}

/** The fonts of a picture. */
export const FONT = "'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

/** Writes the picture as it stands in the scene. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  return overlaidToSvg(bare(scene), options);
}

/** Writes a picture with what an overlay says over it. */
export function overlaidToSvg(overlaid: Overlaid, options: SvgOptions): string {
  const { scene } = overlaid;
  const size = `0 0 ${num(scene.width)} ${num(scene.height)}`;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: size,
    width: scene.width,
    height: scene.height,
  };
  const body = [element('title', {}, escapeXml(options.title)), pictureParts(overlaid, options)].join('\n');
  return element('svg', { ...root, role: 'img', 'font-family': FONT }, `\n${body}\n`);
}

/** What a picture consists of, to be put into an SVG of any size. */
export function pictureParts(overlaid: Overlaid, options: Omit<SvgOptions, 'title'>): string {
  const { scene, looks, tags, arrows, discs } = overlaid;
  const palette = overlaid.isGrey ? greyed(options.palette) : options.palette;
  const pen = new ScenePen(palette, options.idPrefix, looks);
  const over = new OverlayPen(palette, options.idPrefix);
  // Lines of a way lie over those that they share their course with.
  const isOn = ({ id }: { readonly id: string }): boolean => looks.get(id)?.includes('on') ?? false;
  const edges = [...scene.edges.filter((edge) => !isOn(edge)), ...scene.edges.filter(isOn)];
  return [
    pen.patterns(),
    element('rect', { width: scene.width, height: scene.height, fill: palette.page }),
    ...scene.rules.map((rule) => pen.rule(rule)),
    ...edges.map((edge) => pen.edge(edge)),
    ...scene.frames.map((frame) => pen.frame(frame)),
    ...scene.chips.map((chip) => pen.chip(chip)),
    ...scene.rows.map((row) => pen.row(row)),
    ...scene.boxes.map((box) => pen.box(box)),
    ...scene.notes.map((note) => pen.note(note)),
    ...scene.folds.filter((fold) => fold.opens).map((fold) => pen.fold(fold)),
    ...arrows.map((arrow) => over.arrow(arrow)),
    ...tags.map((tag) => over.tag(tag)),
    ...discs.map((disc) => over.disc(disc)),
  ].join('\n');
}
