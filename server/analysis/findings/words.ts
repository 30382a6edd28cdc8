import { momentLabel } from '../../domain/labels.js';
import type { DomainNode, Text } from '../../domain/model.js';
import type { Scope } from '../../domain/scope.js';
import type { BodyKind, RoleKind } from '../../domain/vocabulary.js';

/** Building sentences in both languages at once. Japanese in the plain form, as the notes of the evidence are. */

/** Text that is there in both languages. */
export interface Words extends Text {
  readonly en: string;
}

/** The same text with its Japanese where there is no English. */
export function inBoth({ ja, en }: Text): Words {
  return { ja, en: en ?? ja };
}

/** The name of a thing; a class of organisations is marked as one. */
export function nameWords(node: DomainNode): Words {
  const { ja, en } = inBoth({ ja: node.name, en: node.nameEn });
  if (!('collective' in node && node.collective)) return { ja, en };
  return {
    ja: `${ja}（総称）`,
    en: en.endsWith(')') ? `${en.slice(0, -1)}; collective)` : `${en} (collective)`,
  };
}

/** 甲、乙、丙 and A, B and C. */
export function listed(items: readonly Words[]): Words {
  const last = items.at(-1)?.en ?? '';
  const before = items.slice(0, -1).map(({ en }) => en);
  return {
    ja: items.map(({ ja }) => ja).join('、'),
    en: before.length === 0 ? last : `${before.join(', ')} and ${last}`,
  };
}

/** Sentences, one after the other; a name that begins one may be written small. */
export function sentences(...parts: readonly Words[]): Words {
  return {
    ja: parts.map(({ ja }) => ja).join(''),
    en: parts
      .map(({ en }) => en)
      .filter((en) => en !== '')
      .map((en) => en.charAt(0).toUpperCase() + en.slice(1))
      .join(' '),
  };
}

/** Nothing to say. */
export const SILENT: Words = { ja: '', en: '' };

/** The first sentence of a text, without its full stop. */
export function firstSentence(text: Text): Words {
  const { ja, en } = inBoth(text);
  return { ja: ja.split('。')[0] ?? ja, en: en.split(/\.(?:\s|$)/)[0] ?? en };
}

/** 平成25年度の and ' in FY2013' where a time was asked for, else nothing. */
export function whenWords({ moment }: Scope): Words {
  if (moment === null) return SILENT;
  const { ja, en } = inBoth(momentLabel(moment));
  return { ja: `${ja}の`, en: ` ${moment.unit === 'day' ? 'on' : 'in'} ${en}` };
}

/** 2 bodies, 1 body. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Roles as they stand in a sentence. */
export const ROLE_WORDS: Readonly<Record<RoleKind, Words>> = {
  SECRETARIAT: { ja: '事務局', en: 'secretariat' },
  OPERATOR: { ja: '事業運営', en: 'operator' },
  MEMBER: { ja: '構成・参加', en: 'member' },
  ADVISER: { ja: '助言', en: 'adviser' },
  SUPPORTER: { ja: '支援', en: 'supporter' },
  FOUNDER: { ja: '設立', en: 'founder' },
};

/** Kinds of bodies as they stand in a sentence. */
export const KIND_WORDS: Readonly<Record<BodyKind, Words>> = {
  COUNCIL: { ja: '協議会', en: 'a council' },
  WORKING_GROUP: { ja: 'ワーキンググループ', en: 'a working group' },
  SUBCOMMITTEE: { ja: '部会', en: 'a subcommittee' },
  TEAM: { ja: 'チーム', en: 'a team' },
  CONFERENCE: { ja: '会議', en: 'a conference' },
};
