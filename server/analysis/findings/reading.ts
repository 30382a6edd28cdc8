import { makesKnown } from '../../domain/known.js';
import type { DomainNode, Id } from '../../domain/model.js';
import type { GapState, RoleKind } from '../../domain/vocabulary.js';
import { rolesOfKind, type BodyRecord, type Linked, type RoleRecord } from '../snapshot.js';
import type { Facts, Found, Reading } from './types.js';
import { inBoth, listed, nameWords, SILENT, type Words } from './words.js';

/** What rules share when they read the facts. */

/** The facts with names that a sentence can use. */
export function readingOf(facts: Facts): Reading {
  const records = new Map<Id, BodyRecord>(facts.snapshot.bodies.map((record) => [record.body.id, record]));
  const named = new Map<string, number>();
  for (const { body } of facts.snapshot.bodies) named.set(body.name, (named.get(body.name) ?? 0) + 1);
  const nameOf = (node: DomainNode): Words => {
    const own = nameWords(node);
    const areas = (named.get(node.name) ?? 0) > 1 ? (records.get(node.id)?.areas ?? []) : [];
    if (areas.length === 0) return own;
    const where = listed(areas.map((area) => inBoth({ ja: area.name, en: area.nameEn })));
    // English names of such bodies have the area in them as a rule.
    return {
      ja: `${where.ja}の${own.ja}`,
      en: own.en.includes(where.en) ? own.en : `${own.en} (${where.en})`,
    };
  };
  return { ...facts, nameOf };
}

/** A rule's way to look at the bodies one by one. */
export function eachBody(
  look: (record: BodyRecord, reading: Reading) => readonly Found[],
): (reading: Reading) => readonly Found[] {
  return (reading) => reading.snapshot.bodies.flatMap((record) => look(record, reading));
}

/** The roles of a kind that make it known who holds it: what only ought to be is left out. */
export function held(record: BodyRecord, kind: RoleKind): readonly RoleRecord[] {
  return rolesOfKind(record, kind).filter(counts);
}

/** Whether a claim says that it is so. */
export function counts({ relation }: Linked<DomainNode>): boolean {
  return makesKnown(relation.standing);
}

/** The things at the other ends, each once. */
export function nodesOf(claims: readonly Linked<DomainNode>[]): readonly DomainNode[] {
  return [...new Map(claims.map(({ node }) => [node.id, node])).values()];
}

/** What it means that something is not written of a body: what its area says of that, else that it is not stated. */
export function missing({ areaGap }: BodyRecord): GapState {
  return areaGap?.state ?? 'NOT_STATED';
}

/** How many of these bodies stand here only because no year is stated for them; nothing when none do. */
export function unspokenWords(records: readonly BodyRecord[]): Words {
  const count = records.filter(({ presence }) => presence === 'NOT_STATED').length;
  if (count === 0) return SILENT;
  return {
    ja: `うち${count}会議体は、この時期についての記載がない。`,
    en: `Of ${count} of these nothing is written for that time.`,
  };
}

/** Said where the part of the source that may tell is not at hand: never that it is not stated. */
export const NOT_AT_HAND: Words = {
  ja: '手元にある部分からは分からない。手元にない部分に書かれているかもしれない。',
  en: 'cannot be told from the part at hand; the part that is not at hand may say.',
};
