import { fiscalYearEn, fiscalYearJa, dateEn, dateJa } from './era.js';
import type { Relation, Text } from './model.js';
import type { Moment } from './scope.js';
import { ROLE_RELATIONS, type RelationType, type RoleKind } from './vocabulary.js';

/** Names of what the server computes, in both languages. The terms are those of the glossary. */

const RELATION_NAMES: Readonly<Record<RelationType, Text>> = {
  WITHIN: { ja: '含まれる地域', en: 'Lies within' },
  LOCATED_IN: { ja: '所在・管轄', en: 'Located in' },
  SERVES: { ja: '対象地域', en: 'Serves' },
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
  TOOK_PART_IN: { ja: '参加と役割', en: 'Took part in' },
  CONDUCTED: { ja: '実施', en: 'Conducted' },
  STAFFED: { ja: '人員', en: 'Gave staff' },
  PRODUCED: { ja: '成果物の作成', en: 'Worked on an output' },
  UNDER: { ja: '事業の枠組み', en: 'Under a programme' },
  ITEM_OF: { ja: '取組項目', en: 'Item of' },
  ADDRESSES: { ja: '対応する取組項目', en: 'Addresses' },
  ABOUT: { ja: '留意事項の対象', en: 'Lesson about' },
  PUBLISHED: { ja: '発行', en: 'Published' },
  BASED_ON: { ja: '引用元', en: 'Based on' },
};

/** The name of a line in a diagram: 事務局（共同）, Joint secretariat. */
export function relationLabel(relation: Pick<Relation, 'type' | 'joint'>): Text {
  const name = RELATION_NAMES[relation.type];
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
