import type { Messages } from '../locales/ja.js';
import { dateLabel, type Locale } from './era.js';
import type { Standing } from '../api/generated/operations.js';

/** Plain texts to be pasted into a report: of a whole view, and of one claim. Pure; the day is a parameter. */

/** What every citation says about the atlas itself. */
export interface CiteFrame {
  readonly m: Messages;
  readonly locale: Locale;
  /** The whole id of the release that is shown. */
  readonly release: string;
  /** The whole address, with scheme and host. */
  readonly link: string;
  /** The day on which it was read, ISO 8601. */
  readonly accessedOn: string;
}

/** A document that a view rests on. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string | null;
  /** When it was published, in words; null where that is not known. */
  readonly published: string | null;
  /** How many of its passages the view rests on; null where they are not counted. */
  readonly locators: number | null;
}

/** What is shown as a whole. */
export interface CitedView {
  /** The name of the view, as 体制図. */
  readonly title: string;
  /** The area, the areas or the organisation; null where the view has none. */
  readonly place: string | null;
  /** The year or day that it is of, in words; null where it has none. */
  readonly basis: string | null;
  readonly sources: readonly CitedSource[];
}

/** One claim with what it rests on. */
export interface CitedClaim {
  /** The claim in our words, as 推進協議会の事務局：福井県. */
  readonly sentence: string;
  readonly standing: Standing;
  /** The year or day that it is of, in words. */
  readonly basis: string | null;
  /** Why it is inferred, or what to know when reading it. */
  readonly note: string | null;
  readonly passages: readonly {
    readonly source: Pick<CitedSource, 'title' | 'publisher' | 'published'>;
    readonly locator: string;
  }[];
}

/** A view: its name and place, what it is of, the documents, the release, the day and the link; a line each. */
export function citeView({ title, place, basis, sources }: CitedView, frame: CiteFrame): string {
  const { m } = frame;
  return lines(
    m.links.citeTitle(place === null ? title : m.links.citePlace(place, title)),
    basis === null ? '' : m.links.citeBasis(basis),
    ...sources.map((source) =>
      m.links.citeSource(
        sourceText(source, m) + (source.locators === null ? '' : m.links.citeLocators(source.locators)),
      ),
    ),
    ...footOf(frame),
  );
}

/** One claim: the claim, its standing, each passage with its locator, the release, the day and the link; a line each. */
export function citeClaim(
  { sentence, standing, basis, note, passages }: CitedClaim,
  frame: CiteFrame,
): string {
  const { m } = frame;
  return lines(
    m.links.citeClaim(sentence, m.standing[standing]),
    basis === null ? '' : m.links.citeBasis(basis),
    note === null ? '' : m.links.citeNote(note),
    ...passages.map(({ source, locator }) => m.links.citePassage(sourceText(source, m), locator)),
    m.links.citeAtlas(m.app.name),
    ...footOf(frame),
  );
}

function sourceText({ title, publisher, published }: Omit<CitedSource, 'locators'>, m: Messages): string {
  return m.links.citeDocument(publisher ?? '', title, published ?? '');
}

function footOf({ m, locale, release, link, accessedOn }: CiteFrame): string[] {
  return [
    m.links.citeRelease(release),
    m.links.citeAccessed(dateLabel(accessedOn, 'DAY', locale)),
    m.links.citeLink(link),
  ];
}

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
