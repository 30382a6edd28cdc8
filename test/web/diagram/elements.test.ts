import { describe, expect, test } from 'vitest';
import { elementChanges } from '../../../web/diagram/element-changes.js';
import { alongAndAside, sceneElements } from '../../../web/diagram/elements.js';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { canvasMarks, placesOf, UNMARKED } from '../../../web/diagram/marked.js';
import { bare } from '../../../web/diagram/overlay/overlaid.js';
import { rectOf, tagOf } from '../../../web/diagram/scene.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { LAYERS } from '../../../web/model/layers.js';
import { answer } from './fixtures/answers.js';
import { KASHIWA } from './fixtures/kashiwa.js';
import { SAKAI } from './fixtures/sakai.js';

function sceneOf(year: number, facts = SAKAI) {
  const view = buildViewGraph(answer(facts, null, 'ja'), answer(facts, year, 'ja'), 'ja');
  return layoutCards(view, { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) });
}
const scene = sceneOf(2013);
const elements = sceneElements(scene);
const byId = new Map(elements.map((element) => [element.data.id, element]));

describe('sceneElements', () => {
  test('gives every element an id of its own', () => {
    expect(byId.size).toBe(elements.length);
  });

  test('puts a node in the middle of its box, as large as it', () => {
    const box = scene.boxes.find((one) => one.bodyId === 'face');
    expect(byId.get('box:face')).toMatchObject({
      position: { x: (box?.x ?? 0) + 79, y: (box?.y ?? 0) + 25 },
      data: { w: 158, h: 50, label: '顔の見える\n多職種連携会議' },
    });
  });

  test('has classes by which the marks are drawn', () => {
    const inferred = [...byId.values()].find((element) => element.classes.includes('marked'));
    expect(inferred?.data.label).toBe('ケアマネジャー');
    expect(byId.get('box:council')?.classes).toBe('body council shown');
    expect(byId.get('box:team')?.classes).toBe('body body ghost');
    expect(byId.get('row:face~SECRETARIAT')?.classes).toBe('row NOT_STATED');
    expect(byId.get('ground:face~SECRETARIAT')?.classes).toBe('ground hatch');
    const dots = sceneElements(sceneOf(2013, KASHIWA)).filter((element) => element.classes === 'ground dots');
    expect(dots.length).toBeGreaterThan(4);
  });

  test('a tag of meetings selects them, and is marked when one of them is selected', () => {
    const select = { kind: 'meeting', id: 'careSakai~MEETING' };
    for (const part of ['tag', 'glyph', 'note'])
      expect(byId.get(`${part}:careSakai~MEETING`)?.data.select).toEqual(select);
    expect(byId.get('tag:careSakai~MEETING')?.classes).toBe('tag meeting');
    const planned = sceneElements(sceneOf(2014)).find(({ data }) => data.id === 'tag:careSakai~MEETING');
    expect(planned?.classes).toBe('tag meeting marked PLANNED');
    for (const selectedId of ['council~MEETING', 'council~MEETING~0', 'council-meeting-2']) {
      const { classes } = canvasMarks(bare(scene), { ...UNMARKED, selectedId });
      expect([...classes]).toEqual([['tag:council~MEETING', ['selected']]]);
      expect(rectOf(scene, selectedId)).toEqual(tagOf(scene, selectedId)?.ground);
    }
  });

  test('every part of a role selects it; rules, notes and tips select nothing', () => {
    for (const element of elements) {
      const isStill = element.classes.includes('still');
      expect(element.data.select === undefined, element.data.id).toBe(isStill);
    }
  });

  test('the corners of a line come back from share and distance', () => {
    for (const element of elements.filter((one) => one.group === 'edges')) {
      const from = byId.get(element.data.source ?? '')?.position ?? { x: NaN, y: NaN };
      const to = byId.get(element.data.target ?? '')?.position ?? { x: NaN, y: NaN };
      const corners = scene.edges
        .find((edge) => `${edge.kind}:${edge.id}` === element.data.id)
        ?.points.slice(1, -1);
      corners?.forEach((corner, i) => {
        const along = element.data.weights?.[i] ?? NaN;
        const aside = element.data.distances?.[i] ?? NaN;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
        expect(from.x + (to.x - from.x) * along + normal.x * aside).toBeCloseTo(corner.x, 6);
        expect(from.y + (to.y - from.y) * along + normal.y * aside).toBeCloseTo(corner.y, 6);
      });
    }
  });
});

describe('alongAndAside', () => {
  test('halfway along and to one side', () => {
    expect(alongAndAside({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toEqual({ along: 0.5, aside: 3 });
  });
});

describe('elementChanges', () => {
  test('between two years takes away and puts in only what differs', () => {
    const first = elementChanges(new Map(), sceneElements(sceneOf(2012)));
    const second = elementChanges(first.drawn, elements);
    expect(second.remove).toContain('chip:secretariat-sakai-team-2012-2012');
    expect(second.remove).not.toContain('box:council');
    expect(second.add.map((element) => element.data.id)).toContain('box:daily');
    expect(second.fresh.has('box:daily')).toBe(false);
    expect(second.fresh.has('chip:operator-union-daily-2013-')).toBe(true);
    expect(elementChanges(second.drawn, elements)).toMatchObject({ remove: [], add: [] });
  });
});

describe('canvasMarks', () => {
  test('marks one body, one role and one line', () => {
    const marks = (selectedId: string) => [
      ...canvasMarks(bare(scene), { ...UNMARKED, selectedId }).classes.keys(),
    ];
    expect(marks('face')).toEqual(['box:face']);
    expect(marks('face~SECRETARIAT')).toEqual(['row:face~SECRETARIAT']);
    expect(marks('council~MEMBER')).toEqual(['frame:council~MEMBER']);
    expect(marks('part-face-council')).toEqual(['PART_OF:part-face-council']);
    expect(marks('nobody')).toEqual([]);
  });

  test('counts every place of an organisation, highlighted or selected', () => {
    expect(placesOf(scene, 'union')).toEqual({ places: 7, bodies: 6 });
    for (const marked of [
      { selectedId: null, holder: 'union' },
      { selectedId: 'union', holder: null },
    ]) {
      const { classes, disc } = canvasMarks(bare(scene), { ...UNMARKED, ...marked, focusedId: 'face' });
      expect(disc?.data.label).toBe('7');
      expect([...classes.values()].filter((names) => names.includes('same'))).toHaveLength(7);
      expect(classes.get('box:face')).toEqual(['focus']);
    }
  });
});

test('rectOf finds bodies, roles and holders', () => {
  expect(rectOf(scene, 'face')).toMatchObject({ width: 158, height: 50 });
  expect(rectOf(scene, 'council~SECRETARIAT')).toMatchObject({ width: 142 });
  expect(rectOf(scene, 'adviser-tokyo-council-undated')).toMatchObject({ height: 28 });
  expect(rectOf(scene, 'nobody')).toBeUndefined();
});
