import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expanded,
  formatExpansion,
  parseExpansion,
  partsKey,
  UNTOUCHED,
  type Expansion,
} from '../../../web/model/expansion/expansion.js';
import { foldingOf, openedFor, pressed } from '../../../web/model/expansion/folding.js';
import { effective, isShared, rowChange } from '../../../web/model/expansion/outline.js';
import { visibleRows } from '../../../web/model/outline-rows.js';
import { outlineOf } from '../../../web/model/outline.js';
import { formatPlace, parsePlace } from '../../../web/model/place.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';
import { viewArbitrary } from '../diagram/fixtures/random-view.js';
import { body, group, view } from './outline-fixture.js';

const OPERATED = [group('OPERATOR', ['A', 'B'])];

/** A council with two parts, the first of which has one itself, and a body that stands alone. */
const GRAPH = view(
  [
    body('body-council', 'Council', [group('SECRETARIAT', ['S', 'Old*'])], { kind: 'COUNCIL' }),
    body('body-one', 'One', OPERATED, { parents: ['body-council'] }),
    body('body-inner', 'Inner', OPERATED, { parents: ['body-one'] }),
    body('body-two', 'Two', [], { parents: ['body-council'], state: 'ghost' }),
    body('body-alone', 'Alone', OPERATED),
  ],
  [
    ['body-one', 'body-council'],
    ['body-inner', 'body-one'],
    ['body-two', 'body-council'],
  ],
);

/** A head with 70 parts, each with one of its own. */
const LARGE: ViewGraph = view(
  [
    body('body-head', 'Head', OPERATED),
    ...Array.from({ length: 70 }, (_, i) => [
      body(`body-p${i}`, `P${i}`, OPERATED, { parents: ['body-head'] }),
      body(`body-c${i}`, `C${i}`, OPERATED, { parents: [`body-p${i}`] }),
    ]).flat(),
  ],
  Array.from({ length: 70 }, (_, i) => [
    [`body-p${i}`, 'body-head'] as const,
    [`body-c${i}`, `body-p${i}`] as const,
  ]).flat(),
);

const said = (text: string): Expansion => parseExpansion(text);
const hidden = (graph: ViewGraph, text: string): string[] => [...foldingOf(graph, said(text)).hidden];

describe('what is opened and closed, in an address', () => {
  it('is a short list', () => {
    const changes = [
      [partsKey('body-council'), false],
      ['body-one', false],
      ['draft.7', true],
    ] as const;
    const text = formatExpansion(expanded(UNTOUCHED, changes));
    expect(text).toBe('-council*,-one,.draft.7');
    expect([...said(text ?? '')]).toEqual(changes.map(([key, open]) => [key, open]));
    expect(formatExpansion(expanded(said('-one'), [['body-one', null]]))).toBeUndefined();
  });

  it('comes back the same, whatever the ids', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
    const entry = fc.tuple(id, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const keys = entries.map(([name, parts, open]) => [parts ? partsKey(name) : name, open] as const);
        const expansion = expanded(UNTOUCHED, keys);
        expect([...said(formatExpansion(expansion) ?? '')]).toEqual([...expansion]);
      }),
      { seed: 2015 },
    );
  });

  it('keeps what was said last when there is too much for an address', () => {
    const many = Array.from({ length: 60 }, (_, i) => [`body-number-${i}`, false] as const);
    const text = formatExpansion(expanded(UNTOUCHED, many)) ?? '';
    expect(text.length).toBeLessThanOrEqual(480);
    expect(text).toMatch(/-number-59$/);
    expect(text).not.toContain('number-0,');
  });

  it('leaves out what is no list of bodies', () => {
    expect([...said('-, *,~x,<b>,-one')].map(([key]) => key)).toEqual(['body-one']);
  });
});

