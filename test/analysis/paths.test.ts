import { describe, expect, it } from 'vitest';
import { connect } from '../../server/analysis/paths/find.js';
import { reasonOf } from '../../server/analysis/paths/reason.js';
import type { DomainNode, Relation } from '../../server/domain/model.js';
import { ALWAYS } from '../../server/domain/period.js';
import { UNSCOPED } from '../../server/domain/scope.js';
import { STANDINGS } from '../../server/domain/vocabulary.js';
import { graphOf, link, node } from '../store/build.js';
import { neighboursIn, plainOf, type Plain } from './paths-plain.js';

const graph = (nodes: readonly DomainNode[], relations: readonly Relation[]): Plain =>
  plainOf(graphOf(nodes, relations), ALWAYS, STANDINGS);

/** org-0 … org-n in a row, each a unit of the one before. */
const chain = (length: number): { nodes: DomainNode[]; relations: Relation[] } => ({
  nodes: Array.from({ length: length + 1 }, (_, i) => node('Organization', `org-${i}`)),
  relations: Array.from({ length }, (_, i) => link(`org-${i + 1}`, 'UNIT_OF', `org-${i}`)),
});

describe('a way', () => {
  const [a, b] = [node('Organization', 'a'), node('Body', 'b')];

  it('leads over the firmest claim, then over the most telling', async () => {
    const claims = [
      link('a', 'MEMBER_OF', 'b'),
      link('a', 'OPERATES', 'b', { standing: 'INFERRED' }),
      link('a', 'SECRETARIAT_OF', 'b', { standing: 'PLANNED' }),
      link('a', 'ADVISES', 'b'),
    ];
    const { ways } = await connect(a, b, 6, neighboursIn(graph([a, b], claims)));
    expect(ways.map(({ steps }) => steps.map(({ relation }) => relation.type))).toEqual([['MEMBER_OF']]);
  });

  it('is given up to fifty times, and it is said that there are more', async () => {
    const middles = Array.from({ length: 51 }, (_, i) =>
      node('Organization', `m${String(i).padStart(2, '0')}`),
    );
    const c = node('Body', 'c');
    const relations = middles.flatMap(({ id }) => [link(id, 'OPERATES', 'b'), link(id, 'OPERATES', 'c')]);
    const all = graph([b, c, ...middles], relations);
    const many = await connect(b, c, 6, neighboursIn(all));
    expect([many.ways.length, many.hasMore]).toEqual([50, true]);
    expect(many.ways.map(({ nodes }) => nodes[1]?.id)).toEqual(middles.slice(0, 50).map(({ id }) => id));
    const fewer = graph([b, c, ...middles.slice(1)], relations);
    const all50 = await connect(b, c, 6, neighboursIn(fewer));
    expect([all50.ways.length, all50.hasMore]).toEqual([50, false]);
  });

  it('costs a question per step, and none behind a hub that need not be opened', async () => {
    const spokes = Array.from({ length: 500 }, (_, i) => node('Organization', `spoke-${i}`));
    const hub = node('Organization', 'hub');
    const relations = [
      ...spokes.map(({ id }) => link(id, 'UNIT_OF', 'hub')),
      link('hub', 'MEMBER_OF', 'b'),
      link('a', 'MEMBER_OF', 'b'),
    ];
    let calls = 0;
    const asked: string[] = [];
    const neighbours = neighboursIn(graph([a, b, hub, ...spokes], relations), () => (calls += 1));
    const { length } = await connect(a, hub, 6, (ids) => {
      asked.push(...ids);
      return neighbours(ids);
    });
    expect([length, calls]).toEqual([2, 2]);
    expect(asked).toEqual(['a', 'b']);
  });
});

describe('a search', () => {
  it('stops at its limits and then says that it does not know', async () => {
    const { nodes, relations } = chain(40);
    const [from, to] = [nodes[0] ?? node('Body', ''), nodes[40] ?? node('Body', '')];
    const neighbours = neighboursIn(graph(nodes, relations));
    const stopped = await connect(from, to, 6, neighbours);
    expect([stopped.state, stopped.length]).toEqual(['UNDECIDED', null]);
    expect(reasonOf(stopped, [from, to], 6, UNSCOPED)?.ja).toContain('分かりません');
    expect((await connect(from, to, 6, neighbours, { things: 1000, steps: 40 })).length).toBe(40);
    expect((await connect(from, to, 6, neighbours, { things: 10, steps: 40 })).state).toBe('UNDECIDED');
  });

  it('that meets no body on its way goes on until it has the nearest', async () => {
    const { nodes, relations } = chain(3);
    const body = node('Body', 'b');
    const [from, to] = [nodes[0] ?? body, nodes[3] ?? body];
    const far = link('org-1', 'MEMBER_OF', 'b');
    const found = await connect(from, to, 2, neighboursIn(graph([...nodes, body], [...relations, far])));
    expect([found.state, found.length, found.nearestCommonBody?.id]).toEqual(['TOO_LONG', 3, 'b']);
    const none = await connect(from, to, 2, neighboursIn(graph(nodes, relations)));
    expect([none.state, none.nearestCommonBody]).toEqual(['TOO_LONG', null]);
  });

  it('says of which end nothing is written', async () => {
    const [alone, other] = [node('Organization', 'alone'), node('Organization', 'other')];
    const body = node('Body', 'b');
    const here = neighboursIn(graph([alone, other, body], [link('other', 'OPERATES', 'b')]));
    const found = await connect(other, alone, 6, here);
    expect([found.state, found.alone?.id]).toEqual(['UNREACHABLE', 'alone']);
    expect(reasonOf(found, [other, alone], 6, UNSCOPED)).toEqual({
      ja: 'aloneについて、たどれる関係の記載がありません。',
      en: 'Nothing is written that leads on from alone.',
    });
  });
});
