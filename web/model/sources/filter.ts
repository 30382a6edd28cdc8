import type { CitedByPartsFragment } from '../../api/generated/operations.js';
import { claimTexts, thingText, type Wording } from './claims.js';
import type { SourceRow } from './list.js';

/** What rests on each place, by the id of the place; without those that are not loaded. */
export type Claims = ReadonlyMap<string, CitedByPartsFragment>;

/** A document with the places that fit a text; the whole of it where its own title does. */
export interface Fitting {
  readonly source: SourceRow;
  readonly passages: SourceRow['passages'];
}

/** The documents and places in which every word of a text stands: in a title, a locator, or what rests there. */
export function fitting(
  rows: readonly SourceRow[],
  text: string,
  claims: Claims,
  wording: Wording,
): readonly Fitting[] {
  const words = foldWords(text);
  if (words.length === 0) return rows.map((source) => ({ source, passages: source.passages }));
  return rows.flatMap((source) => {
    const own = [source.title, source.publisher ?? '', source.published, ...source.notes].join(' ');
    if (fits(own, words)) return [{ source, passages: source.passages }];
    const passages = source.passages.filter(({ id, locator, kind }) =>
      fits([locator, kind, ...saidAt(claims.get(id), wording)].join(' '), words),
    );
    return passages.length === 0 ? [] : [{ source, passages }];
  });
}

/** The words of a text as they are compared: whatever their width and case. */
export function foldWords(text: string): readonly string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

/** Whether every one of the words stands in the text. */
export function fits(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function saidAt(cited: CitedByPartsFragment | undefined, wording: Wording): readonly string[] {
  return (cited?.nodes ?? []).flatMap((citing) => [
    thingText(citing.thing, wording),
    ...claimTexts(citing, wording).flatMap(({ part, note }) => [part, note ?? '']),
  ]);
}
