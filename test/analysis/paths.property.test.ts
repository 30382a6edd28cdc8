import { describe, expect, it } from 'vitest';
import { randomFrom, randomGraph } from '../../seed/synthetic.js';
import { END_LABELS } from '../../server/analysis/paths/claims.js';
import { connect, type Connection } from '../../server/analysis/paths/find.js';
import { isForward, stepSentence, waySentence } from '../../server/analysis/paths/sentences.js';
import type { DomainNode, Id } from '../../server/domain/model.js';
import { compareText } from '../../server/domain/order.js';
import { ALWAYS, fiscalYearWindow } from '../../server/domain/period.js';
import { STANDINGS } from '../../server/domain/vocabulary.js';
import { claimsBetween, depthsFrom, neighboursIn, plainOf, shortestWays, type Plain } from './paths-plain.js';

/** Random graphs: what the search gives is what looking at everything gives. */

interface Case {
  readonly name: string;
  readonly plain: Plain;
  readonly from: DomainNode;
  readonly to: DomainNode;
  readonly maxLength: number;
}

const GRAPHS = 60;
const PAIRS = 8;

const CASES: readonly Case[] = Array.from({ length: GRAPHS }, (_, seed) => seed).flatMap((seed) => {
  const random = randomFrom(seed + 1000);
  const graph = randomGraph(seed, 12 + random.int(50));
  const window = random.chance(0.4) ? ALWAYS : fiscalYearWindow(2009 + random.int(8));
  const plain = plainOf(graph, window, random.chance(0.5) ? STANDINGS : ['STATED', 'INFERRED']);
  const ends = plain.nodes.filter(({ label }) => END_LABELS.includes(label));
  if (ends.length === 0) return [];
  return Array.from({ length: PAIRS }, (__, pair) => {
    const [from, to] = [random.pick(ends), random.pick(ends)];
    return {
      name: `graph ${seed}, pair ${pair}`,
      plain,
      from,
      to,
      maxLength: random.pick([1, 2, 3, 8]),
    };
  });
});

const ask = ({ plain, from, to, maxLength }: Case, backward = false): Promise<Connection> =>
  backward
    ? connect(to, from, maxLength, neighboursIn(plain))
    : connect(from, to, maxLength, neighboursIn(plain));

const idsOf = ({ ways }: Connection): Id[][] => ways.map(({ nodes }) => nodes.map(({ id }) => id));

const inOrder = (ways: readonly Id[][]): Id[][] =>
  [...ways].sort((a, b) => a.map((id, i) => compareText(id, b[i] ?? '')).find((sign) => sign !== 0) ?? 0);

describe('ways in random graphs', () => {
  it('are all the shortest, in order, and no others', async () => {
    const seen = new Set<string>();
    for (const each of CASES) {
      const { plain, from, to, maxLength, name } = each;
      const found = await ask(each);
      const expected = shortestWays(from.id, to.id, plain);
      const length = (expected[0]?.length ?? 0) - 1;
      const state =
        from.id === to.id ? 'SAME' : length < 0 ? 'UNREACHABLE' : length > maxLength ? 'TOO_LONG' : 'FOUND';
      expect([name, found.state, found.length], name).toEqual([name, state, length < 0 ? null : length]);
      expect(idsOf(found), name).toEqual(state === 'FOUND' ? inOrder(expected).slice(0, 50) : []);
      expect(found.hasMore, name).toBe(state === 'FOUND' && expected.length > 50);
      seen.add(found.ways.length > 1 ? 'TIES' : state);
    }
    expect([...seen].sort()).toEqual(['FOUND', 'SAME', 'TIES', 'TOO_LONG', 'UNREACHABLE']);
  });

  it('lead over the best claim of each pair, in its direction', async () => {
    for (const each of CASES) {
      for (const way of (await ask(each)).ways) {
        expect(way.steps.map(({ to }) => to)).toEqual(way.nodes.slice(1));
        for (const step of way.steps) {
          const { relation, from, to } = step;
          expect(relation).toBe(claimsBetween(from.id, to.id, each.plain)[0]);
          expect([relation.from, relation.to]).toEqual(isForward(step) ? [from.id, to.id] : [to.id, from.id]);
        }
      }
    }
  });

  it('never lead over a profession', async () => {
    let ended = 0;
    for (const each of CASES) {
      for (const { nodes } of (await ask(each)).ways) {
        expect(nodes.slice(1, -1).map(({ label }) => label)).not.toContain('Profession');
        ended += [nodes.at(0), nodes.at(-1)].filter((node) => node?.label === 'Profession').length;
      }
    }
    expect(ended).toBeGreaterThan(0);
  });

  it('are the same backwards', async () => {
    for (const each of CASES) {
      const [there, back] = [await ask(each), await ask(each, true)];
      expect([back.state, back.length, back.hasMore, back.nearestCommonBody, back.alone]).toEqual([
        there.state,
        there.length,
        there.hasMore,
        there.nearestCommonBody,
        there.alone,
      ]);
      if (!there.hasMore) {
        expect(inOrder(idsOf(back).map((ids) => ids.reverse()))).toEqual(idsOf(there));
      }
    }
  });

  it('that are too long name the body that both reach with the fewest steps', async () => {
    let named = 0;
    for (const each of CASES) {
      const { state, nearestCommonBody, length } = await ask(each);
      if (state !== 'TOO_LONG') continue;
      const ends = [each.from.id, each.to.id];
      const [a, b] = ends.map((id) => depthsFrom(id, ends, each.plain));
      const bodies = each.plain.nodes.flatMap(({ id, label }) => {
        const [near, far] = [a?.get(id), b?.get(id)];
        if (label !== 'Body' || near === undefined || far === undefined) return [];
        return [{ id, sum: near + far, uneven: Math.abs(near - far) }];
      });
      bodies.sort((x, y) => x.sum - y.sum || x.uneven - y.uneven || compareText(x.id, y.id));
      expect(nearestCommonBody?.id, `${each.name}, length ${length}`).toBe(bodies[0]?.id);
      named += nearestCommonBody === null ? 0 : 1;
    }
    expect(named).toBeGreaterThan(0);
  });

  it('are told in sentences that name every thing', async () => {
    for (const each of CASES) {
      for (const way of (await ask(each)).ways) {
        const whole = waySentence(way);
        for (const { name, nameEn } of way.nodes) {
          expect(whole.ja).toContain(name);
          expect(whole.en).toContain(nameEn ?? name);
        }
        for (const step of way.steps) {
          const { ja, en } = stepSentence(step);
          expect(ja.endsWith('。') && en?.endsWith('.')).toBe(true);
          expect(ja.indexOf(step.from.name)).toBeLessThan(ja.lastIndexOf(step.to.name));
        }
      }
    }
  });
});
