import type { BodyNode, DomainNode, FormerName } from './model.js';
import { previousDay, type IsoDate } from './period.js';
import type { Scope } from './scope.js';

/** What a body was called at a time: its own name is the one it has now. */

/** A name with its reading and its English. */
export interface Naming {
  readonly name: string;
  readonly kana: string | null;
  readonly nameEn: string | null;
}

/** The name of a body at a time, and what says so. */
export interface NameThen extends Naming {
  /** The claim that it had this name then; null for the name it has now. */
  readonly claim: FormerName | null;
  /** False before the first day that is said of a former name: what it was called then is not written. */
  readonly stated: boolean;
}

/** The name on the last day of the time; the present name when no time is asked for. */
export function nameAt(body: BodyNode, { moment, window }: Scope): NameThen {
  const { name, kana, nameEn } = body;
  const present = { name, kana, nameEn, claim: null };
  if (moment === null) return { ...present, stated: true };
  const day = previousDay(window.until);
  const next = body.formerNames.find(({ period }) => period.to === null || period.to > day);
  if (next === undefined) return { ...present, stated: true };
  if (next.period.from !== null && next.period.from > day) return { ...present, stated: false };
  return { name: next.name, kana: next.kana, nameEn: next.nameEn, claim: next, stated: true };
}

/** What a thing is called at a time; only bodies have had other names. */
export function namingAt(node: DomainNode, scope: Scope): Naming {
  return node.label === 'Body' && node.formerNames.length > 0 ? nameAt(node, scope) : node;
}

/** The thing under the name that it has at a time. */
export function calledAt<N extends DomainNode>(node: N, scope: Scope): N {
  if (node.label !== 'Body' || node.formerNames.length === 0) return node;
  const { name, kana, nameEn } = nameAt(node, scope);
  return { ...node, name, kana, nameEn };
}

/** The days that are told with former names: first and last of each, and the first of the name that follows. */
export function namingDays({ formerNames }: Pick<BodyNode, 'formerNames'>): IsoDate[] {
  return formerNames
    .flatMap(({ period: { from, to } }) => [from, to && previousDay(to), to])
    .filter((day) => day !== null);
}
