import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { overlayScene, type Overlaid } from '../../../web/diagram/overlay/overlay-scene.js';
import type { Scene } from '../../../web/diagram/scene.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import type { Locale } from '../../../web/model/era.js';
import { LAYERS } from '../../../web/model/layers.js';
import type { ChangesOverlay, Overlay } from '../../../web/model/overlay.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { overlayFaults } from './check-overlay.js';
import { answer } from './fixtures/answers.js';
import { changesArbitrary, pathArbitrary, SAKAI_WAY, sakaiChanges } from './fixtures/overlays.js';
import { viewArbitrary } from './fixtures/random-view.js';
import { SAKAI } from './fixtures/sakai.js';

const LONG = 120_000;
const LAYERS_ON = new Set(LAYERS);
const LOCALES: readonly Locale[] = ['ja', 'en'];
const FORMS = [
  { orientation: 'wide', width: 856 },
  { orientation: 'wide', width: 648 },
  { orientation: 'portrait', width: 360 },
] as const;
type Form = (typeof FORMS)[number];

function sakai(locale: Locale, year = 2013): ViewGraph {
  return buildViewGraph(answer(SAKAI, null, locale), answer(SAKAI, year, locale), locale);
}

function laidOut(view: ViewGraph, locale: Locale, form: Form): Scene {
  return layoutCards(view, { ...form, locale, layers: LAYERS_ON });
}

function overlaid(overlay: Overlay | null, locale: Locale = 'ja', form: Form = FORMS[0]): Overlaid {
  const view = sakai(locale);
  return overlayScene(laidOut(view, locale, form), view, overlay, locale);
}

describe('the overlays of the casebook', () => {
  for (const locale of LOCALES) {
    for (const form of FORMS) {
      const where = `${locale} ${form.orientation} ${form.width}`;
      test(`changes ${where}: nothing lies on words or on another thing, no arrow runs through a box`, () => {
        expect(overlayFaults(overlaid(sakaiChanges(locale), locale, form))).toEqual([]);
      });
      test(`path ${where}: the numbers stand clear of the words`, () => {
        const picture = overlaid(SAKAI_WAY, locale, form);
        expect(overlayFaults(picture)).toEqual([]);
        expect(picture.discs.map((disc) => disc.number)).toEqual([1, 2, 3]);
      });
    }
  }
});

describe('an overlay', () => {
  test('leaves every place where it is', () => {
    const bare = overlaid(null);
    for (const overlay of [sakaiChanges('ja'), SAKAI_WAY]) {
      const { scene } = overlaid(overlay);
      expect(scene.boxes).toEqual(bare.scene.boxes);
      expect(scene.frames).toEqual(expect.arrayContaining([...bare.scene.frames]));
      expect(scene.chips).toEqual(expect.arrayContaining([...bare.scene.chips]));
      expect([scene.width, scene.height]).toEqual([bare.scene.width, bare.scene.height]);
    }
  });
});

