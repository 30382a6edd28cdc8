/** The few words that stand in the picture itself. Everything else is said by the page around it. */
import { fiscalYearLabel, fiscalYearShort, type Locale } from '../model/era.js';
import type { MeetingSummary } from '../model/meetings.js';
import type {
  DrawnRole,
  KnownState,
  Standing,
  ViewAbsence,
  ViewBody,
  ViewGraph,
  ViewGroup,
} from '../model/view-graph.js';

const ROLE: Record<Locale, Record<DrawnRole, string>> = {
  ja: {
    SECRETARIAT: '事務局',
    OPERATOR: '事業運営',
    MEMBER: '構成・参加',
    ADVISER: '助言',
    SUPPORTER: '支援',
  },
  en: {
    SECRETARIAT: 'Secretariat',
    OPERATOR: 'Operation',
    MEMBER: 'Members',
    ADVISER: 'Advice',
    SUPPORTER: 'Support',
  },
};

const STATE: Record<Locale, Record<Exclude<KnownState, 'KNOWN' | 'OPEN'>, string>> = {
  ja: { STATED_NONE: 'ないと記載', NOT_STATED: '記載なし', NOT_REVIEWED: '未確認' },
  en: { STATED_NONE: 'stated: none', NOT_STATED: 'not stated', NOT_REVIEWED: 'not reviewed' },
};
const FOR_GROUP: Record<Locale, string> = { ja: '個別の記載なし', en: 'not stated per body' };

const SEAL: Record<Locale, Record<Exclude<Standing, 'STATED'>, string>> = {
  ja: { INFERRED: '推', RECOMMENDED: '奨', PLANNED: '予' },
  en: { INFERRED: 'inf', RECOMMENDED: 'rec', PLANNED: 'plan' },
};

const MEETING_SIGN: Record<Locale, Record<Standing, string>> = {
  ja: { STATED: '', INFERRED: '推 ', RECOMMENDED: '奨 ', PLANNED: '» ' },
  en: { STATED: '', INFERRED: 'inf ', RECOMMENDED: 'rec ', PLANNED: '» ' },
};

/** 事務局, 参加職種: the name of a role; members that are all professions are named so. */
export function roleWord(role: DrawnRole, locale: Locale, onlyProfessions = false): string {
  if (role === 'MEMBER' && onlyProfessions) return locale === 'ja' ? '参加職種' : 'Professions';
  return ROLE[locale][role];
}

/**
 * The heading of a frame. It says so when the holders share the role, and when none of them is stated. Whether it
 * names professions goes by the holders of all years, so that it does not change its width.
 */
export function frameHeading(group: ViewGroup, locale: Locale): string {
  const onlyProfessions = group.chips.length > 0 && group.chips.every((chip) => chip.isProfession);
  const word = roleWord(group.role, locale, onlyProfessions);
  if (group.state) return said(word, stateWord({ ...group.state, forGroup: false }, locale), locale);
  if (!group.joint) return word;
  return locale === 'ja' ? `${word}（共同）` : `${word} (joint)`;
}

/** 事務局 個別の記載なし: what stands where nobody is named. The short form leaves the role to its glyph. */
export function rowText(role: DrawnRole, state: ViewAbsence, locale: Locale, isShort = false): string {
  const word = stateWord(state, locale);
  return isShort ? word : said(roleWord(role, locale), word, locale);
}

function said(role: string, state: string, locale: Locale): string {
  return locale === 'ja' ? `${role} ${state}` : `${role}: ${state}`;
}

function stateWord({ known, forGroup }: ViewAbsence, locale: Locale): string {
  if (known === 'KNOWN' || known === 'OPEN') return STATE[locale].NOT_STATED;
  return known === 'NOT_STATED' && forGroup ? FOR_GROUP[locale] : STATE[locale][known];
}

/** 事務局　坂井市ほか: a role in one line, by the first of its holders. */
export function briefText(role: string, first: string, holders: number, locale: Locale): string {
  if (locale === 'ja') return `${role}　${first}${holders > 1 ? 'ほか' : ''}`;
  return `${role}: ${first}${holders > 1 ? ' and others' : ''}`;
}

/** 推, inf: the mark of a standing, null where none is needed. */
export function sealWord(standing: Standing, locale: Locale): string | null {
  return standing === 'STATED' ? null : SEAL[locale][standing];
}

/**
 * 第2回, 6回, » 8・10回: what is written of the meetings of a year, shorter forms after longer. Which they were, else
 * how many, at last that it met at all; counts that disagree stand beside each other.
 */
