import type { Messages } from '../locales/ja.js';
import { dateLabel, fiscalYearLabel, type Locale } from './era.js';
import type { Layer } from './layers.js';
import type { BodyMeetings } from './meetings.js';

/** How the heading of a role is worded. */
export interface RoleWording {
  /** Held by several together. */
  readonly joint?: boolean;
  /** All who hold it are professions. */
  readonly professions?: boolean;
}

/** 事務局（共同）, 参加職種, 構成・参加: the name of a role where it heads those who hold it. */
export function roleHeading(
  m: Messages,
  role: Layer | 'FOUNDER',
  { joint = false, professions = false }: RoleWording = {},
): string {
  if (role === 'SECRETARIAT' && joint) return m.role.jointSecretariat;
  if (role === 'MEMBER' && professions) return m.role.professions;
  return m.role[role];
}

/**
 * The short name of a body where the full one stands near: the longest alias that its name ends with, as
 * 推進協議会 of 坂井地区在宅ケア将来モデル推進協議会; the full name where there is none.
 */
export function shortName(name: string, aliases: readonly string[]): string {
  const ends = aliases.filter((alias) => alias !== name && name.endsWith(alias));
  return ends.sort((a, b) => b.length - a.length)[0] ?? name;
}

/** Which of the three nothings an answer is. */
export type Nothing = 'NOT_STATED' | 'STATED_NONE' | 'NOT_REVIEWED';

/** The state to show for an answer that is not known; null for one that is. */
export function nothingOf(state: string): Nothing | null {
  return state === 'NOT_STATED' || state === 'STATED_NONE' || state === 'NOT_REVIEWED' ? state : null;
}

/** How many, and of how many where a filter hides some: 5, 3／5. */
export function shareText(m: Messages, shown: number, all: number): string {
  return shown === all ? String(all) : m.chart.share(shown, all);
}

/** One meeting, or one count of a year: 第2回 平成25年7月24日, 平成25年度 6回. */
export function toldText(told: BodyMeetings['told'][number], m: Messages, locale: Locale): string {
  if (told.kind === 'tally') return `${fiscalYearLabel(told.fiscalYear, locale)} ${m.card.times(told.count)}`;
  const ordinal = told.ordinal === null ? '' : m.card.ordinal(told.ordinal);
  const date =
    told.heldOn === null ? m.card.dateNotStated : dateLabel(told.heldOn, told.precision ?? 'DAY', locale);
  return [ordinal, date].filter((part) => part !== '').join(' ');
}
