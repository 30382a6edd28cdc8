/**
 * Sheets → a presentation that can be edited. pptxgenjs makes the package with its master, theme and properties; what
 * it does not know, groups and lines that are glued to boxes, is written here into its slides.
 */
import JSZip from 'jszip';
import pptxgenjs from 'pptxgenjs';
import type { SheetMetadata } from '../../../model/paper/metadata.js';
import type { Palette } from '../../palette.js';
import type { Sheet } from '../sheet.js';
import { slideShapes } from './slide.js';
import { inches } from './units.js';

export interface PptxOptions {
  readonly palette: Palette;
  readonly metadata: SheetMetadata;
}

/** The package says that it is CommonJS and is a module: what TypeScript takes for its namespace is the class itself. */
const Presentation = pptxgenjs as unknown as typeof pptxgenjs.default;

const FACE = 'Noto Sans JP';
/** What an office has that does not have the first. */
const SECOND_FACE = 'Yu Gothic';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const LAYOUT = 'SHEET';

/**
 * Writes a slide for each sheet, as large as the sheet is on paper.
 *
 * @throws Error when the library writes slides in a form that is not known here
 */
export async function sheetsToPptx(sheets: readonly Sheet[], options: PptxOptions): Promise<Blob> {
  return new Blob([await sheetsToBytes(sheets, options)], { type: TYPE });
}

/** The same as bytes. */
export async function sheetsToBytes(
  sheets: readonly Sheet[],
  { palette, metadata }: PptxOptions,
): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(await emptySlides(sheets, metadata));
  for (const [i, sheet] of sheets.entries()) {
    const shapes = slideShapes(sheet, palette, metadata.language);
    await rewrite(zip, `ppt/slides/slide${i + 1}.xml`, (xml) => withShapes(xml, shapes));
  }
  await rewrite(zip, 'ppt/theme/theme1.xml', withFaces);
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', mimeType: TYPE });
}

async function emptySlides(sheets: readonly Sheet[], metadata: SheetMetadata): Promise<ArrayBuffer> {
  const presentation = new Presentation();
  const [first] = sheets;
  const width = inches(first?.width ?? 0);
  const height = inches(first?.height ?? 0);
  presentation.defineLayout({ name: LAYOUT, width, height });
  presentation.layout = LAYOUT;
  presentation.title = plain(metadata.title);
  presentation.subject = plain(`${metadata.date} ${metadata.release}`);
  presentation.author = plain(metadata.creator);
  presentation.company = plain(metadata.creator);
  presentation.theme = { headFontFace: FACE, bodyFontFace: FACE };
  for (const sheet of sheets) {
    const slide = presentation.addSlide();
    slide.addNotes(plain([sheet.description, metadata.source, metadata.link].join('\n')));
  }
  const made = await presentation.write({ outputType: 'arraybuffer', compression: true });
  if (!(made instanceof ArrayBuffer)) throw new Error('no presentation was made');
  return made;
}

/** The library escapes what XML gives a meaning; signs that XML does not have at all are left out before. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

async function rewrite(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const file = zip.file(path);
  if (!file) throw new Error(`the presentation has no ${path}`);
  zip.file(path, change(await file.async('string')));
}

const TREE_END = '</p:spTree>';

function withShapes(xml: string, shapes: string): string {
  const end = xml.lastIndexOf(TREE_END);
  if (end < 0) throw new Error('a slide has no tree of shapes');
  return xml.slice(0, end) + shapes + xml.slice(end);
}

/** Both scripts in one face, and what Japanese is set in where that is missing. */
function withFaces(xml: string): string {
  const face = (typeface: string): string =>
    `typeface="${typeface}" panose="020B0604020202020204" pitchFamily="34" charset="-128"`;
  return xml
    .replace(/<a:ea typeface="[^"]*"\s*\/>/g, `<a:ea ${face(FACE)}/>`)
    .replace(
      /<a:font script="Jpan" typeface="[^"]*"\s*\/>/g,
      `<a:font script="Jpan" typeface="${SECOND_FACE}"/>`,
    );
}
