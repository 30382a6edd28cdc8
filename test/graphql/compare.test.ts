import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';
import { COMPARE, type Compared } from './support/compare.js';

/** Areas side by side: the answers that the casebook text gives. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const THREE = ['area-kashiwa-city', 'area-sakai-chiku', 'area-yokote-city'];
const inYear = (fiscalYear: number, areas: readonly string[] = THREE) =>
  areas.map((area) => ({ area, at: { fiscalYear } }));

async function compare(scopes: readonly object[]): Promise<Compared> {
  return (await api.data<{ compare: Compared }>(COMPARE, { scopes })).compare;
}

/** A cell in a word: the names of its bodies, or which nothing it is. */
const shown = ({ rows }: Compared): Record<string, string[]> =>
  Object.fromEntries(
    rows.map(({ label, cells }) => [
      label,
      cells.map(({ state, bodies }) => bodies.map(({ name }) => name).join('／') || state),
    ]),
  );
const roleIn = (compared: Compared, column: number, kind: string) =>
  compared.scopes[column]?.roles.find((role) => role.kind === kind);

describe('柏市, 坂井地区 and 横手市 in FY2013', () => {
  let it3: Compared;
  beforeAll(async () => {
    it3 = await compare(inYear(2013));
  });

  it('have their bodies by function, and three sorts of nothing', () => {
    const [dots, hatch] = ['NOT_REVIEWED', 'NOT_STATED'];
    expect(shown(it3)).toEqual({
      '意思決定・進捗管理': [dots, '坂井地区在宅ケア将来モデル推進協議会', hatch],
      連携ルールづくり: ['連携WG／試行WG', hatch, hatch],
      評価: ['評価チーム', hatch, hatch],
      顔の見える多職種連携: ['顔の見える関係会議', '顔の見える多職種連携会議', hatch],
      '病院・退院調整': ['10病院会議', hatch, hatch],
      情報共有: [dots, '在宅情報共有システム検討部会', hatch],
      住民啓発: [dots, '住民啓発検討部会', hatch],
      '生活支援・住民協働': [dots, '生活支援・住民協働部会', hatch],
      '地域ケア会議・困難事例': ['地域ケア会議', '地域ケア会議／地域ケア会議', hatch],
      '医療・介護連携強化': [dots, '医療・介護の連携強化検討部会', hatch],
    });
    expect(it3.shared).toEqual([]);
    expect(it3.rows.filter(({ sharing }) => sharing === 'SOME').map(({ label }) => label)).toEqual([
      '顔の見える多職種連携',
      '地域ケア会議・困難事例',
    ]);
    expect(it3.scopes.map(({ onlyHere }) => onlyHere.length)).toEqual([3, 5, 0]);
  });

  it('say why, and which bodies are undated', () => {
    const decision = it3.rows[0]?.cells;
    expect(decision?.[0]?.reason).toMatch(/図表3/);
    expect(decision?.[2]?.reason).toMatch(/横手市の節/);
    const discharge = it3.rows.find(({ label }) => label === '病院・退院調整')?.cells[0];
    expect(discharge).toMatchObject({ state: 'KNOWN', presence: 'NOT_STATED' });
    expect(it3.scopes.map(({ label }) => label)).toEqual([
      '柏市（平成25年度）',
      '坂井地区（平成25年度）',
      '横手市（平成25年度）',
    ]);
    expect(it3.scopes[1]?.english).toBe('Sakai District (FY2013)');
  });

  it('have counts of what is written only', () => {
    expect(
      it3.scopes.map((scope) => [
        scope.bodyCount,
        scope.unspokenBodyCount,
        scope.depth,
        scope.organizationCount,
        scope.state,
      ]),
    ).toEqual([
      [6, 4, 2, 2, 'KNOWN'],
      [8, 1, 2, 15, 'KNOWN'],
      [0, 0, 0, 0, 'NOT_STATED'],
    ]);
    const counted = it3.scopes[1]?.organizationKinds.map(({ label, count }) => `${label} ${count}`);
    expect(counted).toEqual([
      '都道府県 1',
      '市町村 2',
      '広域連合 1',
      '保健所・健康福祉センター 1',
      '地域包括支援センター 2',
      '医師会 1',
      '歯科医師会 1',
      '薬剤師会 1',
      '介護事業者団体 1',
      '社会福祉協議会 1',
      'シルバー人材センター 1',
      '大学 2',
    ]);
  });

  it('have bodies in the order of their trees', () => {
    expect(it3.scopes[0]?.bodies.slice(0, 2).map(({ name }) => name)).toEqual(['試行WG', '評価チーム']);
    expect(it3.scopes[1]?.bodies[0]?.name).toBe('坂井地区在宅ケア将来モデル推進協議会');
  });

  it('have a recommended secretariat that counts nowhere, a joint one, and none', () => {
    const kashiwa = roleIn(it3, 0, 'SECRETARIAT');
    expect(kashiwa).toMatchObject({ state: 'NOT_REVIEWED', organizationKinds: [] });
    expect(new Set(kashiwa?.roles.map(({ standing, holder }) => `${holder.name} ${standing}`))).toEqual(
      new Set(['介護保険部局 RECOMMENDED']),
    );
    expect(kashiwa?.unknownBodies).toHaveLength(6);
    const sakai = roleIn(it3, 1, 'SECRETARIAT');
    expect(sakai?.roles.map(({ holder }) => holder.name)).toEqual(['福井県', '坂井地区広域連合']);
    expect(sakai?.organizationKinds.map(({ label }) => label)).toEqual(['都道府県', '広域連合']);
    expect(sakai?.unknownBodies).toHaveLength(7);
    expect(roleIn(it3, 2, 'SECRETARIAT')).toMatchObject({
      state: 'NOT_STATED',
      roles: [],
      unknownBodies: [],
    });
  });

  it('have advisers, supporters, professions and meetings as the text tells', () => {
    expect(roleIn(it3, 1, 'ADVISER')?.organizationKinds).toEqual([{ label: '大学', count: 2 }]);
    expect(roleIn(it3, 1, 'SUPPORTER')?.state).toBe('NOT_STATED');
    expect(it3.scopes.map(({ professions }) => professions.map(({ name }) => name))).toEqual([
      ['在宅医師'],
      ['ケアマネジャー'],
      [],
    ]);
    expect(it3.scopes.map(({ professionsState }) => professionsState)).toEqual([
      'KNOWN',
      'KNOWN',
      'NOT_STATED',
    ]);
    expect(it3.scopes.map(({ meetingsState }) => meetingsState)).toEqual([
      'NOT_REVIEWED',
      'KNOWN',
      'NOT_STATED',
    ]);
    expect(it3.scopes[1]?.meetingYears).toEqual([
      {
        fiscalYear: 2013,
        body: { name: '地域ケア会議' },
        tallies: [{ count: 6, standing: 'STATED' }],
        meetings: [],
      },
      {
        fiscalYear: 2013,
        body: { name: '坂井地区在宅ケア将来モデル推進協議会' },
        tallies: [],
        meetings: [{ name: '第2回坂井地区在宅ケア将来モデル推進協議会' }],
      },
    ]);
  });

  it('tell of 横手市 what is written', () => {
    expect(it3.scopes[2]?.activities).toEqual([
      { name: '在宅医療に関するアンケート調査', period: { label: '平成24年5月から（終わりの記載なし）' } },
    ]);
    expect(it3.scopes[2]?.reason).toMatch(/調査/);
  });
});

