import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import type { Scene } from '../../../web/diagram/scene.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { UNTOUCHED } from '../../../web/model/expansion/expansion.js';
import { foldingOf } from '../../../web/model/expansion/folding.js';
import { LAYERS } from '../../../web/model/layers.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { answer } from './fixtures/answers.js';
import { KASHIWA } from './fixtures/kashiwa.js';
import { viewArbitrary } from './fixtures/random-view.js';
import { SAKAI } from './fixtures/sakai.js';

/** 200 unions in two years each take a while on a busy machine, ms. */
const LONG = 120_000;
const YEARS = [2009, 2010, 2011, 2012, 2013, 2014, 2015];

function draw(graph: ViewGraph): Scene {
  const options = { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) } as const;
  return layoutCards(graph, { ...options, folding: foldingOf(graph, UNTOUCHED) });
}

/** Everything of a picture by what it is, with where it stands. */
function places(scene: Scene): ReadonlyMap<string, string> {
  const at = (rect: { x: number; y: number; width: number; height: number }): string =>
    `${rect.x} ${rect.y} ${rect.width} ${rect.height}`;
  return new Map([
    ...scene.boxes.map((box) => [`body ${box.bodyId}`, at(box)] as const),
    ...scene.frames.map((frame) => [`role ${frame.id}`, at(frame)] as const),
    ...scene.chips.map((chip) => [`holder ${chip.bodyId} ${chip.role} ${chip.holderId}`, at(chip)] as const),
    ...[...scene.cards].map(([id, card]) => [`card ${id}`, at(card)] as const),
  ]);
}

/** What both pictures have, in different places. */
function moved(before: Scene, after: Scene): string[] {
  const other = places(after);
  return [...places(before)]
    .filter(([name, at]) => other.has(name) && other.get(name) !== at)
    .map(([name]) => name);
}

/** The same union in another year: of its bodies and holders those are there that the coins say. */
function inYear(graph: ViewGraph, coins: readonly boolean[]): ViewGraph {
  let toss = 0;
  const coin = (): boolean => coins[toss++ % coins.length] ?? true;
  return {
    ...graph,
    bodies: graph.bodies.map((body) => {
      const isThere = coin();
      return {
        ...body,
        state: isThere ? 'shown' : 'ghost',
        groups: body.groups.map((group) => {
          const chips = group.chips.map((chip) => ({ ...chip, present: isThere && coin() }));
          const { state: _, ...plain } = group;
          const isNamed = chips.some((chip) => chip.present && chip.standing !== 'RECOMMENDED');
          const absence = { known: 'NOT_STATED', forGroup: false, reason: null } as const;
          return { ...plain, chips, ...(isNamed ? {} : { state: absence }) };
        }),
      };
    }),
  };
}

describe('bodies keep their place between years', () => {
  for (const [name, facts] of [
    ['坂井地区', SAKAI],
    ['柏市', KASHIWA],
  ] as const) {
    test(`for every pair of years of ${name}`, () => {
      const union = answer(facts, null, 'ja');
      const scenes = YEARS.map((year) => draw(buildViewGraph(union, answer(facts, year, 'ja'), 'ja')));
      const faults = scenes.flatMap((before) => scenes.flatMap((after) => moved(before, after)));
      expect(faults).toEqual([]);
      expect(new Set(scenes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
      expect(new Set(scenes.map((scene) => [...places(scene).keys()].join())).size).toBeGreaterThan(1);
    });
  }

  test(
    'for 200 arbitrary structures in two arbitrary years',
    () => {
      const coins = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
      fc.assert(
        fc.property(viewArbitrary(), coins, coins, (graph, some, others) => {
          const [before, after] = [draw(inYear(graph, some)), draw(inYear(graph, others))];
          expect([moved(before, after), moved(after, before)]).toEqual([[], []]);
        }),
        { seed: 20150331, numRuns: 200, endOnFailure: true },
      );
    },
    LONG,
  );

  test('and a body that did move would be found', () => {
    const union = answer(SAKAI, null, 'ja');
    const scene = draw(buildViewGraph(union, union, 'ja'));
    const [first, ...rest] = scene.boxes;
    const pushed = first ? { ...scene, boxes: [{ ...first, x: first.x + 1 }, ...rest] } : scene;
    expect(moved(scene, pushed)).toEqual(['body council']);
  });
});
