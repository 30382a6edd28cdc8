import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCards } from '../../../../web/diagram/layout-cards.js';
import type { Scene } from '../../../../web/diagram/scene.js';
import { buildViewGraph } from '../../../../web/model/build-view-graph.js';
import { countsOf, layerOf, layersOn, type Counts } from '../../../../web/model/counts.js';
import { filterRows } from '../../../../web/model/filters/filter-counts.js';
import { hiddenBy, NO_FILTER, type Filter } from '../../../../web/model/filters/filter.js';
import { LAYERS } from '../../../../web/model/layers.js';
import { outlineOf, type OutlineNode } from '../../../../web/model/outline.js';
import { signsIn, type Sign } from '../../../../web/model/signs.js';
import type { ViewGraph } from '../../../../web/model/view-graph.js';
import { viewArbitrary } from '../../diagram/fixtures/random-view.js';
import { sceneFaults } from '../../diagram/check-scene.js';
import { answerArbitrary, filterArbitrary, kindOf, type Answer } from './random-answer.js';

/** What a filter hides, and that nothing else changes by it: over arbitrary answers and filters. */

const RUNS = { seed: 2015, numRuns: 150 };
const FORMS = [
  { orientation: 'wide', width: 856 },
  { orientation: 'portrait', width: 360 },
] as const;

function graphOf(answer: Answer, filter: Filter): ViewGraph {
  const { standings } = filter;
  return buildViewGraph(answer, answer, 'ja', { isHidden: hiddenBy(filter, kindOf), standings });
}

function sceneOf(answer: Answer, filter: Filter, form: (typeof FORMS)[number]): Scene {
  return layoutCards(graphOf(answer, filter), { ...form, locale: 'ja', layers: layersOn(filter.off) });
}

function counted(answer: Answer, filter: Filter): Counts {
  const { off, standings } = filter;
  return countsOf({ now: answer, isCited: () => true, off, isHidden: hiddenBy(filter, kindOf), standings });
}

/** Holders of roles that are drawn, told by the claims themselves. */
function expectedHolders({ edges }: Answer, { off, kinds, standings }: Filter): Set<string> {
  const drawn = edges.filter((edge) => {
    const layer = layerOf(edge);
    if (layer === null || layer === 'PART_OF' || off.includes(layer)) return false;
    return !kinds.includes(kindOf(edge.source)) && !standings.includes(edge.standing);
  });
  return new Set(drawn.map(({ role, source, target }) => `${target} ${role} ${source}`));
}

const placesIn = ({ boxes, frames, chips }: Scene): Map<string, string> =>
  new Map(
    [
      ...boxes.map((box) => ({ id: `box ${box.bodyId}`, rect: box })),
      ...frames.map((frame) => ({ id: `frame ${frame.id}`, rect: frame })),
      ...chips.map((chip) => ({ id: `chip ${chip.bodyId} ${chip.role} ${chip.holderId}`, rect: chip })),
    ].map(({ id, rect }) => [id, [rect.x, rect.y, rect.width, rect.height].join(' ')]),
  );

