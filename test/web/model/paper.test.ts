import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph } from '../../../web/diagram/files/paragraph.js';
import { en } from '../../../web/locales/en.js';
import { ja } from '../../../web/locales/ja.js';
import { chartRows } from '../../../web/model/files/csv.js';
import { fileParts } from '../../../web/model/files/names.js';
import { paperChoice } from '../../../web/model/paper/choice.js';
import { placesText, shortPlaces } from '../../../web/model/paper/places.js';
import { csvOf } from '../../../web/state/csv.js';
import { fileName } from '../../../web/state/save.js';
import { realPapers, type RealPapers } from '../diagram/fixtures/papers.js';

let papers: RealPapers;
beforeAll(async () => {
  papers = await realPapers();
});
afterAll(() => papers.stop());

describe('the table of what is shown', () => {
  it('has a row for each relation and for each role of which nobody is told, in the order of the picture', async () => {
    const input = await papers.of('area-sakai-chiku', 2013);
    const [head, ...rows] = chartRows(input);
    expect(head?.slice(0, 4)).toEqual(['会議体', '関係', '組織・職種', '種別']);
    expect(rows.filter((row) => row[13] !== '')).toHaveLength(35);
    expect(rows[0]?.slice(0, 7)).toEqual([
      '坂井地区在宅ケア将来モデル推進協議会',
      '事務局',
      '福井県',
      '都道府県',
      '',
      'はい',
      '記載',
    ]);
    const nothings = rows.filter((row) => row[13] === '');
    expect(nothings.map((row) => [row[0], row[1], row[6]])).toContainEqual([
      '住民啓発検討部会',
      '事務局',
      '個別の記載なし',
    ]);
    expect(nothings.map((row) => [row[0], row[1], row[6]])).toContainEqual([
      'あわら市 地域ケア会議',
      '事業運営',
      '記載なし',
    ]);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    expect(rows.every((row) => row[10] !== '')).toBe(true);
  });

  it('has only what the layers and filters show', async () => {
    const filter = { off: ['OPERATOR', 'PART_OF'], kinds: ['UNIVERSITY'], standings: [] } as const;
    const input = await papers.of('area-sakai-chiku', 2013, { filter, locale: 'en' });
    const roles = chartRows(input)
      .slice(1)
      .filter((row) => row[13] !== '')
      .map((row) => row[1]);
    expect([...new Set(roles)].sort()).toEqual(['Members', 'Secretariat']);
  });

  it('runs nothing in a spreadsheet', async () => {
    const input = await papers.of('area-sakai-chiku', 2013);
    const bodies = input.graph.bodies.map((body) => ({
      ...body,
      serves: [],
      name: '=HYPERLINK("http://x")',
    }));
    const text = await csvOf(chartRows({ ...input, graph: { ...input.graph, bodies } }));
    expect(text.startsWith('\ufeff会議体,')).toBe(true);
    expect(text).not.toMatch(/(?:^|[,\r\n"])=/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('the name of a file', () => {
  const at = { fiscalYear: 2013, day: null };

  it('tells area, sort and time', () => {
    expect(fileName(fileParts('svg', { area: '坂井地区', at, locale: 'ja' }, ja), 'svg')).toBe(
      '坂井地区_体制図_平成25年度.svg',
    );
    const english = { area: 'Sakai District', at: { ...at, day: '2013-03-31' }, locale: 'en' } as const;
    expect(fileName(fileParts('csv', english, en), 'csv')).toBe('Sakai-District_relations_31-Mar-2013.csv');
  });

  it('has no sign that a file system lacks or a reader does not see, and is never too long', () => {
    expect(fileName(['a/b:c', 'gpj\u202eexe', ' '], 'svg')).toBe('a-b-c_gpj-exe.svg');
    const long = fileName(['😀'.repeat(200)], 'svg');
    expect(long).not.toMatch(/\p{Surrogate}/u);
    expect(new TextEncoder().encode(fileName(['議'.repeat(200)], 'pptx')).length).toBeLessThanOrEqual(255);
  });
});

describe('places', () => {
  it('are told once, by what they lie in, runs of numbers as one', () => {
    const places = [
      '坂井地区広域連合／実施内容／第2段落',
      '坂井地区広域連合／実施内容／第1段落',
      '坂井地区広域連合／実施内容／第3段落',
      '坂井地区広域連合／実施内容／5会議の一覧',
      '坂井地区広域連合／注2',
      '坂井地区広域連合／注2',
      '坂井地区広域連合／実施方法／第4段落',
    ];
    expect(placesText(places, ja)).toBe(
      '坂井地区広域連合 注2／実施内容 5会議の一覧、第1〜3段落／実施方法 第4段落',
    );
    expect(shortPlaces(places, ja)('坂井地区広域連合／注2')).toBe('注2');
    expect(placesText(['Union / What / paragraph 1', 'Union / What / paragraph 2'], en)).toBe(
      'Union / What: paragraph 1, paragraph 2',
    );
  });
});

describe('a paragraph', () => {
  it('fills its lines, begins none with a closing sign, and keeps numbers with what they count', () => {
    const lines = paragraph('推進協議会　第2回は平成25年7月24日（注2）にあった。', 100, 10);
    expect(lines.join('')).toBe('推進協議会　第2回は平成25年7月24日（注2）にあった。');
    expect(lines.filter((line) => /^[、。）年月日回]/u.test(line) || /（$/u.test(line))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(4);
  });

  it('cuts an address where it can be put together again', () => {
    const link = 'https://atlas.example.jp/area/area-sakai-chiku?fy=2013&r=0f5d8ec';
    expect(paragraph(link, 120, 11).join('')).toBe(link);
  });
});

describe('the paper of an address', () => {
  it('is A4 across unless it says otherwise', () => {
    expect(paperChoice({})).toEqual({ paper: 'a4', turn: 'landscape' });
    expect(paperChoice({ paper: 'a3', turn: 'portrait' })).toEqual({ paper: 'a3', turn: 'portrait' });
    expect(paperChoice({ paper: 'b5', turn: 'askew' })).toEqual({ paper: 'a4', turn: 'landscape' });
  });
});
