import type { Breach, ProjectFile } from './tree.js';

interface Word {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files it is looked for in; all text files when absent. */
  readonly files?: RegExp;
}

const CODE = /\.(?:ts|mjs|js|css|graphql)$/;

/** Two halves of a word, so that this file does not break the rule it states. */
const word = (...parts: string[]): string => parts.join('');

const WORDS: readonly Word[] = [
  {
    what: 'a path of somebody’s machine',
    pattern: /(?<![\w.:/*}-])\/(?:home|Users|root|mnt|w[a-z]{2}k(?:space|dir)?s?)\/[\w.-]/,
  },
  { what: 'a path of somebody’s machine', pattern: /\b[A-Z]:\\(?:Users|Documents)/ },
  {
    what: 'the host of a package registry',
    pattern: /\b(?:registry|repo\d*|mirrors?|artifact\w*|nexus|packages?)\.[a-z0-9-]+(?:\.[a-z]+)+\b(?!\()/,
    files: /(?:\.(?:json|mjs|ya?ml|md)|Dockerfile|run|rc)$/,
  },
  {
    what: 'work left for later',
    pattern: new RegExp(`\\b(?:${word('TO', 'DO')}|${word('FIX', 'ME')}|X{3})\\b`),
  },
  {
    what: 'a compiler told to look away',
    pattern: new RegExp(`@ts-(?:${word('ig', 'nore')}|nocheck|expect-error)`),
    files: CODE,
  },
  {
    what: 'a type given up',
    pattern: new RegExp(`\\bas ${word('an', 'y')}\\b|: ${word('an', 'y')}\\b(?! \\w)`),
    // What a generator writes is the generator's affair.
    files: /^(?!.*\/generated\/).*\.ts$/,
  },
  {
    what: 'a linter told to look away without a reason',
    pattern: new RegExp(`${word('eslint-', 'disable')}(?!.* -- \\S)`),
    files: CODE,
  },
  {
    // A test that names as its reason what a set-up has injected is left out in the open.
    what: 'a test that is left out, or leaves out the others',
    pattern: new RegExp(
      `\\b(?:it|test|describe)\\.(?:${word('on', 'ly')}|${word('sk', 'ip')}|${word('to', 'do')})\\b(?!.*\\binject\\()`,
    ),
    files: /^test\/.*\.ts$/,
  },
  { what: 'a debugger statement', pattern: new RegExp(`^\\s*${word('debug', 'ger')};`), files: CODE },
  { what: 'a mark of a merge', pattern: /^(?:<{7}|>{7})(?: |$)/ },
];

/** Every line that has one of the words. `root` is the folder that no file may name. */
export function wordBreaches(files: readonly ProjectFile[], root: string): Breach[] {
  const bare = root.replace(/\/$/, '');
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = WORDS.filter(
        ({ pattern, files: where }) => (where?.test(path) ?? true) && pattern.test(line),
      ).map(({ what }) => what);
      if (bare.length > 5 && line.includes(bare)) found.push('the folder of this very checkout');
      return found.map((what) => ({ path, line: index + 1, what }));
    }),
  );
}
