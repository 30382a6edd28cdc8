import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../web/locales/en.js';
import { ja } from '../../../web/locales/ja.js';
import { chosenIn, covered, layerCounts } from '../../../web/model/matrix/choice.js';
import { matrixRows } from '../../../web/model/matrix/csv.js';
import { withHidden } from '../../../web/model/matrix/hidden.js';
import { DEFAULT_ORDER } from '../../../web/model/matrix/order.js';
import type { Line } from '../../../web/model/matrix/lines.js';
import { body, grid, holder, matrix, realMatrices, rowText, type RealMatrices } from './matrix-fixture.js';

/** The matrices of the casebook, as its text has them. */

let real: RealMatrices;
beforeAll(async () => {
  real = await realMatrices();
});
afterAll(() => real.stop());

const told = (line: Line): string =>
  line.axis === 'holder'
    ? `${line.holder.name}${line.holder.of} ${line.counted.bodies} ${line.counted.relations}`
    : `${line.body.serves}${line.body.short} ${line.counted.relations}`;

describe('坂井地区 in FY2013', () => {
  it('has 15 organisations, 8 bodies, 29 relations and one profession', async () => {
    const { rows, columns, organizations } = grid(await real.of('area-sakai-chiku', 2013));
    expect(organizations).toEqual({ shown: 15, all: 15 });
    expect(rows.map(told)).toEqual([
      '坂井地区広域連合 6 7',
      '地域包括支援センター坂井地区 5 5',
      '坂井地区医師会 3 3',
      '福井県 2 3',
      '坂井地区歯科医師会 1 1',
      '坂井地区薬剤師会 1 1',
      '介護事業者団体 1 1',
      'あわら市 1 1',
      '坂井市 1 1',
      '東京大学 1 1',
      '福井大学 1 1',
      '坂井健康福祉センター 1 1',
      '社会福祉協議会 1 1',
      'シルバー人材センター 1 1',
      '地域包括支援センター坂井市 1 1',
      'ケアマネジャー 1 1',
    ]);
    expect(columns.map(told)).toEqual([
      '推進協議会 12',
      '顔の見える多職種連携会議 2',
      '医療・介護の連携強化検討部会 4',
      '在宅情報共有システム検討部会 4',
      '住民啓発検討部会 2',
      '生活支援・住民協働部会 4',
      'あわら市地域ケア会議 0',
      '坂井市地域ケア会議 1',
    ]);
    expect(columns.at(-1)).toMatchObject({ others: [{ part: 'profession', count: 1 }] });
  });

  it('has its bodies under the council, and two without a stated relation', async () => {
    const { columnSections, rowSections } = grid(await real.of('area-sakai-chiku', 2013));
    expect(columnSections.map(({ lines, ...section }) => ({ ...section, count: lines.length }))).toEqual([
      { kind: 'tree', head: '推進協議会', from: 0, count: 6 },
      { kind: 'alone', from: 6, count: 2 },
    ]);
    expect(rowSections.map(({ lines, ...section }) => ({ ...section, count: lines.length }))).toEqual([
      { kind: 'part', part: 'organization', from: 0, count: 15 },
      { kind: 'part', part: 'profession', from: 15, count: 1 },
    ]);
  });

  it('is blank where carriers are written, and one block where none is', async () => {
    const shown = grid(await real.of('area-sakai-chiku', 2013));
    expect(rowText(shown, 0)).toBe('SM O O O O O #! ·');
    expect(rowText(shown, 14)).toBe('· · · · · · #! O');
    expect(rowText(shown, 15)).toBe('· · · · · · # M');
    expect(shown.cells[3]?.[6]).toMatchObject({ kind: 'block', state: 'NOT_STATED', from: 0, to: 14 });
  });

  it('says what is not known of the secretariats', async () => {
    const { columns } = grid(await real.of('area-sakai-chiku', 2013));
    const states = columns.map((line) => line.axis === 'body' && line.body.secretariat);
    const forGroup = { state: 'NOT_STATED', forGroup: true };
    const plain = { state: 'NOT_STATED', forGroup: false };
    expect(states).toEqual([null, ...Array<typeof forGroup>(5).fill(forGroup), plain, plain]);
    expect(columns[0]).toMatchObject({ secretariats: 2 });
  });

  it('tells in English the centres apart by their names alone', async () => {
    const { holders } = await real.of('area-sakai-chiku', 2013, 'en');
    const centres = holders.filter(({ kind }) => kind === 'COMMUNITY_SUPPORT_CENTER');
    expect(centres.map(({ name, of }) => [name, of])).toEqual([
      ['Community General Support Center (Sakai District)', ''],
      ['Community General Support Center (Sakai City)', ''],
    ]);
  });

  it('is written to a file in words, unknown never an empty cell', async () => {
    const rows = matrixRows(await real.of('area-sakai-chiku', 2013), { off: [], order: DEFAULT_ORDER }, ja);
    const [head, union] = rows;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(head?.slice(0, 4)).toEqual(['組織', '種類', '総称', '坂井地区在宅ケア将来モデル推進協議会']);
    expect(union?.slice(0, 4)).toEqual(['坂井地区広域連合', '広域連合', '', '事務局（共同）、構成']);
    expect(union?.slice(9)).toEqual(['担い手の記載なし', '', 6, 7]);
    expect(rows[2]?.slice(0, 3)).toEqual([
      '地域包括支援センター（坂井地区）',
      '地域包括支援センター',
      '総称',
    ]);
    expect(rows.at(-3)?.slice(0, 2)).toEqual(['ケアマネジャー', '参加職種']);
    expect(rows.at(-3)?.[10]).toBe('構成（推定）');
    expect(rows.at(-2)).toEqual(['関係数', '', '', 12, 2, 4, 4, 2, 4, '記載なし', '1＋職種1', '', 29]);
    expect(rows.at(-1)?.slice(3, 5)).toEqual(['あり 2', '個別の記載なし']);
  });
});

