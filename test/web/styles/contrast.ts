/** Reads the colour roles of one theme out of the sheets, and compares two of them as WCAG does. */

/** Role → colour as `#rrggbb`. */
export function rolesOf(
  palette: string,
  tokens: string,
  theme: 'light' | 'dark',
): ReadonlyMap<string, string | undefined> {
  const colours = declarations(palette);
  const light = declarations(block(tokens, ':root {'));
  const dark = declarations(block(tokens, ":root[data-theme='dark'] {"));
  const chosen = theme === 'light' ? light : new Map([...light, ...dark]);
  return new Map(
    [...chosen].map(([role, value]) => [role, colours.get(/var\((--[a-z0-9-]+)\)/.exec(value)?.[1] ?? '')]),
  );
}

function block(sheet: string, opening: string): string {
  const from = sheet.indexOf(opening);
  return sheet.slice(from, sheet.indexOf('}', from));
}

function declarations(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/** The contrast of two colours, 1 to 21. @throws when one of them is not `#rrggbb` */
export function contrast(a: string | undefined, b: string | undefined): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: string | undefined): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!parts) throw new Error(`not a colour: ${colour ?? 'nothing'}`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((hex) => {
    const part = Number.parseInt(hex, 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