describe('changes', () => {
  const picture = overlaid(sakaiChanges('ja'));
  const tag = (id: string): string | undefined =>
    picture.tags.find((one) => one.id === `mark~${id}`)?.text.lines[0];

  test('are told by sign and word', () => {
    expect(tag('council')).toBe('＝ 継続');
    expect(tag('daily')).toBe('＋ 新設');
    expect(tag('team')).toBe('− 終了・推定');
    expect(tag('careAwara')).toBe('？ 前年度は不明');
    expect(tag('face~SECRETARIAT')).toBe('？ 判断できない');
  });

  test('a body that ended has its roles in one line each, and its tag instead of a note', () => {
    const frames = picture.scene.frames.filter((frame) => frame.bodyId === 'team');
    expect(frames.map((frame) => [frame.label.lines.join(''), frame.count.lines.join('')])).toEqual([
      ['事務局　坂井市ほか', '3'],
      ['支援', '1'],
    ]);
    expect(picture.looks.get('team')).toEqual(['ended']);
    expect(picture.scene.notes.map((note) => note.id)).not.toContain('team~note');
  });

  test('a role that nothing is drawn of has a line where it is marked', () => {
    const frame = picture.scene.frames.find((one) => one.id === 'face~SUPPORTER');
    expect(frame?.label.lines).toEqual(['支援 記載なし']);
    expect(picture.looks.get('face~SUPPORTER')).toEqual(['undetermined']);
    expect(overlaid(null).scene.frames.map((one) => one.id)).not.toContain('face~SUPPORTER');
  });

  test('an arrow leads straight up from the body that ended to the card of the one after it', () => {
    const [arrow] = picture.arrows;
    expect([arrow?.from, arrow?.to]).toEqual(['team', 'awareness']);
    expect(new Set(arrow?.points.map((point) => point.x)).size).toBe(1);
    expect(arrow && arrow.head[0].y < (arrow.points[0]?.y ?? 0)).toBe(true);
    expect(tag('succeeds-awareness')).toBe('→ 後継・要確認');
  });

  test('take the colours of the roles away unless they are wanted', () => {
    expect(picture.isGrey).toBe(true);
    expect(picture.looks.get('daily~OPERATOR')).toEqual(['added']);
    const coloured = overlaid(sakaiChanges('ja', true));
    expect(coloured.isGrey).toBe(false);
    expect(coloured.looks.get('daily')).toEqual(['added']);
    expect(coloured.looks.has('daily~OPERATOR')).toBe(false);
  });

  test('a holder who left stands in its place with the sign of the end, found by any of its claims', () => {
    // 2014 of a role that a holder of 2012 and 2013 has left.
    const view = sakai('ja');
    const left: ViewGraph = {
      ...view,
      bodies: view.bodies.map((body) => ({
        ...body,
        groups: body.groups.map((group) => ({
          ...group,
          chips: group.chips.map((chip) =>
            body.id === 'daily' && chip.holderId === 'silver'
              ? { ...chip, present: false, claims: [chip.edgeId, 'claim-of-2012'] }
              : chip,
          ),
        })),
      })),
    };
    const scene = laidOut(left, 'ja', FORMS[0]);
    expect(scene.chips.map((chip) => chip.edgeId)).not.toContain('operator-silver-daily-2013-');
    const plain = { ...sakaiChanges('ja'), bodies: new Map() };
    const chips = new Map([
      ['claim-of-2012', 'ENDED'],
      ['operator-welfare-daily-2013-', 'ADDED'],
    ] as const);
    const shown = overlayScene(scene, left, { ...plain, chips }, 'ja');
    expect(overlayFaults(shown)).toEqual([]);
    expect(shown.looks.get('operator-silver-daily-2013-')).toEqual(['ended']);
    expect(shown.tags.find((one) => one.id === 'mark~operator-silver-daily-2013-')?.text.lines).toEqual([
      '−',
    ]);
    expect(shown.tags.find((one) => one.id === 'mark~operator-welfare-daily-2013-')?.text.lines).toEqual([
      '＋',
    ]);
  });

  test('a label that is wider than its body leaves its sign', () => {
    const marking = { mark: 'ADDED', label: '長い'.repeat(20) } as const;
    const { tags } = overlaid({ ...sakaiChanges('ja'), bodies: new Map([['face', marking]]) });
    expect(tags.find((one) => one.id === 'mark~face')?.text.lines).toEqual(['＋']);
  });

  test('a tag stands instead of the note of a body of which the year says nothing', () => {
    const view = sakai('ja', 2011);
    const scene = laidOut(view, 'ja', FORMS[0]);
    const silent = scene.notes.filter((note) => note.kind === 'tag');
    const marked = new Map(
      silent.map((note) => [note.id.split('~')[0] ?? '', { mark: 'UNDETERMINED', label: '不明' } as const]),
    );
    const picture = overlayScene(scene, view, { ...sakaiChanges('ja'), bodies: marked }, 'ja');
    expect(picture.scene.notes.filter((note) => note.kind === 'tag')).toEqual([]);
    expect(picture.tags.filter((one) => one.look === 'undetermined').length).toBeGreaterThanOrEqual(
      silent.length,
    );
    expect(overlayFaults(picture)).toEqual([]);
  });
});