describe('a filtered matrix', () => {
  it('hides holders by kind and claims by standing, and says how many', async () => {
    const sakai = await real.of('area-sakai-chiku', 2013);
    const filtered = withHidden(sakai, { kinds: ['UNIVERSITY'], standings: ['INFERRED'] });
    const { organizations, rows } = grid(filtered);
    expect(organizations).toMatchObject({ shown: 13, all: 15 });
    expect(rows.map((line) => line.axis === 'holder' && line.holder.name)).not.toContain('ケアマネジャー');
    expect(covered(filtered, [])).toBe(0);
    const all = withHidden(sakai, { kinds: [], standings: ['STATED', 'INFERRED'] });
    expect(covered(all, [])).toBe(30);
    expect(withHidden(sakai, { kinds: [], standings: [] })).toBe(sakai);
  });
});

describe('柏市', () => {
  it('shows a recommended secretariat, counts none, and marks what was not reviewed', async () => {
    const kashiwa = await real.of('area-kashiwa-city', 2013);
    const { rows, columns, rowSections, organizations } = grid(kashiwa);
    expect(organizations.all).toBe(2);
    expect(rowSections.map((section) => section.kind === 'part' && section.part)).toEqual([
      'organization',
      'profession',
      'recommended',
    ]);
    expect(rows.at(-1)).toMatchObject({ counted: { bodies: 0, relations: 0 }, recommended: 3 });
    expect(columns.map((line) => line.axis === 'body' && line.body.unknown)).toEqual(
      Array<string>(6).fill('NOT_REVIEWED'),
    );
    const layers = { relations: 9, shown: 9, state: 'NOT_REVIEWED' };
    const counted = layerCounts(kashiwa, {
      SECRETARIAT: layers,
      OPERATOR: layers,
      MEMBER: layers,
      ADVISER: layers,
      SUPPORTER: layers,
      PART_OF: layers,
      MEETING: layers,
    });
    expect(counted.SECRETARIAT.relations).toBe(0);
    expect(counted.MEMBER.relations).toBe(3);
    expect(counted.PART_OF.relations).toBe(9);
    const words = matrixRows(kashiwa, { off: [], order: DEFAULT_ORDER }, ja).flat();
    expect(words).toEqual(expect.arrayContaining(['事務局（推奨）', '担い手は未確認', '推奨のみ', '未確認']));
    expect(words).not.toContain(0);
  });
});

describe('other matrices', () => {
  it('have no body where none is written, and no organisation where a body has none', async () => {
    const yokote = await real.of('area-yokote-city', 2012);
    expect([yokote.bodies, yokote.holders]).toEqual([[], []]);
    const awara = grid(await real.of('area-awara-city', 2013));
    expect([awara.rows, awara.columns.length, awara.organizations.all]).toEqual([[], 1, 0]);
  });

  it('write hidden relations to a file as hidden, never as none', () => {
    const one = matrix([holder('a')], [body('x')], ['a x MEMBER', 'a x ADVISER PLANNED']);
    const rows = (off: readonly ('MEMBER' | 'ADVISER')[]) =>
      matrixRows(one, { off, order: DEFAULT_ORDER }, en);
    expect(rows(['MEMBER'])[1]?.[3]).toBe('Advice (Planned)');
    expect(rows(['MEMBER', 'ADVISER'])[1]).toEqual(['Relations', '', '', 'Hidden', '', '']);
  });
});

describe('what is selected', () => {
  const union = { edges: [{ id: 'claim', role: 'MEMBER', source: 'org' }] };
  it.each([
    [null, null],
    ['claim', 'org'],
    ['org', 'org'],
    ['body', 'body'],
    ['body~SECRETARIAT', 'body'],
  ])('%s marks the line of %s', (selected, chosen) => {
    expect(chosenIn(union, selected)).toBe(chosen);
  });
});
