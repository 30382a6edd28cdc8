import { fiscalYearEn, fiscalYearJa, dateEn, dateJa } from './era.js';
import type { Relation, Text } from './model.js';
import type { Moment } from './scope.js';
import { ROLE_RELATIONS, type RelationType, type RoleKind } from './vocabulary.js';

/** Names of what the server computes, in both languages. The terms are those of the glossary. */

const RELATION_NAMES: Partial<Record<RelationType, Text>> = {
  SECRETARIAT_OF: { ja: '事務局', en: 'Secretariat' },
  OPERATES: { ja: '事業運営', en: 'Operation' },
  MEMBER_OF: { ja: '構成・参加', en: 'Member' },
  ADVISES: { ja: '助言', en: 'Advice' },
  SUPPORTS: { ja: '支援', en: 'Support' },
  ESTABLISHED: { ja: '設立', en: 'Founder' },
  PART_OF: { ja: '下部組織', en: 'Part of' },
  UNIT_OF: { ja: '所属', en: 'Unit of' },
  POST_OF: { ja: '役職', en: 'Office of' },
  MEETING_OF: { ja: '開催', en: 'Meeting of' },
  SUCCEEDS: { ja: '後継', en: 'Succession' },
};

/** The name of a line in a diagram: 事務局（共同）, Joint secretariat. */
export function relationLabel(relation: Pick<Relation, 'type' | 'joint'>): Text {
  const name = RELATION_NAMES[relation.type] ?? { ja: relation.type, en: relation.type };
  if (!relation.joint) return name;
  return { ja: `${name.ja}（共同）`, en: `Joint ${(name.en ?? name.ja).toLowerCase()}` };
}

const ROLE_OF_RELATION: ReadonlyMap<string, RoleKind> = new Map(
  (Object.keys(ROLE_RELATIONS) as RoleKind[]).map((kind) => [ROLE_RELATIONS[kind], kind]),
);

/** The role that a relation type stands for, or null. */
export function roleKindOf(type: RelationType): RoleKind | null {
  return ROLE_OF_RELATION.get(type) ?? null;
}

/** A moment in words: 平成25年度, 平成25年7月24日. */
export function momentLabel(moment: Moment): Text {
  return moment.unit === 'fiscalYear'
    ? { ja: fiscalYearJa(moment.fiscalYear), en: fiscalYearEn(moment.fiscalYear) }
    : { ja: dateJa(moment.date, 'DAY'), en: dateEn(moment.date, 'DAY') };
}
