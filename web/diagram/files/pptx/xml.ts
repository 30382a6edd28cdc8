/** Shapes as DrawingML text. Pure. */
import type { Rect } from '../../../model/geometry.js';
import type { SceneText } from '../../scene.js';
import { attributes, escapeXml } from '../../svg.js';
import { emu, hundredths } from './units.js';

/** A line around or between shapes; colours are six digits. */
export interface Line {
  readonly colour: string;
  /** Px. */
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** Two lines beside each other. */
  readonly isDouble?: boolean;
}
export type Fill =
  | { readonly kind: 'solid'; readonly colour: string }
  | {
      readonly kind: 'pattern';
      readonly pattern: 'ltUpDiag' | 'dotGrid';
      readonly colour: string;
      readonly ground: string;
    };

/** The outline of a shape: a preset with what it is adjusted by, or a polygon in a square from -1 to 1. */
export type Outline =
  | { readonly kind: 'preset'; readonly name: string; readonly adjust?: number }
  | { readonly kind: 'polygon'; readonly points: readonly number[] };

export const RECTANGLE: Outline = { kind: 'preset', name: 'rect' };

export interface Shape {
  readonly id: number;
  /** What the list of objects calls it. */
  readonly name: string;
  readonly rect: Rect;
  readonly outline: Outline;
  readonly fill: Fill | null;
  readonly line: Line | null;
  readonly text: ShapeText | null;
  /** The title of the slide, which programs read out and list. */
  readonly isTitle?: boolean;
}
export interface ShapeText {
  readonly lines: readonly string[];
  readonly align: SceneText['align'];
  /** Px. */
  readonly size: number;
  readonly lineHeight: number;
  readonly isBold: boolean;
  readonly colour: string;
  readonly language: string;
}

/** A shape with a radius in px at its corners. */
export function rounded(rect: Rect, radius: number): Outline {
  const most = Math.min(rect.width, rect.height);
  if (radius <= 0 || most <= 0) return RECTANGLE;
  return {
    kind: 'preset',
    name: 'roundRect',
    adjust: Math.min(50_000, Math.round((radius / most) * 100_000)),
  };
}

export function shapeXml(shape: Shape): string {
  const { id, name, rect, outline, fill, line, text } = shape;
  const placeholder = shape.isTitle === true ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>';
  const isBox = shape.isTitle !== true && text !== null && fill === null && line === null;
  const kind = isBox ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr/>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr${attributes({ id, name })}/>${kind}${placeholder}</p:nvSpPr>` +
    `<p:spPr>${transformXml('a:xfrm', rect)}${outlineXml(outline)}${fillXml(fill)}${lineXml(line)}</p:spPr>` +
    `${textXml(text)}</p:sp>`
  );
}

/** Shapes that move together. */
export function groupXml(id: number, name: string, rect: Rect, children: readonly string[]): string {
  const box = { x: emu(rect.x), y: emu(rect.y), cx: emu(rect.width), cy: emu(rect.height) };
  const at = `<a:off${attributes({ x: box.x, y: box.y })}/><a:ext${attributes({ cx: box.cx, cy: box.cy })}/>`;
  const inner = `<a:chOff${attributes({ x: box.x, y: box.y })}/><a:chExt${attributes({ cx: box.cx, cy: box.cy })}/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr${attributes({ id, name })}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${at}${inner}</a:xfrm></p:grpSpPr>${children.join('')}</p:grpSp>`
  );
}

export function transformXml(
  name: string,
  rect: Rect,
  turned: Readonly<Record<string, string | number>> = {},
): string {
  const off = attributes({ x: emu(rect.x), y: emu(rect.y) });
  const ext = attributes({ cx: emu(rect.width), cy: emu(rect.height) });
  return `<${name}${attributes(turned)}><a:off${off}/><a:ext${ext}/></${name}>`;
}

function outlineXml(outline: Outline): string {
  if (outline.kind === 'preset') {
    const adjust =
      outline.adjust === undefined ? '' : `<a:gd name="adj" fmla="val ${String(outline.adjust)}"/>`;
    return `<a:prstGeom prst="${outline.name}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`;
  }
  const size = 2000;
  const at = (i: number): number => Math.round(((outline.points[i] ?? 0) + 1) * (size / 2));
  const pairs = outline.points.flatMap((_, i) =>
    i % 2 === 0 ? [`<a:pt x="${at(i)}" y="${at(i + 1)}"/>`] : [],
  );
  const [first = '', ...rest] = pairs;
  const path = `<a:moveTo>${first}</a:moveTo>${rest.map((pair) => `<a:lnTo>${pair}</a:lnTo>`).join('')}<a:close/>`;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${size}" h="${size}">${path}</a:path></a:pathLst></a:custGeom>`
  );
}

function fillXml(fill: Fill | null): string {
  if (fill === null) return '<a:noFill/>';
  if (fill.kind === 'solid') return solid(fill.colour);
  return (
    `<a:pattFill prst="${fill.pattern}"><a:fgClr><a:srgbClr val="${fill.colour}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="${fill.ground}"/></a:bgClr></a:pattFill>`
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** Dashes are given as shares of the width of their line. */
export function lineXml(line: Line | null): string {
  if (line === null) return '<a:ln><a:noFill/></a:ln>';
  const share = (length: number): number => Math.round((length / line.width) * 100_000);
  const pairs = (line.dash ?? []).flatMap((dash, i, all) =>
    i % 2 === 0 ? [`<a:ds d="${share(dash)}" sp="${share(all[i + 1] ?? dash)}"/>`] : [],
  );
  const dashes =
    pairs.length > 0 ? `<a:custDash>${pairs.join('')}</a:custDash>` : '<a:prstDash val="solid"/>';
  const own = attributes({ w: emu(line.width), ...(line.isDouble === true ? { cmpd: 'dbl' } : {}) });
  return `<a:ln${own}>${solid(line.colour)}${dashes}<a:miter lim="800000"/></a:ln>`;
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

function textXml(text: ShapeText | null): string {
  const body =
    '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>';
  if (text === null)
    return `<p:txBody>${body}<a:lstStyle/><a:p><a:endParaRPr lang="ja-JP" sz="800"/></a:p></p:txBody>`;
  const spacing = `<a:lnSpc><a:spcPts val="${hundredths(text.lineHeight)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const style = {
    lang: text.language === 'ja' ? 'ja-JP' : 'en-US',
    altLang: text.language === 'ja' ? 'en-US' : 'ja-JP',
    sz: hundredths(text.size),
    b: text.isBold ? 1 : 0,
    dirty: 0,
  };
  const look = `<a:rPr${attributes(style)}>${solid(text.colour)}</a:rPr>`;
  const runs = text.lines.map((line) => `<a:r>${look}<a:t>${escapeXml(line)}</a:t></a:r>`);
  const paragraph = `<a:pPr${attributes({ marL: 0, indent: 0, algn: ALIGN[text.align] })}>${spacing}<a:buNone/></a:pPr>`;
  return `<p:txBody>${body}<a:lstStyle/><a:p>${paragraph}${runs.join(`<a:br>${look}</a:br>`)}</a:p></p:txBody>`;
}
