import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';
import { plannerOf, type Planner } from './support/planner.js';

/** What the planner questions answer; the answers are read by hand from the casebook's text. */

let server: Api;
let planner: Planner;
const ask: Planner['ask'] = (...question) => planner.ask(...question);
const told: Planner['told'] = (...question) => planner.told(...question);

beforeAll(async () => {
  server = await serveCasebook();
  planner = plannerOf(server.url);
});
afterAll(() => server.stop());

describe('who carries', () => {
  it('names the joint secretariat of the council in FY2013', async () => {
    const { headline, column, picture } = await told('secretariat-of-body');
    expect(headline).toBe('福井県、坂井地区広域連合');
    expect(column('role')).toEqual(['事務局（共同）', '事務局（共同）']);
    expect(column('places')[0]).toContain('実施内容／第1段落');
    expect(picture).toMatchObject({
      area: 'area-sakai-chiku',
      fiscalYear: 2013,
      selected: 'body-sakai-council',
    });
  });

  it('names three for the awareness team in FY2012, and nobody after it ended', async () => {
    const team = { body: 'body-sakai-awareness-team', year: '2012' };
    expect((await told('secretariat-of-body', team)).headline).toBe('坂井市、あわら市、坂井地区広域連合');
    expect(await ask('secretariat-of-body', { ...team, year: '2013' })).toBeNull();
  });

  it('lists what is only recommended, and does not take it for an answer', async () => {
    const { headline, rows } = await told('secretariat-of-body', { body: 'body-kashiwa-ten-hospitals' });
    expect(headline).toBe('未確認');
    expect(rows.map(([holder, , standing]) => [holder, standing])).toEqual([
      ['未確認', ''],
      ['介護保険部局', '推奨'],
    ]);
  });

  it('says of the five bodies of FY2013 that no secretariat is named for each', async () => {
    const { headline, column } = await told('secretariats-in-area');
    expect(headline).toBe('福井県、坂井地区広域連合（わからない会議体 7）');
    expect(column('holder').filter((text) => text === '個別の記載なし')).toHaveLength(5);
    expect(column('holder').filter((text) => text === '記載なし')).toHaveLength(2);
    expect(column('holder').slice(0, 2)).toEqual(['福井県', '坂井地区広域連合']);
  });

  it('lists the eight organisations on the council in the order of the source', async () => {
    const { column } = await told('members-of-body');
    expect(column('holder')).toEqual([
      '坂井地区医師会',
      '坂井地区歯科医師会',
      '坂井地区薬剤師会',
      '介護事業者団体',
      '福井県',
      'あわら市',
      '坂井市',
      '坂井地区広域連合',
    ]);
  });

  it('lists professions among those who took part in FY2012', async () => {
    const { column } = await told('members-of-body', { body: 'body-sakai-face-to-face', year: '2012' });
    expect(column('holder')).toEqual(
      expect.arrayContaining(['医師', 'ケアマネジャー', 'ST', '社会福祉協議会']),
    );
  });

  it('names the two universities as advisers of the council', async () => {
    const { column, headline } = await told('advisers-in-area');
    expect(column('holder').slice(0, 2)).toEqual(['東京大学', '福井大学']);
    expect(headline).toContain('（わからない会議体 7）');
  });

  it('finds the union in six bodies: one as secretariat, five as operator', async () => {
    const { headline, column } = await told('bodies-of-organization');
    expect(headline).toBe('6会議体');
    expect(column('role')).toEqual(['事務局（共同）', ...Array.from({ length: 5 }, () => '事業運営')]);
  });

  it('does not say that an organisation runs nothing when nothing is written', async () => {
    const none = await told('bodies-of-organization', { org: 'org-kashiwa-hospitals' });
    expect([none.headline, none.rows, none.table.none.state]).toEqual(['未確認', [], 'NOT_REVIEWED']);
  });

  it('puts the union first, then the support centers, told apart by their area', async () => {
    const { rows } = await told('most-bodies');
    expect(rows.slice(0, 2).map(([name, count]) => [name, count])).toEqual([
      ['坂井地区広域連合', '6'],
      ['地域包括支援センター（坂井地区）', '5'],
    ]);
    expect(rows.map(([name]) => name)).toContain('地域包括支援センター（坂井市）');
  });
});

