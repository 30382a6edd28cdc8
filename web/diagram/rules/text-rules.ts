/** Rules of everything, and of words that stand by themselves. */
import { LINES } from '../marks.js';
import { MEASURES } from '../measures.js';
import type { Palette } from '../palette.js';
import { border, LEVEL, type StyleOptions, type StyleRule } from './common.js';

/** Text smaller than this on the screen is left out, px. */
const LEAST_TEXT = 5;

/** What holds unless something else is said. */
export function baseRules({ palette, fontFamily }: StyleOptions): StyleRule[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        shape: 'rectangle',
        'background-opacity': 0,
        'border-width': 0,
        'z-index-compare': 'manual',
        'z-index': LEVEL.text,
        'font-family': fontFamily,
        'font-weight': 400,
        'text-wrap': 'wrap',
        'text-max-width': '4000px',
        'min-zoomed-font-size': LEAST_TEXT,
        'overlay-opacity': 0,
        color: palette.text,
      },
    },
    {
      selector: 'node[label]',
      style: {
        label: 'data(label)',
        'font-size': 'data(size)',
        'line-height': 'data(leading)',
        'text-halign': 'center',
        'text-valign': 'center',
      },
    },
    { selector: 'node[shiftX]', style: { 'text-margin-x': 'data(shiftX)' } },
    { selector: 'edge', style: { 'overlay-opacity': 0 } },
    { selector: '.still', style: { events: 'no' } },
    {
      selector: '.rule',
      style: { 'background-color': palette.rule, 'background-opacity': 1, 'z-index': LEVEL.rule },
    },
    { selector: '.tip', style: { 'z-index': LEVEL.rule } },
  ];
}

/** Headings, counts, notes, tags and seals. */
export function textRules(palette: Palette): StyleRule[] {
  return [
    { selector: '.align-start', style: { 'text-halign': 'right' } },
    { selector: '.align-end', style: { 'text-halign': 'left' } },
    { selector: '.bold', style: { 'font-weight': 700 } },
    { selector: '.second', style: { color: palette.text2 } },
    { selector: '.third', style: { color: palette.text3 } },
    { selector: '.grounded', style: { 'text-outline-color': palette.page, 'text-outline-width': 1.6 } },
    { selector: '.text', style: { 'z-index': LEVEL.text } },
    {
      selector: '.tag',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${MEASURES.tag.height / 2}px`,
        'background-color': palette.page,
        'background-opacity': 1,
        ...border(palette.edge, LINES.notStated),
        'z-index': LEVEL.seal,
      },
    },
    { selector: '.text.still', style: { 'z-index': LEVEL.mark } },
    {
      selector: '.seal',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '2px',
        'background-color': palette.page,
        'background-opacity': 1,
        ...border(palette.doubt, LINES.seal),
        color: palette.doubt,
        'font-weight': 700,
        'z-index': LEVEL.seal,
      },
    },
  ];
}
