/** Rules of bodies, of the lines between them, and of what is pointed at or chosen. */
import { mixed } from '../colour.js';
import { LINES } from '../marks.js';
import { MEASURES } from '../measures.js';
import type { Palette } from '../palette.js';
import { border, HOVER_SHARE, LEVEL, type StyleOptions, type StyleRule } from './common.js';

/** Bodies and councils, there and not there. */
export function bodyRules({ palette, forcedColours }: StyleOptions): StyleRule[] {
  const strong = (width: number): number => (forcedColours ? width + 0.8 : width);
  return [
    {
      selector: '.body',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${MEASURES.body.radius}px`,
        'background-color': palette.bodyFill,
        'background-opacity': 1,
        ...border(palette.bodyLine, { width: strong(LINES.body.width), dash: null }),
        color: palette.bodyText,
        'font-weight': 700,
        'z-index': LEVEL.body,
      },
    },
    {
      selector: '.body.council',
      style: {
        'background-color': palette.councilFill,
        'border-color': palette.councilLine,
        'border-width': strong(forcedColours ? 2.2 : LINES.body.width),
        color: palette.councilText,
      },
    },
    {
      selector: '.body.unspoken',
      style: { 'border-style': 'dashed', 'border-dash-pattern': LINES.unspoken.dash },
    },
    {
      selector: '.body.ghost',
      style: {
        'background-opacity': 0,
        ...border(palette.edge, LINES.ghost),
        color: palette.text3,
        'font-weight': 400,
      },
    },
    {
      selector: '.body.shown.hover',
      style: {
        'border-width': 2.4,
        'background-color': mixed(palette.bodyFill, palette.bodyLine, HOVER_SHARE),
      },
    },
    {
      selector: '.body.council.shown.hover',
      style: { 'background-color': palette.councilFill, 'border-width': 3 },
    },
  ];
}

/** Lines with square corners. */
export function lineRules(palette: Palette): StyleRule[] {
  const inside = { 'source-endpoint': 'inside-to-node', 'target-endpoint': 'inside-to-node' };
  return [
    {
      selector: '.line',
      style: {
        ...inside,
        'curve-style': 'straight',
        'z-index-compare': 'manual',
        'z-index': LEVEL.line,
        'line-cap': 'square',
      },
    },
    {
      selector: '.line.bent',
      style: {
        'curve-style': 'segments',
        'segment-distances': 'data(distances)',
        'segment-weights': 'data(weights)',
        'edge-distances': 'node-position',
      },
    },
    { selector: '.line.PART_OF', style: { 'line-color': palette.partLine, width: LINES.part.width } },
    {
      selector: '.line.CROSS',
      style: {
        'line-color': palette.partLine,
        width: LINES.cross.width,
        'line-style': 'dashed',
        'line-dash-pattern': LINES.cross.dash,
        'line-cap': 'butt',
      },
    },
  ];
}

/** Selected, focused, and in the same organisation. */
export function stateRules(palette: Palette): StyleRule[] {
  return [
    { selector: '.same', style: { 'border-width': 2.6 } },
    {
      selector: '.disc',
      style: {
        shape: 'ellipse',
        'background-color': palette.text,
        'background-opacity': 1,
        'border-width': 1.5,
        'border-color': palette.page,
        color: palette.page,
        'font-weight': 700,
        'z-index': LEVEL.disc,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-width': 2.5,
        'outline-color': palette.primary,
        'outline-offset': 4,
        'outline-style': 'solid',
      },
    },
    { selector: 'edge.selected', style: { 'line-color': palette.primary, width: 4 } },
    { selector: 'edge.hover', style: { width: 4 } },
    {
      selector: 'node.focus',
      style: {
        'underlay-color': palette.focusGround,
        'underlay-opacity': 1,
        'underlay-padding': 6,
        'underlay-shape': 'round-rectangle',
        'outline-width': 2.5,
        'outline-color': palette.focusRing,
        'outline-offset': 4,
        'outline-style': 'solid',
      },
    },
  ];
}