export function meetingWords(summary: MeetingSummary, locale: Locale): readonly string[] {
  const { counts, ordinals, standing } = summary;
  const sign = MEETING_SIGN[locale][standing];
  const numbers = [...counts].sort((a, b) => a - b);
  const isRun = ordinals.length > 2 && ordinals.every((n, i) => n === (ordinals[0] ?? 0) + i);
  const isJapanese = locale === 'ja';
  const which = isRun
    ? `${ordinals[0]}${isJapanese ? '〜' : '–'}${ordinals.at(-1)}`
    : ordinals.join(isJapanese ? '・' : ', ');
  const named = isJapanese ? `第${which}回` : `${ordinals.length > 1 ? 'Nos.' : 'No.'} ${which}`;
  const counted = isJapanese ? [`${numbers.join('・')}回`] : timesWords(numbers);
  const signed = [...(ordinals.length > 0 ? [named] : []), ...counted].map((words) => `${sign}${words}`);
  // Without its sign the standing is told by the outline alone.
  return [...new Set([...signed, ...counted.slice(-1), isJapanese ? '開催' : 'meets'])];
}

function timesWords(numbers: readonly number[]): readonly string[] {
  const many = numbers.join(' / ');
  return [`${many} ${many === '1' ? 'time' : 'times'}`, `${numbers.join('/')}×`];
}

/** −, ＋5会議体、12関係: what a sign that folds says, the longest first. A count is of what is not drawn. */
export function foldWords(
  {
    opens,
    bodies,
    relations,
  }: { readonly opens: boolean; readonly bodies: number; readonly relations: number },
  locale: Locale,
): readonly string[] {
  if (!opens) return ['−'];
  const some = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [locale === 'ja' ? `${count}${one}` : `${count} ${count === 1 ? one : many}`];
  const said =
    locale === 'ja'
      ? [...some(bodies, '会議体', ''), ...some(relations, '関係', '')]
      : [...some(bodies, 'body', 'bodies'), ...some(relations, 'relation', 'relations')];
  const sign = locale === 'ja' ? '＋' : '+';
  const first = bodies > 0 ? bodies : relations;
  const all = said.join(locale === 'ja' ? '、' : ', ');
  return [`${sign}${all}`, `${sign}${said[0] ?? ''}`, first === 0 ? sign : `${sign}${first}`];
}

/** When a body that is not there in the shown year was there. */
export function ghostNote(body: ViewBody, locale: Locale): string {
  const { firstYear, lastYear } = body;
  const said = (year: number | null): string => (year === null ? '' : fiscalYearLabel(year, locale));
  const isJapanese = locale === 'ja';
  if (firstYear === null && lastYear === null) return unspokenWord(body, locale);
  if (firstYear === lastYear) return isJapanese ? `${said(firstYear)}のみ` : `${said(firstYear)} only`;
  if (firstYear === null) return isJapanese ? `${said(lastYear)}まで` : `until ${said(lastYear)}`;
  if (lastYear === null) return isJapanese ? `${said(firstYear)}から` : `from ${said(firstYear)}`;
  return isJapanese
    ? `${fiscalYearShort(firstYear, locale)}〜${said(lastYear)}`
    : `${said(firstYear)}–${said(lastYear)}`;
}

/** What stands on a body that is selected though no source speaks of it in the shown year, or in any. */
export function unspokenWord({ years }: Pick<ViewBody, 'years'>, locale: Locale): string {
  if (years.length === 0) return locale === 'ja' ? '年度の記載なし' : 'year not stated';
  return locale === 'ja' ? 'この年度の記載なし' : 'not stated this year';
}

/** The heading over the bodies that stand alone. */
export function aloneHeading(rootName: string | null, locale: Locale): string {
  if (locale === 'ja') return `${rootName ?? '他の会議体'}との関係が記載されていない会議体`;
  return rootName === null
    ? 'Bodies with no stated relation to another body'
    : `Bodies with no stated relation to the ${rootName}`;
}

/** What a picture is called where it cannot be seen: its council, or its area, and where the same is in words. */
export function pictureLabel(view: ViewGraph, locale: Locale): string {
  const there = view.bodies.filter((body) => body.state !== 'ghost');
  const head = there.find((body) => body.kind === 'COUNCIL') ?? there[0];
  const name = head?.name ?? '';
  if (locale === 'ja') return `${name}の体制図（会議体${there.length}）。同じ内容が目次にあります。`;
  return `Governance chart of ${name} (${there.length} bodies). The outline has the same content.`;
}

/** What is said when every place of an organisation is shown. */
export function placesText(name: string, places: number, bodies: number, locale: Locale): string {
  if (locale === 'ja') return `${name}：${places}か所、${bodies}会議体`;
  return `${name}: ${places} ${places === 1 ? 'place' : 'places'}, ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`;
}

/** Names of the buttons of a picture. */
export const CONTROL_WORDS: Readonly<
  Record<Locale, Readonly<Record<'group' | 'out' | 'in' | 'fit', string>>>
> = {
  ja: { group: '図の表示', out: '縮小', in: '拡大', fit: '全体を表示' },
  en: { group: 'View of the chart', out: 'Zoom out', in: 'Zoom in', fit: 'Fit to window' },
};
