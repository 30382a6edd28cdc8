import type { RelationPartsFragment, RelationType } from '../../api/generated/operations.js';
import { dateLabel } from '../era.js';
import { bodyLabel } from './common.js';
import type { CitationBook } from './citations.js';
import { ROLE_OF_TYPE } from './role-types.js';
import { covers, isUndated, periodText } from './period.js';
import {
  fact,
  line,
  section,
  type CardContext,
  type CardFact,
  type CardLine,
  type CardSection,
} from './types.js';

/** The claims that a thing stands at an end of, as sections and facts of its card. */

export type Direction = 'out' | 'in';

/** A claim seen from the thing that the card is about. */
export interface Seen {
  readonly claim: RelationPartsFragment;
  readonly direction: Direction;
  /** What stands at the other end. */
  readonly other: RelationPartsFragment['from'];
}

/** The order of the sections. Roles have sections of their own. */
const TYPES: readonly RelationType[] = [
  'PART_OF',
  'SUCCEEDS',
  'MEETING_OF',
  'UNIT_OF',
  'POST_OF',
  'TOOK_PART_IN',
  'CONDUCTED',
  'STAFFED',
  'PRODUCED',
  'ITEM_OF',
  'UNDER',
  'ADDRESSES',
  'WITHIN',
  'SERVES',
  'LOCATED_IN',
  'PUBLISHED',
  'BASED_ON',
  'ABOUT',
];

/** The claims of a thing as seen from it. */
export function seenFrom(id: string, claims: readonly RelationPartsFragment[]): readonly Seen[] {
  return claims.map((claim) =>
    claim.from.id === id
      ? { claim, direction: 'out', other: claim.to }
      : { claim, direction: 'in', other: claim.from },
  );
}

/** Of one type and direction. */
export function along(seen: readonly Seen[], type: RelationType, direction: Direction): readonly Seen[] {
  return seen.filter((each) => each.claim.type === type && each.direction === direction);
}

/**
 * A section for every type and direction of claim, roles left out.
 *
 * @param told what the card tells elsewhere, as `SERVES-out`
 */
export function relationSections(
  seen: readonly Seen[],
  told: readonly string[],
  book: CitationBook,
  context: CardContext,
): readonly CardSection[] {
  return TYPES.flatMap((type) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const id = `${type}-${direction}`;
      const claims = along(seen, type, direction);
      if (claims.length === 0 || told.includes(id)) return [];
      return section(id, headingOf(type, direction, context), {
        role: type === 'PART_OF' ? type : null,
        count: claims.length > 1 ? claims.length : null,
        lines: noteOnce(claims.map((each) => relationLine(each, book, context))),
      });
    }),
  );
}

/** A claim as a fact at the head of a card. */
export function relationFact(label: string, seen: Seen, book: CitationBook, context: CardContext): CardFact {
  const { claim, other } = seen;
  return fact(label, endText(other, context), {
    selects: other.id,
    claim: claim.id,
    standing: claim.standing,
    cites: book.numbers(claim.citations),
    note: book.told(claim.note),
  });
}

/** 下部の会議体, 上の会議体: what stands at the other end of a claim, seen from one of its ends. */
export function headingOf(type: RelationType, direction: Direction, { m }: CardContext): string {
  const role = ROLE_OF_TYPE[type];
  return role === undefined ? m.evidence.relation[type][direction] : m.role[role];
}

function relationLine(seen: Seen, book: CitationBook, context: CardContext): CardLine {
  const { claim, other } = seen;
  const { m } = context;
  if (other.__typename === 'Lesson') return lessonLine(seen, book, context);
  const lead = claim.capacity ? m.capacity[claim.capacity] : claim.stage ? m.stage[claim.stage] : '';
  return line({
    text: lead === '' ? endText(other, context) : `${lead}${m.card.colon}`,
    strong: lead === '' ? (claim.needsReview ? m.card.needsReview : '') : endText(other, context),
    when: isUndated(claim.period) ? dayOf(other, context) : periodText(claim.period, context),
    sub: !covers(claim.period, context.fiscalYear),
    selects: other.id,
    claim: claim.id,
    collective: 'collective' in other && other.collective,
    standing: claim.standing,
    cites: book.numbers(claim.citations),
    note: book.told(claim.note),
  });
}

/** A lesson has a standing of its own; that it is about the thing may be less sure. */
function lessonLine({ claim, other }: Seen, book: CitationBook, { m }: CardContext): CardLine {
  if (other.__typename !== 'Lesson') return line({});
  const note = book.told(claim.note);
  return line({
    text: other.summary,
    selects: other.id,
    standing: other.standing,
    cites: book.numbers([...other.citations, ...claim.citations]),
    note: claim.standing === 'STATED' ? note : m.evidence.linkedAs(m.standing[claim.standing], note ?? ''),
  });
}

/** The name of what stands at an end, as a line says it. */
export function endText(end: RelationPartsFragment['from'], context: CardContext): string {
  const { m } = context;
  switch (end.__typename) {
    case 'Body':
      return bodyLabel(end, context);
    case 'Initiative':
      return m.card.item(end.symbol, end.name);
    case 'Lesson':
      return end.summary;
    case 'Passage':
    case 'Relation':
    case 'Role':
      return end.id;
    default:
      return end.name;
  }
}

function dayOf(end: RelationPartsFragment['from'], { locale }: CardContext): string {
  if (end.__typename === 'Meeting' && end.heldOn !== null)
    return dateLabel(end.heldOn, end.heldOnPrecision ?? 'DAY', locale);
  if (end.__typename === 'Output' && end.completedOn !== null)
    return dateLabel(end.completedOn, end.completedOnPrecision ?? 'DAY', locale);
  return '';
}

/** A note that runs on over several lines stands under the last of them. */
export function noteOnce(lines: readonly CardLine[]): readonly CardLine[] {
  return lines.map((made, index) => (made.note === lines[index + 1]?.note ? { ...made, note: null } : made));
}
