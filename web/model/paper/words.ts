import type { Messages } from '../../locales/ja.js';
import type { PaperWords } from './types.js';

/** The words of a picture that is divided into sheets. */
export function wordsOf(m: Messages): PaperWords {
  const { split, foot, caution } = m.files;
  const some = (first: string, more: number): string => (more > 0 ? split.some(first, more) : first);
  return {
    reference: split.pageOf,
    contents: split.contents,
    entry: (page, name) => split.entry(split.page(page), name),
    overview: split.overview,
    branches: (whole, first, more) => split.branches(whole, some(first, more)),
    some,
    alone: split.alone,
    run: split.run,
    partOf: split.partOf,
    parts: split.parts,
    notes: split.notes,
    continued: split.continued,
    pageOf: foot.page,
    elsewhere: caution.elsewhere,
    cautions: caution.heading,
    listed: foot.listed,
    placesOf: (page) => foot.placesOf(split.page(page)),
  };
}
