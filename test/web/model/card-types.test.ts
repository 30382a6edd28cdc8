import { buildSchema, isObjectType } from 'graphql';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import { SelectionDocument } from '../../../web/api/generated/operations.js';
import { apiLocale, messagesOf } from '../../../web/locales/messages.js';
import { CARD_TYPES, cardOf } from '../../../web/model/card/card.js';
import { cardCitation } from '../../../web/model/card/cite.js';
import { cardRows } from '../../../web/model/card/csv.js';
import { originalOf } from '../../../web/model/card/original.js';
import type { CardContext, CardLine, CardModel } from '../../../web/model/card/types.js';
import type { Locale } from '../../../web/model/era.js';
import { HOME } from '../../../web/model/url.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** Every type of thing and claim that the API can answer with has a card; read against the casebook by hand. */

let server: RunningServer;
let api: ApiClient;
const never = new AbortController().signal;

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

async function card(id: string, locale: Locale = 'ja'): Promise<CardModel> {
  const context: CardContext = {
    m: messagesOf(locale),
    locale,
    areaId: 'area-sakai-chiku',
    fiscalYear: 2013,
    years: [2012, 2013],
    placesOf: () => ({ places: 0, bodies: 0 }),
  };
  const variables = { id, at: { fiscalYear: 2013 }, locale: apiLocale(locale) };
  const made = cardOf(await api.query(SelectionDocument, variables, never), context);
  if (!made) throw new Error(`no card for ${id}`);
  return made;
}

const linesOf = (model: CardModel, id: string): readonly CardLine[] =>
  model.sections.find((section) => section.id === id)?.lines ?? [];
const said = (model: CardModel, id: string): string[] =>
  linesOf(model, id).map(({ text, strong, standing }) => [text, strong, standing].filter(Boolean).join(' '));
const factOf = (model: CardModel, label: string) => model.facts.find((fact) => fact.label === label);

/** One thing of every type, and one claim of every kind that is no role. */
const EXAMPLES: readonly (readonly [type: string, id: string, kind: string])[] = [
  ['Activity', 'activity-yokote-survey', '調査'],
  ['Area', 'area-sakai-chiku', '広域'],
  ['Body', 'body-sakai-council', '協議会'],
  ['Initiative', 'initiative-e', '取組項目'],
  ['Lesson', 'lesson-kashiwa-physicians', '留意事項'],
  ['Meeting', 'meeting-sakai-face-to-face-1', '開催'],
  ['Organization', 'org-sakai-union', '組織'],
  ['Output', 'output-kashiwa-guidebook', '成果物'],
  ['Passage', 'passage-sakai-method-4', '段落'],
  ['Post', 'post-sakai-medical-president', '役職'],
  ['Profession', 'profession-care-manager', '職種'],
  ['Programme', 'programme-base-project', '事業'],
  ['Role', 'org-utokyo~advises~body-sakai-council', '助言'],
  ['Source', 'source-casebook', '出典'],
  ['Relation', 'org-sakai-health-center~unit-of~org-fukui-pref', '所属'],
  ['Relation', 'post-sakai-medical-president~post-of~org-sakai-medical', '役職'],
  ['Relation', 'area-sakai-city~within~area-fukui-pref', '含まれる地域'],
  ['Relation', 'org-sakai-union~located-in~area-sakai-chiku', '所在・管轄'],
  ['Relation', 'body-sakai-council~serves~area-sakai-chiku', '対象地域'],
  ['Relation', 'body-sakai-strengthening~part-of~body-sakai-council~fy2013', '下部組織'],
  ['Relation', 'meeting-sakai-council-1~meeting-of~body-sakai-council', '開催'],
  ['Relation', 'body-sakai-information~addresses~initiative-e', '対応する取組項目'],
];

describe('cards', () => {
  it('are there for every type that the API can answer with', async () => {
    const schema = buildSchema(await readFile('server/graphql/schema.graphql', 'utf8'));
    const node = schema.getType('Node');
    const types = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some((each) => each === node))
      .map(({ name }) => name);
    expect(types.length).toBeGreaterThan(10);
    expect([...CARD_TYPES].sort()).toEqual(types.sort());
    expect(new Set(EXAMPLES.map(([type]) => type))).toEqual(new Set(types));
  });

  it.each(EXAMPLES)('%s: %s', async (_, id, kind) => {
    const model = await card(id);
    expect(model.kind).toBe(kind);
    expect(model.title).not.toBe('');
    const claims = [...model.facts, ...model.sections.flatMap(({ lines }) => lines)].filter(
      ({ standing }) => standing !== null,
    );
    expect(claims.length).toBeGreaterThan(0);
    // Of a place it is told what rests on it; all else rests on places.
    if (kind !== '段落') expect(claims.every(({ cites }) => cites.length > 0)).toBe(true);
    expect(JSON.stringify(await card(id, 'en'))).not.toMatch(/記載|推定|年度/);
  });

  it('are there for every claim that another card names', async () => {
    const ids = ['org-sakai-union', 'body-sakai-council', 'area-sakai-chiku', 'programme-base-project'];
    for (const id of ids) {
      const model = await card(id);
      const claims = model.sections.flatMap(({ lines }) => lines.flatMap(({ claim }) => claim ?? []));
      for (const claim of claims) expect((await card(claim)).sources.length).toBeGreaterThan(0);
    }
  });
});