describe('the same without a time', () => {
  it('has every body, and both counts for FY2014', async () => {
    const compared = await compare(THREE.map((area) => ({ area })));
    expect(
      compared.scopes.map(({ label, bodyCount, unspokenBodyCount }) => [label, bodyCount, unspokenBodyCount]),
    ).toEqual([
      ['柏市', 6, 0],
      ['坂井地区', 9, 0],
      ['横手市', 0, 0],
    ]);
    expect(shown(compared)['住民啓発']?.[1]).toBe('住民啓発検討部会／住民啓発実施チーム');
    expect(
      compared.scopes[1]?.meetingYears
        .filter(({ fiscalYear }) => fiscalYear === 2014)
        .map(({ tallies }) => tallies),
    ).toEqual([
      [
        { count: 10, standing: 'PLANNED' },
        { count: 8, standing: 'PLANNED' },
      ],
      [],
    ]);
    expect(compared.scopes[1]?.professions).toHaveLength(10);
    expect(roleIn(compared, 1, 'FOUNDER')?.roles.map(({ holder }) => holder.name)).toEqual([
      '坂井地区広域連合',
    ]);
  });
});

describe('坂井地区 in FY2012 and FY2013', () => {
  it('reads as one place at two times', async () => {
    const compared = await compare([
      ...inYear(2012, ['area-sakai-chiku']),
      ...inYear(2013, ['area-sakai-chiku']),
    ]);
    expect(
      compared.scopes.map(({ label, bodyCount, unspokenBodyCount, organizationCount }) => [
        label,
        bodyCount,
        unspokenBodyCount,
        organizationCount,
      ]),
    ).toEqual([
      ['坂井地区（平成24年度）', 5, 2, 14],
      ['坂井地区（平成25年度）', 8, 1, 15],
    ]);
    expect(compared.shared).toEqual(['DECISION', 'MULTI_PROFESSION', 'PUBLIC_AWARENESS', 'CASE_REVIEW']);
    expect(compared.scopes.map(({ onlyHere }) => onlyHere)).toEqual([
      [],
      ['INFORMATION_SHARING', 'DAILY_LIFE_SUPPORT', 'MEDICAL_CARE_STRENGTHENING'],
    ]);
    expect(shown(compared)['住民啓発']).toEqual(['住民啓発実施チーム', '住民啓発検討部会']);
    const careMeeting = compared.scopes.map(({ bodies }) =>
      bodies.filter(({ name }) => name === '地域ケア会議').map(({ presence }) => presence),
    );
    expect(careMeeting.map((each) => each.sort())).toEqual([
      ['NOT_STATED', 'NOT_STATED'],
      ['KNOWN', 'NOT_STATED'],
    ]);
    expect(compared.scopes.map(({ professions }) => professions.length)).toEqual([10, 1]);
  });
});

describe('an area made of several', () => {
  it('has all their bodies; what is missing may be in the one that was not reviewed', async () => {
    const { scopes, rows } = await compare([{ area: 'area-japan' }, { area: 'area-sakai-city' }]);
    expect(scopes.map(({ bodyCount }) => bodyCount)).toEqual([15, 1]);
    expect(rows.every(({ cells }) => cells[0]?.state === 'KNOWN')).toBe(true);
    const [advice] = (await compare([{ area: 'area-chiba-pref' }, { area: 'area-akita-pref' }])).rows;
    expect(advice?.cells.map(({ state, reason }) => [state, reason?.slice(0, 4)])).toEqual([
      ['NOT_REVIEWED', '柏市：手'],
      ['NOT_STATED', '横手市：'],
    ]);
  });

  it('says of a year without sources that they are silent', async () => {
    const { rows, scopes } = await compare(inYear(2005, ['area-sakai-chiku', 'area-kashiwa-city']));
    expect(scopes.map(({ state }) => state)).toEqual(['NOT_STATED', 'NOT_REVIEWED']);
    expect(rows[0]?.cells[0]?.reason).toMatch(/^平成17年度の会議体についての記載はありません。/);
  });
});
