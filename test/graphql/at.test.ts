import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const codeOf = async (query: string, variables?: object): Promise<[number, unknown, unknown]> => {
  const { status, errors } = await api.ask(query, variables);
  return [status, errors[0]?.extensions['code'], errors[0]?.extensions['argument']];
};

describe('at', () => {
  it('given at the root holds four hops down', async () => {
    const { organization } = await api.data<{
      organization: {
        roles: { body: { parts: { roles: { holder: { roles?: { body: { id: string } }[] } }[] }[] } }[];
      };
    }>(`{ organization(id: "org-sakai-union", at: { fiscalYear: 2012 }) {
      roles { body { parts { roles { holder { ... on Organization { roles { body { id } } } } } } } } } }`);
    const bodies = organization.roles
      .flatMap(({ body }) => body.parts)
      .flatMap(({ roles }) => roles)
      .flatMap(({ holder }) => holder.roles ?? [])
      .map(({ body }) => body.id);
    expect(new Set(bodies)).toEqual(
      new Set(['body-sakai-council', 'body-sakai-face-to-face', 'body-sakai-awareness-team']),
    );
  });

  it('given at Area.bodies holds below it, and not beside it', async () => {
    const { area } = await api.data<{ area: Record<'then' | 'ever', { parts: object[] }[]> }>(`{
      area(id: "area-sakai-chiku") {
        then: bodies(at: { fiscalYear: 2012 }) { id parts { id } }
        ever: bodies { id parts { id } }
      } }`);
    const parts = (bodies: { parts: object[] }[]): number =>
      bodies.reduce((sum, body) => sum + body.parts.length, 0);
    expect([parts(area.then), parts(area.ever)]).toEqual([2, 6]);
  });

  it('given anew replaces that of further up', async () => {
    const { body } = await api.data<{ body: { parts: object[]; later: { operators: object[] }[] } }>(`{
      body(id: "body-sakai-council", at: { fiscalYear: 2012 }) {
        parts { id }
        later: parts(at: { fiscalYear: 2013 }) { id operators: roles(kinds: [OPERATOR]) { id } }
      } }`);
    expect([body.parts.length, body.later.length]).toEqual([2, 5]);
    expect(body.later.every(({ operators }) => operators.length > 0)).toBe(true);
  });

  it('reaches evidence and comes back from it', async () => {
    const { body } = await api.data<{
      body: { citations: { source: { publishedBy: { id: string }[] } }[] };
    }>(`{ body(id: "body-sakai-council", at: { fiscalYear: 2012 }) {
      citations { source { publishedBy { id } } } } }`);
    expect(body.citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['{ body(id: "body-sakai-awareness-team", at: { fiscalYear: 2013 }) { id } }', 'body'],
    ['{ node(id: "body-sakai-awareness-team", at: { asOf: "2013-04-01" }) { id } }', 'node'],
    ['{ organization(id: "org-sakai-union", at: { asOf: "2000-01-31" }) { id } }', 'organization'],
  ])('gives null for what is not there then: %s', async (query, field) => {
    expect(await api.data<object>(query)).toEqual({ [field]: null });
  });

  it('selects a role by its id only while it and both its ends are there', async () => {
    const { body } = await api.data<{ body: { roles: { id: string }[] } }>(
      '{ body(id: "body-sakai-awareness-team") { roles(kinds: [SECRETARIAT]) { id } } }',
    );
    const id = body.roles[0]?.id;
    const ask = (fiscalYear: number) =>
      api.data<{ node: object | null }>(
        'query ($id: ID!, $at: At) { node(id: $id, at: $at) { __typename id ... on Role { kind body { id } } } }',
        { id, at: { fiscalYear } },
      );
    expect((await ask(2012)).node).toEqual({
      __typename: 'Role',
      id,
      kind: 'SECRETARIAT',
      body: { id: 'body-sakai-awareness-team' },
    });
    expect((await ask(2013)).node).toBeNull();
  });

  it('counts a page by what is there then', async () => {
    const total = async (at?: object): Promise<number> =>
      (
        await api.data<{ bodies: { totalCount: number } }>(
          'query ($at: At) { bodies(at: $at, filter: { area: "area-sakai-chiku" }) { totalCount } }',
          { at },
        )
      ).bodies.totalCount;
    expect([await total(), await total({ fiscalYear: 2012 }), await total({ fiscalYear: 2013 })]).toEqual([
      9, 5, 8,
    ]);
  });

  it.each([
    [{ asOf: '2013-01-01', fiscalYear: 2012 }, 'at'],
    [{ asOf: '2014-02-30' }, 'at.asOf'],
    [{ fiscalYear: 1899 }, 'at.fiscalYear'],
    [{ fiscalYear: 2101 }, 'at.fiscalYear'],
  ])('refuses %j', async (at, argument) => {
    const refused = [400, 'BAD_USER_INPUT', argument];
    expect(await codeOf('query ($at: At) { bodies(at: $at) { totalCount } }', { at })).toEqual(refused);
  });

  it('refuses what is wrong further down, and gives the rest', async () => {
    const { status, data, errors } = await api.ask(
      '{ area(id: "area-sakai-chiku") { name } other: area(id: "area-sakai-chiku") { bodies(at: { asOf: "x" }) { id } } }',
    );
    expect([status, data]).toEqual([200, { area: { name: '坂井地区' }, other: null }]);
    expect(errors).toMatchObject([{ path: ['other', 'bodies'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    ['heldFrom', '2014-13-01'],
    ['heldTo', 'yesterday'],
  ])('names the filter whose date does not exist: %s', async (name, date) => {
    const query = `query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }`;
    expect(await codeOf(query, { filter: { [name]: date } })).toEqual([
      400,
      'BAD_USER_INPUT',
      `filter.${name}`,
    ]);
  });
});
