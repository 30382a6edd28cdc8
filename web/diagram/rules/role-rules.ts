/** Rules of the roles, and of roles of which nobody is named. */
import type { DrawnRole } from '../../model/view-graph.js';
import { mixed } from '../colour.js';
import { absenceMark, LINES, ROLE_MARKS } from '../marks.js';
import { MEASURES } from '../measures.js';
import type { Palette } from '../palette.js';
import { border, HOVER_SHARE, LEVEL, outlineDash, type StyleRule } from './common.js';

/** Frame, chips, glyph and line of one role. */
export function roleRules(role: DrawnRole, palette: Palette): StyleRule[] {
  const mark = ROLE_MARKS[role];
  const line = palette[mark.line];
  const fill = palette[mark.fill];
  const shape = mark.corner.kind === 'cut' ? 'cut-rectangle' : 'round-rectangle';
  const outline = { shape, 'corner-radius': `${mark.corner.px}px` };
  const chip = { width: mark.chipWidth, dash: mark.chipDash };
  const edge = {
    'line-color': line,
    width: mark.edgeWidth,
    ...(mark.edgeDash ? { 'line-style': 'dashed', 'line-dash-pattern': mark.edgeDash } : {}),
  };
  return [
    {
      selector: `.frame.${role}`,
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${MEASURES.frame.radius}px`,
        'background-color': palette.frameFill,
        'background-opacity': 1,
        ...border(line, { width: LINES.frame.width, dash: mark.frameDash }),
        'z-index': LEVEL.frame,
      },
    },
    {
      selector: `.chip.${role}`,
      style: {
        ...outline,
        'background-color': fill,
        'background-opacity': 1,
        ...border(line, chip),
        'z-index': LEVEL.chip,
      },
    },
    {
      selector: `.chip.stack.${role}`,
      style: {
        'background-color': palette.frameFill,
        ...border(line, { ...chip, dash: null }),
        'z-index': LEVEL.stack,
      },
    },
    {
      selector: `.chip.${role}.hover`,
      style: { 'border-width': 2, 'background-color': mixed(fill, line, HOVER_SHARE) },
    },
    {
      selector: `.bar.${role}`,
      style: { 'background-color': line, 'background-opacity': 1, 'z-index': LEVEL.bar },
    },
    { selector: `.glyph.${role}`, style: glyphStyle(line) },
    { selector: `.glyph.hollow.${role}`, style: hollowStyle(line) },
    { selector: `.line.${role}`, style: edge },
  ];
}

function glyphStyle(colour: string): StyleRule['style'] {
  return { 'background-color': colour, 'background-opacity': 1, 'z-index': LEVEL.text };
}

function hollowStyle(colour: string): StyleRule['style'] {
  return { 'background-opacity': 0, 'border-width': 1.7, 'border-color': colour, 'border-style': 'solid' };
}

/** What is not plainly stated, not stated, not reviewed, or stated not to be. */
export function absenceRules(palette: Palette): StyleRule[] {
  const states = ['NOT_STATED', 'NOT_REVIEWED', 'STATED_NONE'] as const;
  return [
    { selector: '.shaped', style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' } },
    { selector: '.glyph.round', style: { shape: 'ellipse', width: 8.4, height: 8.4 } },
    { selector: '.glyph.pale', style: glyphStyle(palette.edge) },
    { selector: '.glyph.pale.hollow', style: hollowStyle(palette.edge) },
    {
      selector: '.ground',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(points)',
        'background-opacity': 1,
        'z-index': LEVEL.ground,
      },
    },
    { selector: '.ground.hatch', style: { 'background-color': palette.hatch } },
    { selector: '.ground.dots', style: { 'background-color': palette.dots } },
    {
      selector: '.row',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${MEASURES.row.radius}px`,
        'z-index': LEVEL.stack,
      },
    },
    ...states.map((known) => ({
      selector: `.row.${known}`,
      style: border(palette.edge, absenceMark(known)),
    })),
    ...states.map((known) => ({ selector: `.frame.${known}`, style: outlineDash(absenceMark(known).dash) })),
  ];
}
