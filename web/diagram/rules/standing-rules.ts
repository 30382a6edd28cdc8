/** Rules of what is not plainly stated, and of the tags that tell of meetings. */
import { LINES, STANDING_MARKS, type StandingMark } from '../marks.js';
import type { Palette } from '../palette.js';
import { border, LEVEL, outlineDash, type StyleRule } from './common.js';

/** Inferred dashed, recommended dotted, planned in two lines: outlines, lines between bodies, marks. */
export function standingRules(palette: Palette): StyleRule[] {
  const names = Object.keys(STANDING_MARKS) as (keyof typeof STANDING_MARKS)[];
  return [
    {
      selector: '.tag.meeting',
      style: border(palette.edge, { width: LINES.meeting.width, dash: null }),
    },
    { selector: '.glyph.meeting', style: { 'background-color': palette.text2, 'background-opacity': 1 } },
    { selector: '.over', style: { 'z-index': LEVEL.mark } },
    ...names.flatMap((name) => rulesOf(name, STANDING_MARKS[name], palette)),
  ];
}

function rulesOf(name: string, mark: StandingMark, palette: Palette): StyleRule[] {
  const colour = palette[mark.colour];
  const outline = mark.isDouble
    ? { 'border-style': 'double', 'border-width': LINES.double.width }
    : outlineDash(mark.dash);
  return [
    { selector: `.marked.${name}`, style: outline },
    { selector: `.tag.meeting.${name}`, style: { ...outline, 'border-color': colour } },
    { selector: `.seal.${name}`, style: { ...outline, 'border-color': colour, color: colour } },
    { selector: `.line.${name}`, style: mark.isDouble ? doubleLine(palette) : dashedLine(mark) },
  ];
}

function dashedLine({ lineDash }: StandingMark): StyleRule['style'] {
  return lineDash
    ? { 'line-style': 'dashed', 'line-dash-pattern': lineDash, 'line-cap': 'butt' }
    : { 'line-style': 'solid' };
}

/** The canvas has no double line: the ground of the page with an outline on either side. */
function doubleLine(palette: Palette): StyleRule['style'] {
  const side = LINES.double.line / 3;
  return {
    ...{ 'line-style': 'solid', 'line-color': palette.page, width: side, 'line-cap': 'butt' },
    ...{ 'line-outline-width': side, 'line-outline-color': palette.partLine },
  };
}
