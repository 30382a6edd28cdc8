import type { ApiClient } from '../api/client.js';
import { lightPalette } from '../diagram/files/light-palette.js';
import { paperSheets } from '../diagram/files/paper.js';
import { pngScale, svgToPng } from '../diagram/files/png.js';
import { posterSheet } from '../diagram/files/poster.js';
import type { Sheet } from '../diagram/files/sheet.js';
import { sheetToSvg } from '../diagram/files/sheet-svg.js';
import { chartRows } from '../model/files/csv.js';
import { fileParts, type FileKind } from '../model/files/names.js';
import { paperContent } from '../model/paper/content.js';
import type { PaperInput } from '../model/paper/input.js';
import { metadataOf } from '../model/paper/metadata.js';
import type { ViewState } from '../model/url.js';
import { csvOf } from './csv.js';
import type { Loaded } from './explorer-data.js';
import { askSheet, paperInput } from './paper-source.js';
import { fileName } from './save.js';

/** Makes the files of a view. It comes only when somebody asks for a file: most readers never do. */

/** What a file is made of. */
export interface FileOrder {
  readonly kind: FileKind;
  readonly api: ApiClient;
  readonly loaded: Loaded;
  readonly view: ViewState;
  /** Scheme and host, for the link in the file. */
  readonly origin: string;
}
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
  /** The scale of a picture that had to be smaller than it should be; null for all others. */
  readonly smaller: number | null;
}

/**
 * Makes a file.
 *
 * @throws {ApiError} when the API does not answer, and Error when the browser cannot make it
 */
export async function makeFile(order: FileOrder, signal: AbortSignal): Promise<MadeFile> {
  const { kind, api, loaded, view, origin } = order;
  const answer = await askSheet(api, loaded, view.locale, signal);
  const input = paperInput(loaded, answer, view, origin);
  const parts = fileParts(kind, { area: loaded.frame.name, at: loaded.at, locale: view.locale }, input.m);
  const made = await MAKERS[kind](input);
  return { name: fileName(parts, kind), smaller: null, ...made };
}

/** How each sort of file is made. */
const MAKERS: Readonly<
  Record<FileKind, (input: PaperInput) => Promise<Pick<MadeFile, 'blob'> & Partial<MadeFile>>>
> = {
  svg: async (input) => ({ blob: new Blob([poster(input).svg], { type: 'image/svg+xml' }) }),
  png: async (input) => {
    const { svg, sheet } = poster(input);
    const scale = pngScale(sheet);
    const blob = await svgToPng(svg, sheet, lightPalette(document).page);
    return { blob, smaller: scale < 2 ? scale : null };
  },
  pptx: async (input) => {
    const { sheetsToPptx } = await import('../diagram/files/pptx/write.js');
    const content = paperContent(input);
    const sheets = paperSheets(content, { paper: 'a4', turn: 'landscape' }, input);
    const options = { palette: lightPalette(document), metadata: metadataOf(input, content) };
    return { blob: await sheetsToPptx(sheets, options) };
  },
  csv: async (input) => ({
    blob: new Blob([await csvOf(chartRows(input))], { type: 'text/csv;charset=utf-8' }),
  }),
};

function poster(input: PaperInput): { readonly svg: string; readonly sheet: Sheet } {
  const content = paperContent(input);
  const sheet = posterSheet(content, input);
  const metadata = metadataOf(input, content);
  return { sheet, svg: sheetToSvg(sheet, { palette: lightPalette(document), idPrefix: 'atlas', metadata }) };
}
