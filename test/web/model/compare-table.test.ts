import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../web/locales/en.js';
import { ja } from '../../../web/locales/ja.js';
import { csvRows } from '../../../web/model/compare/csv.js';
import { factRows } from '../../../web/model/compare/facts.js';
import { functionRows, readRowOptions, shownRows, writeRowOptions } from '../../../web/model/compare/rows.js';
import { parseScopes } from '../../../web/model/compare/scopes.js';
import { toldOf } from '../../../web/model/compare/told.js';
import { casebookAnswers, type CasebookAnswers } from './compare-answer.js';

let answers: CasebookAnswers;
beforeAll(async () => {
  answers = await casebookAnswers();
});

const SCOPES = parseScopes('area-kashiwa-city@2013,area-sakai-chiku@2013,area-yokote-city@2013');

describe('rows of functions', () => {
  it('name a body of a city within the area with its city, and mark what is undated', () => {
    const row = functionRows(answers.three).find(({ key }) => key === 'CASE_REVIEW');
    expect(row?.cells.map(({ bodies }) => bodies.map(({ name, undated }) => `${name} ${undated}`))).toEqual([
      ['地域ケア会議 true'],
      ['あわら市 地域ケア会議 true', '坂井市 地域ケア会議 false'],
      [],
    ]);
    expect(row?.cells.map(({ nothing }) => nothing)).toEqual([null, null, 'NOT_STATED']);
    const english = functionRows(answers.english).find(({ key }) => key === 'CASE_REVIEW');
    expect(english?.cells[1]?.bodies[0]?.name).toBe('Community Care Meeting (Awara City)');
  });

  it('stand in the order of the list, or with what is shared above', () => {
    const rows = functionRows(answers.three);
    const keys = (options: Parameters<typeof readRowOptions>[0]): string[] =>
      shownRows(rows, readRowOptions(options)).shown.map(({ key }) => key);
    expect(keys({}).slice(0, 2)).toEqual(['DECISION', 'RULES']);
    expect(keys({ sort: 'shared' }).slice(0, 3)).toEqual(['MULTI_PROFESSION', 'CASE_REVIEW', 'DECISION']);
    expect(keys({ sort: 'nonsense' })).toEqual(keys({}));
  });

  it('are hidden one by one, or where no column has a body, and counted', () => {
    const rows = functionRows(answers.twice);
    const shown = shownRows(rows, readRowOptions({ hide: 'unknown,decision,nonsense' }));
    expect(shown.shown.map(({ key }) => key)).not.toContain('DECISION');
    expect(shown.shown.map(({ key }) => key)).not.toContain('RULES');
    expect(shown.hidden).toBe(4);
    expect(shown.shown).toHaveLength(6);
  });

  it('keep their options in the address', () => {
    const options = { sharedFirst: true, hideUnknown: true, hidden: ['RULES', 'EVALUATION'] };
    const written = writeRowOptions({ s: 'a,b' }, options);
    expect(written).toEqual({ s: 'a,b', sort: 'shared', hide: 'unknown,rules,evaluation' });
    expect(readRowOptions(written)).toEqual(options);
    const plain = { sharedFirst: false, hideUnknown: false, hidden: [] };
    expect(writeRowOptions(written, plain)).toEqual({ s: 'a,b' });
  });
});

