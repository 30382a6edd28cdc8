import { describe, expect, it } from 'vitest';
import { webFiles, withoutComments, type SourceFile } from './files.js';

/** What is wrong with a file of an element. */
function faults({ path, text }: SourceFile): string[] {
  const tags = [...text.matchAll(/@customElement\('([a-z-]+)'\)/g)].map(([, tag]) => tag);
  const name = /([a-z-]+)\.ts$/.exec(path)?.[1];
  return [
    ...(tags.length === 1 ? [] : [`${path}: ${tags.length} elements`]),
    ...(tags[0] === name ? [] : [`${path}: is ${tags[0] ?? 'nothing'}`]),
    ...(text.includes(`'${name ?? ''}': `) ? [] : [`${path}: is not in the map of tag names`]),
    // A style attribute would be refused by a strict content security policy, and be no token.
    ...(/\bstyle=|styleMap|unsafeHTML|innerHTML/.test(withoutComments(text))
      ? [`${path}: style or raw markup`]
      : []),
  ];
}

describe('elements', () => {
  it('stand one in a file, under their own name', () => {
    const files = webFiles('elements', '.ts');
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap(faults)).toEqual([]);
  });

  it('are found when they do not', () => {
    const text = "@customElement('gov-a') @customElement('gov-b') html`<p style=${x}>`";
    expect(faults({ path: 'elements/gov-c.ts', text })).toHaveLength(4);
  });
});
