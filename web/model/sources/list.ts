import type { SourcesQuery } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { publishedText } from '../card/citations.js';
import type { Locale } from '../era.js';

/** A document with the places in it that are cited. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** In words; empty where it is not known. */
  readonly published: string;
  readonly url: string | null;
  /** How much of what is cited was at hand. */
  readonly reading: 'all' | 'some' | 'none';
  /** What to know when reading it. */
  readonly notes: readonly string[];
  /** Where the document itself is named. */
  readonly namedAt: readonly { readonly passage: string; readonly locator: string }[];
  readonly basedOn: readonly { readonly id: string; readonly title: string }[];
  readonly passages: readonly PassageRow[];
}

/** A place in a document. */
export interface PassageRow {
  readonly id: string;
  readonly locator: string;
  /** 段落, 図表. */
  readonly kind: string;
  readonly reviewed: boolean;
  /** How many things and relations rest on it. */
  readonly carries: number;
}

/** How many documents and places there are, and how many of the places were at hand. */
export interface SourceTotals {
  readonly sources: number;
  readonly passages: number;
  readonly read: number;
  readonly missing: number;
}

/** The documents, those first on which most rests. */
export function sourceRows({ sources }: SourcesQuery, m: Messages, locale: Locale): readonly SourceRow[] {
  const rows = sources.map((source): SourceRow => {
    const read = source.passages.filter(({ reviewed }) => reviewed).length;
    return {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: publishedText(source, locale),
      url: source.url,
      reading: read === 0 ? 'none' : read === source.passages.length ? 'all' : 'some',
      notes: source.citations.flatMap(({ note }) => note ?? []),
      namedAt: source.citations.map(({ passage, locator }) => ({ passage: passage.id, locator })),
      basedOn: source.basedOn,
      passages: source.passages.map(({ id, locator, kind, reviewed, citedBy }) => ({
        id,
        locator,
        kind: m.evidence.passageKind[kind],
        reviewed,
        carries: citedBy.totalCount,
      })),
    };
  });
  return rows.sort((a, b) => carriedBy(b) - carriedBy(a));
}

function carriedBy({ passages }: SourceRow): number {
  return passages.reduce((sum, { carries }) => sum + carries, 0);
}

/** All documents together. */
export function totalsOf(rows: readonly SourceRow[]): SourceTotals {
  const passages = rows.flatMap((row) => row.passages);
  const read = passages.filter(({ reviewed }) => reviewed).length;
  return { sources: rows.length, passages: passages.length, read, missing: passages.length - read };
}

/** The document that a place or document is of; null for any other thing. */
export function sourceOfId(rows: readonly SourceRow[], id: string | null): SourceRow | null {
  if (id === null) return null;
  return rows.find((row) => row.id === id || row.passages.some((passage) => passage.id === id)) ?? null;
}
