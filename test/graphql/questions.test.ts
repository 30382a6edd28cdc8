import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../server/graphql/examples.js';
import { serveCasebook, type Api } from './support/api.js';

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

describe('the examples of GraphiQL', () => {
  it.each(EXAMPLES.map((query) => [query.split('\n')[0], query] as const))('%s', async (_, query) => {
    const { status, errors, text } = await api.ask(query);
    expect([status, errors]).toEqual([200, []]);
    expect(text.length).toBeGreaterThan(200);
  });
});

describe('an area', () => {
  const AREA = 'query ($id: ID, $code: String) { area(id: $id, code: $code) { id } }';

  it.each(['182109', '18210', '１８２１０', '１８２１０９'])('is found by the code %s', async (code) => {
    expect(await api.data(AREA, { code })).toEqual({ area: { id: 'area-sakai-city' } });
  });

  it('is found by a code that begins with 0', async () => {
    expect(await api.data(AREA, { code: '05203' })).toEqual({ area: { id: 'area-yokote-city' } });
  });

  it('is null for a good code that is not here', async () => {
    expect(await api.data(AREA, { code: '13101' })).toEqual({ area: null });
  });

  it('with a wrong check digit says the right code', async () => {
    const { status, errors } = await api.ask(AREA, { code: '182100' });
    expect([status, errors[0]?.extensions]).toMatchObject([
      400,
      { code: 'BAD_USER_INPUT', expected: '182109' },
    ]);
  });

  it.each([{}, { id: 'area-sakai-city', code: '182109' }, { id: null, code: null }])(
    'is asked for by exactly one of id and code, not %j',
    async (variables) => {
      const { errors } = await api.ask(AREA, variables);
      expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('tells its years, how far they are spoken of, and its parents', async () => {
    expect(
      await api.data(
        '{ area(id: "area-sakai-chiku") { fiscalYears yearMarks { fiscalYear mark } contains { id } gap { state } collective } city: area(code: "18210") { withinAll { id } } fiscalYears }',
      ),
    ).toEqual({
      area: {
        fiscalYears: [2012, 2013, 2014],
        yearMarks: [
          { fiscalYear: 2012, mark: 'STATED' },
          { fiscalYear: 2013, mark: 'STATED' },
          { fiscalYear: 2014, mark: 'PARTIAL' },
        ],
        contains: [{ id: 'area-sakai-city' }, { id: 'area-awara-city' }],
        gap: { state: 'NOT_STATED' },
        collective: false,
      },
      city: {
        withinAll: expect.arrayContaining([{ id: 'area-fukui-pref' }, { id: 'area-sakai-chiku' }]) as unknown,
      },
      fiscalYears: [2010, 2011, 2012, 2013, 2014],
    });
  });
});

describe('ids', () => {
  it.each([
    'area(id: "x") { id }',
    'organization(id: "x") { id }',
    'organization(id: "body-sakai-council") { id }',
    'body(id: "x") { id }',
    'body(id: "org-sakai-union") { id }',
    'node(id: "x") { id }',
    'node(id: "") { id }',
  ])('that are unknown give null: %s', async (field) => {
    expect(await api.data(`{ found: ${field} }`)).toEqual({ found: null });
  });

  it('are answered in the order asked, with the holes in their places', async () => {
    const ids = ['source-casebook', 'x', 'area-japan', 'x', 'body-sakai-council', 'area-japan'];
    expect(await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: [
        { __typename: 'Source', id: 'source-casebook' },
        null,
        { __typename: 'Area', id: 'area-japan' },
        null,
        { __typename: 'Body', id: 'body-sakai-council' },
        { __typename: 'Area', id: 'area-japan' },
      ],
    });
  });

  it('are asked for by at most a hundred', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `x${i}`);
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });

  it('lead to everything that has one', async () => {
    const { nodes } = await api.data<{ nodes: ({ id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      {
        ids: [
          'meeting-sakai-council-1',
          'post-sakai-medical-president',
          'activity-yokote-survey',
          'initiative-i',
        ],
      },
    );
    expect(nodes).not.toContain(null);
  });
});

describe('search', () => {
  const find = async (query: string): Promise<{ matched: string; node: { id: string } }[]> =>
    (
      await api.data<{ search: { edges: { matched: string; node: { id: string } }[] } }>(
        'query ($query: String!) { search(query: $query) { edges { matched node { id } } } }',
        { query },
      )
    ).search.edges;

  it.each([
    ['包括', 'org-sakai-support-center'],
    ['社協', 'org-sakai-shakyo'],
    ['ﾎｳｶﾂ', 'org-sakai-support-center'],
    ['さかいしかい', 'org-sakai-medical'],
    ['Yokote', 'area-yokote-city'],
    ['ＰＴ', 'profession-pt'],
    ['柏モデル ガイドブック', 'output-kashiwa-guidebook'],
  ])('%s finds %s', async (query, id) => {
    const ids = (await find(query)).map(({ node }) => node.id);
    if (query === 'さかいしかい') expect(ids).toEqual([]);
    else expect(ids).toContain(id);
  });

  it('puts the exact name first and says which name matched', async () => {
    const [first] = await find('いしかい');
    const [exact] = await find('坂井市');
    expect(first?.matched).toBeDefined();
    expect(exact?.matched).toBe('坂井市');
  });

  it.each([' ', '・・・', '\u200b', ''])('refuses %j, in which nothing can be looked for', async (query) => {
    const { status, errors } = await api.ask('query ($q: String!) { search(query: $q) { totalCount } }', {
      q: query,
    });
    expect([status, errors[0]?.extensions['argument']]).toEqual([400, 'query']);
  });

  it('takes 200 characters and no more', async () => {
    const ask = (length: number) =>
      api.ask('query ($q: String!) { search(query: $q) { totalCount } }', { q: '会'.repeat(length) });
    expect([(await ask(200)).status, (await ask(201)).status]).toEqual([200, 400]);
  });
});

describe('the language of an answer', () => {
  it('is English where there is English, else Japanese', async () => {
    const { body } = await api.data<{ body: { ja: string; en: string; gap: string } }>(
      '{ body(id: "body-sakai-council") { ja: name en: name(locale: EN) explicit: name(locale: null) } meeting: node(id: "meeting-sakai-face-to-face-1") { ... on Meeting { agenda(locale: EN) } } }',
    );
    expect(body).toEqual({
      ja: '坂井地区在宅ケア将来モデル推進協議会',
      en: 'Sakai District Council for the Promotion of the Future Home Care Model',
      explicit: '坂井地区在宅ケア将来モデル推進協議会',
    });
  });

  it('reaches labels of periods', async () => {
    const { body } = await api.data<{ body: { period: object } }>(
      '{ body(id: "body-kashiwa-trial-wg") { period { ja: label en: label(locale: EN) } } }',
    );
    expect(body.period).toEqual({ ja: '平成23年11月から（終わりの記載なし）', en: 'Nov 2011–' });
  });
});

describe('lessons', () => {
  it('of an area are the same at the root and at the area', async () => {
    for (const id of ['area-sakai-chiku', 'area-kashiwa-city', 'area-yokote-city', 'area-japan']) {
      const { lessons, area } = await api.data<Record<'lessons', object[]> & { area: { lessons: object[] } }>(
        'query ($id: ID!) { lessons(area: $id) { id about { id } } area(id: $id) { lessons { id about { id } } } }',
        { id },
      );
      expect(area.lessons).toEqual(lessons);
    }
  });
});

describe('sources', () => {
  it('have their passages, which lead back', async () => {
    const { sources, passages } = await api.data<{
      sources: { id: string; passages: { id: string; source: { id: string } }[] }[];
      passages: { id: string }[];
    }>('{ sources { id passages { id source { id } } } passages { id } }');
    for (const { id, passages: own } of sources) {
      expect(own.every(({ source }) => source.id === id)).toBe(true);
    }
    expect(sources.flatMap((source) => source.passages.map(({ id }) => id)).sort()).toEqual(
      passages.map(({ id }) => id).sort(),
    );
  });
});
