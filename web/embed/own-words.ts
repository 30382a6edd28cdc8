import type { Plugin } from 'vite';

/** The groups of words, besides those of the whole app, that the elements for other sites say. A test compares. */
export const OWN_WORDS: readonly string[] = ['chart', 'embed', 'links', 'matrix', 'time'];

const FEATURE = /\/locales\/features\/([a-z]+)\.ts$/;

/** Leaves out the words that no element says: of those of all pages they are most. */
export function ownWordsOnly(): Plugin {
  return {
    name: 'own-words-only',
    load(id) {
      const group = FEATURE.exec(id)?.[1];
      return group === undefined || OWN_WORDS.includes(group)
        ? null
        : 'export const ja = {}; export const en = {};';
    },
  };
}
