import { describe, expect, it } from 'vitest';
import { hostTokens } from '../../../web/embed/host-tokens.js';
import { webFiles } from '../files.js';

const sheet = (name: string): string =>
  webFiles('styles', '.css').find(({ path }) => path === `styles/${name}.css`)?.text ?? '';

describe('the colours of an element on any page', () => {
  const written = hostTokens(sheet('palette'), sheet('tokens')).replace(/\/\*[\s\S]*?\*\//g, '');

  it('say nothing of the page', () => {
    expect(written).not.toContain(':root');
    expect(written).not.toContain('data-theme');
  });

  it('have every role of the app, light and dark', () => {
    const roles = (text: string): string[] =>
      [...text.matchAll(/(--gov-[\w-]+):/g)].map(([, name = '']) => name);
    const light = /:host, :host\(\[theme='light'\]\) \{([^}]*)\}/.exec(written)?.[1] ?? '';
    const dark = /^:host\(\[theme='dark'\]\) \{([^}]*)\}/m.exec(written)?.[1] ?? '';
    expect([...new Set(roles(light))].sort()).toEqual([...new Set(roles(sheet('tokens')))].sort());
    expect(roles(dark).length).toBeGreaterThan(30);
    expect(written).toContain(
      `@media (prefers-color-scheme: dark) { :host(:not([theme='light'])) {${dark}} }`,
    );
  });

  it('give way to high contrast and to the colours of the system, which come last', () => {
    const after = written.slice(written.indexOf('prefers-contrast'));
    expect(written.indexOf('prefers-contrast')).toBeGreaterThan(written.indexOf("\n:host([theme='dark']) {"));
    expect(after.indexOf('forced-colors')).toBeGreaterThan(0);
    expect(after).toMatch(/:host, :host\(:not\(\[theme='dark'\]\)\),\s*:host\(\[theme='dark'\]\)/);
  });

  it('cannot be made of a sheet without dark', () => {
    expect(() => hostTokens('', ':root {\n}')).toThrow('dark');
  });
});
