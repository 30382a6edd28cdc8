import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_WORDS } from '../../../web/embed/own-words.js';
import { ja } from '../../../web/locales/ja.js';
import { parse } from '../../architecture/rules/parse.js';
import { target } from '../../architecture/rules/rooms.js';
import { ROOT } from '../../architecture/rules/tree.js';
import { webFiles, withoutComments } from '../files.js';

/** What is imported for its types alone is not there at run time. */
const TYPES_ONLY = /^import type [^;]*;$/gm;

/** Everything that the script for other sites is made of, but the words themselves. */
function partsOf(entry: string): Map<string, string> {
  const found = new Map<string, string>();
  const look = (path: string): void => {
    if (found.has(path) || !path.endsWith('.ts') || /\/(?:locales|generated)\//.test(path)) return;
    const text = readFileSync(join(ROOT, path), 'utf8').replace(TYPES_ONLY, '');
    found.set(path, text);
    for (const { text: module } of parse({ path, text }).imports) {
      const next = target(path, module);
      if (next !== null && !module.includes('?')) look(next);
    }
  };
  look(entry);
  return found;
}

const FEATURES = webFiles('locales/features', '.ts').map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''));

describe('the words of the script for other sites', () => {
  const parts = partsOf('web/embed/renkei-atlas.ts');

  it('are those that its parts say, and no others', () => {
    expect(parts.size).toBeGreaterThan(60);
    const said = new Set<string>();
    for (const text of parts.values()) {
      for (const [, group = ''] of withoutComments(text).matchAll(/\b(?:m|messagesOf\(\w+\))\.(\w+)/g)) {
        if (group in ja) said.add(group);
      }
    }
    expect([...said].filter((group) => FEATURES.includes(group)).sort()).toEqual([...OWN_WORDS].sort());
  });

  it('are never taken from a group as a whole, where a group might be missing', () => {
    const whole = /\bconst \{[^}]*\} = (?:this\.)?m;|\bm\[/;
    expect([...parts].filter(([, text]) => whole.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('are there without those pages that no other site shows', () => {
    expect([...parts.keys()].filter((path) => /gov-[\w-]+-page\.ts$/.test(path))).toEqual([]);
  });
});
