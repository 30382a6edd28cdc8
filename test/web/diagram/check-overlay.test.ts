import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { overlayScene, type Overlaid } from '../../../web/diagram/overlay/overlay-scene.js';
import type { SceneArrow } from '../../../web/diagram/overlay/overlaid.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { LAYERS } from '../../../web/model/layers.js';
import { overlayFaults } from './check-overlay.js';
import { answer } from './fixtures/answers.js';
import { SAKAI_WAY, sakaiChanges } from './fixtures/overlays.js';
import { SAKAI } from './fixtures/sakai.js';

const view = buildViewGraph(answer(SAKAI, null, 'ja'), answer(SAKAI, 2013, 'ja'), 'ja');
const scene = layoutCards(view, { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) });
const changes = overlayScene(scene, view, sakaiChanges('ja'), 'ja');
const way = overlayScene(scene, view, SAKAI_WAY, 'ja');

type Thing = 'tags' | 'arrows' | 'discs';

/** The picture with the first of a kind changed. */
function spoilt<K extends Thing>(
  sound: Overlaid,
  kind: K,
  change: (first: Overlaid[K][number]) => Partial<Overlaid[K][number]>,
): Overlaid {
  const [first, ...rest] = sound[kind];
  if (!first) throw new Error(`no ${kind}`);
  return { ...sound, [kind]: [{ ...first, ...change(first) }, ...rest] };
}

/** The check of overlays has to reject each of these, or it proves nothing. */
describe('overlayFaults', () => {
  test('finds nothing in sound pictures', () => {
    expect(overlayFaults(changes)).toEqual([]);
    expect(overlayFaults(way)).toEqual([]);
  });

  const face = scene.boxes.find((box) => box.bodyId === 'face') ?? { x: 0, y: 0 };
  const cases: [string, Overlaid, RegExp][] = [
    ['a tag on a name', spoilt(changes, 'tags', (tag) => ({ y: tag.y + 20 })), /on the name of council/],
    ['a tag on another body', spoilt(changes, 'tags', () => ({ x: face.x, y: face.y + 38 })), /lies on face/],
    [
      'a tag on another tag',
      spoilt(changes, 'tags', () => ({ x: face.x, y: face.y - 12, width: 158 })),
      /tag mark~council lies on tag/,
    ],
    ['a tag outside the picture', spoilt(changes, 'tags', () => ({ x: -8 })), /leaves the picture/],
    ['words wider than their tag', spoilt(changes, 'tags', () => ({ width: 20 })), /words of tag/],
    [
      'an arrow through a box',
      spoilt(changes, 'arrows', ({ points }) => ({ points: points.map(({ x }) => ({ x, y: 900 })) })),
      /enters team/,
    ],
    ['a slanting arrow', spoilt(changes, 'arrows', ({ head }) => ({ head: tilted(head) })), /slants/],
    ['an arrow from elsewhere', spoilt(changes, 'arrows', () => ({ from: 'daily' })), /does not leave daily/],
    ['an arrow to elsewhere', spoilt(changes, 'arrows', () => ({ to: 'daily' })), /does not reach daily/],
    [
      'a number on a name',
      spoilt(way, 'discs', () => ({ x: face.x + 60, y: face.y + 10 })),
      /number 1 lies on the name of face/,
    ],
    [
      'bold words without room',
      { ...way, looks: new Map(scene.chips.map((chip) => [chip.edgeId, ['strong']])), scene: narrowed() },
      /bold words/,
    ],
  ];
  test.each(cases)('finds %s', (_name, picture, fault) => {
    expect(overlayFaults(picture).join('\n')).toMatch(fault);
  });
});

/** The tip of an arrow out of line. */
function tilted([tip, left, right]: SceneArrow['head']): SceneArrow['head'] {
  return [{ x: tip.x - 4, y: tip.y }, left, right];
}

/** The scene with Latin words in its chips that fit plain and not bold. */
function narrowed(): Overlaid['scene'] {
  const lines = ['Community Support Centr'];
  return { ...scene, chips: scene.chips.map((chip) => ({ ...chip, text: { ...chip.text, lines } })) };
}
