/** Sheet → a standalone SVG of plain SVG 1.1: real text, titles, ids, metadata; no script, no style sheet. Pure. */
import { centreOf } from '../../model/geometry.js';
import type { SheetMetadata } from '../../model/paper/metadata.js';
import { hasJapanese, partsByTongue } from '../../model/tongue.js';
import { bare } from '../overlay/overlaid.js';
import type { Palette } from '../palette.js';
import { FONT, pictureParts } from '../scene-svg.js';
import { dash, glyphShape, polyline, rectangle, textElement } from '../svg-shapes.js';
import { attributes, element, escapeXml, num, polygonPath } from '../svg.js';
import type { Mark, RectMark, Sheet } from './sheet.js';
import { NO_SCENE } from './split.js';

export interface SheetSvgOptions {
  readonly palette: Palette;
  /** Put before every id, so that several sheets can stand in one page. */
  readonly idPrefix: string;
  readonly metadata: SheetMetadata;
  /** The size that the file asks for; as large as the sheet on paper if left out. */
  readonly scale?: number;
}

/** Writes a sheet. */
export function sheetToSvg(
  sheet: Sheet,
  { palette, idPrefix, metadata, scale = 1 }: SheetSvgOptions,
): string {
  const { width, height, picture } = sheet;
  const titleId = `${idPrefix}-title`;
  const descId = `${idPrefix}-desc`;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${num(width)} ${num(height)}`,
    role: 'img',
    'aria-labelledby': `${titleId} ${descId}`,
    'xml:lang': metadata.language,
    'font-family': FONT,
  };
  const parts = [
    element('title', { id: titleId }, escapeXml(sheet.title)),
    element('desc', { id: descId }, escapeXml(sheet.description)),
    metadataElement(metadata),
    element('rect', { width, height, fill: palette.page }),
    picture ? '' : pictureParts(bare(NO_SCENE), { palette, idPrefix }),
    picture ? pictureElement(picture, palette, idPrefix) : '',
    element(
      'g',
      { id: `${idPrefix}-sheet` },
      sheet.marks.map((mark) => markElement(mark, palette, idPrefix)).join('\n'),
    ),
  ];
  const drawing = parts.filter(Boolean).join('\n');
  return element('svg', root, `\n${metadata.language === 'ja' ? drawing : withTongues(drawing)}\n`);
}

/** Marks what is Japanese in the lines of a sheet in another language, so that it is read out as what it is. */
function withTongues(drawing: string): string {
  const part = (text: string): string =>
    hasJapanese(text) ? element('tspan', { lang: 'ja', 'xml:lang': 'ja' }, text) : text;
  return drawing.replace(/(<tspan[^>]*>)([^<]+)(?=<\/tspan>)/g, (whole, tag: string, line: string) =>
    hasJapanese(line) ? tag + partsByTongue(line).map(part).join('') : whole,
  );
}

function pictureElement(
  { overlaid, x, y, scale }: NonNullable<Sheet['picture']>,
  palette: Palette,
  idPrefix: string,
): string {
  const transform = `translate(${num(x)} ${num(y)}) scale(${Math.round(scale * 1e5) / 1e5})`;
  return element(
    'g',
    { id: `${idPrefix}-picture`, transform },
    pictureParts(overlaid, { palette, idPrefix }),
  );
}

function markElement(mark: Mark, palette: Palette, idPrefix: string): string {
  if (mark.kind === 'text') return textElement(mark.text, { fill: palette[mark.colour] });
  if (mark.kind === 'glyph') return glyphShape(mark.at, mark.role, palette[mark.colour]);
  if (mark.kind === 'line') {
    return polyline(mark.points, {
      stroke: palette[mark.colour],
      'stroke-width': mark.width,
      ...dash(mark.dash),
    });
  }
  if (mark.kind === 'shape') {
    const d = polygonPath(mark.points, centreOf(mark.at), mark.at.width / 2);
    return element('path', { d, fill: palette[mark.colour] });
  }
  const { line } = mark;
  return rectangle(mark.rect, mark.radius, {
    fill: paint(mark.fill, palette, idPrefix),
    ...(line === 'none' ? {} : { stroke: palette[line], 'stroke-width': mark.width, ...dash(mark.dash) }),
  });
}

function paint(fill: RectMark['fill'], palette: Palette, idPrefix: string): string {
  if (fill === 'hatch-ground') return `url(#${idPrefix}-hatch)`;
  if (fill === 'dots-ground') return `url(#${idPrefix}-dots)`;
  return fill === 'none' ? 'none' : palette[fill];
}

const DC = 'http://purl.org/dc/elements/1.1/';

/** Dublin Core, as drawing programs read it. */
function metadataElement({ title, date, source, release, link, creator, language }: SheetMetadata): string {
  const told: readonly (readonly [name: string, text: string])[] = [
    ['title', title],
    ['date', date],
    ['creator', creator],
    ['source', source],
    ['identifier', release],
    ['relation', link],
    ['language', language],
    ['format', 'image/svg+xml'],
  ];
  const facts = told.map(([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`).join('');
  const work = `<rdf:Description${attributes({ 'rdf:about': '' })}>${facts}</rdf:Description>`;
  const spaces = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xmlns:dc': DC };
  return element('metadata', {}, element('rdf:RDF', spaces, work));
}
