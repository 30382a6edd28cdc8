import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import type { Scene } from '../../../web/diagram/scene.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import type { Locale } from '../../../web/model/era.js';
import { LAYERS, type Layer } from '../../../web/model/layers.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { sceneFaults } from './check-scene.js';
import { answer, type Facts } from './fixtures/answers.js';
import { KASHIWA } from './fixtures/kashiwa.js';
import { viewArbitrary } from './fixtures/random-view.js';
import { SAKAI } from './fixtures/sakai.js';

/** 200 pictures and their check take a while on a busy machine, ms. */
const LONG = 120_000;
const ALL: ReadonlySet<Layer> = new Set(LAYERS);
const LOCALES: readonly Locale[] = ['ja', 'en'];
const FORMS = [
  { orientation: 'wide', width: 856 },
  { orientation: 'wide', width: 648 },
  { orientation: 'portrait', width: 360 },
] as const;

function view(facts: Facts, year: number | null, locale: Locale): ViewGraph {
  return buildViewGraph(answer(facts, null, locale), answer(facts, year, locale), locale);
}

/** Every place of a scene by what stands in it. */
function places(scene: Scene): Map<string, string> {
  const at = (rect: { x: number; y: number; width: number; height: number }): string =>
    [rect.x, rect.y, rect.width, rect.height].join(' ');
  return new Map([
    ...scene.boxes.map((box) => [`box ${box.bodyId}`, at(box)] as const),
    ...scene.frames.map((frame) => [`frame ${frame.id}`, at(frame)] as const),
    ...scene.chips.map((chip) => [`chip ${chip.bodyId} ${chip.role} ${chip.holderId}`, at(chip)] as const),
  ]);
}

/** What stands elsewhere in the other scene. */
function moved(a: Scene, b: Scene): string[] {
  const other = places(b);
  return [...places(a)]
    .filter(([name, at]) => other.has(name) && other.get(name) !== at)
    .map(([name]) => name);
}

