/** Rules of what an overlay changes and adds, made from its table of looks. */
import { LOOKS, TAG_LOOKS, type Look, type LookStyle, type Part, type TagLook } from '../overlay/looks.js';
import { MEASURES } from '../measures.js';
import type { Palette } from '../palette.js';
import { LEVEL, outlineDash, type StyleRule } from './common.js';

/** The elements of a part. */
const SELECTORS: Readonly<Record<Part, string>> = {
  box: '.body',
  frame: '.frame',
  chip: '.chip.front',
  stack: '.chip.stack',
  bar: '.bar',
  seal: '.seal',
  row: '.row',
  ground: '.ground',
  glyph: '.glyph',
  line: '.line',
  label: '.text',
  tag: '.tag',
};

/** Looks and marks, arrows and numbers. */
export function overlayRules(palette: Palette): StyleRule[] {
  const looks = (Object.keys(LOOKS) as Look[]).flatMap((look) =>
    (Object.keys(LOOKS[look]) as Part[]).map((part) => ({
      selector: `${SELECTORS[part]}.${look}`,
      style: styleFor(part, LOOKS[look][part] ?? {}, palette),
    })),
  );
  return [
    ...looks,
    { selector: '.line.on', style: { 'z-index': LEVEL.way, 'line-cap': 'butt' } },
    { selector: '.line.PART_OF.on, .line.CROSS.on', style: { 'line-color': palette.text } },
    { selector: '.chip.dim.same', style: { 'border-color': palette.text3 } },
    ...tagRules(palette),
    ...strikeRules(palette),
    ...arrowRules(palette),
  ];
}

function styleFor(part: Part, look: LookStyle, palette: Palette): StyleRule['style'] {
  const { line, fill, width, dash, text, weight } = look;
  const isLine = part === 'line';
  const lineName = isLine ? 'line-color' : 'border-color';
  return {
    ...(line ? { [lineName]: palette[line] } : {}),
    ...(width === undefined ? {} : { [isLine ? 'width' : 'border-width']: width }),
    ...(dash === undefined ? {} : outlineDash(dash)),
    ...(fill === 'none' ? { 'background-opacity': 0 } : {}),
    ...(fill && fill !== 'none' ? { 'background-color': palette[fill] } : {}),
    ...(fill && fill !== 'none' && part === 'box' ? { 'background-opacity': 1 } : {}),
    ...(text ? { color: palette[text] } : {}),
    ...(weight ? { 'font-weight': weight } : {}),
  };
}

function tagRules(palette: Palette): StyleRule[] {
  const common = {
    selector: '.mark',
    style: {
      shape: 'round-rectangle',
      'corner-radius': `${MEASURES.mark.body.height / 2}px`,
      'background-opacity': 1,
      'font-weight': 700,
      'z-index': LEVEL.mark,
    },
  };
  const looks = (Object.keys(TAG_LOOKS) as TagLook[]).map((name) => {
    const { line, fill, text, width, dash } = TAG_LOOKS[name];
    const ground = fill === 'none' ? palette.page : palette[fill];
    return {
      selector: `.mark-${name}`,
      style: {
        ...{ 'border-color': palette[line], 'border-width': width, ...outlineDash(dash) },
        ...{ 'background-color': ground, color: palette[text] },
      },
    };
  });
  return [common, ...looks];
}

function strikeRules(palette: Palette): StyleRule[] {
  const style = { 'background-opacity': 1, 'border-width': 0, 'z-index': LEVEL.seal };
  return [
    { selector: '.strike', style: { ...style, 'background-color': palette.endedLine } },
    { selector: '.strike.of-chip', style: { 'background-color': palette.text } },
  ];
}

function arrowRules(palette: Palette): StyleRule[] {
  return [
    {
      selector: '.arrow',
      style: {
        ...{ 'line-color': palette.succeededLine, width: MEASURES.arrow.width, 'line-cap': 'butt' },
        'z-index': LEVEL.seal,
      },
    },
    {
      selector: '.head',
      style: { 'background-color': palette.succeededLine, 'background-opacity': 1, 'z-index': LEVEL.seal },
    },
  ];
}
