import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperSheets } from '../../../web/diagram/files/paper.js';
import { posterSheet } from '../../../web/diagram/files/poster.js';
import type { Sheet } from '../../../web/diagram/files/sheet.js';
import { LAYERS } from '../../../web/model/layers.js';
import { PAPERS, PIXELS_PER_MM, TURNS, type PaperChoice } from '../../../web/model/paper/choice.js';
import { paperContent } from '../../../web/model/paper/content.js';
import type { PaperInput } from '../../../web/model/paper/input.js';
import { sheetFaults, smallestOn } from './check-sheet.js';
import { contentWith, realPapers, type RealPapers } from './fixtures/papers.js';
import { viewArbitrary } from './fixtures/random-view.js';

const CHOICES: readonly PaperChoice[] = PAPERS.flatMap((paper) => TURNS.map((turn) => ({ paper, turn })));
const A4: PaperChoice = { paper: 'a4', turn: 'landscape' };

let papers: RealPapers;
let sakai: PaperInput;

beforeAll(async () => {
  papers = await realPapers();
  sakai = await papers.of('area-sakai-chiku', 2013);
});
afterAll(() => papers.stop());

const told = (sheets: readonly Sheet[]): string[] => sheets.flatMap(({ full }) => full).sort();
const idsOf = ({ graph }: Pick<PaperInput, 'graph'>): string[] => graph.bodies.map(({ id }) => id).sort();
const words = (sheet: Sheet): string =>
  sheet.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text.lines.join('') : [])).join('\n');

describe('the casebook on paper', () => {
  it.each(
    ['area-sakai-chiku', 'area-kashiwa-city', 'area-yokote-city'].flatMap((area) =>
      [2012, 2013, 2014].flatMap((year) =>
        (['ja', 'en'] as const).map((locale) => [area, year, locale] as const),
      ),
    ),
  )('of %s in %i, %s, is sound on every paper and has each body once', async (area, year, locale) => {
    const input = await papers.of(area, year, { locale });
    const content = paperContent(input);
    for (const choice of CHOICES) {
      const sheets = paperSheets(content, choice, input);
      expect(sheets.flatMap(sheetFaults)).toEqual([]);
      expect(Math.min(...sheets.map(smallestOn))).toBeGreaterThanOrEqual(8);
      expect(told(sheets)).toEqual(idsOf(input));
      expect(sheets.map(({ page, of }) => `${page}/${of}`)).toEqual(
        sheets.map((_, i) => `${i + 1}/${sheets.length}`),
      );
    }
    expect(sheetFaults(posterSheet(content, input))).toEqual([]);
  });

  it('is as large as the paper', () => {
    const content = paperContent(sakai);
    const sizes = CHOICES.map((choice) => {
      const [sheet] = paperSheets(content, choice, sakai);
      return [sheet?.width, sheet?.height].map((side) => Math.round((side ?? 0) / PIXELS_PER_MM));
    });
    expect(sizes).toEqual([
      [297, 210],
      [210, 297],
      [420, 297],
      [297, 420],
    ]);
  });

  it('stands on one A4 sheet where it fits, with everything that a sheet has to say', () => {
    const sheets = paperSheets(paperContent(sakai), A4, sakai);
    expect(sheets).toHaveLength(1);
    const [text = ''] = sheets.map(words);
    for (const told of [
      '坂井地区 在宅医療・介護連携の体制図',
      '福井県坂井市・あわら市　会議体 8　組織 15　関係 35（記載 34、推定 1）',
      '平成25年4月1日〜平成26年3月31日（2013年度）',
      '事業運営（枠）',
      '「記載なし」は「存在しない」を意味しない。',
      '坂井市 地域ケア会議　計6回（実施内容／第3段落）',
      '顔の見える多職種連携会議：構成・参加12・事業運営2・事務局1・支援1・開催2回（平成24年度）',
      '厚生労働省老健局老人保健課『在宅医療と介護の連携推進に関する事例集』平成27年3月',
      '第1〜3段落',
      sakai.sheet.release.id.slice(0, 7),
      sakai.link,
      '1／1',
    ])
      expect(text).toContain(told);
  });

  it('is divided by branch where it does not fit: the head with pages, the branches under it', async () => {
    const input = await papers.of('area-sakai-chiku', 2012);
    const [overview, branches, ...more] = paperSheets(paperContent(input), A4, input);
    expect(more).toEqual([]);
    const pages = (sheet: Sheet | undefined): string[] =>
      (sheet?.picture?.overlaid.scene.notes ?? [])
        .filter(({ kind }) => kind === 'tag')
        .map(({ text }) => text.lines.join(''));
    expect(pages(overview).filter((text) => text === '→ 2ページ')).toHaveLength(5);
    expect(pages(branches)).toContain('→ 1ページ');
    expect(branches?.full).not.toContain('body-sakai-council');
    expect(words(overview as Sheet)).toContain('2ページ　顔の見える多職種連携会議ほか1会議体');
  });

  it('tells of an area without bodies what is written of it', async () => {
    const input = await papers.of('area-yokote-city', 2012);
    const [sheet, ...more] = paperSheets(paperContent(input), A4, input);
    expect(more).toEqual([]);
    expect(sheet?.picture).toBeNull();
    const text = words(sheet as Sheet);
    expect(text).toContain('会議体の記載なし');
    expect(text).toContain('在宅医療に関するアンケート調査');
    expect(text).toContain('対象の病院・診療所 42施設');
  });
});