describe('the pictures of the casebook', () => {
  const cases = [
    ...[2011, 2012, 2013, 2014, null].map((year) => ({ name: '坂井地区', facts: SAKAI, year })),
    ...[2010, 2013].map((year) => ({ name: '柏市', facts: KASHIWA, year })),
  ];
  for (const { name, facts, year } of cases) {
    for (const locale of LOCALES) {
      for (const { orientation, width } of FORMS) {
        test(`${name} ${year ?? 'all years'} ${locale} ${orientation} ${width}: nothing overlaps, leaves its box or is crossed`, () => {
          const scene = layoutCards(view(facts, year, locale), { width, orientation, locale, layers: ALL });
          expect(sceneFaults(scene)).toEqual([]);
        });
      }
    }
  }

  test('坂井地区 2013 draws what the year has', () => {
    const scene = layoutCards(view(SAKAI, 2013, 'ja'), {
      width: 856,
      orientation: 'wide',
      locale: 'ja',
      layers: ALL,
    });
    const shown = scene.boxes.filter((box) => box.state === 'shown').map((box) => box.bodyId);
    expect(shown).toHaveLength(8);
    expect(scene.boxes.filter((box) => box.state === 'ghost').map((box) => box.bodyId)).toEqual(['team']);
    expect(scene.chips).toHaveLength(2 + 17 + 9 + 2);
    expect(scene.edges.filter((edge) => edge.kind === 'PART_OF')).toHaveLength(5);
    expect(scene.rows.filter((row) => row.role === 'SECRETARIAT')).toHaveLength(7);
    expect(scene.rows.find((row) => row.bodyId === 'face')?.text.lines).toEqual(['事務局 個別の記載なし']);
    expect(scene.notes.find((note) => note.id === 'team~note')?.text.lines).toEqual(['平成24年度のみ']);
  });

  test('坂井地区 tells on each body how often it met in the year, and planned as planned', () => {
    const tags = (year: number, locale: Locale) =>
      layoutCards(view(SAKAI, year, locale), { width: 856, orientation: 'wide', locale, layers: ALL })
        .notes.flatMap((note) => (note.kind === 'meeting' ? [note] : []))
        .map(({ id, standing, text }) => `${id} ${standing} ${text.lines.join('')}`);
    expect(tags(2012, 'ja')).toEqual(['council~MEETING STATED 第1回', 'face~MEETING STATED 第1・2回']);
    expect(tags(2013, 'ja')).toEqual(['council~MEETING STATED 第2回', 'careSakai~MEETING STATED 6回']);
    expect(tags(2014, 'ja')).toEqual(['council~MEETING STATED 第3回', 'careSakai~MEETING PLANNED » 8・10回']);
    expect(tags(2014, 'en')).toEqual([
      'council~MEETING STATED No. 3',
      'careSakai~MEETING PLANNED » 8 / 10 times',
    ]);
    expect(tags(2011, 'ja')).toEqual([]);
  });

  test('names stand on the lines that the design gives them', () => {
    const scene = layoutCards(view(SAKAI, 2013, 'ja'), {
      width: 856,
      orientation: 'wide',
      locale: 'ja',
      layers: ALL,
    });
    expect(scene.boxes.map((box) => box.text.lines.join('/'))).toEqual([
      '坂井地区在宅ケア将来/モデル推進協議会',
      '顔の見える/多職種連携会議',
      '医療・介護の/連携強化検討部会',
      '在宅情報共有/システム検討部会',
      '住民啓発/検討部会',
      '住民啓発実施チーム',
      '生活支援・/住民協働部会',
      '坂井市/地域ケア会議',
      'あわら市/地域ケア会議',
    ]);
  });

  test('the picture for 1440 px is as wide as the canvas of the design, and fits it at nearly full size', () => {
    const scene = layoutCards(view(SAKAI, 2013, 'ja'), {
      width: 856,
      orientation: 'wide',
      locale: 'ja',
      layers: ALL,
    });
    expect(scene.width).toBe(856);
    const drawn = [...scene.boxes, ...scene.frames, ...scene.rows].map((rect) => rect.y + rect.height);
    expect(Math.max(...drawn)).toBeLessThan(730);
  });

  test('柏市: the evaluation team hangs under the trial group, and what is only recommended says so', () => {
    const scene = layoutCards(view(KASHIWA, 2013, 'ja'), {
      width: 856,
      orientation: 'wide',
      locale: 'ja',
      layers: ALL,
    });
    const part = scene.edges.find((edge) => edge.kind === 'PART_OF');
    expect([part?.bodyId, part?.otherId]).toEqual(['evaluation', 'trial']);
    const frame = scene.frames.find((one) => one.id === 'trial~SECRETARIAT');
    expect(frame?.label.lines).toEqual(['事務局 未確認']);
    expect(scene.chips.find((chip) => chip.bodyId === 'trial')?.seal?.text.lines).toEqual(['奨']);
    expect(scene.notes.filter((note) => note.kind === 'heading')).toEqual([]);
  });

  test('a view without bodies is an empty picture', () => {
    const scene = layoutCards(
      { areaId: 'a', bodies: [], parts: [] },
      { width: 856, orientation: 'wide', locale: 'ja', layers: ALL },
    );
    expect([scene.boxes, scene.edges, scene.notes]).toEqual([[], [], []]);
  });
});

/** The line and the heading over the bodies that stand alone, in two lines, px. */
const HEADING_ROOM = 100;

