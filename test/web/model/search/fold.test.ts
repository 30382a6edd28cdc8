import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCasebook } from '../../../../seed/load.js';
import { fold as foldOfServer } from '../../../../server/domain/fold.js';
import { fold } from '../../../../web/model/search/fold.js';
import { pieces } from '../../../../web/model/search/marks.js';
import { ROOT } from '../../../architecture/rules/tree.js';

const shown = (text: string, ...terms: string[]): string =>
  pieces(text, terms)
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join('');

describe('folding on the page', () => {
  it('is that of the search for every name in the casebook, also in parts', async () => {
    const { graph } = await loadCasebook(join(ROOT, 'seed/casebook'));
    const names = graph.nodes.flatMap(({ name, kana, nameEn, aliases }) => [name, kana, nameEn, ...aliases]);
    for (const name of names.filter((one) => one !== null)) expect(fold(name)).toBe(foldOfServer(name));
    expect(names.length).toBeGreaterThan(300);
  });
});

describe('what was looked for in a name', () => {
  it.each<[string, string]>([
    [shown('坂井地区推進協議会', '協議会'), '坂井地区推進[協議会]'],
    [shown('連携ＷＧ', 'wg'), '連携[ＷＧ]'],
    [shown('シルバー人材センター', 'せんたー'), 'シルバー人材[センター]'],
    [shown('在宅医療・介護連携', '医療介護'), '在宅[医療・介護]連携'],
    [shown('Community Care Meeting', 'carem'), 'Community [Care M]eeting'],
    [shown('会議の会', '会'), '[会]議の[会]'],
    [shown('坂井地区協議会', '協議会', '坂井'), '[坂井]地区[協議会]'],
    [shown('ｶﾞｲﾄﾞ', 'がいど'), '[ｶﾞｲﾄﾞ]'],
    [shown('㍿柏', '株式'), '[㍿]柏'],
    [shown('柏市', '坂井'), '柏市'],
    [shown('柏市', ''), '柏市'],
    [shown('', '柏'), ''],
  ])('%s', (got, want) => {
    expect(got).toBe(want);
  });

  it('loses no letter of the name', () => {
    for (const text of ['第１回　顔の見える（多職種）連携会議', '👩‍⚕️の会', '', '・・']) {
      expect(
        pieces(text, ['の', '連携'])
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });
});