describe('what else is told', () => {
  const cells = (key: string, compared = answers.three) =>
    factRows(compared.scopes, ja, 'ja').find((row) => row.key === key)?.cells ?? [];
  const texts = (key: string, compared = answers.three): string[][] =>
    cells(key, compared).map(({ lines }) => lines.map(({ text }) => text));
  const nothings = (key: string) => cells(key).map(({ nothing }) => nothing);

  it('is who the secretariat is, with its standing, and of how many it is not known', () => {
    expect(texts('SECRETARIAT')).toEqual([
      ['地域ケア会議、顔の見える関係会議、10病院会議：介護保険部局'],
      ['推進協議会：福井県、坂井地区広域連合（共同）'],
      [],
    ]);
    const [kashiwa, sakai, yokote] = cells('SECRETARIAT');
    expect([kashiwa?.lines[0]?.standing, kashiwa?.nothing]).toEqual(['RECOMMENDED', 'NOT_REVIEWED']);
    expect(sakai?.unknown).toEqual([
      { state: 'NOT_STATED', forGroup: true, count: 5 },
      { state: 'NOT_STATED', forGroup: false, count: 2 },
    ]);
    expect(yokote).toEqual({ lines: [], nothing: 'NOT_STATED', unknown: [] });
  });

  it('is sorts of organisation where many hold a role', () => {
    expect(texts('MEMBER')).toEqual([
      ['病院 1、その他 1、職種 1'],
      ['都道府県 1、市町村 2、広域連合 1、医師会 1、歯科医師会 1、薬剤師会 1、介護事業者団体 1、職種 1'],
      [],
    ]);
    expect(texts('organizations').map(([first]) => first)).toEqual(['組織 2', '組織 15', undefined]);
  });

  it('is who advises, and what ought to be only', () => {
    expect(texts('ADVISER')[1]).toEqual(['推進協議会：東京大学、福井大学']);
    expect(nothings('ADVISER')).toEqual(['NOT_REVIEWED', null, 'NOT_STATED']);
    expect(nothings('SUPPORTER')).toEqual(['NOT_REVIEWED', 'NOT_STATED', 'NOT_STATED']);
  });

  it('is how often bodies met, two counts that disagree both', () => {
    expect(texts('meetings')[1]).toEqual([
      '平成25年度 坂井市 地域ケア会議：6回',
      '平成25年度 推進協議会：第2回（平成25年7月24日）',
    ]);
    const planned = cells('meetings', answers.ever)[1]?.lines.filter(
      ({ standing }) => standing === 'PLANNED',
    );
    expect(planned?.map(({ text }) => text)).toEqual([
      '平成26年度 坂井市 地域ケア会議：10回',
      '平成26年度 坂井市 地域ケア会議：8回',
    ]);
    expect(nothings('meetings')).toEqual(['NOT_REVIEWED', null, 'NOT_STATED']);
  });

  it('is never zero', () => {
    const all = [answers.three, answers.twice, answers.ever].flatMap(({ scopes }) =>
      factRows(scopes, ja, 'ja'),
    );
    const lines = all.flatMap(({ cells: each }) => each.flatMap(({ lines: texts }) => texts));
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.map(({ text }) => text).filter((text) => /(?:^|[^0-9])0(?:[^0-9]|$)/.test(text))).toEqual(
      [],
    );
    expect(texts('bodies')).toEqual([
      ['会議体 6', 'うち年度の記載なし 4'],
      ['会議体 8', 'うち年度の記載なし 1'],
      [],
    ]);
    expect(nothings('depth')).toEqual([null, null, 'NOT_STATED']);
  });

  it('is what was done in 横手市', () => {
    expect(texts('activities')[2]).toEqual([
      '在宅医療に関するアンケート調査',
      '平成24年5月から（終わりの記載なし）',
    ]);
    expect(nothings('activities')).toEqual(['NOT_REVIEWED', 'NOT_STATED', null]);
  });
});

describe('in words', () => {
  it('stands what all share and what only one has', () => {
    expect(toldOf(answers.three, SCOPES, ja)).toEqual([
      { heading: '3地域のすべてに書かれている機能', functions: [] },
      { heading: '一部に共通する機能', functions: ['顔の見える多職種連携', '地域ケア会議・困難事例'] },
      { heading: '柏市だけに書かれている機能', functions: ['連携ルールづくり', '評価', '病院・退院調整'] },
      {
        heading: '坂井地区だけに書かれている機能',
        functions: ['意思決定・進捗管理', '情報共有', '住民啓発', '生活支援・住民協働', '医療・介護連携強化'],
      },
    ]);
  });

  it('are two times of one area called times', () => {
    const scopes = parseScopes('area-sakai-chiku@2012,area-sakai-chiku@2013');
    expect(toldOf(answers.twice, scopes, ja).map(({ heading }) => heading)).toEqual([
      '2時期のすべてに書かれている機能',
      '坂井地区（平成25年度）だけに書かれている機能',
    ]);
  });
});

describe('the file', () => {
  const file = (): readonly (readonly string[])[] =>
    csvRows(answers.three, functionRows(answers.three), factRows(answers.three.scopes, ja, 'ja'), ja);

  it('has a column and one of sources for each scope, and every row as long', () => {
    const [head, ...rows] = file();
    expect(head?.slice(0, 3)).toEqual(['項目', '柏市（平成25年度）', '柏市（平成25年度）の出典']);
    expect(rows).toHaveLength(10 + 12 + 1);
    expect(new Set(rows.slice(0, -1).map(({ length }) => length))).toEqual(new Set([7]));
    expect(rows.at(-1)?.[1]).toBe(answers.three.release.id);
  });

  it('says states in words, never with an empty cell', () => {
    const rows = file().slice(1, -1);
    expect(rows.flatMap((row) => [row[1], row[3], row[5]]).filter((text) => text === '')).toEqual([]);
    expect(rows[0]?.[1]).toMatch(/^未確認（/);
    expect(rows[0]?.[5]).toMatch(/^記載なし（/);
    expect(rows[4]?.[1]).toBe('10病院会議（年度の記載なし）');
    expect(rows[0]?.[4]).toContain('坂井地区広域連合／実施内容／第1段落');
    expect(rows.find(([label]) => label === '事務局')?.[1]).toBe(
      '地域ケア会議、顔の見える関係会議、10病院会議：介護保険部局（推奨）\n未確認',
    );
  });

  it('is in English too', () => {
    const { english } = answers;
    const rows = csvRows(english, functionRows(english), factRows(english.scopes, en, 'en'), en);
    const told = rows.find(([label]) => label === 'Secretariat')?.[3]?.split('\n');
    expect(told?.[0]).toMatch(/^Sakai District Council .*: Fukui Prefectural Government, .* \(joint\)$/);
    expect(told?.slice(1)).toEqual(['Not stated per body: 5 bodies', 'Not stated: 2 bodies']);
  });
});
