import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const DIAGRAM = `query ($area: ID!, $at: At, $roles: [RoleKind!], $contained: Boolean, $locale: Locale) {
  diagram(area: $area, at: $at, roles: $roles, includeContained: $contained) {
    state
    reason(locale: $locale)
    nodes { id rank presence entity { __typename id } }
    edges { id type role source target label(locale: $locale) joint needsReview order standing }
    roleStates { body role state gap { forGroup reason(locale: $locale) } }
    release { id }
  }
}`;

interface Drawn {
  readonly state: string;
  readonly reason: string | null;
  readonly nodes: readonly {
    readonly id: string;
    readonly rank: number;
    readonly presence: string;
    readonly entity: { readonly __typename: string };
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly source: string;
    readonly target: string;
  }[];
  readonly roleStates: readonly { readonly body: string; readonly role: string }[];
}

const draw = async (variables: object): Promise<Drawn> =>
  (await api.data<{ diagram: Drawn }>(DIAGRAM, variables)).diagram;
const count = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const types = (edges: Drawn['edges']): Record<string, number> => count(edges.map(({ type }) => type));
const sakai = (fiscalYear: number): object => ({
  area: 'area-sakai-chiku',
  at: { fiscalYear },
  contained: true,
});

describe('the diagram of 坂井地区', () => {
  it('in FY2013 has eight bodies and 35 relations, and still its founder', async () => {
    const { nodes, edges, state } = await draw(sakai(2013));
    // 地域包括支援センター of 坂井地区 and of 坂井市 are two, so that 14 names are 15 organisations.
    expect(count(nodes.map(({ entity }) => entity.__typename))).toEqual({
      Body: 8,
      Organization: 15,
      Profession: 1,
    });
    expect(types(edges)).toEqual({
      SECRETARIAT_OF: 2,
      OPERATES: 17,
      MEMBER_OF: 9,
      ADVISES: 2,
      PART_OF: 5,
      ESTABLISHED: 1,
    });
    expect(state).toBe('KNOWN');
  });

  it('in FY2012 has the council with two sub-bodies, and two bodies that only may have been there', async () => {
    const { nodes, edges } = await draw(sakai(2012));
    const bodies = nodes.filter(({ id }) => id.startsWith('body-'));
    expect(bodies.map(({ id, rank, presence }) => [id, rank, presence])).toEqual([
      ['body-awara-city-care-meeting', 0, 'NOT_STATED'],
      ['body-sakai-city-care-meeting', 0, 'NOT_STATED'],
      ['body-sakai-council', 0, 'KNOWN'],
      ['body-sakai-awareness-team', 1, 'KNOWN'],
      ['body-sakai-face-to-face', 1, 'KNOWN'],
    ]);
    expect(types(edges)).toMatchObject({
      SECRETARIAT_OF: 6,
      SUPPORTS: 2,
      ESTABLISHED: 1,
      PART_OF: 2,
    });
  });

  it('without a time has the succession, to be reviewed', async () => {
    const { edges } = await draw({ area: 'area-sakai-chiku', contained: true });
    expect(edges.filter(({ type }) => type === 'SUCCEEDS')).toMatchObject([
      {
        source: 'body-sakai-awareness-subcommittee',
        target: 'body-sakai-awareness-team',
        role: null,
        needsReview: true,
        standing: 'INFERRED',
        label: '後継',
      },
    ]);
  });

  it('draws only the roles asked for, and what bodies are part of', async () => {
    const { edges, nodes, roleStates } = await draw({ ...sakai(2013), roles: ['SECRETARIAT'] });
    expect(types(edges)).toEqual({ SECRETARIAT_OF: 2, PART_OF: 5 });
    expect(nodes).toHaveLength(10);
    expect(count(roleStates.map(({ role }) => role))).toEqual({ SECRETARIAT: 8 });
  });

  it('draws bodies alone when no role is asked for', async () => {
    const { edges, nodes, roleStates } = await draw({ ...sakai(2013), roles: [] });
    expect([types(edges), nodes.length, roleStates]).toEqual([{ PART_OF: 5 }, 8, []]);
  });

  it('leaves out what the areas within have when told to', async () => {
    const { nodes } = await draw({ ...sakai(2013), contained: false });
    expect(nodes.filter(({ id }) => id.startsWith('body-'))).toHaveLength(6);
  });

  it('has them when null is given for the default', async () => {
    const [explicit, left] = await Promise.all([
      draw({ ...sakai(2013), contained: null }),
      api.data<{ diagram: Drawn }>(
        '{ diagram(area: "area-sakai-chiku", at: { fiscalYear: 2013 }) { nodes { id } } }',
      ),
    ]);
    expect(explicit.nodes.map(({ id }) => id)).toEqual(left.diagram.nodes.map(({ id }) => id));
  });

  it('has no two nodes or edges of one id, and no edge without its ends', async () => {
    const { nodes, edges } = await draw({ area: 'area-japan', contained: true });
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
  });

  it('says for every body and role whether it is known', async () => {
    const { roleStates } = await draw(sakai(2013));
    expect(roleStates).toHaveLength(8 * 6);
    const stateOf = (body: string, role: string) =>
      roleStates.find((each) => each.body === body && each.role === role);
    expect(stateOf('body-sakai-council', 'SECRETARIAT')).toMatchObject({ state: 'KNOWN', gap: null });
    expect(stateOf('body-sakai-daily-life', 'SECRETARIAT')).toMatchObject({
      state: 'NOT_STATED',
      gap: { forGroup: true },
    });
    expect(stateOf('body-awara-city-care-meeting', 'OPERATOR')).toMatchObject({
      state: 'NOT_STATED',
      gap: { forGroup: false },
    });
  });

  it('speaks English when asked to', async () => {
    const { edges } = await draw({ ...sakai(2013), locale: 'EN' });
    expect(Object.keys(count(edges.map(({ label }) => label))).sort()).toEqual([
      'Advice',
      'Founder',
      'Joint secretariat',
      'Member',
      'Operation',
      'Part of',
    ]);
  });
});

describe('a diagram of a time of which nothing is written', () => {
  it('says so, and shows what has no stated year', async () => {
    const { state, reason, nodes } = await draw(sakai(2005));
    expect([state, reason]).toEqual([
      'NOT_STATED',
      '平成17年度の会議体についての記載はありません。年度の記載がないものだけを示します。',
    ]);
    expect(new Set(nodes.map(({ presence }) => presence))).toEqual(new Set(['NOT_STATED']));
  });

  it('says in 柏市 that it was not reviewed', async () => {
    const { state, reason } = await draw({
      area: 'area-kashiwa-city',
      at: { asOf: '2001-01-01' },
      locale: 'EN',
    });
    expect([state, reason]).toEqual([
      'NOT_REVIEWED',
      'Nothing is written about bodies in 1 Jan 2001. Only those without a stated year are shown.',
    ]);
  });
});

describe('a diagram of nowhere', () => {
  it('is NOT_FOUND', async () => {
    const { status, errors, data } = await api.ask(DIAGRAM, { area: 'area-atlantis' });
    expect([status, data, errors[0]?.extensions['code']]).toEqual([404, null, 'NOT_FOUND']);
  });

  it('is NOT_FOUND for what is no area', async () => {
    const { errors } = await api.ask(DIAGRAM, { area: 'body-sakai-council' });
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
