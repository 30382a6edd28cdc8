import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import { syntheticGraph } from '../../seed/synthetic.js';
import type { DomainGraph } from '../../server/domain/model.js';
import { realCasebook, serve, serveCasebook, storeWith, type Api } from './support/api.js';

/** What became of an earlier release, and which release every answer names. */

interface Told {
  readonly releaseChanges: {
    readonly state: string;
    readonly from: string | null;
    readonly complete: boolean;
    readonly to: { readonly id: string };
    readonly added: List | null;
    readonly removed: List | null;
    readonly changed: List | null;
  };
}
interface List {
  readonly total: number;
  readonly items: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly name: string;
    readonly area: { readonly id: string } | null;
    readonly members: readonly string[];
  }[];
}

const LIST = 'total items { id type label name area { id } members }';
const ASK = `query ($since: ID!) { releaseChanges(since: $since) { state from complete to { id }
  added { ${LIST} } removed { ${LIST} } changed { ${LIST} } } }`;
const FIRST = '9f90ecb61fa11553';

let api: Api;
let current = '';
beforeAll(async () => {
  api = await serveCasebook();
  current = (await realCasebook()).release.id;
});
afterAll(() => api.stop());

const told = async (since: string, of = api) => (await of.data<Told>(ASK, { since })).releaseChanges;

describe('what became of an earlier release', () => {
  it('is nothing where it is the one that is served', async () => {
    for (const since of [current, current.slice(0, 7)]) {
      expect(await told(since)).toEqual({
        state: 'SAME',
        from: current,
        complete: true,
        to: { id: current },
        added: { total: 0, items: [] },
        removed: { total: 0, items: [] },
        changed: { total: 0, items: [] },
      });
    }
  });

  it('is told by name, type, area and what of it differs', async () => {
    const { state, from, complete, changed } = await told(FIRST.slice(0, 7));
    expect([state, from, complete]).toEqual(['KNOWN', FIRST, true]);
    expect(changed?.items).toHaveLength(changed?.total ?? -1);
    expect(changed?.items.find(({ type }) => type === 'ESTABLISHED')).toEqual({
      id: 'org-sakai-union~established~body-sakai-council~fy2012',
      type: 'ESTABLISHED',
      label: '設立',
      name: '坂井地区広域連合 ― 坂井地区在宅ケア将来モデル推進協議会',
      area: { id: 'area-sakai-chiku' },
      members: ['期間'],
    });
  });

  it('is not known of a release that was never served here, and says nothing about it', async () => {
    expect(await told('0123abc')).toEqual({
      state: 'UNKNOWN',
      from: null,
      complete: true,
      to: { id: current },
      added: null,
      removed: null,
      changed: null,
    });
  });

  it.each(['', 'da6589', 'DA6589E', 'da6589eebeac0371x', '%'])('is not asked of %j', async (since) => {
    const { status, errors } = await api.ask(ASK, { since });
    expect([status, errors[0]?.extensions['code'], errors[0]?.extensions['argument']]).toEqual([
      400,
      'BAD_USER_INPUT',
      'since',
    ]);
  });

  it.each([0, 501, -1])('comes in lists of 1 to 500, not %j', async (first) => {
    const query = `query ($first: Int!) { releaseChanges(since: "${FIRST}") { changed { items(first: $first) { id } } } }`;
    expect((await api.ask(query, { first })).errors[0]?.extensions['argument']).toBe('first');
  });

  it('is known of what was loaded after it, without a log', async () => {
    const [before, after] = [syntheticGraph({ municipalities: 2 }), syntheticGraph({ municipalities: 3 })];
    const store = await storeWith({ graph: before, release: releaseOf(before) });
    await store.replace(after, releaseOf(after));
    const later = await serve(store);
    const { state, added } = await told(releaseOf(before).id, later);
    const size = ({ nodes, relations }: DomainGraph): number => nodes.length + relations.length;
    expect(state).toBe('KNOWN');
    expect(added?.total).toBeGreaterThanOrEqual(size(after) - size(before));
    await later.stop();
  });
});

describe('every answer', () => {
  it('names the release that it was read from, also one that has errors', async () => {
    const named = async (query: string): Promise<unknown> => {
      const answer = JSON.parse((await api.ask(query)).text) as { extensions?: { release?: unknown } };
      return answer.extensions?.release;
    };
    expect(await named('{ areas { totalCount } }')).toBe(current);
    expect(await named('{ diagram(area: "area-nowhere") { state } }')).toBe(current);
    expect(await named('{ __typename }')).toBeUndefined();
  });
});
