import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import { syntheticGraph } from '../../seed/synthetic.js';
import { serve, serveCasebook, storeWith, type Api } from './support/api.js';
import { watched } from './support/watched.js';

/** Who carries how many bodies, checked against the text of the casebook. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

interface Loads {
  readonly secretariatLoad: readonly {
    readonly organization: { readonly id: string; readonly name: string; readonly collective: boolean };
    readonly count: number;
    readonly roleCount: number;
    readonly bodies: readonly { readonly id: string }[];
    readonly roles: readonly { readonly kind: string; readonly body: { readonly id: string } }[];
  }[];
}
const LOAD = `query ($area: ID, $at: At, $roles: [RoleKind!], $first: Int) {
  secretariatLoad(area: $area, at: $at, roles: $roles, first: $first) {
    organization { id name collective } count roleCount bodies { id } roles { kind body { id } } } }`;

const ask = async (variables: object): Promise<Loads['secretariatLoad']> =>
  (await api.data<Loads>(LOAD, variables)).secretariatLoad;
const told = async (variables: object): Promise<string[]> =>
  (await ask(variables)).map(
    ({ organization, count, roleCount }) => `${organization.id} ${count} ${roleCount}`,
  );

const SAKAI = { area: 'area-sakai-chiku' };

describe('坂井地区', () => {
  it('is carried in FY2013 by the union in six bodies, by the support centres in five', async () => {
    expect(await told({ ...SAKAI, at: { fiscalYear: 2013 } })).toEqual([
      'org-sakai-union 6 6',
      'org-sakai-support-center 5 5',
      'org-fukui-pref 2 2',
      'org-sakai-medical 2 2',
      'org-sakai-city-support-center 1 1',
      'org-sakai-health-center 1 1',
      'org-sakai-shakyo 1 1',
      'org-sakai-silver 1 1',
    ]);
  });

  it('has in FY2013 the secretariat and all five bodies under the council on the union', async () => {
    const [union] = await ask({ ...SAKAI, at: { fiscalYear: 2013 } });
    expect(union?.roles.map(({ kind, body }) => `${kind} ${body.id}`)).toEqual([
      'OPERATOR body-sakai-awareness-subcommittee',
      'SECRETARIAT body-sakai-council',
      'OPERATOR body-sakai-daily-life',
      'OPERATOR body-sakai-face-to-face',
      'OPERATOR body-sakai-information',
      'OPERATOR body-sakai-strengthening',
    ]);
    expect(union?.bodies).toHaveLength(6);
  });

  it('keeps the two classes of support centres apart', async () => {
    const loads = await ask({ ...SAKAI, at: { fiscalYear: 2013 } });
    const centres = loads.filter(({ organization }) => organization.name === '地域包括支援センター');
    expect(centres.map(({ organization, count }) => [organization.collective, count])).toEqual([
      [true, 5],
      [true, 1],
    ]);
  });

  it('had in FY2012 three secretariats on the union', async () => {
    expect(await told({ ...SAKAI, at: { fiscalYear: 2012 }, roles: ['SECRETARIAT'] })).toEqual([
      'org-sakai-union 3 3',
      'org-awara-city 1 1',
      'org-fukui-pref 1 1',
      'org-sakai-city 1 1',
    ]);
  });

  it('has 15 organisations with 29 roles in FY2013, founders apart', async () => {
    const roles = ['SECRETARIAT', 'OPERATOR', 'MEMBER', 'ADVISER', 'SUPPORTER'];
    const loads = await ask({ ...SAKAI, at: { fiscalYear: 2013 }, roles });
    expect(loads).toHaveLength(15);
    expect(loads.reduce((sum, { roleCount }) => sum + roleCount, 0)).toBe(29);
  });
});

describe('other areas', () => {
  it('have no load by what is only recommended', async () => {
    expect(await told({ area: 'area-kashiwa-city' })).toEqual([]);
    expect(await told({ area: 'area-kashiwa-city', roles: ['MEMBER', 'SECRETARIAT'] })).toEqual([
      'org-kashiwa-hospitals 1 1',
      'org-kashiwa-residents 1 1',
    ]);
  });

  it('have none without bodies', async () => {
    expect(await told({ area: 'area-yokote-city' })).toEqual([]);
  });

  it('are all counted when no area is named', async () => {
    const all = await told({ roles: ['SECRETARIAT', 'OPERATOR', 'MEMBER'] });
    expect(all[0]).toBe('org-sakai-union 7 10');
    expect(all).toContain('org-kashiwa-hospitals 1 1');
  });
});

describe('what is asked', () => {
  it('may be the first, no role, or null for what is usual', async () => {
    const at = { fiscalYear: 2013 };
    expect(await told({ ...SAKAI, at, first: 1 })).toEqual(['org-sakai-union 6 6']);
    expect(await told({ ...SAKAI, at, roles: [] })).toEqual([]);
    expect(await told({ ...SAKAI, at, roles: null, first: null })).toEqual(await told({ ...SAKAI, at }));
  });

  it.each([
    [{ first: 0 }, 'first', 'BAD_USER_INPUT'],
    [{ first: 501 }, 'first', 'BAD_USER_INPUT'],
    [{ first: -1 }, 'first', 'BAD_USER_INPUT'],
    [{ area: 'area-nowhere' }, 'area', 'NOT_FOUND'],
    [{ area: 'org-sakai-union' }, 'area', 'NOT_FOUND'],
    [{ at: { fiscalYear: 1 } }, 'at.fiscalYear', 'BAD_USER_INPUT'],
  ])('is refused when it is %j', async (variables, argument, code) => {
    const { errors } = await api.ask(LOAD, variables);
    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });
});

describe('the questions to the store', () => {
  it('are as many for 40 towns as for one', async () => {
    let questions = 0;
    const graph = syntheticGraph({ municipalities: 40 });
    const store = await storeWith({ graph, release: releaseOf(graph) });
    const synthetic = await serve(watched(store, () => (questions += 1)));
    const asked = async (query: string, variables: object): Promise<number> => {
      questions = 0;
      await synthetic.data(query, variables);
      return questions;
    };
    const town = graph.nodes.find((node) => node.label === 'Area' && node.kind === 'MUNICIPALITY');
    const land = graph.nodes.find((node) => node.label === 'Area' && node.kind === 'COUNTRY');
    const one = await asked(LOAD, { area: town?.id, first: 500 });
    const all = await asked(LOAD, { area: land?.id, first: 500 });
    const { secretariatLoad } = await synthetic.data<Loads>(LOAD, { area: land?.id, first: 500 });
    await synthetic.stop();
    expect(secretariatLoad.length).toBeGreaterThan(40);
    expect(all).toBe(one);
    expect(all).toBeLessThanOrEqual(9);
  });
});
