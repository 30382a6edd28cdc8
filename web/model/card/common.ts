import type {
  BodyCardFragment,
  BodyNameFragment,
  InitiativePartsFragment,
  LessonPartsFragment,
} from '../../api/generated/operations.js';
import type { CitationBook } from './citations.js';
import { line, section, type CardContext, type CardSection } from './types.js';

interface Framed {
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  readonly initiatives: readonly InitiativePartsFragment[];
  readonly lessons: readonly LessonPartsFragment[];
}

/** Programme, items and lessons: what bodies and activities have in common. */
export function frameSections(thing: Framed, book: CitationBook, { m }: CardContext): readonly CardSection[] {
  return [
    listSection(
      'programmes',
      m.card.programmes,
      thing.programmes.map(({ name }) => name),
    ),
    listSection(
      'initiatives',
      m.card.initiatives,
      thing.initiatives.map(({ symbol, name }) => m.card.item(symbol, name)),
    ),
    section('lessons', m.card.lessons, {
      lines: thing.lessons.map((lesson) =>
        line({ text: lesson.summary, standing: lesson.standing, cites: book.numbers(lesson.citations) }),
      ),
    }),
  ].filter((made) => made.lines.length > 0);
}

/** A section of plain lines; empty when there are none. */
export function listSection(id: string, heading: string, texts: readonly string[]): CardSection {
  return section(id, heading, { lines: texts.map((text) => line({ text })) });
}

/** 坂井地区（坂井市・あわら市）. */
export function areaText(area: BodyCardFragment['areas'][number], { m }: CardContext): string {
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
