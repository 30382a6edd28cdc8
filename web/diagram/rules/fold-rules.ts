/** Rules of the signs that fold cards. */
import { MEASURES } from '../measures.js';
import type { Palette } from '../palette.js';
import { LEVEL, type StyleRule } from './common.js';

/** A pill over everything else; a quiet one is there only where the reader is. */
export function foldRules(palette: Palette): StyleRule[] {
  return [
    {
      selector: '.fold',
      style: {
        shape: 'round-rectangle',
        'corner-radius': `${MEASURES.fold.height / 2}px`,
        'background-color': palette.page,
        'background-opacity': 1,
        'border-color': palette.edge,
        'border-width': 1.2,
        color: palette.text,
        'font-weight': 700,
        'z-index': LEVEL.mark,
      },
    },
    {
      selector: '.fold.hover',
      style: { 'border-width': 2, 'border-color': palette.primary, color: palette.primary },
    },
    { selector: '.fold.quiet', style: { opacity: 0, events: 'no' } },
    { selector: '.fold.quiet.near', style: { opacity: 1, events: 'yes' } },
  ];
}
