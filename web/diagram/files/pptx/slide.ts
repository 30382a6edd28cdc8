/** Sheet → the shapes of a slide, as the text that stands in its tree. Pure. */
import type { Palette } from '../../palette.js';
import type { Mark, Sheet } from '../sheet.js';
import { Ids, SlidePen } from './pen.js';
import { glyphShape, polygonShape, sceneShapes } from './scene-shapes.js';
import { rounded } from './xml.js';

/** What stands on the slide of a sheet, from the ground up. */
export function slideShapes(sheet: Sheet, palette: Palette, language: string): string {
  const ids = new Ids();
  const flat = new SlidePen(palette, language, { x: 0, y: 0, scale: 1 }, ids);
  const { picture } = sheet;
  const drawn = picture
    ? sceneShapes(picture.overlaid.scene, new SlidePen(palette, language, picture, ids))
    : [];
  return [...drawn, ...sheet.marks.flatMap((mark) => markShapes(mark, flat))].join('');
}

function markShapes(mark: Mark, pen: SlidePen): string[] {
  if (mark.kind === 'text') {
    if (mark.text.lines.length === 0) return [];
    return [pen.words(mark.text.lines.join(' '), mark.text, mark.colour, mark.part === 'title')];
  }
  if (mark.kind === 'glyph') return [glyphShape(mark.at, mark.role, mark.colour, pen)];
  if (mark.kind === 'shape') return [polygonShape(mark.at, mark.points, mark.colour, pen)];
  if (mark.kind === 'rect') {
    const fill =
      mark.fill === 'none'
        ? null
        : mark.fill === 'hatch-ground'
          ? pen.pattern('hatch')
          : mark.fill === 'dots-ground'
            ? pen.pattern('dots')
            : pen.fill(mark.fill);
    const line =
      mark.line === 'none' ? null : pen.line({ colour: mark.line, width: mark.width, dash: mark.dash });
    return [pen.shape('·', mark.rect, { outline: rounded(mark.rect, mark.radius), fill, line })];
  }
  // Each stretch by itself: what is no line between two boxes is a plain one.
  return mark.points.slice(1).map((to, i) => {
    const from = mark.points[i] ?? to;
    const at = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
    const line = pen.line({ colour: mark.colour, width: mark.width, dash: mark.dash });
    return pen.shape('·', at, { outline: { kind: 'preset', name: 'line' }, line });
  });
}
