import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCards, type LayoutOptions } from '../../../web/diagram/layout-cards.js';
import { textBounds } from '../../../web/diagram/layout/context.js';
import { foldedAt } from '../../../web/diagram/folded-at.js';
import type { Scene } from '../../../web/diagram/scene.js';
import { PALETTE_TOKENS, paletteFrom } from '../../../web/diagram/palette.js';
import { sceneToSvg } from '../../../web/diagram/scene-svg.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import {
  parseExpansion,
  partsKey,
  UNTOUCHED,
  type Expansion,
} from '../../../web/model/expansion/expansion.js';
import { ALL_OPEN, foldingOf } from '../../../web/model/expansion/folding.js';
import { contains, overlap, type Rect } from '../../../web/model/geometry.js';
import { LAYERS } from '../../../web/model/layers.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { sceneFaults } from './check-scene.js';
import { answer } from './fixtures/answers.js';
import { viewArbitrary } from './fixtures/random-view.js';
import { SAKAI } from './fixtures/sakai.js';

/** 200 pictures and their check take a while on a busy machine, ms. */
const LONG = 120_000;
const WIDE = { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) } as const;
const NARROW = { ...WIDE, width: 360, orientation: 'portrait' } as const;

function sakai(year: number | null): ViewGraph {
  return buildViewGraph(answer(SAKAI, null, 'ja'), answer(SAKAI, year, 'ja'), 'ja');
}

function folded(graph: ViewGraph, expansion: Expansion, options: LayoutOptions = WIDE): Scene {
  return layoutCards(graph, { ...options, folding: foldingOf(graph, expansion) });
}

/** Ids of the fixture stand after a point, for they do not begin with `body-`. */
const said = (text: string): Expansion => parseExpansion(text);

const at = ({ x, y, width, height }: Rect): string => [x, y, width, height].join(' ');

/** Every place of a scene by what stands in it. */
function places(scene: Scene): Map<string, string> {
  return new Map([
    ...scene.boxes.map((box) => [`box ${box.bodyId}`, at(box)] as const),
    ...scene.frames.map((frame) => [`frame ${frame.id}`, at(frame)] as const),
    ...scene.rows.map((row) => [`row ${row.id}`, at(row)] as const),
    ...scene.chips.map((chip) => [`chip ${chip.bodyId} ${chip.role} ${chip.holderId}`, at(chip)] as const),
  ]);
}

/** What stands in both scenes, but elsewhere. */
function moved(a: Scene, b: Scene): string[] {
  const other = places(b);
  return [...places(a)]
    .filter(([name, place]) => other.has(name) && other.get(name) !== place)
    .map(([name]) => name);
}

/** What is wrong with the signs: on something that is read or framed, on each other, too small, out of the picture. */
function signFaults(scene: Scene, { isInside }: { readonly isInside: boolean }): string[] {
  const words = [
    ...scene.boxes.map((box) => textBounds(box.text)),
    ...scene.notes.map((note) => note.ground ?? textBounds(note.text)),
  ];
  const solids = isInside
    ? [...scene.frames, ...scene.rows]
    : [...scene.boxes, ...scene.frames, ...scene.rows];
  const page = { x: 0, y: 0, width: scene.width, height: scene.height };
  return scene.folds.flatMap((fold, i) => {
    const others = [...words, ...solids, ...scene.folds.slice(i + 1)];
    return [
      ...(others.some((other) => overlap(other, fold)) ? [`${fold.key} lies on something`] : []),
      ...(Math.min(fold.width, fold.height) < 24 ? [`${fold.key} is too small`] : []),
      ...(contains(page, fold) ? [] : [`${fold.key} leaves the picture`]),
      ...(contains(fold, textBounds(fold.text)) ? [] : [`the words of ${fold.key} leave it`]),
    ];
  });
}

/** An expansion that closes some bodies and the parts of some, by coins. */
const closings = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 14, maxLength: 14 });
function expansionOf(graph: ViewGraph, coins: readonly (readonly [boolean, boolean])[]): Expansion {
  return new Map(
    graph.bodies.flatMap(({ id }, i) => [
      ...(coins[i]?.[0] === true ? [[partsKey(id), false] as const] : []),
      ...(coins[i]?.[1] === true ? [[id, false] as const] : []),
    ]),
  );
}

