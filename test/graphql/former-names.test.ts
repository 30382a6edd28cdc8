import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withYears } from '../../seed/graph/years.js';
import { releaseOf } from '../../seed/release.js';
import { during, graphOf, link, node } from '../store/build.js';
import { serve, storeWith, type Api } from './support/api.js';

/** A council that had another name until March 2013, wherever the API names it. */

const AT_2012 = { fiscalYear: 2012 };
const AT_2013 = { fiscalYear: 2013 };

const graph = withYears(
  graphOf(
    [
      node('Source', 's', { name: '合成資料' }),
      node('Passage', 'p'),
      node('Passage', 'q', { locator: '第2段落' }),
      node('Area', 'town', { name: '合成町' }),
      node('Organization', 'office', { name: '合成役場' }),
      node('Body', 'council', {
        name: '合成推進協議会',
        kana: 'ごうせいすいしんきょうぎかい',
        nameEn: 'Synthetic Council',
        period: during('2010-04-01', null),
        formerNames: [
          {
            name: '合成準備会',
            kana: 'ごうせいじゅんびかい',
            nameEn: 'Synthetic Preparatory Group',
            period: during(null, '2013-04-01'),
            standing: 'STATED',
            citations: [{ passage: 'q', standing: 'STATED', note: null }],
          },
        ],
      }),
      node('Body', 'team', { name: '合成部会', period: during('2010-04-01', null) }),
      node('Meeting', 'first', {
        name: '第1回',
        heldOn: '2013-04-01',
        period: during('2013-04-01', '2013-04-02'),
      }),
    ],
    [
      link('council', 'SERVES', 'town'),
      link('team', 'SERVES', 'town'),
      link('team', 'PART_OF', 'council'),
      link('office', 'SECRETARIAT_OF', 'council'),
      link('first', 'MEETING_OF', 'council'),
    ],
  ),
);

let api: Api;
beforeAll(async () => {
  api = await serve(await storeWith({ graph, release: releaseOf(graph) }));
});
afterAll(() => api.stop());

const COUNCIL = `query ($at: At) { body(id: "council", at: $at) { name nameEn: name(locale: EN) kana aliases } }`;
const NEW = { name: '合成推進協議会', nameEn: 'Synthetic Council', kana: 'ごうせいすいしんきょうぎかい' };
const OLD = { name: '合成準備会', nameEn: 'Synthetic Preparatory Group', kana: 'ごうせいじゅんびかい' };

describe('a body that had another name', () => {
  it.each([
    [null, NEW],
    [AT_2012, OLD],
    [AT_2013, NEW],
    [{ asOf: '2013-03-31' }, OLD],
    [{ asOf: '2013-04-01' }, NEW],
  ])('at %j is %j', async (at, named) => {
    expect(await api.data(COUNCIL, { at })).toEqual({ body: { ...named, aliases: [] } });
  });

  it('tells its former names with what says so', async () => {
    const { body } = await api.data<{ body: unknown }>(`{ body(id: "council") { fiscalYears formerNames {
      name nameEn: name(locale: EN) period { label } standing citations { locator } } } }`);
    expect(body).toEqual({
      // The last year of the old name, and the first of the new.
      fiscalYears: [2010, 2012, 2013],
      formerNames: [
        {
          name: OLD.name,
          nameEn: OLD.nameEn,
          period: { label: '平成25年3月31日まで（始まりの記載なし）' },
          standing: 'STATED',
          citations: [{ locator: '第2段落' }],
        },
      ],
    });
  });

  it.each([
    [AT_2012, OLD.name],
    [AT_2013, NEW.name],
  ])('has the name of the time (%j) in sentences', async (at, name) => {
    const { paths, findings } = await api.data<{
      paths: { paths: { sentence: string }[] };
      findings: { sentence: string }[];
    }>(
      `query ($at: At) { paths(from: "office", to: "team", at: $at) { paths { sentence } }
        findings(area: "town", at: $at) { sentence } }`,
      { at },
    );
    const other = name === OLD.name ? NEW.name : OLD.name;
    for (const told of [paths.paths, findings]) {
      const sentences = told.map(({ sentence }) => sentence).join();
      expect(sentences).toContain(name);
      expect(sentences).not.toContain(other);
    }
  });

  it.each([
    [AT_2012, OLD.name],
    [AT_2013, NEW.name],
  ])('has the name of the time (%j) wherever it is named', async (at, name) => {
    const found = await api.data<Record<string, unknown>>(
      `query ($at: At) {
        node(id: "council", at: $at) { ... on Entity { name } }
        bodies(at: $at) { nodes { name } }
        part: body(id: "team", at: $at) { partOf { name } }
        partThen: body(id: "team") { partOf(at: $at) { name } }
        office: organization(id: "office", at: $at) { roles { body { name } } }
        officeThen: organization(id: "office") { roles(at: $at) { body { name } } }
        area(id: "town", at: $at) { bodies { name } }
        diagram(area: "town", at: $at) { nodes { entity { name } } } }`,
      { at },
    );
    const both = [{ name }, { name: '合成部会' }];
    expect(found).toEqual({
      node: { name },
      bodies: { nodes: both },
      part: { partOf: [{ name }] },
      partThen: { partOf: [{ name }] },
      office: { roles: [{ body: { name } }] },
      officeThen: { roles: [{ body: { name } }] },
      area: { bodies: both },
      diagram: { nodes: [...both, { name: '合成役場' }].map((entity) => ({ entity })) },
    });
  });

  it('is found by it', async () => {
    const { search } = await api.data<{ search: unknown }>(
      '{ search(query: "準備会") { edges { matched node { id name } } } }',
    );
    expect(search).toEqual({ edges: [{ matched: OLD.name, node: { id: 'council', name: NEW.name } }] });
  });

  it('is marked as written of in the year of the new name', async () => {
    const { area } = await api.data<{ area: unknown }>(
      '{ area(id: "town") { yearMarks { fiscalYear mark } } }',
    );
    expect(area).toEqual({
      yearMarks: [2010, 2012, 2013].map((fiscalYear) => ({ fiscalYear, mark: 'STATED' })),
    });
  });

  it('was renamed between the years', async () => {
    const { changes } = await api.data<{ changes: unknown }>(`{ changes(area: "town", from: 2012, to: 2013) {
      changes { id kind label labelEn: label(locale: EN) body { name } nameBefore nameAfter
        before: nameBefore(locale: EN) after: nameAfter(locale: EN) sentence sentenceEn: sentence(locale: EN)
        needsReview standing citations { locator } } unchanged { name } undetermined { id } } }`);
    expect(changes).toEqual({
      changes: [
        {
          id: 'RENAMED~council',
          kind: 'RENAMED',
          label: '名称変更',
          labelEn: 'Renamed',
          body: { name: NEW.name },
          nameBefore: OLD.name,
          nameAfter: NEW.name,
          before: OLD.nameEn,
          after: NEW.nameEn,
          sentence: '合成準備会の名称が合成推進協議会に変わった（平成24年度→平成25年度）。',
          sentenceEn: 'Synthetic Preparatory Group was renamed Synthetic Council (FY2012→FY2013).',
          needsReview: false,
          standing: 'STATED',
          citations: [{ locator: '第2段落' }, { locator: '第1段落' }],
        },
      ],
      unchanged: [],
      undetermined: [{ id: 'EXISTENCE_UNKNOWN~team' }],
    });
  });
});
