/** What a file says of itself where programs look for it. Pure. */
import type { PaperInput } from './input.js';
import type { PaperContent } from './types.js';

export interface SheetMetadata {
  readonly title: string;
  /** The time that it is of, in words. */
  readonly date: string;
  readonly source: string;
  /** Id of the release of the data. */
  readonly release: string;
  /** Where the same view can be opened. */
  readonly link: string;
  readonly creator: string;
  readonly language: string;
}

/** The metadata of the files of a view. */
export function metadataOf(
  { sheet, link, locale, m }: Pick<PaperInput, 'sheet' | 'link' | 'locale' | 'm'>,
  { title, basis, foot }: PaperContent,
): SheetMetadata {
  return {
    title,
    date: [basis.time, basis.days].filter(Boolean).join(' '),
    source: foot.source.lines.join(' '),
    release: sheet.release.id,
    link,
    creator: m.app.name,
    language: locale,
  };
}
