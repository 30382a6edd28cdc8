import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { canvasMarks, UNMARKED } from '../../../web/diagram/marked.js';
import { LOOKS, MARKS } from '../../../web/diagram/overlay/looks.js';
import { overlaidElements } from '../../../web/diagram/overlay/overlay-elements.js';
import { overlayScene, type Overlaid } from '../../../web/diagram/overlay/overlay-scene.js';
import { greyed, PALETTE_TOKENS, paletteFrom } from '../../../web/diagram/palette.js';
import { overlaidToSvg } from '../../../web/diagram/scene-svg.js';
import { stylesheet } from '../../../web/diagram/stylesheet.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { DRAWN_ROLES } from '../../../web/model/view-graph.js';
import { LAYERS } from '../../../web/model/layers.js';
import type { Overlay } from '../../../web/model/overlay.js';
import { answer } from './fixtures/answers.js';
import { SAKAI_WAY, sakaiChanges } from './fixtures/overlays.js';
import { SAKAI } from './fixtures/sakai.js';

const view = buildViewGraph(answer(SAKAI, null, 'ja'), answer(SAKAI, 2013, 'ja'), 'ja');
const scene = layoutCards(view, { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) });
const over = (overlay: Overlay | null): Overlaid => overlayScene(scene, view, overlay, 'ja');
const changes = over(sakaiChanges('ja'));
const way = over(SAKAI_WAY);
const palette = paletteFrom((name) => `var(${PALETTE_TOKENS[name][0]})`);

const elements = overlaidElements(changes);
const classesOf = (id: string, from = elements): string[] =>
  from.find((element) => element.data.id === id)?.classes.split(' ') ?? [];

/** What holds for an element with these classes: the later rule wins. */
function styleOf(classes: readonly string[]): Record<string, unknown> {
  const rules = stylesheet({ palette, fontFamily: 'sans-serif', forcedColours: false });
  const fitting = rules.filter(({ selector }) =>
    selector.split(',').some((one) => {
      const names = one.match(/\.[\w-]+/g) ?? [];
      return names.length > 0 && names.every((name) => classes.includes(name.slice(1)));
    }),
  );
  return Object.assign({}, ...fitting.map((rule) => rule.style)) as Record<string, unknown>;
}

describe('elements of an overlay', () => {
  test('every part of a thing has its looks, and every id is there once', () => {
    expect(new Set(elements.map((element) => element.data.id)).size).toBe(elements.length);
    expect(classesOf('box:daily')).toContain('added');
    expect(classesOf('glyph:daily~OPERATOR')).toContain('added');
    expect(classesOf('stack:operator-silver-daily-2013-')).toContain('added');
    expect(classesOf('box:team')).toContain('ended');
    expect(classesOf('row:face~SECRETARIAT')).toContain('undetermined');
  });

  test('a body that ended has a line through each line of its name', () => {
    const strikes = elements.filter((element) => element.classes.includes('strike'));
    const box = scene.boxes.find((one) => one.bodyId === 'team');
    expect(strikes).toHaveLength(box?.text.lines.length ?? 0);
    expect(strikes[0]?.position?.x).toBeCloseTo(box?.text.x ?? 0, 6);
    expect(strikes[0]?.position?.y).toBeCloseTo(box?.text.y ?? 0, 6);
  });

  test('a tag selects its body, an arrow its succession', () => {
    const select = (id: string) => elements.find((element) => element.data.id === id)?.data.select;
    expect(select('mark:mark~team')).toEqual({ kind: 'body', id: 'team' });
    expect(select('arrow:succeeds-awareness')).toEqual({ kind: 'line', id: 'succeeds-awareness' });
    const { classes } = canvasMarks(changes, { ...UNMARKED, selectedId: 'succeeds-awareness' });
    expect(classes.get('arrow:succeeds-awareness')).toEqual(['selected']);
  });

  test('numbers stand as discs on a way', () => {
    const discs = overlaidElements(way).filter((element) => element.classes.includes('step'));
    expect(discs.map((disc) => disc.data.label)).toEqual(['1', '2', '3']);
  });

  test('without an overlay there is nothing of one', () => {
    const plain = overlaidElements(over(null));
    expect(
      plain.filter((element) => /\b(mark|arrow|head|strike|step|dim|on)\b/.test(element.classes)),
    ).toEqual([]);
  });

  test('every class has a rule', () => {
    const rules = stylesheet({ palette, fontFamily: 'sans-serif', forcedColours: false });
    const known = new Set(rules.flatMap(({ selector }) => selector.match(/\.[\w-]+/g) ?? []));
    const classes = [changes, way].flatMap((picture) =>
      overlaidElements(picture).flatMap((element) => element.classes.split(' ')),
    );
    // Said for completeness where the plain look is meant.
    const plain = ['front', 'shown', 'align-middle', 'ROLE', 'body', 'of-box', 'step'];
    const unknown = [...new Set(classes)].filter((name) => !known.has(`.${name}`) && !plain.includes(name));
    expect(unknown).toEqual([]);
  });
});

