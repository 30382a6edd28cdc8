import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { releaseOf } from '../../seed/release.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';
import { watched } from './support/watched.js';

/**
 * How many questions an operation puts to the store: fixed by its shape, whatever the size of its pages. One of them
 * is after the release, which every answer names.
 */

let questions: string[] = [];
let reads = 0;
const serveCounted = async (loaded: Parameters<typeof storeWith>[0]): Promise<Api> =>
  serve(
    watched(
      await storeWith(loaded),
      (name) => questions.push(name),
      () => (reads += 1),
    ),
  );

let synthetic: Api;
let casebook: Api;
beforeAll(async () => {
  const graph = syntheticGraph({ municipalities: 40 });
  synthetic = await serveCounted({ graph, release: releaseOf(graph) });
  casebook = await serveCounted(await realCasebook());
});
afterAll(async () => {
  await synthetic.stop();
  await casebook.stop();
});
beforeEach(() => {
  questions = [];
  reads = 0;
});

async function asked(api: Api, query: string, variables: object = {}): Promise<readonly string[]> {
  questions = [];
  reads = 0;
  await api.data(query, variables);
  expect(reads).toBe(1);
  return [...questions].sort();
}

const CITED = 'citations { locator source { title } }';
const PAGES: readonly [string, number, string][] = [
  [
    'bodies with their roles, holders and evidence',
    9,
    `bodies(first: $first) { nodes { name ${CITED} areas { name } partOf { name } parts { name }
      roles { kind holder { name ... on Organization { area { name } } } ${CITED} } } }`,
  ],
  [
    'areas with their bodies, years and lessons',
    14,
    `areas(first: $first) { nodes { name withinAll { name } contains { name } bodiesKnown fiscalYears
      bodies(includeContained: true) { name roleState(kind: SECRETARIAT) roleGap(kind: MEMBER) { state } }
      organizations { name } activities { name } lessons { summary } yearMarks { fiscalYear mark } } }`,
  ],
  [
    'organisations with all that they do',
    9,
    `organizations(first: $first) { nodes { name area { name } unitOf { name } units { name } posts { name }
      activities { name } staffedActivities { name } roles { kind body { name presence } } } }`,
  ],
  [
    'meetings with who took part',
    4,
    `meetings(first: $first) { nodes { name body { name } participations { capacity actor { name } ${CITED} } } }`,
  ],
  [
    'what was found, with its roles',
    5,
    `search(query: "会議", first: $first) { edges { matched node { name ${CITED} ... on Body { roles { id } } } } }`,
  ],
];

describe.each(PAGES)('a page of %s', (_, count, fields) => {
  it('asks as many questions for 100 items as for 5', async () => {
    const query = `query ($first: Int) { ${fields} }`;
    const [few, many] = [
      await asked(synthetic, query, { first: 5 }),
      await asked(synthetic, query, { first: 100 }),
    ];
    expect(many).toEqual(few);
    expect(few.length).toBe(count);
  });
});

describe('a diagram', () => {
  const DIAGRAM = `query ($area: ID!, $at: At) { diagram(area: $area, at: $at) { state reason
    nodes { id rank presence entity { name ${CITED} } }
    edges { id label source target period { label } ${CITED} }
    roleStates { body role state gap { reason ${CITED} } } release { id } } }`;

  it('asks eight questions with all its evidence', async () => {
    expect(await asked(casebook, DIAGRAM, { area: 'area-sakai-chiku', at: { fiscalYear: 2013 } })).toEqual([
      'bodiesOfAreas',
      'expand',
      'expand',
      'expand',
      'nodes',
      'nodes',
      'nodes',
      'release',
    ]);
  });

  it('asks one more for the meetings of all its bodies, whether one meets or many', async () => {
    const draw = (fields: string): string =>
      `query ($area: ID!, $at: At) { diagram(area: $area, at: $at) { nodes { id } ${fields} } }`;
    const meetings = draw('meetings { body state meetings { ordinal heldOn } tallies { count } }');
    const one = { area: 'area-sakai-chiku', at: { fiscalYear: 2013 } };
    const without = await asked(casebook, draw(''), one);
    const more = [...without, 'expand'].sort();
    expect(await asked(casebook, meetings, one)).toEqual(more);
    expect(await asked(casebook, meetings, { area: 'area-japan' })).toEqual(more);
  });

  it('asks no more for a whole country', async () => {
    const [one, all] = [
      await asked(casebook, DIAGRAM, { area: 'area-kashiwa-city' }),
      await asked(casebook, DIAGRAM, { area: 'area-japan' }),
    ];
    expect(all).toEqual(one);
  });
});

describe('nodes by their ids', () => {
  it('are one question, and one more for ids that may be roles', async () => {
    const ask = (ids: string[]) =>
      asked(casebook, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(await ask(['area-japan', 'body-sakai-council'])).toEqual(['nodes', 'release']);
    expect(await ask(['area-japan', 'x', 'y', 'x'])).toEqual(['nodes', 'relations', 'release']);
  });
});

describe('the schema', () => {
  it('is asked about without a transaction', async () => {
    await casebook.data('{ __typename __schema { queryType { name } } }');
    expect([reads, questions]).toEqual([0, []]);
  });
});
