import type { Text } from '../model.js';
import type { NodeLabel, RelationType } from '../vocabulary.js';

/** Names of what a release is made of, in both languages. The terms are those of the glossary. */

const text = (ja: string, en: string): Text => ({ ja, en });

const THINGS: Readonly<Record<NodeLabel | RelationType, Text>> = {
  Area: text('地域', 'Area'),
  Organization: text('組織', 'Organisation'),
  Body: text('会議体', 'Body'),
  Post: text('役職', 'Office'),
  Profession: text('職種', 'Profession'),
  Meeting: text('開催', 'Meeting'),
  Activity: text('取組', 'Activity'),
  Output: text('成果物', 'Output'),
  Programme: text('事業の枠組み', 'Programme'),
  Initiative: text('取組項目', 'Initiative'),
  Lesson: text('留意事項', 'Lesson'),
  Source: text('出典', 'Source'),
  Passage: text('出典の箇所', 'Passage'),
  WITHIN: text('含まれる地域', 'Within'),
  LOCATED_IN: text('所在', 'Located in'),
  UNIT_OF: text('所属', 'Unit of'),
  POST_OF: text('役職の所属', 'Office of'),
  SERVES: text('対象地域', 'Serves'),
  PART_OF: text('下部組織', 'Part of'),
  SECRETARIAT_OF: text('事務局', 'Secretariat'),
  OPERATES: text('事業運営', 'Operation'),
  MEMBER_OF: text('構成・参加', 'Member'),
  ADVISES: text('助言', 'Advice'),
  SUPPORTS: text('支援', 'Support'),
  ESTABLISHED: text('設立', 'Founder'),
  MEETING_OF: text('開催した会議体', 'Meeting of'),
  TOOK_PART_IN: text('開催への参加', 'Took part'),
  CONDUCTED: text('取組の実施', 'Conducted'),
  STAFFED: text('取組の人員', 'Staffed'),
  PRODUCED: text('成果物の作成', 'Produced'),
  UNDER: text('枠組みの中', 'Under'),
  ITEM_OF: text('事業の項目', 'Item of'),
  ADDRESSES: text('対応する項目', 'Addresses'),
  SUCCEEDS: text('後継', 'Succession'),
  ABOUT: text('留意事項の対象', 'About'),
  PUBLISHED: text('発行', 'Published'),
  BASED_ON: text('引用元', 'Based on'),
};

const NAME = text('名前', 'name');
const DATE = text('日付', 'date');
const DETAIL = text('内容', 'content');

/** Members that a reader knows by a name of their own; all others are content. */
const MEMBERS: Readonly<Record<string, Text>> = {
  name: NAME,
  nameEn: text('英語の名前', 'English name'),
  kana: text('読み', 'reading'),
  aliases: text('別の名前', 'other names'),
  formerNames: text('前の名前', 'former names'),
  period: text('期間', 'period'),
  years: text('記載のある年度', 'years spoken of'),
  standing: text('根拠', 'standing'),
  citations: text('出典の箇所', 'passages'),
  note: text('注', 'note'),
  kind: text('種類', 'kind'),
  code: text('団体コード', 'code'),
  collective: text('総称', 'collective'),
  gap: text('記載の有無', 'what is known'),
  gaps: text('記載の有無', 'what is known'),
  functions: text('機能', 'functions'),
  purpose: text('目的', 'purpose'),
  tallies: text('回数', 'meeting counts'),
  figures: text('数値', 'figures'),
  heldOn: DATE,
  heldOnPrecision: DATE,
  completedOn: DATE,
  completedOnPrecision: DATE,
  publishedOn: DATE,
  publishedOnPrecision: DATE,
  attendance: text('人数', 'attendance'),
  agenda: text('議題', 'agenda'),
  joint: text('共同', 'joint'),
  capacity: text('役割', 'capacity'),
  needsReview: text('要確認', 'needs review'),
  from: text('両端', 'ends'),
  to: text('両端', 'ends'),
  order: text('並び', 'order'),
};

/** What a thing of a release is: 会議体, 事業運営. */
export function thingWords(label: NodeLabel | RelationType): Text {
  return THINGS[label];
}

/** Members by name, each name once, in the order in which they come. */
export function memberWords(members: readonly string[]): Text[] {
  return [...new Set(members.map((member) => MEMBERS[member] ?? DETAIL))].filter(
    (each, index, all) => all.findIndex(({ ja }) => ja === each.ja) === index,
  );
}
