import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../architecture/rules/tree.js';

const EMBED = join(ROOT, 'dist/web/embed');

/** Bytes of all that a page needs to show the words, before the picture: the script and what it brings at once. */
const MOST = 60 * 1024;

const zipped = (file: string): number => gzipSync(readFileSync(join(EMBED, file))).length;

describe.skipIf(inject('chrome') === null)('the script for other sites', () => {
  const parts = readdirSync(join(EMBED, 'assets'));

  it('is light before its picture', () => {
    const entry = readFileSync(join(EMBED, 'renkei-atlas.js'), 'utf8');
    const first = parts.filter((part) => entry.includes(part));
    expect(first).toHaveLength(1);
    const bytes = zipped('renkei-atlas.js') + first.reduce((sum, part) => sum + zipped(`assets/${part}`), 0);
    expect(bytes).toBeGreaterThan(1024);
    expect(bytes).toBeLessThanOrEqual(MOST);
  });

  it('brings the drawing library only with the picture', () => {
    const text = (part: string): string => readFileSync(join(EMBED, 'assets', part), 'utf8');
    const library = parts.filter((part) => part.startsWith('cytoscape'));
    expect(library).toHaveLength(1);
    const asking = parts.filter((part) => library.some((name) => text(part).includes(name)));
    expect(asking.every((part) => part.startsWith('gov-diagram-canvas'))).toBe(true);
  });
});
