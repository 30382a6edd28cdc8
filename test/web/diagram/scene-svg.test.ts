import { describe, expect, test } from 'vitest';
import { layoutCards } from '../../../web/diagram/layout-cards.js';
import { PALETTE_TOKENS, paletteFrom } from '../../../web/diagram/palette.js';
import { sceneToSvg } from '../../../web/diagram/scene-svg.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { LAYERS } from '../../../web/model/layers.js';
import type { DiagramInput } from '../../../web/model/view-graph.js';
import { answer } from './fixtures/answers.js';
import { marksView } from './fixtures/marks-view.js';
import { SAKAI } from './fixtures/sakai.js';

const palette = paletteFrom((name) => `var(${PALETTE_TOKENS[name][0]})`);

function svgOf(input: DiagramInput, idPrefix = 'a'): string {
  const view = buildViewGraph(input, input, 'ja');
  const scene = layoutCards(view, { width: 856, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) });
  return sceneToSvg(scene, { palette, title: '坂井地区 <2013>', idPrefix });
}

describe('sceneToSvg', () => {
  const svg = svgOf(answer(SAKAI, 2013, 'ja'));

  test('is one picture with a title and real text', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    expect(svg).toContain('<title>坂井地区 &lt;2013&gt;</title>');
    expect(svg).toMatch(/<tspan [^>]*>顔の見える<\/tspan><tspan [^>]*>多職種連携会議<\/tspan>/);
    expect(svg).toContain('<title>坂井市 地域ケア会議</title>');
  });

  test('has no id twice, and none in common with another picture of the page', () => {
    const ids = (text: string): string[] =>
      [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    const own = ids(svg);
    expect(new Set(own).size).toBe(own.length);
    const other = new Set(ids(svgOf(answer(SAKAI, 2013, 'ja'), 'b')));
    expect(own.filter((id) => other.has(id))).toEqual([]);
    expect(svg).toContain('url(#a-hatch)');
  });

  test('every tag is closed, and names from outside cannot open one', () => {
    const input = answer(SAKAI, 2013, 'ja');
    const hostile = '<script>"&\u0000';
    const nodes = input.nodes.map((node) => ({ ...node, entity: { ...node.entity, name: hostile } }));
    const text = svgOf({ ...input, nodes });
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0000');
    const open = [...text.matchAll(/<([a-z]+)[^>]*[^/]>/g)].length;
    expect(open).toBe([...text.matchAll(/<\/[a-z]+>/g)].length);
  });

  test('shape and line carry the meaning, not only colour', () => {
    expect(svg).toContain('stroke-dasharray="4 2.5"');
    expect(svg).toContain('stroke-dasharray="1.5 2.5"');
    expect(svg).toContain('>推<');
    expect(svg).toContain('stroke-dasharray="6 4"');
  });

  test('tells standing, nothings and meetings without colour', () => {
    const scene = layoutCards(marksView(), {
      ...{ width: 1100, orientation: 'wide', locale: 'ja', layers: new Set(LAYERS) },
    });
    const grey = sceneToSvg(scene, { palette: paletteFrom(() => '#000'), title: '', idPrefix: 'a' });
    const group = (id: string): string => grey.split(`<g id="a-${id}">`)[1]?.split('</g>')[0] ?? '';
    for (const of of ['council-MEMBER-', 'PLANNED-OPERATOR-'] as const) {
      const drawn = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'].map((standing) =>
        outlineOf(group(`${of}${standing}`)),
      );
      expect(new Set(drawn).size).toBe(4);
    }
    const tags = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'].map((id) =>
      outlineOf(group(`${id}~MEETING`)),
    );
    expect(new Set(tags).size).toBe(4);
    expect(grey).toMatch(/>6回<.*>推 6回<.*>奨 6回<.*>» 6回</s);
    const rows = ['STATED', 'INFERRED', 'RECOMMENDED'].map((id) => outlineOf(group(`${id}~SECRETARIAT`)));
    expect(new Set(rows).size).toBe(3);
    const lines = ['STATED', 'INFERRED', 'RECOMMENDED', 'PLANNED'].map((id) =>
      outlineOf(grey.split(`id="a-edge-part-${id}-council"`)[1]?.split('<g ')[0] ?? ''),
    );
    expect(new Set(lines).size).toBe(4);
  });
});

/** How often something is drawn, with which line and ground. */
function outlineOf(svg: string): string {
  const lines = [...svg.matchAll(/stroke-(?:width|dasharray)="[^"]+"|fill="(?:none|url)[^"]*"/g)];
  return lines.map(([text]) => text).join(' ');
}
