import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../seed/release.js';
import { syntheticGraph } from '../../seed/synthetic.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';
import { COMPARE, type Compared } from './support/compare.js';
import { watched } from './support/watched.js';

/** How a comparison is asked for: what is refused, and how many questions it puts to the store. */

let questions: string[] = [];
let api: Api;
const serveCounted = async (loaded: Parameters<typeof storeWith>[0]): Promise<Api> =>
  serve(watched(await storeWith(loaded), (name) => questions.push(name)));

beforeAll(async () => {
  api = await serveCounted(await realCasebook());
});
afterAll(() => api.stop());

describe('what cannot be asked', () => {
  const YOKOTE = { area: 'area-yokote-city' };
  const SAKAI = { area: 'area-sakai-chiku', at: { fiscalYear: 2013 } };
  it.each([
    ['one scope', [YOKOTE], 'BAD_USER_INPUT', 'scopes', 'scopes: 1 given; give 2 to 6 areas'],
    ['seven scopes', Array(7).fill(YOKOTE), 'BAD_USER_INPUT', 'scopes', 'scopes: 7 given; give 2 to 6 areas'],
    ['none', [], 'BAD_USER_INPUT', 'scopes', 'scopes: 0 given'],
    [
      'the same area at the same time',
      [SAKAI, YOKOTE, SAKAI],
      'BAD_USER_INPUT',
      'scopes[2]',
      'is scopes[0] already',
    ],
    [
      'the same area without a time',
      [YOKOTE, { ...YOKOTE, at: null }],
      'BAD_USER_INPUT',
      'scopes[1]',
      'at any time',
    ],
    [
      'a year that is none',
      [YOKOTE, { area: 'area-kashiwa-city', at: { fiscalYear: 3 } }],
      'BAD_USER_INPUT',
      'scopes[1].at.fiscalYear',
      'must be 1900 to 2100',
    ],
    [
      'an unknown area',
      [YOKOTE, { area: 'area-x' }],
      'NOT_FOUND',
      'scopes[1].area',
      'there is no area area-x',
    ],
    [
      'two unknown areas',
      [{ area: 'area-y', at: { fiscalYear: 2013 } }, { area: 'area-x' }],
      'NOT_FOUND',
      'scopes[0].area',
      'area-y',
    ],
    [
      'something that is no area',
      [YOKOTE, { area: 'body-sakai-council' }],
      'NOT_FOUND',
      'scopes[1].area',
      'body-sakai-council',
    ],
  ])('is %s', async (_, scopes, code, argument, words) => {
    const { errors, data } = await api.ask(COMPARE, { scopes });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code, argument } });
    expect(errors[0]?.message).toContain(words);
  });

  it('is not a fiscal year and a day in it, which are two times', async () => {
    const { errors } = await api.ask(COMPARE, {
      scopes: [SAKAI, { area: SAKAI.area, at: { asOf: '2013-04-01' } }],
    });
    expect(errors).toEqual([]);
  });
});

describe('a comparison of many bodies', () => {
  /** The questions that a country and its first town ask, and how many bodies they compare. */
  async function asked(municipalities: number): Promise<{ bodies: number; names: readonly string[] }> {
    const graph = syntheticGraph({ municipalities });
    const country = await serveCounted({ graph, release: releaseOf(graph) });
    const areas = graph.nodes.flatMap((node) => (node.label === 'Area' ? [node] : []));
    const two = [
      areas.find(({ kind }) => kind === 'COUNTRY'),
      areas.find(({ kind }) => kind === 'MUNICIPALITY'),
    ];
    questions = [];
    const scopes = two.map((area) => ({ area: area?.id, at: { fiscalYear: 2013 } }));
    const { compare } = await country.data<{ compare: Compared }>(COMPARE, { scopes });
    await country.stop();
    return { bodies: compare.scopes[0]?.bodyCount ?? 0, names: [...questions].sort() };
  }

  it('asks as many questions as one of few', async () => {
    const [few, many] = [await asked(3), await asked(40)];
    expect(many.bodies).toBeGreaterThan(few.bodies * 10);
    expect(many.names).toEqual(few.names);
    expect(few.names).toHaveLength(12);
  });
});
