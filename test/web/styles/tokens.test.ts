import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { webFiles, withoutComments, type SourceFile } from '../files.js';
import { contrast, rolesOf } from './contrast.js';

const PALETTE = 'styles/palette.css';
const TOKENS = 'styles/tokens.css';
/** A private method may spell a colour: `#add()`. */
const COLOUR = /#[0-9a-f]{3,8}\b(?!\()|\b(?:rgb|hsl|oklch|lab)a?\(\s*[\d.]/gi;
/** A page as anybody's, which has no tokens of ours: that is what it is there to show. */
const PLAIN_PAGE = 'embed/public/';
const files = webFiles('', '.ts', '.css', '.html').filter(({ path }) => !path.startsWith(PLAIN_PAGE));

/** Colours written outside the palette. */
function strayColours(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => path !== PALETTE)
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(COLOUR)].map(([found]) => `${path}: ${found}`),
    );
}

/** Variables that are defined and not used, and used and not defined. */
function looseVariables(sources: readonly SourceFile[]): { unused: string[]; undefined: string[] } {
  const defined = new Set<string>();
  const used = new Set<string>();
  for (const { path, text } of sources) {
    const isSheet = path === PALETTE || path === TOKENS;
    for (const [, name, colon] of withoutComments(text).matchAll(/(--(?:gov|color)-[a-z0-9-]+)(\s*:)?/g)) {
      if (name === undefined) continue;
      if (colon !== undefined && isSheet) defined.add(name);
      else used.add(name);
    }
  }
  return {
    unused: [...defined].filter((name) => !used.has(name)),
    undefined: [...used].filter((name) => !defined.has(name)),
  };
}

describe('colours', () => {
  it('stand in the palette and nowhere else', () => {
    expect(strayColours(files)).toEqual([]);
  });

  it('are found where they should not be', () => {
    const bad = { path: 'elements/gov-bad.ts', text: 'css`a { color: #0017c1; fill: rgb(0 0 0 / 5%); }`' };
    expect(strayColours([bad])).toHaveLength(2);
    expect(strayColours([{ ...bad, text: '// like #0017c1\nconst id = `#source`; this.#add();' }])).toEqual(
      [],
    );
  });

  it('are those of the design tokens, where they have their names', () => {
    const require = createRequire(import.meta.url);
    const published = readFileSync(require.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
    const own = files.find(({ path }) => path === PALETTE)?.text ?? '';
    const taken = own.match(/--color-(?:primitive|neutral)-[a-z0-9-]+: [^;]+;/g) ?? [];
    expect(taken.length).toBeGreaterThan(30);
    expect(taken.filter((declaration) => !published.includes(declaration))).toEqual([]);
  });
});

describe('variables', () => {
  it('are all defined and all used', () => {
    expect(looseVariables(files)).toEqual({ unused: [], undefined: [] });
  });

  it('are found when one is missing or left over', () => {
    const sheet = { path: TOKENS, text: ':root { --gov-left: red; --gov-both: red; }' };
    const element = {
      path: 'elements/gov-a.ts',
      text: 'css`a { color: var(--gov-both); fill: var(--gov-gone); }`',
    };
    expect(looseVariables([sheet, element])).toEqual({ unused: ['--gov-left'], undefined: ['--gov-gone'] });
  });
});

describe.each(['light', 'dark'] as const)('contrast in %s colours', (theme) => {
  const roles = rolesOf(
    files.find(({ path }) => path === PALETTE)?.text ?? '',
    files.find(({ path }) => path === TOKENS)?.text ?? '',
    theme,
  );
  const ratio = (a: string, b: string): number => contrast(roles.get(`--gov-${a}`), roles.get(`--gov-${b}`));

  it.each([
    ['text', 'page'],
    ['text-2', 'page'],
    ['text-3', 'page'],
    ['text-3', 'sunken'],
    ['text-2', 'hover'],
    ['text-2', 'selected'],
    ['link', 'selected'],
    ['primary', 'selected'],
    ['link', 'page'],
    ['on-primary', 'primary'],
    ['council-text', 'council-fill'],
    ['body-text', 'body-fill'],
    ['doubt-line', 'page'],
    ['doubt-line', 'doubt-fill'],
    ['added-line', 'page'],
    ['added-line', 'added-fill'],
    ['text', 'added-fill'],
    ['ended-line', 'page'],
    ['ended-line', 'ended-fill'],
    ['succeeded-line', 'page'],
    ['succeeded-line', 'succeeded-fill'],
    ['text', 'secretariat-fill'],
    ['text', 'operator-fill'],
    ['text', 'member-fill'],
    ['text', 'adviser-fill'],
    ['text', 'supporter-fill'],
    ['supporter-line', 'page'],
    ['operator-line', 'page'],
  ])('of %s on %s is enough to be read', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'secretariat-line', 'member-line', 'adviser-line', 'part-line', 'body-line', 'primary'])(
    'of the line %s is enough to be seen',
    (line) => {
      expect(ratio(line, 'page')).toBeGreaterThanOrEqual(3);
    },
  );

  it('of the focus is enough against its own ground', () => {
    expect(ratio('focus-ring', 'focus-ground')).toBeGreaterThanOrEqual(3);
  });
});
