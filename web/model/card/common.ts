import type {
  AreaNameFragment,
  BodyNameFragment,
  CitationPartsFragment,
  Standing,
} from '../../api/generated/operations.js';
import type { CitationBook } from './citations.js';
import { fact, line, section, type CardContext, type CardFact, type CardSection } from './types.js';

/** A section of plain lines; empty when there are none. */
export function listSection(id: string, heading: string, texts: readonly string[]): CardSection {
  return section(id, heading, { lines: texts.map((text) => line({ text })) });
}

/** That the thing is there: how far the source says so, and where. */
export function existence(
  {
    standing,
    citations,
  }: { readonly standing: Standing; readonly citations: readonly CitationPartsFragment[] },
  book: CitationBook,
  { m }: CardContext,
): CardFact {
  return fact(m.card.standing, '', { standing, cites: book.numbers(citations) });
}

/** Only sections that say something. */
export function told(sections: readonly CardSection[]): readonly CardSection[] {
  return sections.filter((made) => made.lines.length > 0 || made.gap !== null);
}

/** 坂井地区（坂井市・あわら市）. */
export function areaText(area: Pick<AreaNameFragment, 'name' | 'contains'>, { m }: CardContext): string {
  const inner = area.contains.filter(({ kind }) => kind === 'MUNICIPALITY').map(({ name }) => name);
  return inner.length === 0 ? area.name : m.card.within(area.name, inner.join(m.home.and));
}

/** A body of an area within the one that is shown is told apart by its area: three are called 地域ケア会議. */
export function bodyLabel(
  body: Pick<BodyNameFragment, 'name' | 'areas'>,
  { areaId }: Pick<CardContext, 'areaId'>,
): string {
  const others = body.areas.filter((area) => area.id !== areaId && !body.name.includes(area.name));
  return others.length === 0 || others.length < body.areas.length
    ? body.name
    : [...others.map(({ name }) => name), body.name].join(' ');
}
