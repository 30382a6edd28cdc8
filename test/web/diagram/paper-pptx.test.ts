import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperSheets } from '../../../web/diagram/files/paper.js';
import { connectorXml } from '../../../web/diagram/files/pptx/connector.js';
import { sheetsToBytes } from '../../../web/diagram/files/pptx/write.js';
import type { Sheet } from '../../../web/diagram/files/sheet.js';
import { paperContent } from '../../../web/model/paper/content.js';
import { metadataOf } from '../../../web/model/paper/metadata.js';
import type { PaperInput } from '../../../web/model/paper/input.js';
import { LIGHT, realPapers, type RealPapers } from './fixtures/papers.js';
import { readConnectors, readShapes, rectOfShape, sitesOf } from './fixtures/slide.js';
import { xmlFaults } from './fixtures/xml.js';

let papers: RealPapers;
beforeAll(async () => {
  papers = await realPapers();
});
afterAll(() => papers.stop());

interface Made {
  readonly sheets: readonly Sheet[];
  readonly zip: JSZip;
  readonly slides: readonly string[];
}

async function made(
  year: number,
  change: (input: PaperInput) => PaperInput = (input) => input,
): Promise<Made> {
  const input = change(await papers.of('area-sakai-chiku', year));
  const content = paperContent(input);
  const sheets = paperSheets(content, { paper: 'a4', turn: 'landscape' }, input);
  const metadata = metadataOf(input, content);
  const zip = await JSZip.loadAsync(await sheetsToBytes(sheets, { palette: LIGHT, metadata }));
  const slides = await Promise.all(
    sheets.map(async (_, i) => (await zip.file(`ppt/slides/slide${i + 1}.xml`)?.async('string')) ?? ''),
  );
  return { sheets, zip, slides };
}

