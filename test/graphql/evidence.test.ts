import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { releaseOf } from '../../seed/release.js';
import { realCasebook, serve, serveCasebook, storeWith, type Api } from './support/api.js';
import { watched } from './support/watched.js';

/** Claims as things of their own, what rests on a place, and how much is written; counted in the casebook by hand. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

interface Counts {
  readonly total: number;
  readonly cited: number;
  readonly stated: number;
  readonly inferred: number;
  readonly recommended: number;
  readonly planned: number;
}

interface Coverage {
  readonly nodes: number;
  readonly relations: number;
  readonly cited: number;
  readonly byRelation: readonly (Counts & { readonly type: string; readonly role: string | null })[];
  readonly byNode: readonly (Counts & { readonly type: string })[];
  readonly byRole: readonly { readonly kind: string; readonly [state: string]: number | string }[];
}

const COVERAGE = `nodes relations cited
  byRelation { type role total cited stated inferred recommended planned }
  byNode { type total cited stated inferred recommended planned }
  byRole { kind bodies known statedNone notStated notReviewed }`;

async function coverageOf(area: string): Promise<Coverage> {
  const { area: found } = await api.data<{ area: { coverage: Coverage } }>(
    `query ($area: ID!) { area(id: $area) { coverage { ${COVERAGE} } } }`,
    { area },
  );
  return found.coverage;
}

const row = ({ byRelation }: Coverage, type: string): readonly number[] => {
  const found = byRelation.find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return [found.total, found.stated, found.inferred, found.recommended, found.planned];
};

describe('coverage', () => {
  it('of Sakai District, by kind of relation', async () => {
    const coverage = await coverageOf('area-sakai-chiku');
    // The council 2, the conference 1, the team 3.
    expect(row(coverage, 'SECRETARIAT_OF')).toEqual([6, 6, 0, 0, 0]);
    // The five bodies of FY2013: 2, 4, 4, 2, 4; the city's meeting 1; the conference of FY2012: 2 inferred.
    expect(row(coverage, 'OPERATES')).toEqual([19, 17, 2, 0, 0]);
    // 8 of the council; 10 professions and 2 organisations at the conference; the care managers inferred.
    expect(row(coverage, 'MEMBER_OF')).toEqual([21, 20, 1, 0, 0]);
    expect(row(coverage, 'ADVISES')).toEqual([2, 2, 0, 0, 0]);
    expect(row(coverage, 'SUPPORTS')).toEqual([2, 2, 0, 0, 0]);
    expect(row(coverage, 'ESTABLISHED')).toEqual([1, 1, 0, 0, 0]);
    expect(row(coverage, 'PART_OF')).toEqual([6, 6, 0, 0, 0]);
    expect(row(coverage, 'MEETING_OF')).toEqual([5, 5, 0, 0, 0]);
    expect(row(coverage, 'TOOK_PART_IN')).toEqual([7, 7, 0, 0, 0]);
    expect(row(coverage, 'ADDRESSES')).toEqual([3, 0, 3, 0, 0]);
    expect(row(coverage, 'SUCCEEDS')).toEqual([1, 0, 1, 0, 0]);
  });

  it('of Sakai District, by what is known of each body', async () => {
    const known = (await coverageOf('area-sakai-chiku')).byRole.map(({ kind, known: some, notStated }) => [
      kind,
      some,
      notStated,
    ]);
    expect(known).toEqual([
      ['SECRETARIAT', 3, 6],
      ['OPERATOR', 6, 3],
      ['MEMBER', 3, 6],
      ['ADVISER', 1, 8],
      ['SUPPORTER', 2, 7],
      ['FOUNDER', 1, 8],
    ]);
  });

  it('keeps what ought to be out of what is known, in Kashiwa', async () => {
    const coverage = await coverageOf('area-kashiwa-city');
    expect(row(coverage, 'SECRETARIAT_OF')).toEqual([3, 0, 0, 3, 0]);
    expect(coverage.byRole.find(({ kind }) => kind === 'SECRETARIAT')).toEqual({
      kind: 'SECRETARIAT',
      bodies: 6,
      known: 0,
      statedNone: 0,
      notStated: 0,
      notReviewed: 6,
    });
  });

  it('counts no body where none is told of', async () => {
    const { byRole } = await coverageOf('area-yokote-city');
    expect(byRole.every(({ bodies, known }) => bodies === 0 && known === 0)).toBe(true);
  });

  it.each(['area-sakai-chiku', 'area-kashiwa-city', 'area-yokote-city', 'area-japan'])(
    'adds up: %s',
    async (area) => {
      const { nodes, relations, cited, byRelation, byNode, byRole } = await coverageOf(area);
      const sum = (rows: readonly Counts[], of: keyof Counts): number =>
        rows.reduce((all, one) => all + one[of], 0);
      expect(sum(byRelation, 'total')).toBe(relations);
      expect(sum(byNode, 'total')).toBe(nodes);
      expect(sum([...byRelation, ...byNode], 'cited')).toBe(cited);
      for (const { total, stated, inferred, recommended, planned } of [...byRelation, ...byNode])
        expect(stated + inferred + recommended + planned).toBe(total);
      for (const { bodies, known, statedNone, notStated, notReviewed } of byRole)
        expect(Number(known) + Number(statedNone) + Number(notStated) + Number(notReviewed)).toBe(bodies);
    },
  );
});

describe('the claims of a thing', () => {
  const RELATIONS = `query ($of: ID!, $types: [RelationType!], $at: At, $first: Int, $after: String) {
    relations(of: $of, types: $types, at: $at, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id type from { id } to { id } } } }`;
  interface Page {
    readonly relations: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly id: string; readonly type: string }[];
    };
  }
  const page = async (variables: object) => (await api.data<Page>(RELATIONS, variables)).relations;

  it('are told by type, whichever end it stands at', async () => {
    const { nodes } = await page({ of: 'org-sakai-health-center' });
    expect(nodes.map(({ type }) => type)).toEqual([
      'LOCATED_IN',
      'UNIT_OF',
      'OPERATES',
      'SUPPORTS',
      'SUPPORTS',
      'PUBLISHED',
    ]);
  });

  it('are those of a time and of the types that are asked for', async () => {
    const of = 'org-sakai-health-center';
    expect(
      (await page({ of, at: { fiscalYear: 2013 }, types: ['SUPPORTS', 'OPERATES'] })).nodes,
    ).toHaveLength(1);
    expect(await page({ of: 'nobody' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('come page by page, none twice and none left out', async () => {
    const of = 'org-sakai-union';
    const whole = await page({ of });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const next: Page['relations'] = await page({ of, first: 4, after });
      ids.push(...next.nodes.map(({ id }) => id));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(ids).toHaveLength(whole.totalCount);
  });

  it('can be asked for one by one; a role is a role', async () => {
    const { nodes } = await api.data<{ nodes: readonly object[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Relation { type label standing note } } }`,
      {
        ids: ['body-sakai-information~addresses~initiative-e', 'org-utokyo~advises~body-sakai-council'],
      },
    );
    expect(nodes[0]).toMatchObject({
      __typename: 'Relation',
      type: 'ADDRESSES',
      label: '対応する取組項目',
      standing: 'INFERRED',
    });
    expect(nodes[1]).toEqual({ __typename: 'Role' });
  });

  it('tell why a body addresses an item', async () => {
    const { body } = await api.data<{
      body: { addresses: readonly { readonly standing: string; readonly citations: readonly object[] }[] };
    }>(
      '{ body(id: "body-sakai-information") { addresses { standing note initiative { symbol } citations { locator } } } }',
    );
    expect(body.addresses).toHaveLength(1);
    expect(body.addresses[0]).toMatchObject({ standing: 'INFERRED', initiative: { symbol: 'エ' } });
    expect(body.addresses[0]?.citations).toHaveLength(2);
  });
});

describe('what rests on a place', () => {
  interface Cited {
    readonly node: {
      readonly citedBy: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly thing: { readonly id: string };
          readonly claims: readonly { readonly part: string; readonly label: string | null }[];
        }[];
      };
    };
  }
  const CITED = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Passage {
    citedBy(first: $first, after: $after) { totalCount pageInfo { endCursor } nodes {
      thing { __typename id } claims { part label standing note } } } } } }`;

  it('is all that the paragraph on the care meetings says', async () => {
    const { citedBy } = (await api.data<Cited>(CITED, { id: 'passage-sakai-method-4' })).node;
    expect(citedBy.totalCount).toBe(9);
    const meeting = citedBy.nodes.find(({ thing }) => thing.id === 'body-sakai-city-care-meeting');
    expect(meeting?.claims.map(({ part, label }) => [part, label])).toEqual([
      ['ITSELF', null],
      ['FIGURE', '生活圏域の数：4圏域'],
      ['FIGURE', '平成26年度の生活圏域ごとの予定回数：2回'],
      ['TALLY', '平成26年度：8回'],
    ]);
  });

  it('is named by the same citation that names the place', async () => {
    const { passages } = await api.data<{
      passages: readonly { readonly id: string; readonly citedBy: Cited['node']['citedBy'] }[];
    }>('{ passages { id citedBy(first: 100) { totalCount nodes { thing { id } claims { part label } } } } }');
    const { nodes } = await api.data<{
      nodes: readonly { readonly citations?: readonly { passage: { id: string } }[] }[];
    }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { citations { passage { id } } }
        ... on Role { citations { passage { id } } } ... on Relation { citations { passage { id } } } } }`,
      { ids: passages[10]?.citedBy.nodes.map(({ thing }) => thing.id).slice(0, 100) ?? [] },
    );
    const itself =
      passages[10]?.citedBy.nodes.map(({ claims }) => claims.some(({ part }) => part === 'ITSELF')) ?? [];
    expect(itself.length).toBeGreaterThan(0);
    nodes.forEach(({ citations = [] }, place) => {
      const names = citations.some(({ passage }) => passage.id === passages[10]?.id);
      expect(names).toBe(itself[place]);
    });
  });
});

/** One question of each operation is after the release, which every answer names. */
describe('the number of questions', () => {
  let questions: string[] = [];
  let counted: Api;
  let synthetic: Api;
  beforeAll(async () => {
    const note = (name: string): void => void questions.push(name);
    const graph = syntheticGraph({ municipalities: 40 });
    counted = await serve(watched(await storeWith(await realCasebook()), note, () => undefined));
    synthetic = await serve(
      watched(await storeWith({ graph, release: releaseOf(graph) }), note, () => undefined),
    );
  });
  afterAll(async () => {
    await counted.stop();
    await synthetic.stop();
  });
  beforeEach(() => {
    questions = [];
  });

  const asked = async (of: Api, query: string): Promise<readonly string[]> => {
    questions = [];
    await of.data(query);
    return [...questions].sort();
  };

  it('for the coverage of many areas is that for few', async () => {
    const query = (first: number): string =>
      `{ areas(first: ${first}) { nodes { coverage { relations byRelation { total } byRole { known } } } } }`;
    const few = await asked(synthetic, query(2));
    expect(few).toEqual(['areas', 'bodiesOfAreas', 'coverageOfAreas', 'expand', 'expand', 'release']);
    expect(await asked(synthetic, query(40))).toEqual(few);
  });

  it('for what rests on all places is that for one', async () => {
    const fields =
      'citedBy(first: 20) { totalCount nodes { thing { id ... on Role { holder { name } } } claims { part } } }';
    const one = await asked(
      counted,
      `{ node(id: "passage-sakai-method-4") { ... on Passage { ${fields} } } }`,
    );
    expect(one.filter((name) => name === 'citing')).toHaveLength(1);
    const all = await asked(counted, `{ passages(source: "source-casebook") { ${fields} } }`);
    expect(all).toEqual(['all', 'citing', 'nodes', 'release']);
  });

  it('for the claims of a thing is four', async () => {
    const query = '{ relations(of: "org-sakai-union") { nodes { id from { id } to { id } } } }';
    expect(await asked(counted, query)).toEqual(['expand', 'expand', 'nodes', 'release']);
  });
});
