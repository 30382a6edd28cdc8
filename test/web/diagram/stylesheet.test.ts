import { describe, expect, test } from 'vitest';
import { mixed } from '../../../web/diagram/colour.js';
import { dotsPolygon, hatchPolygon } from '../../../web/diagram/ground.js';
import { sceneElements } from '../../../web/diagram/elements.js';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { PALETTE_TOKENS, paletteFrom } from '../../../web/diagram/palette.js';
import { stylesheet } from '../../../web/diagram/stylesheet.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { LAYERS } from '../../../web/model/layers.js';
import { DRAWN_ROLES } from '../../../web/model/view-graph.js';
import { answer } from './fixtures/answers.js';
import { KASHIWA } from './fixtures/kashiwa.js';
import { SAKAI } from './fixtures/sakai.js';

const palette = paletteFrom((name) => `colour-${name}`);
const rules = stylesheet({ palette, fontFamily: 'sans-serif', forcedColours: false });

/** What holds for an element with these classes: the later rule wins. */
function styleOf(classes: string): Record<string, unknown> {
  const own = new Set(classes.split(' '));
  const fitting = rules.filter(({ selector }) => {
    const names = selector.match(/\.[\w-]+/g) ?? [];
    return names.length > 0 && names.every((name) => own.has(name.slice(1)));
  });
  return Object.assign({}, ...fitting.map((rule) => rule.style)) as Record<string, unknown>;
}

describe('stylesheet', () => {
  test('tells the roles apart by shape and line', () => {
    const looks = ['SECRETARIAT', 'OPERATOR', 'MEMBER', 'ADVISER', 'SUPPORTER'].map((role) => {
      const style = styleOf(`chip front ${role}`);
      const names = ['shape', 'corner-radius', 'border-style', 'border-dash-pattern'];
      return names.map((name) => JSON.stringify(style[name])).join(' ');
    });
    expect(new Set(looks).size).toBe(5);
    expect(styleOf('chip front ADVISER')).toMatchObject({ shape: 'cut-rectangle', 'border-style': 'dashed' });
  });

  test('inferred is dashed, recommended dotted, planned in two lines, whatever the role', () => {
    for (const role of DRAWN_ROLES) {
      const chip = (standing: string) => styleOf(`chip front ${role} marked ${standing}`);
      expect(chip('INFERRED')).toMatchObject({ 'border-style': 'dashed', 'border-dash-pattern': [3, 2.5] });
      expect(chip('RECOMMENDED')).toMatchObject({
        'border-style': 'dashed',
        'border-dash-pattern': [1.5, 2.5],
      });
      expect(chip('PLANNED')).toMatchObject({ 'border-style': 'double', 'border-width': 3 });
    }
  });

  test('marks, tags of meetings and lines between bodies tell the standing by their line too', () => {
    const standings = ['INFERRED', 'RECOMMENDED', 'PLANNED'];
    const outline = (classes: string): string => {
      const style = styleOf(classes);
      return JSON.stringify([style['border-style'], style['border-dash-pattern'] ?? null]);
    };
    expect(new Set(standings.map((standing) => outline(`seal ${standing}`))).size).toBe(3);
    const tags = ['tag meeting', ...standings.map((standing) => `tag meeting marked ${standing}`)];
    expect(new Set(tags.map(outline)).size).toBe(4);
    const lines = ['line PART_OF', ...standings.map((standing) => `line PART_OF ${standing}`)].map(
      (classes) => {
        const style = styleOf(classes);
        return JSON.stringify([style['line-style'], style['line-dash-pattern'], style['line-outline-width']]);
      },
    );
    expect(new Set(lines).size).toBe(4);
  });

  test('the three nothings look different', () => {
    const looks = ['NOT_STATED', 'NOT_REVIEWED', 'STATED_NONE'].map((known) => {
      const style = styleOf(`row ${known}`);
      return JSON.stringify([style['border-style'], style['border-dash-pattern']]);
    });
    expect(new Set(looks).size).toBe(3);
    expect(styleOf('ground hatch')['background-color']).toBe('colour-hatch');
    expect(styleOf('ground dots')['background-color']).toBe('colour-dots');
  });

  test('a ghost has no fill, and its text is no bolder than a note', () => {
    expect(styleOf('body body ghost')).toMatchObject({
      'background-opacity': 0,
      color: 'colour-text3',
      'font-weight': 400,
    });
  });

  test('every colour comes from the palette', () => {
    const colours = rules.flatMap(({ style }) =>
      Object.entries(style)
        .filter(([name]) => /color$/.test(name))
        .map(([, value]) => String(value)),
    );
    expect(colours.filter((colour) => !colour.startsWith('colour-'))).toEqual([]);
    expect(colours.length).toBeGreaterThan(40);
  });

  test('every class of the casebook has a rule', () => {
    const known = new Set(rules.flatMap(({ selector }) => selector.match(/\.[\w-]+/g) ?? []));
    const classes = [SAKAI, KASHIWA].flatMap((facts) => {
      const view = buildViewGraph(answer(facts, null, 'ja'), answer(facts, 2012, 'ja'), 'ja');
      const scene = layoutCards(view, {
        width: 856,
        orientation: 'wide',
        locale: 'ja',
        layers: new Set(LAYERS),
      });
      return sceneElements(scene).flatMap((element) => element.classes.split(' '));
    });
    // Said for completeness where the plain look is meant.
    const plain = ['front', 'shown', 'align-middle', 'ROLE', 'body'];
    expect([...new Set(classes)].filter((name) => !known.has(`.${name}`) && !plain.includes(name))).toEqual(
      [],
    );
  });

  test('names no token twice', () => {
    const tokens = Object.values(PALETTE_TOKENS).map(([token]) => token);
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

test('mixed takes a share of the other colour', () => {
  expect(mixed('rgb(255, 255, 255)', 'rgb(0, 0, 0)', 0.2)).toBe('rgb(204, 204, 204)');
  expect(mixed('Canvas', 'rgb(0, 0, 0)', 0.2)).toBe('Canvas');
});

test.each([
  ['hatch', hatchPolygon],
  ['dots', dotsPolygon],
])('%s stays within its box', (_name, polygon) => {
  const points = polygon(158, 25);
  expect(points.length).toBeGreaterThan(100);
  expect(points.length % 2).toBe(0);
  for (const value of points) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
});