describe('a filter', () => {
  it('hides exactly those relations, in the picture and in the outline', () => {
    fc.assert(
      fc.property(answerArbitrary, filterArbitrary, (answer, filter) => {
        const expected = expectedHolders(answer, filter);
        const { chips, edges } = sceneOf(answer, filter, FORMS[0]);
        expect(new Set(chips.map((chip) => `${chip.bodyId} ${chip.role} ${chip.holderId}`))).toEqual(
          expected,
        );
        const lines = answer.edges.filter(
          ({ type, standing }) =>
            type === 'PART_OF' && !filter.off.includes('PART_OF') && !filter.standings.includes(standing),
        );
        const drawn = edges.filter(({ kind }) => kind !== 'ROLE').map(({ id }) => id);
        expect(drawn.sort()).toEqual(lines.map(({ id }) => id).sort());
        expect(holdersIn(graphOf(answer, filter), filter)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('moves nothing, in either form', () => {
    fc.assert(
      fc.property(answerArbitrary, filterArbitrary, (answer, filter) => {
        for (const form of FORMS) {
          const all = placesIn(sceneOf(answer, NO_FILTER, form));
          for (const [id, place] of placesIn(sceneOf(answer, filter, form)))
            expect([id, place]).toEqual([id, all.get(id)]);
        }
      }),
      RUNS,
    );
  });

  it('leaves a picture in which nothing overlaps', () => {
    fc.assert(
      fc.property(answerArbitrary, filterArbitrary, fc.constantFrom(...FORMS), (answer, filter, form) => {
        expect(sceneFaults(sceneOf(answer, filter, form))).toEqual([]);
      }),
      RUNS,
    );
  });
});

function holdersIn(graph: ViewGraph, { off }: Filter): Set<string> {
  const walk = (nodes: readonly OutlineNode[], body: string): string[] =>
    nodes.flatMap((node) => {
      if (node.kind !== 'role') return walk(node.children, node.kind === 'body' ? node.key : body);
      return node.children.map((child) => `${body} ${node.role} ${child.organizationId}`);
    });
  return new Set(outlineOf(graph, [], off).flatMap(({ nodes }) => walk(nodes, '')));
}

describe('the counts', () => {
  it('add up: what is shown and what is hidden is all there is', () => {
    fc.assert(
      fc.property(answerArbitrary, filterArbitrary, (answer, filter) => {
        const all = counted(answer, NO_FILTER);
        const some = counted(answer, filter);
        const isHidden = hiddenBy(filter, kindOf);
        const drawn = answer.edges.filter((edge) => layerOf(edge) !== null);
        for (const layer of LAYERS) {
          expect(some.layers[layer].relations).toBe(all.layers[layer].relations);
          if (layer === 'MEETING') continue;
          const hidden = drawn.filter((edge) => layerOf(edge) === layer && isHidden(edge)).length;
          expect(some.layers[layer].shown + hidden).toBe(some.layers[layer].relations);
        }
        const on = LAYERS.filter((layer) => layer !== 'MEETING' && !filter.off.includes(layer));
        expect(on.reduce((sum, layer) => sum + some.layers[layer].shown, 0)).toBe(some.shown.relations);
        expect(some.byStanding.reduce((sum, { shown }) => sum + shown, 0)).toBe(some.shown.relations);
        expect(some.byStanding.reduce((sum, { count }) => sum + count, 0)).toBe(some.relations);
        expect(some.shown.cited).toBe(some.shown.relations);
        expect(some.shown.organizations).toBeLessThanOrEqual(some.organizations);
        expect(all.shown).toMatchObject({ relations: all.relations, organizations: all.organizations });
      }),
      RUNS,
    );
  });

  it('of bodies with meetings are the tags of the picture', () => {
    fc.assert(
      fc.property(answerArbitrary, filterArbitrary, (answer, filter) => {
        const tags = sceneOf(answer, filter, FORMS[0]).notes.filter(({ kind }) => kind === 'meeting');
        expect(tags).toHaveLength(counted(answer, filter).shown.meetings);
      }),
      RUNS,
    );
  });

  it('of the filter say how much each tick brings', () => {
    fc.assert(
      fc.property(answerArbitrary, filterArbitrary, (answer, filter) => {
        const { kinds, standings } = filterRows(answer, filter, kindOf);
        const total = counted(answer, NO_FILTER).relations;
        expect(standings.reduce((sum, { all }) => sum + all, 0)).toBe(total);
        const without = { ...filter, off: [] };
        const shown = standings.filter(({ hidden }) => !hidden).reduce((sum, row) => sum + row.shown, 0);
        expect(shown).toBe(counted(answer, without).shown.relations);
        for (const row of [...kinds, ...standings]) expect(row.shown).toBeLessThanOrEqual(row.all);
        expect(kinds.filter(({ all, hidden }) => all === 0 && !hidden)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The signs of a picture, told by what is drawn. */
function signsDrawn({ chips, edges, rows, notes, boxes }: Scene): Set<Sign> {
  const standings = [
    ...chips,
    ...edges.filter(({ kind }) => kind !== 'ROLE'),
    ...notes.flatMap((note) => (note.kind === 'meeting' ? [note] : [])),
  ].map(({ standing }) => standing);
  const known = rows.map((row) => row.known);
  const signs: readonly (readonly [Sign, boolean])[] = [
    ['collective', chips.some((chip) => chip.collective)],
    ['INFERRED', standings.includes('INFERRED')],
    ['RECOMMENDED', standings.includes('RECOMMENDED')],
    ['PLANNED', standings.includes('PLANNED')],
    ['NOT_STATED', known.includes('NOT_STATED')],
    ['NOT_REVIEWED', known.includes('NOT_REVIEWED')],
    ['STATED_NONE', known.includes('STATED_NONE')],
    ['unspoken', boxes.some(({ state }) => state === 'unspoken')],
    ['ghost', boxes.some(({ state }) => state === 'ghost')],
    ['cross', edges.some(({ kind }) => kind === 'CROSS')],
  ];
  return new Set(signs.flatMap(([sign, isThere]) => (isThere ? [sign] : [])));
}

describe('the key', () => {
  it('explains the signs that are in the picture, and no other', () => {
    // The tag of a body of which the year says nothing has no room for its meetings.
    const told = (view: ViewGraph): ViewGraph => ({
      ...view,
      bodies: view.bodies.map((body) =>
        body.state === 'unspoken' ? { ...body, meetings: undefined } : body,
      ),
    });
    fc.assert(
      fc.property(viewArbitrary(), fc.subarray([...LAYERS]), (view, off) => {
        const scene = layoutCards(told(view), { ...FORMS[0], locale: 'ja', layers: layersOn(off) });
        expect(new Set(signsIn(told(view), off))).toEqual(signsDrawn(scene));
      }),
      RUNS,
    );
  });
});
