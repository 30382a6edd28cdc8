/** The colours of paper: the light ones, whatever the colours of the page are. */
import { PALETTE_TOKENS, paletteFrom, type Palette } from '../palette.js';

/** The rules of a sheet of styles, as far as they are read here. */
interface Rules {
  readonly cssRules: Iterable<CSSRule>;
}

/** Custom properties as the page declares them for everybody: outside of themes and of conditions. */
export function declaredIn(sheets: Iterable<Rules>): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const sheet of sheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style)
        if (name.startsWith('--')) declared.set(name, rule.style.getPropertyValue(name).trim());
    }
  }
  return declared;
}

/** The rules of a sheet; none of one that comes from elsewhere and may not be read. */
function rulesOf(sheet: Rules): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

const REFERENCE = /^var\((--[\w-]+)\)$/;
/** So many references may lead to a colour. */
const MOST_STEPS = 8;

/**
 * The palette that these declarations make.
 *
 * @throws Error when a part of a picture has no colour
 */
export function paletteOf(declared: ReadonlyMap<string, string>): Palette {
  const resolve = (name: string): string => {
    let value = declared.get(name) ?? '';
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const [, next] = REFERENCE.exec(value) ?? [];
      if (next === undefined) break;
      value = declared.get(next) ?? '';
    }
    if (value === '' || REFERENCE.test(value)) throw new Error(`no light colour for ${name}`);
    return value;
  };
  return paletteFrom((part) => resolve(PALETTE_TOKENS[part][0]));
}

/** The light palette of a page. */
export function lightPalette(page: Pick<Document, 'styleSheets'>): Palette {
  return paletteOf(declaredIn(page.styleSheets));
}