describe('what a picture folds away', () => {
  it('is nothing while nobody closed anything, up to 60 bodies', () => {
    const { folds, ...rest } = foldingOf(GRAPH, UNTOUCHED);
    expect([...rest.hidden, ...rest.bare, ...rest.roomless]).toEqual([]);
    expect([...folds.keys()]).toEqual(['body-council', 'body-one', 'body-inner', 'body-alone']);
    expect(folds.get('body-council')).toEqual([
      { key: 'body-council~PARTS', opens: false, bodies: 0, relations: 0 },
    ]);
    expect(folds.get('body-inner')).toEqual([{ key: 'body-inner', opens: false, bodies: 0, relations: 0 }]);
  });

  it('is first the parts of a body, then its roles, counted as the year has them', () => {
    expect(hidden(GRAPH, '-council*')).toEqual(['body-one', 'body-inner', 'body-two']);
    expect(foldingOf(GRAPH, said('-council*')).folds.get('body-council')).toEqual([
      { key: 'body-council~PARTS', opens: true, bodies: 2, relations: 0 },
      { key: 'body-council', opens: false, bodies: 0, relations: 0 },
    ]);
    const all = foldingOf(GRAPH, said('-council*,-council'));
    expect([...all.bare]).toEqual(['body-council']);
    expect(all.folds.get('body-council')).toEqual([
      { key: 'body-council', opens: true, bodies: 2, relations: 1 },
    ]);
    expect([...foldingOf(GRAPH, said('-council*')).roomless]).toEqual([]);
  });

  it('is all but the first level of a large structure, which takes no room until it is opened', () => {
    const folding = foldingOf(LARGE, UNTOUCHED);
    expect([folding.hidden.size, folding.roomless.size]).toEqual([70, 70]);
    expect(folding.folds.get('body-p3')?.[0]).toMatchObject({ key: 'body-p3~PARTS', opens: true, bodies: 1 });
    const opened = foldingOf(LARGE, said('p3*'));
    expect([opened.hidden.has('body-c3'), opened.roomless.size]).toEqual([false, 69]);
    expect(foldingOf(LARGE, said('-head*')).roomless.has('body-p3')).toBe(false);
  });

  it('opens again to what it is by itself', () => {
    const press = (graph: ViewGraph, text: string, key: string, opens: boolean): string =>
      formatExpansion(expanded(said(text), pressed(graph, { key, opens }))) ?? '';
    expect(press(GRAPH, '', 'body-council~PARTS', false)).toBe('-council*');
    expect(press(GRAPH, '-council*', 'body-council~PARTS', true)).toBe('');
    expect(press(GRAPH, '-council*', 'body-council', false)).toBe('-council*,-council');
    expect(press(GRAPH, '-council*,-council', 'body-council', true)).toBe('');
    expect(press(GRAPH, '-alone', 'body-alone', true)).toBe('');
    expect(press(LARGE, '', 'body-p3~PARTS', true)).toBe('p3*');
    expect(press(LARGE, '-p3', 'body-p3', true)).toBe('p3*');
  });

  it('is opened for what is selected in it', () => {
    const open = (text: string, selected: string): string =>
      formatExpansion(expanded(said(text), openedFor(GRAPH, said(text), selected))) ?? '';
    expect(open('-council*,-alone', 'body-inner')).toBe('-alone');
    expect(open('-alone', 'body-alone')).toBe('-alone');
    expect(open('-alone', 'body-alone~OPERATOR')).toBe('');
    expect(open('-alone', 'A~OPERATOR~body-alone')).toBe('');
    expect(open('-alone', 'org-nowhere')).toBe('-alone');
    expect(openedFor(LARGE, UNTOUCHED, 'body-c3')).toEqual([
      ['body-p3', null],
      ['body-p3~PARTS', true],
      ['body-head', null],
      ['body-head~PARTS', null],
    ]);
  });

  it('hides a body exactly when one above it is closed, in any structure', () => {
    fc.assert(
      fc.property(viewArbitrary(), fc.infiniteStream(fc.boolean()), (graph, coins) => {
        const closed = graph.bodies.filter(() => coins.next().value === true).map(({ id }) => id);
        const folding = foldingOf(graph, new Map(closed.map((id) => [partsKey(id), false])));
        const isHidden = (id: string, depth = 0): boolean => {
          const parent = graph.bodies.find((one) => one.id === id)?.parents[0];
          if (parent === undefined || depth > graph.bodies.length) return false;
          return closed.includes(parent) || isHidden(parent, depth + 1);
        };
        expect([...folding.hidden]).toEqual(graph.bodies.map(({ id }) => id).filter((id) => isHidden(id)));
      }),
      { seed: 2015, numRuns: 100 },
    );
  });
});

describe('the outline beside it', () => {
  const rows = (graph: ViewGraph, text: string, path: readonly string[] = []): string[] =>
    outlineOf(graph, []).flatMap(({ nodes }) =>
      visibleRows(nodes, effective(said(text), UNTOUCHED, path)).map(({ node }) => node.key),
    );

  it('closes and opens with it', () => {
    expect(rows(GRAPH, '')).toContain('body-inner');
    expect(rows(GRAPH, '-council*')).not.toContain('body-one');
    expect(rows(GRAPH, '-council*')).toContain('body-council~SECRETARIAT');
    expect(rows(GRAPH, '-council')).toEqual(['body-council', 'body-alone', 'body-two']);
  });

  it('shows the first level of a large structure', () => {
    expect(rows(LARGE, '')).toContain('body-p3');
    expect(rows(LARGE, '')).not.toContain('body-c3');
    expect(rows(LARGE, 'p3*')).toContain('body-c3');
  });

  it('is open where the selected row is, unless somebody closed it', () => {
    expect(rows(GRAPH, '', ['body-alone'])).toContain('body-alone~OPERATOR');
    expect(rows(GRAPH, '-alone', ['body-alone'])).not.toContain('body-alone~OPERATOR');
  });

  it('says only what is not so by itself', () => {
    const council = { key: 'c', kind: 'body', opened: true } as const;
    const leaf = { key: 'l', kind: 'body', opened: false } as const;
    const parts = { key: 'p', kind: 'parts', opened: false } as const;
    expect([rowChange(council, false), rowChange(council, true)]).toEqual([
      ['c', false],
      ['c', null],
    ]);
    expect([rowChange(leaf, true), rowChange(leaf, false)]).toEqual([
      ['l', true],
      ['l', false],
    ]);
    expect([rowChange(parts, true), rowChange(parts, false)]).toEqual([
      ['p', true],
      ['p', null],
    ]);
    expect((['body', 'parts', 'role', 'holder'] as const).map((kind) => isShared({ kind }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the place of a picture, in an address', () => {
  it('is read as it was written, to whole px and percent', () => {
    const place = { x: -120.4, y: 40.6, zoom: 1.254, bodyId: 'body-sakai-council' };
    expect(formatPlace(place)).toBe('-120,41,1.25,sakai-council');
    expect(parsePlace(formatPlace(place))).toEqual({
      x: -120,
      y: 41,
      zoom: 1.25,
      bodyId: 'body-sakai-council',
    });
    expect(parsePlace(formatPlace({ ...place, bodyId: 'b0' }))?.bodyId).toBe('b0');
  });

  it.each(['', '1,2', '1,2,3', '1,2,0,x', 'a,b,c,d', '1,2,1,<x>', '1e9,2,1,x', undefined])(
    'is none in %s',
    (text) => {
      expect(parsePlace(text)).toBeNull();
    },
  );
});
