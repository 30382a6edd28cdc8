import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BODY_FUNCTIONS } from '../../../server/domain/vocabulary.js';
import { en } from '../../../web/locales/en.js';
import { ja } from '../../../web/locales/ja.js';
import { boxColumn, type BodyBox, type BoxColumn } from '../../../web/model/compare/boxes.js';
import { captionHeight, type Drawing, type Trees } from '../../../web/model/compare/drawing.js';
import { layoutFunction } from '../../../web/model/compare/layout-function.js';
import { layoutTree } from '../../../web/model/compare/layout-tree.js';
import { sheetOf } from '../../../web/model/compare/sheet.js';
import { widthsOf } from '../../../web/model/compare/widths.js';
import { fittingZoom } from '../../../web/model/compare/zoom.js';
import { overlap, stretchEnters, type Rect } from '../../../web/model/geometry.js';
import { casebookAnswers, type CasebookAnswers } from './compare-answer.js';

let answers: CasebookAnswers;
beforeAll(async () => {
  answers = await casebookAnswers();
});

/** The box and the words under it. */
function whole(box: Drawing['boxes'][number]): Rect {
  return { ...box, height: box.height + captionHeight([box.body]) };
}

/** What is wrong with a drawing of any mode. */
function faultsIn(trees: Trees): string[] {
  return trees.columns.flatMap((drawing, column) => {
    const { boxes, lines, grounds, width } = drawing;
    const rects = [...boxes.map(whole), ...grounds];
    const faults = rects.flatMap((a, i) =>
      rects.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${column}: overlap at ${a.x} ${a.y}`] : [])),
    );
    for (const rect of rects) {
      if (rect.x < 0 || rect.x + rect.width > width) faults.push(`${column}: outside`);
      if (rect.y < 0 || rect.y + rect.height > trees.height) faults.push(`${column}: below the end`);
    }
    for (const { points } of lines) {
      points.slice(1).forEach((to, i) => {
        const from = points[i] ?? to;
        if (from.x !== to.x && from.y !== to.y) faults.push(`${column}: a slanted line`);
        if (boxes.some((box) => stretchEnters(from, to, whole(box)))) faults.push(`${column}: through a box`);
        if (Math.min(from.x, to.x) < 0 || Math.max(from.x, to.x) > width)
          faults.push(`${column}: line outside`);
      });
    }
    return faults;
  });
}

/** The band in which a box lies. */
function bandOf(trees: Trees, column: number, id: string): string | undefined {
  const box = trees.columns[column]?.boxes.find(({ body }) => body.id === id);
  return trees.bands.find(({ y, height }) => box !== undefined && box.y >= y && box.y < y + height)?.key;
}

const words = fc.constantFrom('運営 2', '事務局 3', '年度の記載なし');
/** Columns of any shape: a body is part of earlier ones only. */
const columns: fc.Arbitrary<BoxColumn[]> = fc.array(
  fc
    .array(
      fc.record({
        wholes: fc.array(fc.nat(30), { maxLength: 2 }),
        functions: fc.subarray([...BODY_FUNCTIONS], { maxLength: 2 }),
        caption: fc.array(words, { maxLength: 3 }),
        wide: fc.boolean(),
        lines: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((bodies): BoxColumn => {
      const boxes = bodies.map((body, index): BodyBox => ({
        id: `b${index}`,
        label: `b${index}`,
        lines: Array<string>(body.lines).fill('会議体'),
        width: body.wide ? 156 : 96,
        council: false,
        undated: false,
        functions: body.functions,
        wholes: index === 0 ? [] : [...new Set(body.wholes.map((each) => `b${each % index}`))],
        caption: body.caption.map((text) => [{ role: null, text, width: 60 }]),
      }));
      const nameLines = Math.max(1, ...boxes.map(({ lines }) => lines.length));
      const note = { id: 'activity', label: '調査', lines: ['調査'], when: '平成24年度' };
      return {
        boxes,

        nameLines,
        missing: 'NOT_STATED',
        notes: boxes.length === 0 ? [note] : [],
      };
    }),
  { minLength: 2, maxLength: 4 },
);

describe('card trees of any columns', () => {
  it('never overlap, and no line goes through a box, whole by whole', () => {
    fc.assert(
      fc.property(columns, (all) => {
        expect(faultsIn(layoutTree(all))).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('never overlap, and no line goes through a box, function by function', () => {
    fc.assert(
      fc.property(columns, (all) => {
        expect(faultsIn(layoutFunction(all, BODY_FUNCTIONS))).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('have every body once, in both ways', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const ids = all.map(({ boxes }) => boxes.map(({ id }) => id).sort());
        for (const trees of [layoutTree(all), layoutFunction(all, BODY_FUNCTIONS)]) {
          expect(trees.columns.map(({ boxes }) => boxes.map(({ body }) => body.id).sort())).toEqual(ids);
        }
      }),
      { seed: 4 },
    );
  });

  it('would be found out', () => {
    const box = {
      body: boxColumn(first(answers.three.scopes), ja).boxes[0],
      x: 0,
      y: 0,
      width: 90,
      height: 40,
    };
    if (box.body === undefined) throw new Error('the casebook has no body');
    const drawing = { width: 200, boxes: [{ ...box, body: box.body }], lines: [], grounds: [], notes: [] };
    const twice = { ...drawing, boxes: [...drawing.boxes, ...drawing.boxes] };
    const crossed = {
      ...drawing,
      lines: [
        {
          points: [
            { x: 0, y: 20 },
            { x: 99, y: 20 },
          ],
          dashed: false,
        },
      ],
    };
    const at = { bands: [], height: 100 };
    expect(faultsIn({ ...at, columns: [drawing] })).toEqual([]);
    expect(faultsIn({ ...at, columns: [twice] })).toHaveLength(1);
    expect(faultsIn({ ...at, columns: [crossed] })).toHaveLength(1);
  });
});

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
}

describe('the casebook', () => {
  it('has what has parts, the parts and what stands alone on bands through all columns', () => {
    const { trees, bandLabels } = sheetOf(answers.three, {}, ja, 'ja', 1400);
    expect(faultsIn(trees)).toEqual([]);
    expect(bandLabels.map(({ label }) => label)).toEqual(['下部組織をもつ', 'その下部組織', '単独']);
    expect(bandOf(trees, 0, 'body-kashiwa-trial-wg')).toBe('tops');
    expect(bandOf(trees, 0, 'body-kashiwa-evaluation-team')).toBe('parts');
    expect(bandOf(trees, 0, 'body-kashiwa-coordination-wg')).toBe('singles');
    expect(bandOf(trees, 1, 'body-sakai-council')).toBe('tops');
    expect(bandOf(trees, 1, 'body-sakai-information')).toBe('parts');
    expect(bandOf(trees, 1, 'body-awara-city-care-meeting')).toBe('singles');
    expect(trees.columns[1]?.lines).toHaveLength(5);
    expect(trees.columns[2]).toMatchObject({ boxes: [], grounds: [{ all: true }], notes: [{}] });
  });

  it('lines up by function, with a ground where a column has nothing', () => {
    const { trees, bandLabels } = sheetOf(answers.three, { mode: 'function' }, ja, 'ja', 1400);
    expect(faultsIn(trees)).toEqual([]);
    expect(bandLabels).toHaveLength(10);
    expect(bandOf(trees, 0, 'body-kashiwa-face-to-face')).toBe('MULTI_PROFESSION');
    expect(bandOf(trees, 1, 'body-sakai-face-to-face')).toBe('MULTI_PROFESSION');
    expect(trees.columns.map(({ grounds }) => grounds.length)).toEqual([5, 3, 10]);
  });

  it('has nothing overlapping at two times, without a time and in English', () => {
    for (const [compared, m, locale] of [
      [answers.twice, ja, 'ja'],
      [answers.ever, ja, 'ja'],
      [answers.english, en, 'en'],
    ] as const) {
      for (const mode of ['tree', 'function']) {
        expect(faultsIn(sheetOf(compared, { mode }, m, locale, 1400).trees)).toEqual([]);
      }
    }
  });

  it('tells under a box who carries it, or that it is not known', () => {
    const captions = (index: number) =>
      Object.fromEntries(
        boxColumn(first(answers.three.scopes.slice(index)), ja).boxes.map(({ id, caption }) => [
          id,
          caption.flat().map(({ text }) => text),
        ]),
      );
    expect(captions(1)['body-sakai-council']).toEqual(['事務局 2', '構成 8', '助言 2']);
    expect(captions(1)['body-awara-city-care-meeting']).toEqual(['担い手 記載なし', '年度の記載なし']);
    expect(captions(0)['body-kashiwa-evaluation-team']).toEqual(['担い手 未確認']);
    expect(captions(0)['body-kashiwa-care-meeting']).toEqual(['構成 2', '年度の記載なし']);
  });

  it('has the columns of the design at 1440 pixels', () => {
    const { columns: widths } = sheetOf(answers.three, {}, ja, 'ja', 1400).widths;
    expect(widths[0]).toBe(224);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1400);
    expect(Math.abs((widths[1] ?? 0) - 372)).toBeLessThan(12);
    expect(Math.abs((widths[2] ?? 0) - 576)).toBeLessThan(12);
  });
});

describe('the widths of columns', () => {
  it('give what is left over to the narrowest first', () => {
    const of = (widths: number[], room: number) =>
      widthsOf(
        widths.map((width) => ({ width })),
        room,
      );
    expect(of([300, 500], 1224).columns).toEqual([224, 500, 500]);
    expect(of([300, 500, 400], 1474).columns).toEqual([224, 375, 500, 400].map((w) => (w === 375 ? 350 : w)));
    expect(of([300, 500], 224 + 700).columns).toEqual([224, 300, 500]);
    expect(of([300, 500], 0)).toEqual({ columns: [224, 300, 500], total: 1024, least: 1024 });
  });

  it('are never narrower than the column needs, nor wider together than there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 228, max: 720 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 3000 }),
        (needed, room) => {
          const {
            columns: widths,
            total,
            least,
          } = widthsOf(
            needed.map((width) => ({ width })),
            room,
          );
          needed.forEach((width, index) => expect(widths[index + 1]).toBeGreaterThanOrEqual(width));
          expect(total).toBeLessThanOrEqual(Math.max(room, least));
        },
      ),
    );
  });
});

describe('one size for all columns', () => {
  it('is the largest at which every drawing has room', () => {
    expect(fittingZoom([{ room: 400, width: 400 }])).toBe(1);
    expect(fittingZoom([{ room: 800, width: 400 }])).toBe(1);
    expect(
      fittingZoom([
        { room: 400, width: 400 },
        { room: 400, width: 520 },
      ]),
    ).toBe(0.7);
    expect(fittingZoom([{ room: 10, width: 400 }])).toBe(0.5);
  });
});