describe('a picture of which something is folded away', () => {
  test('leaves out the parts of a closed body and says how many', () => {
    const scene = folded(sakai(2013), said('-.council*'));
    expect(scene.boxes.map((box) => box.bodyId).sort()).toEqual(['careAwara', 'careSakai', 'council']);
    expect(scene.edges.filter((edge) => edge.kind === 'PART_OF')).toEqual([]);
    expect(scene.frames.some((frame) => frame.bodyId === 'council')).toBe(true);
    expect(scene.folds.filter((fold) => fold.bodyId === 'council').map((fold) => fold.text.lines[0])).toEqual(
      ['＋5会議体', '−'],
    );
    expect(folded(sakai(2012), said('-.council*')).folds[0]?.text.lines).toEqual(['＋2会議体']);
  });

  test('leaves out the roles with the second step', () => {
    const scene = folded(sakai(2013), said('-.council*,-.council'));
    expect([...scene.frames, ...scene.rows].filter(({ bodyId }) => bodyId === 'council')).toEqual([]);
    expect(scene.folds.find((fold) => fold.bodyId === 'council')?.text.lines).toEqual(['＋5会議体、12関係']);
  });

  test('says in an SVG what is closed, and has no sign to close anything', () => {
    const svg = sceneToSvg(folded(sakai(2013), said('-.council*')), {
      palette: paletteFrom((name) => `var(${PALETTE_TOKENS[name][0]})`),
      title: 't',
      idPrefix: 'p',
    });
    expect(svg).toContain('＋5会議体');
    expect(svg).not.toContain('>−<');
  });

  test('has no signs unless it can be folded', () => {
    expect(layoutCards(sakai(2013), WIDE).folds).toEqual([]);
    expect(places(layoutCards(sakai(2013), WIDE))).toEqual(places(folded(sakai(2013), UNTOUCHED)));
  });

  test(
    'keeps the places of everything else in the wide form: nothing moves at all',
    () => {
      fc.assert(
        fc.property(viewArbitrary(), closings, (graph, coins) => {
          const open = folded(graph, UNTOUCHED);
          const closed = folded(graph, expansionOf(graph, coins));
          expect(moved(open, closed)).toEqual([]);
          expect([closed.width, closed.height]).toEqual([open.width, open.height]);
          expect(sceneFaults(closed)).toEqual([]);
        }),
        { seed: 20150331, numRuns: 200 },
      );
    },
    LONG,
  );

  for (const [name, options] of [
    ['wide', WIDE],
    ['wide, English', { ...WIDE, locale: 'en' }],
    ['narrow', NARROW],
    ['narrow, English', { ...NARROW, locale: 'en' }],
  ] as const) {
    test(
      `has signs that cover nothing: 200 arbitrary views, ${name}`,
      () => {
        fc.assert(
          fc.property(viewArbitrary(), closings, (graph, coins) => {
            const expansion = expansionOf(graph, coins);
            const scene = folded(graph, expansion, options);
            expect(signFaults(scene, { isInside: options.orientation === 'portrait' })).toEqual([]);
            expect(sceneFaults(scene)).toEqual([]);
            // What is closed can always be opened where it stands.
            const { folds, hidden } = foldingOf(graph, expansion);
            const closed = [...folds].filter(
              ([id, signs]) => !hidden.has(id) && signs.some((sign) => sign.opens),
            );
            const drawn = new Set(scene.folds.filter((fold) => fold.opens).map((fold) => fold.bodyId));
            expect(closed.map(([id]) => id).filter((id) => !drawn.has(id))).toEqual([]);
          }),
          { seed: 20150331, numRuns: 200 },
        );
      },
      LONG,
    );
  }

  test('keeps what stands above it in the narrow form, and closes up below', () => {
    const open = folded(sakai(2013), UNTOUCHED, NARROW);
    const closed = folded(sakai(2013), said('-.information'), NARROW);
    const y = open.boxes.find((box) => box.bodyId === 'information')?.y ?? 0;
    const above = (scene: Scene): string[] =>
      scene.boxes.filter((box) => box.y <= y).map((box) => `${box.bodyId} ${at(box)}`);
    expect(above(closed)).toEqual(above(open));
    expect(closed.height).toBeLessThan(open.height);
  });

  test('gives the same picture for the same expansion', () => {
    const expansion = said('-.council*,-.careSakai');
    expect(folded(sakai(2013), expansion)).toEqual(folded(sakai(2013), expansion));
  });
});

describe('a large structure', () => {
  /** A council with 12 sections of 6 groups each. */
  const bodies = [
    { id: 'head', parents: [] as string[] },
    ...Array.from({ length: 12 }, (_, s) => [
      { id: `s${s}`, parents: ['head'] },
      ...Array.from({ length: 6 }, (__, g) => ({ id: `s${s}g${g}`, parents: [`s${s}`] })),
    ]).flat(),
  ];
  const [pattern] = fc.sample(viewArbitrary(), { numRuns: 1, seed: 7 });
  const first = pattern?.bodies[0];
  const graph: ViewGraph = {
    areaId: 'large',
    bodies: first
      ? bodies.map(({ id, parents }) => ({
          ...first,
          ...{ id, parents, name: id, groups: [], state: 'shown' as const, kind: 'TEAM', serves: [] },
        }))
      : [],
    parts: bodies.flatMap(({ id, parents }) =>
      parents.map((parentId) => ({
        edgeId: `${id}-${parentId}`,
        bodyId: id,
        parentId,
        standing: 'STATED' as const,
        present: true,
      })),
    ),
  };

  test('opens with its first level, in a fraction of the room', () => {
    expect(graph.bodies.length).toBeGreaterThan(ALL_OPEN);
    const scene = folded(graph, UNTOUCHED);
    expect(scene.boxes.map((box) => box.bodyId)).toEqual([
      'head',
      ...Array.from({ length: 12 }, (_, s) => `s${s}`),
    ]);
    expect(scene.width).toBeLessThan(layoutCards(graph, WIDE).width / 4);
    expect(scene.folds.filter((fold) => fold.opens)).toHaveLength(12);
    expect(signFaults(scene, { isInside: false })).toEqual([]);
  });

  test('opens one section at a time, and a closed one leaves nothing behind', () => {
    const opened = folded(graph, said('.s3*'));
    expect(opened.boxes).toHaveLength(13 + 6);
    expect(sceneFaults(opened)).toEqual([]);
    expect(places(folded(graph, said('')))).toEqual(places(folded(graph, UNTOUCHED)));
  });
});

describe('the card that was folded', () => {
  test('is the one whose sign changed', () => {
    const of = (text: string) => foldingOf(sakai(2013), said(text));
    expect(foldedAt(of(''), of('-.council*'))).toBe('council');
    expect(foldedAt(of('-.council*'), of(''))).toBe('council');
    expect(foldedAt(of('-.careSakai'), of(''))).toBe('careSakai');
    expect(foldedAt(of(''), of('-.council*,-.careSakai'))).toBeNull();
    expect(foldedAt(of(''), of(''))).toBeNull();
    expect(foldedAt(null, of(''))).toBeNull();
    expect(foldedAt(of(''), foldingOf(sakai(2012), UNTOUCHED))).toBeNull();
  });
});
