import { describe, expect, it } from 'vitest';
import { randomFrom, randomGraph } from '../../seed/synthetic.js';
import { loadsOf, type Load } from '../../server/analysis/load.js';
import type { DomainGraph, Id } from '../../server/domain/model.js';
import { overlaps } from '../../server/domain/period.js';
import { readScope, UNSCOPED, type Scope } from '../../server/domain/scope.js';
import { ROLE_KINDS, ROLE_RELATIONS, type RoleKind } from '../../server/domain/vocabulary.js';
import { Loaders } from '../../server/graphql/loaders.js';
import { gatherSnapshot } from '../../server/graphql/snapshot.js';
import { graphOf, link, node, releaseFor } from '../store/build.js';
import { textOrder } from '../store/reference-order.js';
import { ReferenceStore } from '../store/reference.js';

/** The load in a graph, through the same gathering as in the API. */
async function loadIn(
  graph: DomainGraph,
  kinds: readonly RoleKind[],
  scope: Scope = UNSCOPED,
  area: Id | null = null,
): Promise<Load[]> {
  const store = new ReferenceStore();
  await store.replace(graph, releaseFor(graph));
  return store.read(async (reader) =>
    loadsOf(await gatherSnapshot(area, scope, new Loaders(reader), 'area'), kinds),
  );
}

const told = (loads: readonly Load[]): string[] =>
  loads.map(({ organization, bodies, roles }) => `${organization.id} ${bodies.length} ${roles.length}`);

/** The slow and obvious way: every claim of the graph, counted by who makes it. */
function naive(graph: DomainGraph, kinds: readonly RoleKind[], scope: Scope): string[] {
  const there = new Map(
    graph.nodes.filter(({ period }) => overlaps(period, scope.window)).map((each) => [each.id, each]),
  );
  const claims = graph.relations.filter(
    ({ type, from, to, period, standing }) =>
      kinds.some((kind) => ROLE_RELATIONS[kind] === type) &&
      there.get(from)?.label === 'Organization' &&
      there.has(to) &&
      overlaps(period, scope.window) &&
      standing !== 'RECOMMENDED',
  );
  const counts = [...new Set(claims.map(({ from }) => from))].map((id) => {
    const own = claims.filter(({ from }) => from === id);
    return { id, bodies: new Set(own.map(({ to }) => to)).size, roles: own.length };
  });
  return counts
    .sort((a, b) => b.bodies - a.bodies || b.roles - a.roles || textOrder(a.id, b.id))
    .map(({ id, bodies, roles }) => `${id} ${bodies} ${roles}`);
}

describe('the load of organisations', () => {
  it('is that of a naive count, over random graphs, times and kinds', async () => {
    let counted = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed);
      const graph = randomGraph(seed, 40);
      const kinds = ROLE_KINDS.filter(() => random.chance(0.6));
      const scope = random.chance(0.3) ? UNSCOPED : readScope({ fiscalYear: 2010 + random.int(6) }, UNSCOPED);
      const loads = told(await loadIn(graph, kinds, scope));
      expect(loads).toEqual(naive(graph, kinds, scope));
      counted += loads.length;
    }
    expect(counted).toBeGreaterThan(60);
  });

  it('has its bodies once each, by id, and its roles by body and kind', async () => {
    const graph = graphOf(
      [node('Organization', 'org'), node('Body', 'b-2'), node('Body', 'b-1')],
      [
        link('org', 'OPERATES', 'b-2'),
        link('org', 'ADVISES', 'b-1'),
        link('org', 'SECRETARIAT_OF', 'b-1'),
        link('org', 'SECRETARIAT_OF', 'b-2'),
      ],
    );
    const [load] = await loadIn(graph, ['ADVISER', 'OPERATOR', 'SECRETARIAT']);
    expect(load?.bodies.map(({ id }) => id)).toEqual(['b-1', 'b-2']);
    expect(load?.roles.map(({ body, role }) => `${body.id} ${role.kind}`)).toEqual([
      'b-1 SECRETARIAT',
      'b-1 ADVISER',
      'b-2 SECRETARIAT',
      'b-2 OPERATOR',
    ]);
  });

  it('is told by bodies, then roles, then id', async () => {
    const organizations = ['org-c', 'org-b', 'org-a', 'org-d'].map((id) => node('Organization', id));
    const bodies = ['b-1', 'b-2'].map((id) => node('Body', id));
    const loads = await loadIn(
      graphOf(
        [...organizations, ...bodies],
        [
          link('org-b', 'OPERATES', 'b-1'),
          link('org-a', 'OPERATES', 'b-1'),
          link('org-c', 'OPERATES', 'b-1'),
          link('org-c', 'SECRETARIAT_OF', 'b-1'),
          link('org-d', 'OPERATES', 'b-1'),
          link('org-d', 'OPERATES', 'b-2'),
        ],
      ),
      ['SECRETARIAT', 'OPERATOR'],
    );
    expect(told(loads)).toEqual(['org-d 2 2', 'org-c 1 2', 'org-a 1 1', 'org-b 1 1']);
  });

  it('counts no recommendation, no post and no profession, and nothing for no kind', async () => {
    const graph = graphOf(
      [
        node('Organization', 'org'),
        node('Organization', 'class', { collective: true }),
        node('Post', 'post'),
        node('Profession', 'profession'),
        node('Body', 'body'),
      ],
      [
        link('org', 'SECRETARIAT_OF', 'body', { standing: 'RECOMMENDED' }),
        link('class', 'MEMBER_OF', 'body', { standing: 'INFERRED' }),
        link('post', 'MEMBER_OF', 'body'),
        link('profession', 'MEMBER_OF', 'body'),
      ],
    );
    expect(told(await loadIn(graph, ['SECRETARIAT', 'MEMBER']))).toEqual(['class 1 1']);
    expect(await loadIn(graph, [])).toEqual([]);
  });
});
