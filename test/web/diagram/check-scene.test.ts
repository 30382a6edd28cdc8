import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import type { Scene, SceneMeetings, SceneText, SceneWords } from '../../../web/diagram/scene.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { LAYERS } from '../../../web/model/layers.js';
import { sceneFaults } from './check-scene.js';
import { answer } from './fixtures/answers.js';
import { SAKAI } from './fixtures/sakai.js';

const sound = layoutCards(buildViewGraph(answer(SAKAI, null, 'ja'), answer(SAKAI, 2012, 'ja'), 'ja'), {
  width: 856,
  orientation: 'wide',
  locale: 'ja',
  layers: new Set(LAYERS),
});

/** The scene with the first of a kind changed. */
function spoilt<K extends 'boxes' | 'frames' | 'chips' | 'rows' | 'edges'>(
  kind: K,
  change: (first: Scene[K][number]) => Partial<Scene[K][number]>,
): Scene {
  const [first, ...rest] = sound[kind];
  if (!first) throw new Error(`no ${kind}`);
  return { ...sound, [kind]: [{ ...first, ...change(first) }, ...rest] };
}

const WORD: SceneText = {
  ...{ lines: ['推'], x: 67, y: 287, size: 10.5, lineHeight: 10.5 },
  ...{ align: 'middle', weight: 700 },
};

/** The scene with the first of the notes that are no tags of meetings changed. */
function withNote(change: (note: SceneWords) => Partial<SceneWords>): Scene {
  const first = sound.notes.findIndex((note) => note.kind !== 'meeting');
  const notes = sound.notes.map((note, i) =>
    i === first && note.kind !== 'meeting' ? { ...note, ...change(note) } : note,
  );
  return { ...sound, notes };
}

/** The scene with the tag of the meetings of the council changed. */
function withTag(change: (tag: SceneMeetings) => Partial<SceneMeetings>): Scene {
  return {
    ...sound,
    notes: sound.notes.map((note) =>
      note.kind === 'meeting' && note.id === 'council~MEETING' ? { ...note, ...change(note) } : note,
    ),
  };
}

/** The check of pictures has to reject each of these, or it proves nothing. */
describe('sceneFaults', () => {
  test('finds nothing in a sound picture', () => expect(sceneFaults(sound)).toEqual([]));

  const cases: [string, Scene, RegExp][] = [
    ['a box on another', spoilt('boxes', () => ({ x: 40, y: 250, width: 300, height: 80 })), /lies on/],
    [
      'a name wider than its box',
      spoilt('boxes', (box) => ({ text: { ...box.text, size: 30 } })),
      /name of council leaves/,
    ],
    ['a chip outside its frame', spoilt('chips', (chip) => ({ x: chip.x - 30 })), /leaves its frame/],
    [
      'words wider than their chip',
      spoilt('chips', (chip) => ({ text: { ...chip.text, lines: ['坂井地区歯科医師会連絡協議会'] } })),
      /words of chip/,
    ],
    [
      'a heading over its count',
      spoilt('frames', (frame) => ({ label: { ...frame.label, lines: ['構成・参加'.repeat(6)] } })),
      /heading of/,
    ],
    [
      'words wider than their row',
      spoilt('rows', (row) => ({ text: { ...row.text, size: 20 } })),
      /words of row/,
    ],
    [
      'a line through a box',
      spoilt('edges', () => ({
        points: [
          { x: 0, y: 290 },
          { x: 800, y: 290 },
        ],
      })),
      /enters/,
    ],
    [
      'a slanting line',
      spoilt('edges', () => ({
        points: [
          { x: 0, y: 0 },
          { x: 9, y: 9 },
        ],
      })),
      /slants/,
    ],
    [
      'a note on a box',
      withNote((note) => ({ text: { ...note.text, x: 100, y: 280 }, ground: null })),
      /lies on/,
    ],
    ['a box outside the picture', { ...sound, width: 400 }, /leaves the picture/],
    [
      'a tag of meetings beside its box',
      withTag((tag) => ({ ground: { ...tag.ground, x: tag.ground.x + 90 } })),
      /leaves the edge/,
    ],
    [
      'a tag of meetings inside its box',
      withTag((tag) => ({ ground: { ...tag.ground, y: tag.ground.y + 20 } })),
      /leaves the edge/,
    ],
    ['a tag of meetings of no body', withTag(() => ({ id: 'nobody~MEETING' })), /has no body/],
    [
      'a tag of meetings with its sign on its words',
      withTag((tag) => ({ glyph: { ...tag.glyph, x: tag.text.x - 5 } })),
      /lies on its words/,
    ],
    [
      'a tag of meetings whose sign leaves it',
      withTag((tag) => ({ glyph: { ...tag.glyph, x: tag.glyph.x - 20 } })),
      /the sign of council~MEETING leaves it/,
    ],
    [
      'a line through a tag of meetings',
      withTag((tag) => ({ ground: { ...tag.ground, y: 0, height: 800 } })),
      /enters council~MEETING/,
    ],
    [
      'a mark of a line on a box',
      spoilt('edges', () => ({ seal: { x: 60, y: 280, width: 15, height: 15, text: WORD } })),
      /seal of .* lies on/,
    ],
    [
      'words wider than the mark of a line',
      spoilt('edges', () => ({ seal: { x: 5, y: 2, width: 4, height: 4, text: WORD } })),
      /words of seal of/,
    ],
  ];
  test.each(cases)('finds %s', (_name, scene, fault) => {
    expect(sceneFaults(scene).join('\n')).toMatch(fault);
  });
});
