import { makesKnown, type RoleKnowledge } from '../../domain/known.js';
import type { DomainNode, Id } from '../../domain/model.js';
import type { Period } from '../../domain/period.js';
import type { Scope } from '../../domain/scope.js';
import type { RoleKind } from '../../domain/vocabulary.js';
import { knowledgeOf, rolesOfKind, type BodyRecord, type RoleRecord } from '../snapshot.js';
import { basisOf, claimOf, gapClaims, joined } from './basis.js';
import { changeOf, type ChangeKind, type Found } from './change.js';
import type { KnownPair } from './existence.js';
import { roleChangedSentence, roleNotWritten, rolePerhapsSentence } from './words/roles.js';
import type { Years } from './years.js';

/** Whether others hold a role. Who founded a body is told once and for all. */

/** The kinds of role that can change, with the change that this is. */
export const CHANGING_ROLES = {
  SECRETARIAT: 'SECRETARIAT_CHANGED',
  OPERATOR: 'OPERATOR_CHANGED',
  ADVISER: 'ADVISER_CHANGED',
  MEMBER: 'MEMBERS_CHANGED',
  SUPPORTER: 'SUPPORTER_CHANGED',
} as const satisfies Partial<Record<RoleKind, ChangeKind>>;
type ChangingRole = keyof typeof CHANGING_ROLES;
const ROLES = Object.keys(CHANGING_ROLES) as ChangingRole[];

/** Who holds a kind of role in a year, what only ought to be left out. */
export interface Held {
  readonly claims: readonly RoleRecord[];
  /** Each once, as the source lists them. */
  readonly holders: readonly DomainNode[];
  /** Holders of whom every claim is dated: one that is told without a year holds in every year. */
  readonly dated: readonly DomainNode[];
}

const isDated = ({ from, to }: Period): boolean => from !== null || to !== null;

export function heldIn(record: BodyRecord, kind: RoleKind): Held {
  const claims = rolesOfKind(record, kind).filter(({ relation }) => makesKnown(relation.standing));
  const holders = [...new Map(claims.map(({ node }) => [node.id, node])).values()];
  const always = idsOf(claims.filter(({ relation }) => !isDated(relation.period)).map(({ node }) => node));
  return { claims, holders, dated: holders.filter(({ id }) => !always.has(id)) };
}

const idsOf = (nodes: readonly DomainNode[]): Set<Id> => new Set(nodes.map(({ id }) => id));

/** What changed in the roles of a body of which both years speak. */
export function roleChanges(pair: KnownPair, years: Years): Found[] {
  return ROLES.flatMap((kind) => roleChange(kind, pair, years) ?? []);
}

/** What is known of a role, and who holds it, in one of the years. */
interface Side extends Held, RoleKnowledge {}

/** Who is told without a year says nothing of that very year: others may have held the role in it as well. */
function sideOf(record: BodyRecord, kind: RoleKind, scope: Scope): Side {
  const [held, known] = [heldIn(record, kind), knowledgeOf(record, kind, scope)];
  const isOfTheYear = known.state !== 'KNOWN' || held.dated.length > 0;
  return { ...held, ...known, state: isOfTheYear ? known.state : 'NOT_STATED' };
}

const isKnown = ({ state }: RoleKnowledge): boolean => state === 'KNOWN' || state === 'STATED_NONE';

function roleChange(kind: ChangingRole, pair: KnownPair, years: Years): Found | null {
  const [before, after] = [sideOf(pair.before, kind, years.before), sideOf(pair.after, kind, years.after)];
  const [were, are] = [idsOf(before.holders), idsOf(after.holders)];
  const lost = before.dated.filter(({ id }) => !are.has(id));
  const gained = after.dated.filter(({ id }) => !were.has(id));
  if (lost.length === 0 && gained.length === 0) return null;
  const record = pair.after;
  const basis = basisOf(
    [...before.claims, ...after.claims]
      .map(({ relation }) => claimOf(relation))
      .concat(gapClaims(before), gapClaims(after)),
    record.body,
  );
  const name = years.call(record.body, 'after');
  const shared = {
    ...basis,
    kind: CHANGING_ROLES[kind],
    record,
    role: kind,
    before: before.holders,
    after: after.holders,
    lost,
    gained,
    beforeState: before.state,
    afterState: after.state,
  };
  const unknown = !isKnown(before) ? 'before' : !isKnown(after) ? 'after' : null;
  if (unknown === null) {
    const kept = before.holders.some(({ id }) => are.has(id));
    const sentence = roleChangedSentence(name, kind, { lost, gained, kept }, years, basis.standing);
    return {
      determined: true,
      change: changeOf({ ...shared, sentence, needsReview: basis.standing === 'INFERRED' }, kind),
    };
  }
  const [silent, told] = unknown === 'before' ? [before, after] : [after, before];
  const year = unknown === 'before' ? years.from : years.to;
  return {
    determined: false,
    change: changeOf(
      {
        ...shared,
        forGroup: silent.gap?.forGroup ?? false,
        sentence: rolePerhapsSentence(name, kind, told.dated, unknown, silent, years),
        needsReview: false,
        note: joined([silent.gap?.reason ?? roleNotWritten(kind, year), ...(basis.note ? [basis.note] : [])]),
      },
      kind,
    ),
  };
}
