import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import type { DomainNode } from '../../server/domain/model.js';
import { GOLDEN } from './search-golden.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';
import { ENOUGH, measured } from './support/golden.js';

/** How much of what people type finds what they mean; search-golden.neo4j.test.ts asks the other engine. */

const isKana = (text: string): boolean => /^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u.test(text);

describe('the golden queries', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serve(await storeWith(await realCasebook()));
  });
  afterAll(() => api.stop());

  it('are many, and no two the same', () => {
    expect(GOLDEN.length).toBeGreaterThanOrEqual(120);
    expect(new Set(GOLDEN.map(({ query }) => query)).size).toBe(GOLDEN.length);
    expect(GOLDEN.every(({ ids }) => ids.length >= 1 && ids.length <= 3)).toBe(true);
  });

  it('are found: all that is meant among the first three, and first what is meant', async ({ annotate }) => {
    const { hit1, hit3, misses } = await measured(api, GOLDEN);
    await annotate(
      `${GOLDEN.length} queries: hit@1 ${hit1.toFixed(3)}, hit@3 ${hit3.toFixed(3)}\n${misses.join('\n')}`,
    );
    expect(hit3, misses.join('\n')).toBeGreaterThanOrEqual(ENOUGH.hit3);
    expect(hit1, misses.join('\n')).toBeGreaterThanOrEqual(ENOUGH.hit1);
  });
});

/** Each takes away what some of the queries need. */
const POORER: Readonly<Record<string, (node: DomainNode) => DomainNode>> = {
  readings: (node) => ({ ...node, kana: null, aliases: node.aliases.filter((alias) => !isKana(alias)) }),
  abbreviations: (node) => ({ ...node, aliases: [] }),
  'English names': (node) => ({ ...node, nameEn: null }),
};

describe('the measure bites', () => {
  it.each(Object.entries(POORER))('without %s it falls below what is enough', async (_, poorer) => {
    const { graph, ...loaded } = await realCasebook();
    const poor = { ...graph, nodes: graph.nodes.map(poorer) };
    const api = await serve(await storeWith({ ...loaded, graph: poor, release: releaseOf(poor) }));
    try {
      const { hit3, misses } = await measured(api, GOLDEN);
      expect(hit3).toBeLessThan(ENOUGH.hit3);
      expect(misses.length).toBeGreaterThan(GOLDEN.length * (1 - ENOUGH.hit3));
    } finally {
      await api.stop();
    }
  });
});