describe.each([2013, 2012])('the presentation of %i', (year) => {
  it('is a package of well-formed parts without script, formula or link, on A4', async () => {
    const { zip, sheets } = await made(year);
    const parts = Object.values(zip.files).filter(({ dir, name }) => !dir && /\.(?:xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(15);
    for (const part of parts)
      expect([part.name, xmlFaults(await part.async('string'))]).toEqual([part.name, []]);
    const names = Object.keys(zip.files).join('\n');
    expect(names).not.toMatch(/vba|\.bin|oleObject|macro|activeX/i);
    const whole = (await Promise.all(parts.map((part) => part.async('string')))).join('');
    expect(whole).not.toMatch(/TargetMode="External"|hlinkClick|<script|=\s*HYPERLINK/i);
    expect(whole).toContain('typeface="Noto Sans JP"');
    expect(whole).toContain('<a:font script="Jpan" typeface="Yu Gothic"/>');
    const presentation = (await zip.file('ppt/presentation.xml')?.async('string')) ?? '';
    expect(presentation).toMatch(/<p:sldSz cx="1069\d{4}" cy="756\d{4}"/);
    expect(sheets).toHaveLength(presentation.match(/<p:sldId /g)?.length ?? 0);
  });

  it('has every body, holder and word of the sheet once, as shapes that can be edited', async () => {
    const { sheets, slides } = await made(year);
    sheets.forEach((sheet, i) => {
      const told = readShapes(slides[i] ?? '').flatMap((shape) => (shape.text === '' ? [] : [shape.text]));
      const scene = sheet.picture?.overlaid.scene;
      const words = [
        ...(scene?.boxes ?? []).map(({ text }) => text),
        ...(scene?.chips ?? []).flatMap(({ text, seal }) => [text, ...(seal ? [seal.text] : [])]),
        ...(scene?.frames ?? []).flatMap(({ label, count }) => [label, count]),
        ...(scene?.rows ?? []).map(({ text }) => text),
        ...(scene?.notes ?? []).map(({ text }) => text),
        ...(scene?.edges ?? []).flatMap(({ seal }) => (seal ? [seal.text] : [])),
        ...sheet.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
      ].map(({ lines }) => lines.join(''));
      expect([...told].sort()).toEqual(words.filter((text) => text !== '').sort());
      expect(slides[i]).not.toContain('<p:pic>');
    });
  });

  it('has ids that are there once, groups of frames, and one title on each slide', async () => {
    const { sheets, slides } = await made(year);
    sheets.forEach((sheet, i) => {
      const slide = slides[i] ?? '';
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const scene = sheet.picture?.overlaid.scene;
      expect(slide.match(/<p:grpSp>/g)).toHaveLength((scene?.frames.length ?? 0) + (scene?.rows.length ?? 0));
      expect(slide.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
    });
  });

  it('has lines with both ends glued, that arrive where they are glued and run as in the picture', async () => {
    const { sheets, slides } = await made(year);
    sheets.forEach((sheet, i) => {
      const shapes = new Map(readShapes(slides[i] ?? '').map((shape) => [shape.id, shape]));
      const lines = readConnectors(slides[i] ?? '');
      expect(lines.map(({ name }) => name)).toEqual(sheet.picture?.overlaid.scene.edges.map(({ id }) => id));
      for (const { start, end, points } of lines) {
        for (const [glue, point] of [
          [start, points[0]],
          [end, points.at(-1)],
        ] as const) {
          const shape = shapes.get(glue.id);
          const site = shape && sitesOf(rectOfShape(shape.xml))[glue.site];
          const apart = Math.hypot((site?.x ?? NaN) - (point?.x ?? 0), (site?.y ?? NaN) - (point?.y ?? 0));
          expect(apart).toBeLessThan(9525);
        }
      }
    });
  });
});

describe('a presentation of names from outside', () => {
  it('keeps them as text, whatever they look like', async () => {
    const hostile = '=cmd|"/C calc"!A1 <script>&\u202e😀\u0000 javascript:alert(1)';
    const { slides, zip } = await made(2013, (input) => ({
      ...input,
      graph: {
        ...input.graph,
        bodies: input.graph.bodies.map((body) => ({ ...body, name: hostile, serves: [] })),
      },
    }));
    const [slide = ''] = slides;
    expect(xmlFaults(slide)).toEqual([]);
    expect(slide).not.toContain('<script');
    expect(slide).not.toContain('\u0000');
    expect(slide).toContain('\u202e😀');
    expect(Object.keys(zip.files).some((name) => /vba|external/i.test(name))).toBe(false);
  });
});

describe('a line between two boxes', () => {
  const from = { id: 2, rect: { x: 100, y: 0, width: 80, height: 40 } };
  const line = { colour: '000000', width: 1, dash: null };
  const course = (points: readonly { x: number; y: number }[], rect: typeof from.rect) => {
    const [read] = readConnectors(
      connectorXml({ id: 4, name: 'a', from, to: { id: 3, rect }, points, line }),
    );
    return read?.points.map(({ x, y }) => [Math.round(x / 9525), Math.round(y / 9525)]);
  };

  it('goes down, across and down to the left and to the right', () => {
    for (const x of [0, 300]) {
      const rect = { x: x - 40, y: 100, width: 80, height: 40 };
      const points = [
        { x: 140, y: 60 },
        { x: 140, y: 80 },
        { x, y: 80 },
        { x, y: 100 },
      ];
      expect(course(points, rect)).toEqual([
        [140, 40],
        [140, 80],
        [x, 80],
        [x, 100],
      ]);
    }
  });

  it('leaves at the left of its box where it runs down beside a card', () => {
    const rect = { x: 124, y: 100, width: 60, height: 20 };
    const points = [
      { x: 110, y: 40 },
      { x: 110, y: 110 },
      { x: 124, y: 110 },
    ];
    expect(course(points, rect)).toEqual([
      [100, 20],
      [92, 20],
      [92, 110],
      [124, 110],
    ]);
  });

  it('stays straight where it can, and bends where its ends are not on one level', () => {
    expect(
      course(
        [
          { x: 180, y: 20 },
          { x: 220, y: 20 },
        ],
        { x: 220, y: 0, width: 50, height: 40 },
      ),
    ).toEqual([
      [180, 20],
      [220, 20],
    ]);
    expect(
      course(
        [
          { x: 180, y: 20 },
          { x: 220, y: 20 },
        ],
        { x: 220, y: 0, width: 50, height: 60 },
      ),
    ).toEqual([
      [180, 20],
      [200, 20],
      [200, 30],
      [220, 30],
    ]);
  });
});
