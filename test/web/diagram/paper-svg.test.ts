import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paletteOf } from '../../../web/diagram/files/light-palette.js';
import { paperSheets } from '../../../web/diagram/files/paper.js';
import { pngScale } from '../../../web/diagram/files/png.js';
import { posterSheet } from '../../../web/diagram/files/poster.js';
import { sheetToSvg } from '../../../web/diagram/files/sheet-svg.js';
import type { Sheet } from '../../../web/diagram/files/sheet.js';
import { paperContent } from '../../../web/model/paper/content.js';
import type { PaperInput } from '../../../web/model/paper/input.js';
import { metadataOf } from '../../../web/model/paper/metadata.js';
import { sheetFaults } from './check-sheet.js';
import { LIGHT, realPapers, type RealPapers } from './fixtures/papers.js';
import { xmlFaults } from './fixtures/xml.js';

let papers: RealPapers;
let sakai: PaperInput;
beforeAll(async () => {
  papers = await realPapers();
  sakai = await papers.of('area-sakai-chiku', 2013);
});
afterAll(() => papers.stop());

const svgOf = (input: PaperInput, sheet: Sheet, idPrefix = 'a'): string =>
  sheetToSvg(sheet, { palette: LIGHT, idPrefix, metadata: metadataOf(input, paperContent(input)) });
const poster = (input: PaperInput): string => svgOf(input, posterSheet(paperContent(input), input));

describe('the SVG of a view', () => {
  it('stands alone: title, description, metadata, real text, and colours that do not depend on a page', () => {
    const svg = poster(sakai);
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" version="1.1" width="[\d.]+" height="[\d.]+"/,
    );
    expect(svg).toContain('<title id="a-title">坂井地区 在宅医療・介護連携の体制図</title>');
    expect(svg).toContain('会議体 8　組織 15');
    expect(svg).toContain(`<dc:identifier>${sakai.sheet.release.id}</dc:identifier>`);
    expect(svg).toContain(`<dc:relation>${sakai.link}</dc:relation>`);
    expect(svg).toMatch(/<dc:date>平成25年度 平成25年4月1日/);
    expect(svg).toMatch(/<tspan [^>]*>顔の見える<\/tspan><tspan [^>]*>多職種連携会議<\/tspan>/);
    expect(svg).toContain('>読むときの注意<');
    expect(svg).not.toMatch(/var\(|currentColor|Canvas/);
  });

  it('is plain SVG 1.1: no script, style, foreign content, picture or link, and nothing that drawing programs lack', () => {
    const svg = poster(sakai);
    const tags = new Set([...svg.matchAll(/<([a-zA-Z:]+)/g)].map(([, name]) => name));
    const known = [
      'svg',
      'title',
      'desc',
      'metadata',
      'defs',
      'pattern',
      'g',
      'rect',
      'path',
      'circle',
      'text',
      'tspan',
    ];
    expect(
      [...tags].filter((name) => !known.includes(name ?? '') && !/^(?:rdf|dc):/.test(name ?? '')),
    ).toEqual([]);
    expect(svg).not.toMatch(/dominant-baseline|paint-order|href=|style=|\son\w+=/);
  });

  it('has no id twice, nor in common with another sheet of the page', () => {
    const ids = (text: string): string[] => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    const [sheet] = paperSheets(paperContent(sakai), { paper: 'a4', turn: 'landscape' }, sakai);
    if (!sheet) throw new Error('there is a sheet');
    const own = ids(svgOf(sakai, sheet, 'a'));
    expect(new Set(own).size).toBe(own.length);
    const other = new Set(ids(svgOf(sakai, sheet, 'b')));
    expect(own.filter((id) => other.has(id))).toEqual([]);
  });

  it('keeps names from outside as text', () => {
    const hostile = '<img onerror="x">&\'"\u202e😀\u0000 javascript:alert(1)';
    const { graph } = sakai;
    const bodies = graph.bodies.map((body) => ({ ...body, name: hostile }));
    const svg = poster({ ...sakai, graph: { ...graph, bodies }, frame: { ...sakai.frame, name: hostile } });
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('\u202e😀');
    expect(svg).not.toMatch(/href|onerror="x"/);
  });
});

describe('the scale of a PNG', () => {
  it('is two, and falls for what no browser paints', () => {
    expect(pngScale({ width: 1200, height: 900 })).toBe(2);
    expect(pngScale({ width: 8192, height: 600 })).toBe(1);
    const scale = pngScale({ width: 6000, height: 6000 });
    expect(6000 * 6000 * scale ** 2).toBeCloseTo(40_000_000, -3);
  });
});

describe('the light colours', () => {
  it('are those that the page declares for everybody', () => {
    const declared = new Map(
      ['palette', 'tokens'].flatMap((name) => {
        const css = readFileSync(new URL(`../../../web/styles/${name}.css`, import.meta.url), 'utf8');
        const block = css.slice(css.indexOf(':root {'), css.indexOf('}', css.indexOf(':root {')));
        return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
          ([, key = '', value = '']) => [key, value] as const,
        );
      }),
    );
    expect(paletteOf(declared)).toEqual(LIGHT);
  });

  it('are followed from role to palette, and a missing one is an error', () => {
    const declared = new Map([
      ['--gov-page', 'var(--color-neutral-white)'],
      ['--color-neutral-white', '#fff'],
    ]);
    expect(() => paletteOf(declared)).toThrow('no light colour for --gov-frame-fill');
  });
});

describe('the check of a sheet', () => {
  it('finds small print, words on words, and words that leave the sheet', () => {
    const [sheet] = paperSheets(paperContent(sakai), { paper: 'a4', turn: 'landscape' }, sakai);
    if (!sheet) throw new Error('there is a sheet');
    const [first] = sheet.marks;
    if (first?.kind !== 'text') throw new Error('a sheet begins with its title');
    const small = { ...first, text: { ...first.text, y: 300, size: 9 } };
    const out = { ...first, text: { ...first.text, x: -20 } };
    const faults = sheetFaults({ ...sheet, marks: [...sheet.marks, small, out] });
    expect(faults.some((fault) => fault.includes('words of 6.75 pt'))).toBe(true);
    expect(faults.some((fault) => fault.endsWith('leaves the sheet'))).toBe(true);
    expect(faults.some((fault) => fault.includes(' lies on '))).toBe(true);
  });
});
