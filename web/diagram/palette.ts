/** The colours of a picture: which design token stands for which part, and their values at one place of the page. */

/** Part of the picture → custom property, and the system colour where a page defines none. */
export const PALETTE_TOKENS = {
  page: ['--gov-page', 'Canvas'],
  frameFill: ['--gov-frame-fill', 'Canvas'],
  text: ['--gov-text', 'CanvasText'],
  text2: ['--gov-text-2', 'CanvasText'],
  text3: ['--gov-text-3', 'CanvasText'],
  rule: ['--gov-line-2', 'CanvasText'],
  edge: ['--gov-edge', 'CanvasText'],
  primary: ['--gov-primary', 'Highlight'],
  councilFill: ['--gov-council-fill', 'Canvas'],
  councilLine: ['--gov-council-line', 'CanvasText'],
  councilText: ['--gov-council-text', 'CanvasText'],
  bodyFill: ['--gov-body-fill', 'Canvas'],
  bodyLine: ['--gov-body-line', 'CanvasText'],
  bodyText: ['--gov-body-text', 'CanvasText'],
  secretariatLine: ['--gov-secretariat-line', 'CanvasText'],
  secretariatFill: ['--gov-secretariat-fill', 'Canvas'],
  operatorLine: ['--gov-operator-line', 'CanvasText'],
  operatorFill: ['--gov-operator-fill', 'Canvas'],
  memberLine: ['--gov-member-line', 'CanvasText'],
  memberFill: ['--gov-member-fill', 'Canvas'],
  adviserLine: ['--gov-adviser-line', 'CanvasText'],
  adviserFill: ['--gov-adviser-fill', 'Canvas'],
  supporterLine: ['--gov-supporter-line', 'CanvasText'],
  supporterFill: ['--gov-supporter-fill', 'Canvas'],
  partLine: ['--gov-part-line', 'CanvasText'],
  doubt: ['--gov-doubt-line', 'CanvasText'],
  doubtFill: ['--gov-doubt-fill', 'Canvas'],
  addedLine: ['--gov-added-line', 'CanvasText'],
  addedFill: ['--gov-added-fill', 'Canvas'],
  endedLine: ['--gov-ended-line', 'GrayText'],
  endedFill: ['--gov-ended-fill', 'Canvas'],
  succeededLine: ['--gov-succeeded-line', 'CanvasText'],
  succeededFill: ['--gov-succeeded-fill', 'Canvas'],
  hatch: ['--gov-hatch', 'GrayText'],
  dots: ['--gov-dots', 'GrayText'],
  focusRing: ['--gov-focus-ring', 'Highlight'],
  focusGround: ['--gov-focus-ground', 'Canvas'],
} as const satisfies Record<string, readonly [token: string, system: string]>;

export type PaletteName = keyof typeof PALETTE_TOKENS;
/** Resolved values, as a canvas and an SVG take them: `rgb(…)`. */
export type Palette = Readonly<Record<PaletteName, string>>;

const NAMES = Object.keys(PALETTE_TOKENS) as PaletteName[];

/**
 * The same without the colours of roles and bodies: where changes are told by colour, nothing else is. Frames,
 * chips and lines turn grey, text stays as it is.
 */
export function greyed(palette: Palette): Palette {
  const { edge, page, bodyText } = palette;
  return {
    ...palette,
    ...{ councilFill: page, councilLine: edge, councilText: bodyText, bodyFill: page, bodyLine: edge },
    ...{
      secretariatLine: edge,
      operatorLine: edge,
      memberLine: edge,
      adviserLine: edge,
      supporterLine: edge,
    },
    ...{
      secretariatFill: page,
      operatorFill: page,
      memberFill: page,
      adviserFill: page,
      supporterFill: page,
    },
    partLine: edge,
  };
}

/** Makes a palette by asking for each part. */
export function paletteFrom(colourOf: (name: PaletteName) => string): Palette {
  return Object.fromEntries(NAMES.map((name) => [name, colourOf(name)])) as Record<PaletteName, string>;
}

/**
 * The values that hold inside `host` now. A canvas knows no custom property and no system colour, so each is
 * resolved by the browser on an element that forced colours leave alone.
 */
export function readPalette(host: Element): Palette {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  const samples = new Map<PaletteName, HTMLElement>();
  for (const name of NAMES) {
    const sample = host.ownerDocument.createElement('span');
    const [token, system] = PALETTE_TOKENS[name];
    sample.style.cssText = `forced-color-adjust: none; color: var(${token}, ${system})`;
    samples.set(name, sample);
    probe.append(sample);
  }
  (host.shadowRoot ?? host).append(probe);
  const palette = paletteFrom((name) => {
    const sample = samples.get(name);
    return sample ? getComputedStyle(sample).color : '';
  });
  probe.remove();
  return palette;
}
