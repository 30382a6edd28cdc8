import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { END_LABELS } from '../../server/analysis/paths/claims.js';
import { overlaps, fiscalYearWindow } from '../../server/domain/period.js';
import type { GraphReader } from '../../server/store/graph-store.js';
import { realCasebook, serve, serveCasebook, storeWith, type Api } from './support/api.js';
import { watched } from './support/watched.js';

/** How things are connected, with the answers that the casebook text gives. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

const QUERY = `query ($from: ID!, $to: ID!, $at: At, $most: Int, $standings: [Standing!]) {
  paths(from: $from, to: $to, at: $at, maxLength: $most, standings: $standings) {
    state reason hasMore nearestCommonBody { id }
    paths { length sentence nodes { id name } steps { id type role label forward sentence standing from { id } to { id } } }
  }
}`;

interface Result {
  readonly state: string;
  readonly reason: string | null;
  readonly hasMore: boolean;
  readonly nearestCommonBody: { readonly id: string } | null;
  readonly paths: readonly {
    readonly length: number;
    readonly sentence: string;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly steps: readonly {
      readonly id: string;
      readonly type: string;
      readonly forward: boolean;
      readonly sentence: string;
      readonly standing: string;
    }[];
  }[];
}

async function ask(from: string, to: string, fiscalYear: number | null, more: object = {}): Promise<Result> {
  const at = fiscalYear === null ? null : { fiscalYear };
  return (await api.data<{ paths: Result }>(QUERY, { from, to, at, ...more })).paths;
}

const names = ({ paths }: Result): string[][] => paths.map(({ nodes }) => nodes.map(({ name }) => name));
const types = ({ paths }: Result): string[][] => paths.map(({ steps }) => steps.map(({ type }) => type));

describe('the way from 東京大学 to シルバー人材センター', () => {
  it('leads over the council and one of its parts', async () => {
    const found = await ask('org-utokyo', 'org-sakai-silver', 2013);
    expect(found).toMatchObject({ state: 'FOUND', reason: null, hasMore: false, nearestCommonBody: null });
    expect(names(found)).toEqual([
      ['東京大学', '坂井地区在宅ケア将来モデル推進協議会', '生活支援・住民協働部会', 'シルバー人材センター'],
    ]);
    expect(found.paths[0]?.sentence).toBe(
      '東京大学は坂井地区在宅ケア将来モデル推進協議会にアドバイザーとして助言し、その下に生活支援・住民協働部会が置かれ、その事業運営をシルバー人材センターが担う。',
    );
    expect(found.paths[0]?.steps).toMatchObject([
      { type: 'ADVISES', role: 'ADVISER', label: '助言', forward: true, standing: 'STATED' },
      { type: 'PART_OF', role: null, label: '下部組織', forward: false, standing: 'STATED' },
      { type: 'OPERATES', role: 'OPERATOR', label: '事業運営', forward: false, standing: 'STATED' },
    ]);
  });

  it('is not there in the year before, when the part was not', async () => {
    const { state, reason } = await ask('org-utokyo', 'org-sakai-silver', 2012);
    expect([state, reason]).toEqual([
      'UNREACHABLE',
      '平成24年度は、シルバー人材センターについて、たどれる関係の記載がありません。',
    ]);
  });

  it('is too long where two steps are allowed, and then the council is the nearest', async () => {
    const found = await ask('org-utokyo', 'org-sakai-silver', 2013, { most: 2 });
    expect([found.state, found.paths, found.nearestCommonBody?.id]).toEqual([
      'TOO_LONG',
      [],
      'body-sakai-council',
    ]);
  });
});

describe('how the field reaches the council', () => {
  it('is by the conference of the professions, in the year in which they are named', async () => {
    const found = await ask('profession-nurse', 'body-sakai-council', 2012);
    expect(names(found)).toEqual([
      ['看護師', '顔の見える多職種連携会議', '坂井地区在宅ケア将来モデル推進協議会'],
    ]);
    expect((await ask('profession-nurse', 'body-sakai-council', 2013)).state).toBe('UNREACHABLE');
  });

  it('changes for 坂井健康福祉センター from support to operation', async () => {
    const [before, after] = [
      await ask('org-sakai-health-center', 'body-sakai-council', 2012),
      await ask('org-sakai-health-center', 'body-sakai-council', 2013),
    ];
    expect(types(before)).toEqual([
      ['SUPPORTS', 'PART_OF'],
      ['SUPPORTS', 'PART_OF'],
      ['UNIT_OF', 'SECRETARIAT_OF'],
    ]);
    expect(types(after)).toEqual([
      ['OPERATES', 'PART_OF'],
      ['UNIT_OF', 'SECRETARIAT_OF'],
    ]);
  });

  it('leads over no profession, which is one for the whole country', async () => {
    const found = await ask('org-sakai-city-support-center', 'body-sakai-council', null);
    expect(found.state).toBe('UNREACHABLE');
    expect((await ask('org-sakai-city-support-center', 'profession-care-manager', 2013)).paths).toHaveLength(
      1,
    );
  });
});

describe('a way', () => {
  it('does not lead from 柏市 to 坂井地区', async () => {
    const found = await ask('org-kashiwa-residents', 'org-sakai-union', 2013);
    expect(found).toMatchObject({ state: 'UNREACHABLE', paths: [], nearestCommonBody: null });
    expect(found.reason).toBe('平成25年度は、記載された関係では地域住民と坂井地区広域連合はつながりません。');
  });

  it('from a thing to itself has no step', async () => {
    const found = await ask('body-sakai-council', 'body-sakai-council', 2013);
    expect(found).toMatchObject({ state: 'SAME', reason: null, paths: [] });
  });

  it('leads over what ought to be only when that is asked for', async () => {
    const ends = ['org-kashiwa-ltci-department', 'body-kashiwa-care-meeting'] as const;
    expect((await ask(...ends, 2013)).state).toBe('UNREACHABLE');
    const found = await ask(...ends, 2013, { standings: ['RECOMMENDED'] });
    expect(found.paths[0]?.steps.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/（推奨）。$/),
    ]);
  });

  it('takes null for what has a default', async () => {
    const asked = await ask('org-utokyo', 'org-sakai-silver', 2013, { most: null, standings: null });
    expect(asked.state).toBe('FOUND');
  });

  it.each([2011, 2012, 2013, 2014])('leads over claims that FY%i selects', async (fiscalYear) => {
    const { graph } = await realCasebook();
    const window = fiscalYearWindow(fiscalYear);
    const claims = new Map(graph.relations.map((relation) => [relation.id, relation]));
    const ends = graph.nodes.filter(
      ({ label, period }) => END_LABELS.includes(label) && overlaps(period, window),
    );
    let steps = 0;
    for (const { id } of ends) {
      const { paths, state } = await ask(id, 'org-fukui-pref', fiscalYear);
      expect([id, state]).toEqual([id, expect.stringMatching(/^(FOUND|UNREACHABLE|SAME)$/)]);
      for (const step of paths.flatMap((path) => path.steps)) {
        const period = claims.get(step.id)?.period;
        expect([step.id, period && overlaps(period, window)]).toEqual([step.id, true]);
        steps += 1;
      }
    }
    expect(steps).toBeGreaterThan(0);
  });
});

describe('an argument', () => {
  it.each([
    ['from', { from: 'nothing' }, 'NOT_FOUND', /there is no nothing/],
    ['to', { to: 'nothing' }, 'NOT_FOUND', /there is no nothing/],
    ['from', { from: 'body-sakai-awareness-team' }, 'NOT_FOUND', /not there at that time: FY2013/],
    ['to', { to: 'area-sakai-chiku' }, 'BAD_USER_INPUT', /of type Area; give an organisation/],
    ['from', { from: 'passage-sakai-heading' }, 'BAD_USER_INPUT', /of type Passage/],
    ['maxLength', { most: 0 }, 'BAD_USER_INPUT', /1 to 8/],
    ['maxLength', { most: 9 }, 'BAD_USER_INPUT', /1 to 8/],
    ['standings', { standings: [] }, 'BAD_USER_INPUT', /at least one/],
  ])('%s %j is refused', async (argument, more, code, message) => {
    const { errors } = await api.ask(QUERY, {
      from: 'org-utokyo',
      to: 'body-sakai-council',
      at: { fiscalYear: 2013 },
      ...more,
    });
    expect(errors.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([
      [code, argument],
    ]);
    expect(errors[0]?.message).toMatch(message);
  });
});

describe('the store', () => {
  it('is asked once for the ends and twice for each step', async () => {
    const asked: (keyof GraphReader)[] = [];
    const counted = await serve(watched(await storeWith(await realCasebook()), (name) => asked.push(name)));
    const variables = { from: 'org-utokyo', to: 'org-sakai-silver', at: { fiscalYear: 2013 } };
    await counted.data(QUERY, variables);
    await counted.stop();
    expect(asked.filter((name) => name === 'nodes')).toHaveLength(1);
    expect(asked.filter((name) => name === 'expand')).toHaveLength(6);
  });
});