describe('what a card says', () => {
  it('of what a body addresses: inferred, with the reason', async () => {
    const [line] = linesOf(await card('body-sakai-information'), 'ADDRESSES-out');
    expect(line).toMatchObject({
      text: '（エ）医療・介護関係者の情報共有の支援',
      standing: 'INFERRED',
      selects: 'initiative-e',
      claim: 'body-sakai-information~addresses~initiative-e',
    });
    expect(line?.note).toContain('手元の範囲にない');
  });

  it('of a health centre: a unit of the prefecture, located by inference', async () => {
    const model = await card('org-sakai-health-center');
    expect(factOf(model, '所属')).toMatchObject({ text: '福井県', standing: 'STATED' });
    expect(factOf(model, '所在・管轄')).toMatchObject({ text: '坂井地区', standing: 'INFERRED' });
    expect(said(model, 'OPERATOR')).toEqual(['医療・介護の連携強化検討部会 STATED']);
  });

  it('of the first conference: who did what', async () => {
    const model = await card('meeting-sakai-face-to-face-1');
    expect(model.facts.map(({ text }) => text).filter(Boolean)).toEqual([
      '顔の見える多職種連携会議',
      '第1回',
      '平成24年12月',
      '155名',
    ]);
    expect(said(model, 'TOOK_PART_IN-in')).toEqual([
      '進行： 坂井地区医師会長 STATED',
      'ファシリテーター： 医師 STATED',
      'ファシリテーター： 歯科医師 STATED',
      '補助・記録： 地域包括支援センター STATED',
      '補助・記録： 市職員 STATED',
      '庶務： 坂井地区広域連合 STATED',
      '庶務： 福井県 STATED',
    ]);
    expect(linesOf(model, 'agenda')).toHaveLength(7);
    expect(said(model, 'findings').join()).toMatch(/87%.*91%.*77%/);
  });

  it('of lessons: recommended by the source, tied to the body by inference', async () => {
    const lesson = linesOf(await card('body-kashiwa-ten-hospitals'), 'ABOUT-in').at(-1);
    expect(lesson).toMatchObject({ standing: 'RECOMMENDED' });
    expect(lesson?.note).toContain('推定');
  });

  it('of the guidebook: drafted by the team, settled by the working group', async () => {
    const model = await card('output-kashiwa-guidebook');
    expect(model.context).toBe('平成26年3月');
    expect(said(model, 'PRODUCED-in')).toEqual([
      '草案： 柏市 評価チーム STATED',
      '内容確定： 柏市 連携WG STATED',
    ]);
  });

  it('of an area: why something is missing', async () => {
    const gap = (await card('area-kashiwa-city')).sections.find(({ id }) => id === 'gap')?.gap;
    expect(gap).toMatchObject({ state: 'NOT_REVIEWED' });
    expect(gap?.cites).toHaveLength(3);
  });

  it('of a paragraph: what rests on it, its counts and gaps too', async () => {
    const lines = said(await card('passage-sakai-method-4'), 'carries');
    expect(lines).toContain('坂井市 地域ケア会議、回数　平成26年度：8回 PLANNED');
    expect(lines).toContain('坂井市 地域ケア会議の構成・参加：ケアマネジャー INFERRED');
    expect(lines.join()).toContain('生活圏域の数：4圏域');
  });
});

describe('a card to take away', () => {
  it('is a table with every place of every claim', async () => {
    const model = await card('body-sakai-face-to-face');
    const [heads, ...rows] = cardRows(model, messagesOf('ja'));
    expect(heads).toHaveLength(9);
    expect(rows.every((row) => row.length === 9)).toBe(true);
    const operators = rows.filter(([, section]) => section === '事業運営');
    expect(operators.map((row) => [row[2], row[3], row[4], row[6]])).toEqual([
      ['地域包括支援センター', '平成25年度', '記載', '坂井地区広域連合／実施内容／5会議の一覧'],
      ['地域包括支援センター', '平成25年度', '記載', '坂井地区広域連合／実施方法／第3段落'],
      ['坂井地区広域連合', '平成25年度', '記載', '坂井地区広域連合／実施内容／5会議の一覧'],
      ['坂井地区広域連合', '平成25年度', '記載', '坂井地区広域連合／実施方法／第3段落'],
      ['平成24年度も同じ2組織', '', '推定', '坂井地区広域連合／実施方法／第3段落'],
    ]);
    expect(rows.find(([, section, text]) => section === '事務局' && text === '個別の記載なし')).toBeDefined();
  });

  it('is a citation with claim, place, source, release, day and link', async () => {
    const model = await card('org-fukui-pref~secretariat-of~body-sakai-council~fy2012');
    const frame = {
      m: messagesOf('ja'),
      locale: 'ja',
      release: '0123456789abcdef',
      link: 'https://example.org/area/x',
      accessedOn: '2026-11-23',
    } as const;
    expect(cardCitation(model, frame).split('\n')).toEqual([
      '坂井地区在宅ケア将来モデル推進協議会の事務局（共同）：福井県（記載）',
      '基準：平成24年度から',
      ...['実施内容／第1段落', '実施内容／第2段落', '実施方法／第2段落'].map(
        (place) =>
          `出典：厚生労働省老健局老人保健課『在宅医療と介護の連携推進に関する事例集』平成27年3月、坂井地区広域連合／${place}`,
      ),
      '収録：連携アトラス',
      'データ版：0123456789abcdef',
      '閲覧日：令和8年11月23日',
      'リンク：https://example.org/area/x',
    ]);
  });

  it('leads to the original where that has an address, else to what is kept of the place', async () => {
    expect(originalOf(await card('body-sakai-council'), HOME)).toEqual({
      href: '/sources?sel=passage-sakai-content-1',
      elsewhere: false,
    });
    expect(originalOf(await card('area-chiba-pref'), HOME)).toMatchObject({
      href: expect.stringContaining('soumu.go.jp'),
      elsewhere: true,
    });
    expect(originalOf(await card('passage-sakai-method-4'), HOME)).toBeNull();
  });
});
