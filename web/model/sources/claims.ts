import type { CitedByPartsFragment, CitedThingFragment } from '../../api/generated/operations.js';
import type { Messages } from '../../locales/ja.js';
import { bodyLabel } from '../card/common.js';
import { roleHeading } from '../labels.js';

/** What rests on a place, in words. */

type Citing = CitedByPartsFragment['nodes'][number];

/** What the words are chosen for. */
export interface Wording {
  readonly m: Messages;
  /** The area that is shown, if any. */
  readonly areaId: string | null;
}

/** One thing that a place says of something. */
export interface ClaimText {
  /** What of the thing, where it is not the thing itself. */
  readonly part: string;
  readonly standing: Citing['claims'][number]['standing'];
  readonly note: string | null;
}

/** What a place says of a thing, each in a line: that it is there, its numbers, why something is missing. */
export function claimTexts({ claims, thing }: Citing, { m }: Wording): readonly ClaimText[] {
  return claims.map(({ part, label, standing, note }) => ({
    part: part === 'ITSELF' ? '' : m.evidence.part[part](label ?? ''),
    standing,
    // Why a relation is inferred is told once for the relation; a place may have a word of its own.
    note: note ?? (part === 'ITSELF' && 'note' in thing ? thing.note : null),
  }));
}

/** 推進協議会の事務局：福井県; 坂井市（対象地域：…）: a thing or a claim in words. */
export function thingText(thing: CitedThingFragment, wording: Wording): string {
  const { m } = wording;
  switch (thing.__typename) {
    case 'Body':
      return bodyLabel(thing, wording);
    case 'Lesson':
      return thing.summary;
    case 'Passage':
      return thing.id;
    case 'Role':
      return m.evidence.roleOf(
        bodyLabel(thing.body, wording),
        roleHeading(m, thing.roleKind, { joint: thing.joint }),
        thing.holder.name,
      );
    case 'Relation':
      return m.evidence.between(
        endName(thing.from, wording),
        thing.relationLabel,
        endName(thing.to, wording),
      );
    default:
      return thing.name;
  }
}

type End = Extract<CitedThingFragment, { readonly __typename: 'Relation' }>['from'];

function endName(end: End, wording: Wording): string {
  switch (end.__typename) {
    case 'Body':
      return bodyLabel(end, wording);
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

/** What sort of thing it is, in a word: 会議体, 組織, 関係. */
export function typeText(thing: CitedThingFragment, { m }: Wording): string {
  return thing.__typename === 'Relation' || thing.__typename === 'Role'
    ? m.evidence.claimType
    : m.evidence.type[thing.__typename];
}
