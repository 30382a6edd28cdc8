/** The sources of a sheet as they are cited. Pure. */
import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import type { PaperInput } from './input.js';
import type { PaperBlock } from './types.js';

/** Every source that is cited, each once, in the order of the release; and that the words are ours. */
export function sourceBlock(
  { sheet, m, locale }: Pick<PaperInput, 'sheet' | 'm' | 'locale'>,
  cited: readonly CitationPartsFragment[],
): PaperBlock {
  const { foot } = m.files;
  const ids = new Set(cited.map(({ source }) => source.id));
  const documents = sheet.release.sources
    .filter(({ id }) => ids.has(id))
    .map(({ title, publisher, publishedOn, publishedOnPrecision }) => {
      const published =
        publishedOn === null ? '' : dateLabel(publishedOn, publishedOnPrecision ?? 'DAY', locale);
      return foot.document(publisher ?? '', title, published);
    });
  return {
    heading: foot.source,
    lines: [`${documents.join(m.card.listSeparator)}${m.sentenceEnd}`, foot.ownWords],
  };
}
