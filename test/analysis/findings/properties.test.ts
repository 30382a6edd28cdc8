import { describe, expect, it } from 'vitest';
import { findAll } from '../../../server/analysis/findings/find.js';
import { RULES } from '../../../server/analysis/findings/registry.js';
import { SEVERITIES, type Finding } from '../../../server/analysis/findings/types.js';
import { compareText } from '../../../server/domain/order.js';
import type { AskedTime } from '../../../server/domain/scope.js';
import { realCasebook } from '../../graphql/support/api.js';
import { factsOf, richGraph } from './random-facts.js';

/** What holds of the findings of any graph. */

const SEEDS = Array.from({ length: 25 }, (_, seed) => seed + 1);
const TIMES: readonly (AskedTime | null)[] = [null, { fiscalYear: 2012 }, { asOf: '2013-04-01' }];
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);
const rank = ({ rule }: Finding): number => RULES.indexOf(rule);

describe('the rules', () => {
  it('have names of their own and stand by severity', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    const severities = RULES.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
  });

  it('say in both languages what they look for', () => {
    for (const { title, description } of RULES) {
      expect([title.en, description.en].every(Boolean)).toBe(true);
      expect(description.ja.endsWith('。')).toBe(true);
    }
  });
});

describe.each(SEEDS)('the findings of random graph %i', (seed) => {
  const graph = richGraph(seed);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));

  it.each(TIMES)('cite, are about what is there, and have ids of their own (%j)', async (at) => {
    const findings = findAll(await factsOf(graph, null, at));
    for (const { citations, about, sentence } of findings) {
      expect(citations.length).toBeGreaterThan(0);
      expect(citations.every(({ passage }) => nodes.get(passage)?.label === 'Passage')).toBe(true);
      expect(about.length).toBeGreaterThan(0);
      expect(about.every((node) => nodes.get(node.id)?.label === node.label)).toBe(true);
      expect(`${sentence.ja} ${sentence.en}`).not.toMatch(/undefined|null|NaN/);
    }
    expect(new Set(ids(findings)).size).toBe(findings.length);
    expect(findings).toEqual([...findings].sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id)));
  });

  it('are the same for the same graph, in whatever order it comes', async () => {
    const turned = { nodes: graph.nodes.toReversed(), relations: graph.relations.toReversed() };
    expect(findAll(await factsOf(turned, null, null))).toEqual(findAll(await factsOf(graph, null, null)));
  });

  it('of an area are among those of what contains it, for rules that look at one thing', async () => {
    const all = new Set(ids(findAll(await factsOf(graph, null, null))));
    for (const { from, to } of graph.relations.filter(({ type }) => type === 'WITHIN')) {
      const inner = findAll(await factsOf(graph, from, null)).filter(({ rule }) => rule.local);
      const outer = new Set(ids(findAll(await factsOf(graph, to, null))));
      expect(ids(inner).filter((id) => !outer.has(id) || !all.has(id))).toEqual([]);
    }
  });

  it('never say that something is not stated where a part is not at hand', async () => {
    const facts = await factsOf(graph, null, null);
    const lacking = new Set(
      facts.snapshot.bodies
        .filter(({ areaGap, body }) => areaGap?.state === 'NOT_REVIEWED' && body.gaps.length === 0)
        .map(({ body }) => body.id),
    );
    const said = findAll(facts).filter(({ key }) => lacking.has(key[0] ?? ''));
    expect(said.filter(({ sentence }) => sentence.ja.includes('見当たらない'))).toEqual([]);
  });
});

describe('the random graphs together', () => {
  it('make every rule find something', async () => {
    const found = new Set<string>();
    // Few organisations in the small ones, so that some carry most.
    for (let seed = 1; seed <= 300; seed += 1) {
      const facts = await factsOf(richGraph(seed, 8 + (seed % 40)), null, null);
      for (const { rule } of findAll(facts)) found.add(rule.id);
    }
    expect([...found].sort(compareText)).toEqual(RULES.map(({ id }) => id).sort(compareText));
  });
});

describe('the findings of the casebook', () => {
  it.each([null, 2012, 2013, 2014])(
    'of each city are among those of its district (%j)',
    async (fiscalYear) => {
      const { graph } = await realCasebook();
      const at = { fiscalYear };
      const outer = ids(findAll(await factsOf(graph, 'area-sakai-chiku', at)));
      for (const city of ['area-sakai-city', 'area-awara-city']) {
        const inner = findAll(await factsOf(graph, city, at)).filter(({ rule }) => rule.local);
        expect(inner.length).toBeGreaterThan(0);
        expect(outer).toEqual(expect.arrayContaining(ids(inner)));
      }
    },
  );
});