describe('changes', () => {
  it('from FY2012 to FY2013 are four added, one ended, one succeeded', async () => {
    const { headline, column, rows, remarks } = await told('changes-between-years');
    expect(headline).toBe('新設 4、終了 1、後継 1');
    expect(column('body')).toEqual(
      expect.arrayContaining(['在宅情報共有システム検討部会', '生活支援・住民協働部会', '住民啓発検討部会']),
    );
    expect(rows.filter((row) => row.includes('要確認')).map(([label]) => label)).toEqual(['終了', '後継']);
    expect(remarks).toContain('変わっていない会議体 2');
  });

  it('cannot be told where one year does not say', async () => {
    const { rows } = await told('undetermined-changes');
    const secretariat = rows.find(([label]) => label === '事務局の変更');
    expect(secretariat?.slice(1, 4)).toEqual([
      '顔の見える多職種連携会議',
      '坂井地区広域連合',
      '個別の記載なし',
    ]);
    expect(rows.find(([label]) => label === '存続')?.[1]).toBe('地域ケア会議（あわら市）');
  });

  it('are not claimed where nothing is written of a year', async () => {
    const { headline, table } = await told('changes-between-years', { area: 'area-yokote-city' });
    expect([headline, table.rows, table.none.state]).toEqual(['書かれた変更なし', [], 'NOT_STATED']);
  });
});

describe('comparison', () => {
  it('keeps the three nothings apart by function', async () => {
    const { rows, remarks } = await told('functions-of-areas');
    const row = (label: string) => rows.find(([name]) => name === label)?.slice(1, 4);
    expect(row('意思決定・進捗管理')).toEqual(['坂井地区在宅ケア将来モデル推進協議会', '未確認', '記載なし']);
    expect(row('顔の見える多職種連携')).toEqual([
      '顔の見える多職種連携会議',
      '顔の見える関係会議',
      '記載なし',
    ]);
    expect(row('評価')).toEqual(['記載なし', '評価チーム（柏市）', '記載なし']);
    expect(remarks).toEqual(['記載なしと未確認は、その機能がないことを示しません。']);
  });

  it('counts nothing where nothing is written', async () => {
    const { rows } = await told('figures-of-areas');
    expect(rows.map(([area, bodies]) => [area, bodies])).toEqual([
      ['坂井地区（平成25年度）', '8'],
      ['柏市（平成25年度）', '6'],
      ['横手市（平成25年度）', '記載なし'],
    ]);
    expect(rows[0]?.at(-1)).toContain('地域ケア会議（平成25年度）6回');
    expect(rows[1]?.at(-1)).toBe('未確認');
  });

  it('ties the awareness bodies to (キ) and the information body to (エ)', async () => {
    const { headline, column } = await told('initiatives-in-area');
    expect(headline).toBe('（エ）（キ）');
    expect(column('body')[3]).toBe('在宅情報共有システム検討部会');
    expect(column('body')[6]).toBe('住民啓発検討部会、住民啓発実施チーム');
    const yokote = await told('initiatives-in-area', { area: 'area-yokote-city' });
    expect(yokote.column('activity')[1]).toBe('在宅医療に関するアンケート調査');
  });
});

describe('the way to the council', () => {
  it('leads a physician over the face-to-face conference in two steps', async () => {
    const { rows, column } = await told('way-to-body');
    expect(rows).toHaveLength(2);
    expect(column('role')).toEqual(['構成・参加', '下部組織']);
    expect(column('sentence')[1]).toContain('顔の見える多職種連携会議');
    expect(column('places')[0]).toBe('坂井地区広域連合／実施方法／第3段落');
  });

  it('is said not to be written where there is none', async () => {
    const none = await told('way-to-body', {
      from: 'org-kashiwa-hospitals',
      to: 'body-sakai-council',
      year: 'any',
    });
    expect([none.headline, none.rows, none.table.none.state]).toEqual([
      '記載された関係ではつながらない',
      [],
      'NOT_STATED',
    ]);
  });
});
