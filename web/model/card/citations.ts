import type { CitationPartsFragment } from '../../api/generated/operations.js';
import { dateLabel, type Locale } from '../era.js';
import type { CardSource } from './types.js';

interface Entry {
  readonly citation: CitationPartsFragment;
  readonly notes: Set<string>;
}

/** Numbers the cited places of one card in the order of first use, and gathers our notes on them. */
export class CitationBook {
  readonly #entries = new Map<string, Entry>();
  readonly #told = new Set<string>();

  /** The numbers of these citations, each place once, ascending. */
  numbers(citations: readonly CitationPartsFragment[]): readonly number[] {
    const places = citations.map((citation) => {
      const id = citation.passage.id;
      const entry = this.#entries.get(id) ?? { citation, notes: new Set<string>() };
      if (citation.note !== null) entry.notes.add(citation.note);
      this.#entries.set(id, entry);
      return [...this.#entries.keys()].indexOf(id) + 1;
    });
    return [...new Set(places)].sort((a, b) => a - b);
  }

  /** Keeps a note out of the list of sources, for it stands beside its claim. Gives it back. */
  told(note: string | null): string | null {
    if (note !== null) this.#told.add(note);
    return note;
  }

  /** The list of sources. To be asked for when everything was numbered. */
  list(locale: Locale): readonly CardSource[] {
    return [...this.#entries.values()].map(({ citation, notes }, index) => ({
      number: index + 1,
      passage: citation.passage.id,
      locator: citation.locator,
      reviewed: citation.passage.reviewed,
      notes: [...notes].filter((note) => !this.#told.has(note)),
      source: {
        id: citation.source.id,
        title: citation.source.title,
        publisher: citation.source.publisher,
        url: citation.source.url,
        published: publishedText(citation.source, locale),
      },
    }));
  }
}

/** When a document was published, as precisely as is known; empty where it is not. */
export function publishedText(
  {
    publishedOn,
    publishedOnPrecision,
  }: Pick<CitationPartsFragment['source'], 'publishedOn' | 'publishedOnPrecision'>,
  locale: Locale,
): string {
  return publishedOn === null ? '' : dateLabel(publishedOn, publishedOnPrecision ?? 'DAY', locale);
}