describe('an overlay without colour', () => {
  test('tells the marks of bodies apart by sign and by line', () => {
    const marks = Object.values(MARKS);
    expect(new Set(marks.map(({ sign }) => sign)).size).toBe(marks.length);
    const lines = marks.map(({ look }) => {
      const { width, dash } = LOOKS[look].box ?? {};
      return JSON.stringify([width, dash]);
    });
    expect(new Set(lines).size).toBe(marks.length);
  });

  test('tells a way from the rest by the width of its lines and the weight of its words', () => {
    const on = styleOf(['line', 'PART_OF', 'on']);
    const dim = styleOf(['line', 'PART_OF', 'dim']);
    expect([on['width'], dim['width']]).toEqual([4, 1.5]);
    expect(styleOf(['body', 'dim'])['font-weight']).toBe(400);
    expect(styleOf(['body', 'on'])['font-weight']).toBe(700);
    expect(Number(on['z-index'])).toBeGreaterThan(Number(dim['z-index']));
  });

  test('what is dimmed stays readable, without a share of transparency', () => {
    for (const classes of [
      ['body', 'dim'],
      ['chip', 'front', 'MEMBER', 'dim'],
      ['text', 'second', 'dim'],
    ]) {
      expect(styleOf(classes)['color']).toBe('var(--gov-text-3)');
      expect(styleOf(classes)).not.toHaveProperty('opacity');
    }
  });
});

test('greyed leaves no colour to any role or body, and the text as it is', () => {
  const grey = greyed(palette);
  const names = ['council', 'body', ...DRAWN_ROLES.map((role) => role.toLowerCase())] as const;
  for (const name of names) {
    expect(Object.entries(grey).find(([key]) => key === `${name}Line`)?.[1]).toBe(palette.edge);
    expect(Object.entries(grey).find(([key]) => key === `${name}Fill`)?.[1]).toBe(palette.page);
  }
  expect([grey.text, grey.text2, grey.addedLine]).toEqual([palette.text, palette.text2, palette.addedLine]);
});

describe('the marks of an organisation', () => {
  test('all its chips are marked while it is pointed at, without a disc', () => {
    const { classes, disc } = canvasMarks(over(null), { ...UNMARKED, hovered: 'union' });
    expect(disc).toBeNull();
    expect(classes.size).toBe(7);
    expect([...classes.values()].every((names) => names.includes('same'))).toBe(true);
  });

  test('one who left is the same organisation, but no place of it', () => {
    const chip = { ...scene.chips.find((one) => one.edgeId === 'operator-union-daily-2013-') };
    const left = {
      ...scene,
      chips: scene.chips.filter((one) => one.edgeId !== chip.edgeId),
      vacant: scene.chips.filter((one) => one.edgeId === chip.edgeId),
    };
    const chips = new Map([['operator-union-daily-2013-', 'ENDED']] as const);
    const picture = overlayScene(left, view, { ...sakaiChanges('ja'), chips }, 'ja');
    const { classes, disc } = canvasMarks(picture, { ...UNMARKED, holder: 'union' });
    expect(disc?.data.label).toBe('6');
    expect([...classes.values()].filter((names) => names.includes('same'))).toHaveLength(7);
  });
});

describe('the SVG of an overlay', () => {
  const svgOf = (picture: Overlaid): string =>
    overlaidToSvg(picture, { palette, title: '坂井地区', idPrefix: 'a' });

  test('has the tags, the arrow and the struck name', () => {
    const svg = svgOf(changes);
    expect(svg).toContain('＋ 新設</tspan>');
    expect(svg).toContain('→ 後継・要確認</tspan>');
    expect(svg).toContain('id="a-arrow-succeeds-awareness"');
    expect(svg).toMatch(/<g id="a-team"><title>住民啓発実施チーム<\/title>.*?text-decoration="line-through"/);
    expect(svg).toMatch(/<g id="a-daily"><title>[^<]*<\/title><rect [^>]*stroke-width="3"/);
    expect(svg).not.toContain('--gov-operator-line');
  });

  test('has the numbers of a way, and its lines over the others', () => {
    const svg = svgOf(way);
    expect([
      ...svg.matchAll(/<circle [^>]*stroke-width="1.5"\/><text [^>]*><tspan [^>]*>(\d)</g),
    ]).toHaveLength(3);
    expect(svg).toMatch(/id="a-edge-part-daily-council" stroke="var\(--gov-text\)" stroke-width="4"/);
    expect(svg.indexOf('a-edge-part-daily-council')).toBeGreaterThan(svg.indexOf('a-edge-part-face-council'));
    expect(svg).not.toContain('url(#a-hatch)');
  });

  test('has every id once and every tag closed', () => {
    for (const svg of [svgOf(changes), svgOf(way)]) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const open = [...svg.matchAll(/<([a-z]+)[^>]*[^/]>/g)].length;
      expect(open).toBe([...svg.matchAll(/<\/[a-z]+>/g)].length);
    }
  });
});