describe('what is shown', () => {
  it('is what is saved: layers that are off and hidden claims are neither drawn nor counted, and said to be left out', async () => {
    const filter = { off: ['MEMBER'], kinds: [], standings: ['INFERRED'] } as const;
    const input = await papers.of('area-sakai-chiku', 2013, { filter });
    const [sheet] = paperSheets(paperContent(input), A4, input);
    const roles = new Set((sheet?.picture?.overlaid.scene.frames ?? []).map(({ role }) => role));
    expect([...roles].sort()).toEqual(['ADVISER', 'OPERATOR', 'SECRETARIAT']);
    const text = words(sheet as Sheet);
    expect(text).toContain('関係 26（記載 26）');
    expect(text).toContain('表示していない関係：構成・参加。');
    expect(text).toContain('9件の関係を図に出していない');
    expect(text).toContain('構成・参加（表示なし）');
  });

  it('of a day is of that day', async () => {
    const input = await papers.of('area-sakai-chiku', 2012, { day: '2013-03-31' });
    const { basis } = paperContent(input);
    expect(basis).toEqual({
      label: '基準',
      time: '平成25年3月31日',
      days: '平成25年3月31日の時点（2013年3月31日）',
    });
  });
});

describe('any area of up to 40 bodies', () => {
  it.each(CHOICES)('is sound on $paper $turn, and every body is told on exactly one sheet', (choice) => {
    fc.assert(
      fc.property(viewArbitrary(40), fc.constantFrom('ja' as const, 'en' as const), (graph, locale) => {
        const sheets = paperSheets(contentWith(sakai, graph), choice, { locale, off: [] });
        expect(sheets.flatMap(sheetFaults)).toEqual([]);
        expect(told(sheets)).toEqual(idsOf({ graph }));
        const drawn = sheets.flatMap(({ picture }) => picture?.overlaid.scene.chips ?? []);
        expect(new Set(drawn.map(({ edgeId }) => edgeId)).size).toBe(drawn.length);
        expect(drawn.map(({ edgeId }) => edgeId).sort()).toEqual(chipsOf(graph));
      }),
      { numRuns: 12, seed: 20 },
    );
  });
});

/** The claims that a picture of a view draws. */
function chipsOf(graph: PaperInput['graph']): string[] {
  return graph.bodies
    .filter(({ state }) => state !== 'ghost')
    .flatMap(({ groups }) => groups.filter(({ role }) => LAYERS.some((layer) => layer === role)))
    .flatMap(({ chips }) => chips.filter(({ present }) => present).map(({ edgeId }) => edgeId))
    .sort();
}
