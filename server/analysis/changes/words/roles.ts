import type { RoleKnowledge } from '../../../domain/known.js';
import { relationLabel } from '../../../domain/labels.js';
import type { DomainNode, Text } from '../../../domain/model.js';
import { ROLE_RELATIONS, type RoleKind, type Standing } from '../../../domain/vocabulary.js';
import type { Years } from '../years.js';
import { between, en, listed, nameOf } from './phrases.js';

/** Sentences on who holds a role in a body. */

/** 事務局, and in English those who are it. */
function roleWord(kind: RoleKind): Text {
  const { ja } = relationLabel({ type: ROLE_RELATIONS[kind], joint: false });
  return { ja, en: THOSE_WHO[kind] };
}

const THOSE_WHO: Readonly<Record<RoleKind, string>> = {
  SECRETARIAT: 'secretariat',
  OPERATOR: 'operators',
  MEMBER: 'members',
  ADVISER: 'advisers',
  SUPPORTER: 'supporters',
  FOUNDER: 'founders',
};

interface Move {
  readonly lost: readonly DomainNode[];
  readonly gained: readonly DomainNode[];
  /** Whether somebody holds it in both years. */
  readonly kept: boolean;
}

const names = (holders: readonly DomainNode[]): Text => listed(holders.map(nameOf));

/** X の事務局が A から B に変わった（平成24年度→平成25年度）。 */
export function roleChangedSentence(
  name: Text,
  kind: RoleKind,
  { lost, gained, kept }: Move,
  years: Years,
  standing: Standing,
): Text {
  const [role, tail] = [roleWord(kind), between(years, standing)];
  const [out, into] = [names(lost), names(gained)];
  if (lost.length > 0 && gained.length > 0 && !kept) {
    return {
      ja: `${name.ja}の${role.ja}が${out.ja}から${into.ja}に変わった${tail.ja}。`,
      en: `The ${en(role)} of ${en(name)} changed from ${en(out)} to ${en(into)}${en(tail)}.`,
    };
  }
  const ja = [
    ...(gained.length > 0 ? [`${into.ja}が加わ`] : []),
    ...(lost.length > 0 ? [`${out.ja}が外れ`] : []),
  ];
  const english = [
    ...(gained.length > 0 ? [`${en(into)} joined`] : []),
    ...(lost.length > 0 ? [`${en(out)} left`] : []),
  ];
  const end = lost.length > 0 ? 'た' : 'った';
  return {
    ja: `${name.ja}の${role.ja}では、${ja.join('り、')}${end}${tail.ja}。`,
    en: `The ${en(role)} of ${en(name)}: ${english.join(', ')}${en(tail)}.`,
  };
}

/** Who held it in one year, and that the other does not say. @param unknown the year that does not say */
export function rolePerhapsSentence(
  name: Text,
  kind: RoleKind,
  holders: readonly DomainNode[],
  unknown: 'before' | 'after',
  { state, gap }: RoleKnowledge,
  years: Years,
): Text {
  const [told, silent] = unknown === 'after' ? [years.from, years.to] : [years.to, years.from];
  const [role, who] = [roleWord(kind), names(holders)];
  const missing = gap?.forGroup === true ? PER_BODY : state === 'NOT_REVIEWED' ? UNREVIEWED : UNSTATED;
  return {
    ja: `${name.ja}の${role.ja}は、${told.ja}には${who.ja}とあるが、${silent.ja}には${missing.ja}、変わったかどうかを判断できない。`,
    en: `Whether the ${en(role)} of ${en(name)} changed cannot be told: ${en(who)} in ${en(told)}, ${en(missing)} in ${en(silent)}.`,
  };
}

const PER_BODY: Text = { ja: '会議体ごとの記載がなく', en: 'not stated per body' };
const UNREVIEWED: Text = { ja: '未確認の箇所があり', en: 'not reviewed' };
const UNSTATED: Text = { ja: '記載がなく', en: 'not stated' };

/** Why it cannot be judged where the source gives no reason of its own. */
export function roleNotWritten(kind: RoleKind, year: Text): Text {
  const role = roleWord(kind);
  return {
    ja: `${year.ja}の${role.ja}は書かれていない。`,
    en: `The ${en(role)} in ${en(year)}: nothing is written.`,
  };
}
