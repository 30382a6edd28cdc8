import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../seed/nearest.js';

describe('nearest', () => {
  const known = ['standing', 'citations', 'collective', 'org-sakai-union', 'org-sakai-city'];
  it.each([
    ['standng', 'standing'],
    ['Standing', 'standing'],
    ['stnading', 'standing'],
    ['colective', 'collective'],
    ['org-sakai-uniom', 'org-sakai-union'],
    ['org-sakai-citi', 'org-sakai-city'],
  ])('%s was meant to be %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it('guesses nothing from afar', () => {
    expect(nearest('zzzz', known)).toBeNull();
    expect(nearest('x'.repeat(100_000), known)).toBeNull();
    expect(nearest('', ['abc'])).toBeNull();
  });

  it('finds a word with one letter changed, left out or put in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(20), fc.constantFrom('', 'q', 'qz'), (word, at, put) => {
        const i = at % word.length;
        expect(nearest(word.slice(0, i) + put + word.slice(i + 1), [word])).toBe(word);
      }),
    );
  });
});
