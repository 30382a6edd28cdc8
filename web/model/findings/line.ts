import type { FindingsQuery } from '../../api/generated/operations.js';
import { formatUrl, HOME, type ViewState } from '../url.js';
import type { Severity } from './severity.js';

type FindingAnswer = FindingsQuery['findings'][number];
type AboutAnswer = FindingAnswer['about'][number];

/** A finding as it is shown. */
export interface FindingLine {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly about: readonly AboutLink[];
  readonly evidence: readonly Place[];
}

/** Something a finding is about, with the way to its chart. */
export interface AboutLink {
  readonly id: string;
  readonly name: string;
  /** Where it is, for what shares its name with others. */
  readonly where: readonly string[];
  readonly collective: boolean;
  /** Null when there is no chart in which it stands. */
  readonly href: string | null;
}

/** Where it is written. */
export interface Place {
  readonly locator: string;
  readonly standing: FindingAnswer['citations'][number]['standing'];
  readonly reviewed: boolean;
  /** The document, where it is not the one that most of the page rests on. */
  readonly source: string | null;
  /** Why it is not simply stated, where the sentence does not say that already. */
  readonly note: string | null;
}

/** What a line has to know of the page. */
export interface LineContext {
  /** The area that is looked at; null for all. */
  readonly areaId: string | null;
  readonly view: ViewState;
  /** The document that most of the page rests on. */
  readonly mainSource: string | null;
}

/** The document that most citations are of; of two alike the one met first. */
export function mainSourceOf({ findings }: Pick<FindingsQuery, 'findings'>): string | null {
  const counts = new Map<string, number>();
  for (const { source } of findings.flatMap(({ citations }) => citations)) {
    counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** A finding of the API as a line of the page. */
export function lineOf(finding: FindingAnswer, context: LineContext): FindingLine {
  const { id, rule, severity, sentence, about, citations } = finding;
  const home = about.flatMap((each) => (each.__typename === 'Body' ? each.areas : []))[0]?.id ?? null;
  return {
    id,
    rule,
    severity,
    sentence,
    about: about.map((each) => linkOf(each, home, context)),
    evidence: citations.map(({ locator, standing, passage, source, note }) => ({
      locator,
      standing,
      reviewed: passage.reviewed,
      source: source.id === context.mainSource ? null : source.title,
      note: standing === 'STATED' || note === null || sentence.includes(note) ? null : note,
    })),
  };
}

/** @param home the area of the first body it is about, where the chart is when all areas are looked at */
function linkOf(about: AboutAnswer, home: string | null, { areaId, view }: LineContext): AboutLink {
  const { locale, theme, fiscalYear } = view;
  const { id, name } = about;
  const to = (area: string, selected: string | null): string =>
    formatUrl({ ...HOME, locale, theme, page: 'area', area, fiscalYear, selected });
  switch (about.__typename) {
    case 'Area':
      return { id, name, where: [], collective: false, href: to(id, null) };
    case 'Body': {
      const area = areaId ?? about.areas[0]?.id ?? null;
      const where = about.areas
        .filter((each) => each.id !== areaId)
        .map((each) => each.name)
        .filter((place) => !name.includes(place));
      return { id, name, where, collective: false, href: area && to(area, id) };
    }
    case 'Organization': {
      const area = areaId ?? home ?? about.area?.id ?? null;
      const where =
        about.collective && about.area && !name.includes(about.area.name) ? [about.area.name] : [];
      return { id, name, where, collective: about.collective, href: area && to(area, id) };
    }
    default: {
      const area = areaId ?? home;
      return { id, name, where: [], collective: false, href: area && to(area, id) };
    }
  }
}
