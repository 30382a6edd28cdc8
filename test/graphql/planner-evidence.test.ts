import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';
import { plannerOf, type Planner } from './support/planner.js';

/** What the planner questions on meetings, work and evidence answer; the answers are read by hand from the casebook's text. */

let server: Api;
let planner: Planner;
const told: Planner['told'] = (...question) => planner.told(...question);

beforeAll(async () => {
  server = await serveCasebook();
  planner = plannerOf(server.url);
});
afterAll(() => server.stop());

describe('meetings', () => {
  it('are five, two of them with a number of people', async () => {
    const { headline, column } = await told('meetings-in-area');
    expect(headline).toBe('5回');
    expect(column('held')).toEqual([
      '平成24年9月4日',
      '平成24年12月',
      '平成25年2月',
      '平成25年7月24日',
      '平成26年9月3日',
    ]);
    expect(column('attendance')).toEqual(['記載なし', '155', '100', '記載なし', '記載なし']);
  });

  it('of a fiscal year are those between April and March', async () => {
    expect((await told('meetings-in-area', { year: '2012' })).column('held')).toEqual([
      '平成24年9月4日',
      '平成24年12月',
      '平成25年2月',
    ]);
    expect((await told('meetings-in-area', { area: 'area-kashiwa-city' })).headline).toBe('未確認');
  });

  it('gave 87, 91 and 77 percent', async () => {
    const { column } = await told('satisfaction');
    expect(column('value').slice(0, 3)).toEqual(['87%', '91%', '77%']);
    expect(column('value').slice(3)).toEqual(Array.from({ length: 4 }, () => '記載なし'));
  });

  it('were run by the president, facilitated by physicians and dentists', async () => {
    const { rows } = await told('participants-of-body');
    expect(rows.slice(0, 3).map((row) => row.slice(2, 4))).toEqual([
      ['坂井地区医師会長', '進行'],
      ['医師', 'ファシリテーター'],
      ['歯科医師', 'ファシリテーター'],
    ]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['第2回顔の見える多職種連携会議', '平成25年2月', '記載なし']);
  });

  it('of Sakai City were six, with ten and eight planned', async () => {
    const { rows, remarks } = await told('planned-and-held');
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['平成25年度', '6', '記載'],
      ['平成26年度', '10', '予定'],
      ['平成26年度', '8', '予定'],
    ]);
    expect(remarks).toEqual(['平成26年度の回数が合わない（10回 と 8回）。どちらも残し、判断しない。']);
  });
});

describe('activities, outputs and lessons', () => {
  it('are a survey of 42 places of which 41 answered', async () => {
    const { headline, rows } = await told('activities-in-area');
    expect(headline).toBe('在宅医療に関するアンケート調査');
    expect(rows.slice(0, 2).map((row) => row[3])).toEqual(['42施設', '41施設']);
    expect(rows[0]?.[1]?.split('、')).toHaveLength(7);
  });

  it('are the guidebook, drafted by the team and settled by the working group', async () => {
    const { rows } = await told('outputs-in-area');
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['平成26年3月', '評価チーム（柏市）', '草案'],
      ['平成26年3月', '連携WG（柏市）', '内容確定'],
    ]);
  });

  it('are three recommendations for Kashiwa and three experiences of Yokote', async () => {
    expect((await told('lessons-of-area')).headline).toBe('推奨 3');
    expect((await told('lessons-of-area', { area: 'area-yokote-city' })).headline).toBe('記載 3');
  });
});

describe('evidence and what is not stated', () => {
  it('tells where every claim about the council is written', async () => {
    const { rows } = await told('evidence-of-body');
    const places = (claim: string) => rows.filter(([words]) => words === claim).map((row) => row[2]);
    expect(places('事務局：福井県')).toEqual([
      '坂井地区広域連合／実施内容／第1段落',
      '坂井地区広域連合／実施内容／第2段落',
      '坂井地区広域連合／実施方法／第2段落',
    ]);
    expect(places('助言：東京大学')).toEqual(['坂井地区広域連合／実施方法／第2段落']);
    expect(places('年間の開催回数：1回')).toHaveLength(1);
  });

  it('finds the secretariats that are only recommended in Kashiwa, and none in Sakai', async () => {
    const { headline, rows } = await told('recommended-only');
    expect(headline).toBe('介護保険部局 3会議体');
    expect(rows.map((row) => row.slice(1, 4))).toEqual(
      Array.from({ length: 3 }, () => ['事務局', '介護保険部局', '未確認']),
    );
    const sakai = await told('recommended-only', { area: 'area-sakai-chiku' });
    expect([sakai.rows, sakai.table.none]).toEqual([
      [],
      { state: null, text: '推奨だけの役割は書かれていません。' },
    ]);
  });

  it('tells the gaps of Sakai with their reasons, and never one for what was founded in another year', async () => {
    const { rows, column, headline } = await told('not-stated');
    expect(headline).toBe('年度の記載なし 1、記載なし 25、個別の記載なし 5');
    const gap = (body: string, subject: string) =>
      rows.find(([name, what]) => name === body && what === subject);
    expect(gap('在宅情報共有システム検討部会', '事務局')?.[2]).toBe('個別の記載なし');
    expect(gap('地域ケア会議（あわら市）', '年度')?.[2]).toBe('年度の記載なし');
    expect(gap('地域ケア会議（あわら市）', '事業運営')?.[3]).toContain('坂井市');
    expect(column('subject')).not.toContain('設立');
    expect((await told('not-stated', { year: 'any' })).column('subject')).toContain('設立');
  });

  it('says of Yokote that no body is written at all', async () => {
    const { headline, rows, table } = await told('not-stated', { area: 'area-yokote-city' });
    expect([headline, rows, table.none.state]).toEqual(['記載なし', [], 'NOT_STATED']);
  });

  it('finds that the planned counts of FY2014 do not fit', async () => {
    const { rows, headline } = await told('findings-in-area');
    expect(headline).toMatch(/^合わない 1、/);
    const graver = rows.filter(([severity]) => severity === '合わない').map((row) => row.join(' '));
    expect(graver.join('\n')).toContain('地域ケア会議');
    expect(graver.join('\n')).toMatch(/10回?.*8回?/);
  });

  it('lists the three figures that are not at hand', async () => {
    const { column } = await told('unreviewed-places');
    expect(column('places')).toEqual(
      expect.arrayContaining(['柏市（断片）／図表3', '坂井地区広域連合／図表4', '坂井地区広域連合／図表5']),
    );
  });

  it('tells that all of the data has evidence', async () => {
    expect((await told('coverage-of-evidence')).column('ratio')).toEqual(['100%', '100%']);
  });
});

describe('search', () => {
  it.each([
    ['包括', '地域包括支援センター'],
    ['社協', '社会福祉協議会'],
    ['ﾎｳｶﾂ', '地域包括支援センター'],
    ['ケアマネ', 'ケアマネジャー'],
  ])('finds by %s', async (text, name) => {
    expect((await told('find-by-abbreviation', { text })).column('name')).toContain(name);
  });

  it('says so when there is no such name', async () => {
    const { rows, table } = await told('find-by-abbreviation', { text: '存在しない名' });
    expect([rows, table.none]).toEqual([
      [],
      { state: null, text: '一致する名前はありません。まだ収録していない名前かもしれません。' },
    ]);
  });
});