describe('the picture holds still', () => {
  for (const locale of LOCALES) {
    for (const { orientation, width } of FORMS.filter((form) => form.orientation === 'wide')) {
      test(`between the years: ${locale} ${orientation} ${width}`, () => {
        const scenes = [2010, 2011, 2012, 2013, 2014, null].map((year) =>
          layoutCards(view(SAKAI, year, locale), { width, orientation, locale, layers: ALL }),
        );
        for (const a of scenes) for (const b of scenes) expect(moved(a, b)).toEqual([]);
        expect(new Set(scenes.map((scene) => `${scene.width} ${scene.height}`)).size).toBe(1);
      });
    }
  }

  test('in the narrow form the order holds, and no year keeps room for another', () => {
    const options = { width: 360, orientation: 'portrait', locale: 'ja', layers: ALL } as const;
    const years = [2012, 2013, 2014, null];
    const scenes = years.map((year) => layoutCards(view(SAKAI, year, 'ja'), options));
    const order = (scene: Scene): string[] =>
      [...scene.boxes].sort((a, b) => a.y - b.y).map((box) => box.bodyId);
    for (const scene of scenes) {
      expect(order(scene)).toEqual(order(scenes[0] ?? scene));
      expect(largestHole(scene)).toBeLessThan(HEADING_ROOM);
    }
  });

  test('when layers are switched off', () => {
    const options = { width: 856, orientation: 'wide', locale: 'ja' } as const;
    const all = layoutCards(view(SAKAI, 2013, 'ja'), { ...options, layers: ALL });
    for (const layer of LAYERS) {
      const without = layoutCards(view(SAKAI, 2013, 'ja'), {
        ...options,
        layers: new Set(LAYERS.filter((one) => one !== layer)),
      });
      expect(moved(all, without)).toEqual([]);
      expect(without.frames.some((frame) => frame.role === layer)).toBe(false);
      expect(without.rows.some((row) => row.role === layer)).toBe(false);
      expect(without.edges.some((edge) => (edge.role ?? 'PART_OF') === layer)).toBe(false);
      const tags = without.notes.filter((note) => note.kind === 'meeting');
      expect(tags).toHaveLength(layer === 'MEETING' ? 0 : 2);
    }
  });

  test('when meetings are written or not, and lines do not go another way for their tags', () => {
    const options = { width: 856, orientation: 'wide', locale: 'ja', layers: ALL } as const;
    fc.assert(
      fc.property(viewArbitrary(), (graph) => {
        const bodies = graph.bodies.map((body) => ({ ...body, meetings: undefined }));
        const told = layoutCards(graph, options);
        const untold = layoutCards({ ...graph, bodies }, options);
        expect(moved(told, untold)).toEqual([]);
        expect(told.edges.map(({ points }) => points)).toEqual(untold.edges.map(({ points }) => points));
        expect([told.width, told.height]).toEqual([untold.width, untold.height]);
      }),
      { seed: 2015, numRuns: 40 },
    );
  });

  test('the same view gives the same picture', () => {
    fc.assert(
      fc.property(viewArbitrary(), (graph) => {
        const options = { width: 856, orientation: 'wide', locale: 'ja', layers: ALL } as const;
        expect(layoutCards(graph, options)).toEqual(layoutCards(structuredClone(graph), options));
      }),
      { seed: 2015, numRuns: 20 },
    );
  });

  test('whatever of a view is there in the shown year', () => {
    const options = { width: 856, orientation: 'wide', locale: 'en', layers: ALL } as const;
    fc.assert(
      fc.property(viewArbitrary(), (graph) => {
        const everything = layoutCards(withPresence(graph, true), options);
        const nothing = layoutCards(withPresence(graph, false), options);
        const mixture = layoutCards(graph, options);
        expect(moved(mixture, everything)).toEqual([]);
        expect(moved(mixture, nothing)).toEqual([]);
      }),
      { seed: 2015, numRuns: 40 },
    );
  });
});

/** The longest way down on which nothing is drawn but lines and headings, px. */
function largestHole({ boxes, frames, rows }: Scene): number {
  const drawn = [...boxes, ...frames, ...rows].sort((a, b) => a.y - b.y);
  let bottom = drawn[0]?.y ?? 0;
  return drawn.reduce((hole, { y, height }) => {
    const gap = y - bottom;
    bottom = Math.max(bottom, y + height);
    return Math.max(hole, gap);
  }, 0);
}

/** The same union with everything, or nothing, there now. */
function withPresence(graph: ViewGraph, present: boolean): ViewGraph {
  return {
    ...graph,
    bodies: graph.bodies.map((body) => ({
      ...body,
      state: present ? 'shown' : 'ghost',
      groups: body.groups.map((group) => ({
        ...group,
        chips: group.chips.map((chip) => ({ ...chip, present })),
      })),
    })),
  };
}

/** Relations between bodies that are both there and that the picture leaves out. */
function undrawn(graph: ViewGraph, scene: Scene): string[] {
  const there = new Set(graph.bodies.filter((body) => body.state !== 'ghost').map((body) => body.id));
  const drawn = new Set(scene.edges.map((edge) => edge.id));
  return graph.parts
    .filter((part) => part.present && there.has(part.bodyId) && there.has(part.parentId))
    .map((part) => part.edgeId)
    .filter((id) => !drawn.has(id));
}

describe('any picture', () => {
  for (const locale of LOCALES) {
    for (const { orientation, width } of FORMS) {
      test(
        `200 arbitrary views, ${locale} ${orientation} ${width}: nothing overlaps, leaves its box or is crossed`,
        () => {
          fc.assert(
            fc.property(viewArbitrary(), (graph) => {
              const scene = layoutCards(graph, { width, orientation, locale, layers: ALL });
              expect(sceneFaults(scene)).toEqual([]);
              expect(undrawn(graph, scene)).toEqual([]);
            }),
            { seed: 20150331, numRuns: 200 },
          );
        },
        LONG,
      );
    }
  }
});