describe('a path', () => {
  const picture = overlaid(SAKAI_WAY);

  test('keeps the look of what it leads over, and dims the rest', () => {
    const on = [...picture.looks].filter(([, looks]) => looks.includes('on')).map(([id]) => id);
    expect(on.sort()).toEqual(
      [
        ...['council', 'daily', 'council~ADVISER', 'daily~OPERATOR', 'part-daily-council'],
        ...['adviser-tokyo-council-undated', 'operator-silver-daily-2013-'],
      ].sort(),
    );
    expect(picture.looks.get('adviser-fukui-council-undated')).toEqual(['dim']);
    expect(picture.looks.get('team~note')).toEqual(['dim']);
    expect(picture.looks.get('operator-silver-daily-2013-')).toEqual(['on', 'strong']);
  });

  test('numbers stand on their lines, and at the corner of a frame without one', () => {
    const [first, second, third] = picture.discs.map(({ text }) => text);
    const { edges, frames } = picture.scene;
    const near = (id: string, at: { x: number; y: number } | undefined): boolean =>
      edges
        .find((edge) => edge.id === id)
        ?.points.slice(1)
        .some((to, i, all) => {
          const from = (i === 0 ? edges.find((edge) => edge.id === id)?.points[0] : all[i - 1]) ?? to;
          const inX = at && at.x >= Math.min(from.x, to.x) - 1 && at.x <= Math.max(from.x, to.x) + 1;
          const inY = at && at.y >= Math.min(from.y, to.y) - 1 && at.y <= Math.max(from.y, to.y) + 1;
          return inX === true && inY === true;
        }) ?? false;
    expect(near('council~ADVISER', first)).toBe(true);
    expect(near('part-daily-council', second)).toBe(true);
    const frame = frames.find((one) => one.id === 'daily~OPERATOR');
    expect([third?.x, third?.y]).toEqual([(frame?.x ?? 0) - 3, (frame?.y ?? 0) - 3]);
  });

  test('a step that the picture does not have gets no number', () => {
    const { discs } = overlaid({ ...SAKAI_WAY, steps: [{ edgeId: 'elsewhere', number: 1 }] });
    expect(discs).toEqual([]);
  });
});

/** What an overlay says of drawn bodies and the picture leaves out. */
function untold(scene: Scene, overlay: ChangesOverlay, picture: Overlaid): string[] {
  const there = new Set(scene.boxes.map((box) => box.bodyId));
  const tags = new Set(picture.tags.map((tag) => tag.id));
  const arrows = new Set(picture.arrows.map((arrow) => arrow.id));
  return [
    ...[...overlay.bodies.keys()].filter((id) => there.has(id) && !tags.has(`mark~${id}`)),
    ...overlay.successions
      .filter(({ from, to }) => there.has(from) && there.has(to))
      .map(({ id }) => id)
      .filter((id) => !arrows.has(id)),
  ];
}

describe('any picture', () => {
  const changes = viewArbitrary().chain((view) =>
    changesArbitrary(view).map((overlay) => ({ view, overlay })),
  );
  const ways = viewArbitrary().chain((view) => pathArbitrary(view).map((overlay) => ({ view, overlay })));
  const runs = { seed: 20150331, numRuns: 60 };
  for (const locale of LOCALES) {
    for (const form of FORMS) {
      const where = `${locale} ${form.orientation} ${form.width}`;
      test(
        `60 arbitrary changes, ${where}: nothing lies on words or on another thing, no arrow runs through a box`,
        () => {
          fc.assert(
            fc.property(changes, ({ view, overlay }) => {
              const scene = laidOut(view, locale, form);
              const picture = overlayScene(scene, view, overlay, locale);
              expect(overlayFaults(picture)).toEqual([]);
              // A narrow picture has no room beside its cards for an arrow that goes around.
              if (form.orientation === 'wide') expect(untold(scene, overlay, picture)).toEqual([]);
            }),
            runs,
          );
        },
        LONG,
      );
      test(
        `60 arbitrary ways, ${where}: the numbers stand clear of the words and of each other`,
        () => {
          fc.assert(
            fc.property(ways, ({ view, overlay }) => {
              const scene = laidOut(view, locale, form);
              expect(overlayFaults(overlayScene(scene, view, overlay, locale))).toEqual([]);
            }),
            runs,
          );
        },
        LONG,
      );
    }
  }
});
