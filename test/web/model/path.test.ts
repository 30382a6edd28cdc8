import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type ApiClient } from '../../../web/api/client.js';
import {
  ExplorerAreaDocument,
  ExplorerYearDocument,
  PathEndsDocument,
  PathSearchDocument,
  PathWaysDocument,
  type ExplorerAreaQuery,
  type ExplorerYearQuery,
} from '../../../web/api/generated/operations.js';
import { messagesOf } from '../../../web/locales/messages.js';
import { announced } from '../../../web/model/path/announce.js';
import { choicesOf } from '../../../web/model/path/choices.js';
import { examplesOf } from '../../../web/model/path/examples.js';
import { endsOf, resultOf, type PathResult } from '../../../web/model/path/result.js';
import { thingOf, thingsOf } from '../../../web/model/path/thing.js';
import { drawnClaims, overlayOf, relationsOf, runsOf, textOf } from '../../../web/model/path/way.js';
import { buildViewGraph } from '../../../web/model/build-view-graph.js';
import { startServer, type RunningServer } from '../../support/server.js';

/** Ways of the real casebook, asked of the real API. */

let server: RunningServer;
let api: ApiClient;
const never = new AbortController().signal;
const locale = 'JA';

beforeAll(async () => {
  server = await startServer();
  api = createClient({ endpoint: `${server.url}/graphql`, fetch, retryAfter: [] });
});
afterAll(() => server.stop());

async function ask(
  from: string | null,
  to: string | null,
  year: number,
  mode?: string,
): Promise<PathResult | null> {
  const at = { fiscalYear: year };
  const ids = [...new Set([from, to])].filter((id) => id !== null);
  const ends =
    ids.length === 0
      ? null
      : endsOf(await api.query(PathEndsDocument, { ids, at, locale }, never), { from, to });
  const there = ends?.unknown.length === 0 && ends.absent.length === 0 && from !== to;
  const ways =
    there && from !== null && to !== null
      ? await api.query(PathWaysDocument, { from, to, at, locale }, never)
      : null;
  return resultOf({ from, to }, ends, ways, mode);
}

async function found(from: string, to: string, year: number, mode?: string) {
  const result = await ask(from, to, year, mode);
  if (result?.kind !== 'found') throw new Error(`found nothing: ${JSON.stringify(result)}`);
  return result;
}

const areaOf = (area: string): Promise<ExplorerAreaQuery> =>
  api.query(ExplorerAreaDocument, { area, locale }, never);
const yearOf = (area: string, fiscalYear: number): Promise<ExplorerYearQuery> =>
  api.query(ExplorerYearDocument, { area, at: { fiscalYear }, locale }, never);
const SAKAI = 'area-sakai-chiku';

describe('the result', () => {
  it('is a start, or half, where not both ends are chosen', async () => {
    expect(await ask(null, null, 2013)).toEqual({ kind: 'start' });
    expect(await ask('org-utokyo', null, 2013)).toEqual({ kind: 'half', wanted: 'to' });
    expect(await ask(null, 'org-utokyo', 2013)).toEqual({ kind: 'half', wanted: 'from' });
  });

  it('is not known while the answer is not there', () => {
    expect(resultOf({ from: 'a', to: 'b' }, null, null, undefined)).toBeNull();
  });

  it('tells what is no end, what is not there in the year, and what is the same', async () => {
    expect(await ask('nothing', 'area-sakai-chiku', 2013)).toEqual({
      kind: 'unknown',
      ids: ['nothing', 'area-sakai-chiku'],
    });
    expect(await ask('body-sakai-awareness-team', 'org-utokyo', 2013)).toMatchObject({
      kind: 'absent',
      things: [{ name: '住民啓発実施チーム' }],
    });
    expect(await ask('org-utokyo', 'org-utokyo', 2013)).toMatchObject({
      kind: 'same',
      thing: { name: '東京大学' },
    });
  });

  it('says why there is none', async () => {
    const result = await ask('org-kashiwa-residents', 'org-sakai-union', 2013);
    expect(result).toMatchObject({ kind: 'none', state: 'UNREACHABLE', nearest: null });
    expect(announced(result, messagesOf('ja'), '平成25年度')).toMatch(
      /^記載された関係ではつながりません。平成25年度は/,
    );
  });

  it('is the way that the address chooses, the first where it chooses none that is there', async () => {
    const ends = ['org-sakai-health-center', 'body-sakai-council', 2012] as const;
    const over = async (mode?: string): Promise<string | undefined> =>
      (await found(...ends, mode)).way.nodes[1]?.name;
    expect(await over()).toBe('住民啓発実施チーム');
    expect(await over('2')).toBe('福井県');
    for (const mode of ['3', '-1', 'x', '1.5']) expect(await over(mode)).toBe('住民啓発実施チーム');
  });
});

describe('a way in the picture', () => {
  it('is drawn whole where the picture has it', async () => {
    const graph = buildViewGraph((await areaOf(SAKAI)).union, (await yearOf(SAKAI, 2013)).now, 'ja');
    const { way } = await found('org-utokyo', 'org-sakai-silver', 2013);
    const drawn = drawnClaims(graph, []);
    expect(overlayOf(way, drawn)).toEqual({
      kind: 'path',
      bodies: new Set(['body-sakai-council', 'body-sakai-daily-life']),
      steps: way.steps.map(({ id }, place) => ({ edgeId: id, number: place + 1 })),
    });
    const withoutAdvice = overlayOf(way, drawnClaims(graph, ['ADVISER', 'PART_OF']));
    expect(withoutAdvice.steps.map(({ number }) => number)).toEqual([3]);
  });

  it('keeps its numbers where a step leads out of it', async () => {
    const graph = buildViewGraph((await areaOf(SAKAI)).union, (await yearOf(SAKAI, 2012)).now, 'ja');
    const { way } = await found('org-sakai-health-center', 'body-sakai-council', 2012, '2');
    expect(overlayOf(way, drawnClaims(graph, [])).steps.map(({ number }) => number)).toEqual([2]);
    expect(relationsOf(way)).toEqual([
      { label: '所属', layer: null, count: 1 },
      { label: '事務局（共同）', layer: 'SECRETARIAT', count: 1 },
    ]);
  });
});

describe('a step', () => {
  it('tells its names apart in its sentence', async () => {
    const { way } = await found('org-utokyo', 'org-sakai-silver', 2013);
    const [first] = way.steps;
    if (!first) throw new Error('no step');
    const runs = runsOf(first.sentence, first);
    expect(runs.map(({ text }) => text).join('')).toBe(first.sentence);
    expect(runs.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      '東京大学',
      '坂井地区在宅ケア将来モデル推進協議会',
    ]);
  });

  it.each([
    ['The profession nurse belongs to A+B (C).', 'nurse', 'A+B (C)', ['nurse', 'A+B (C)']],
    ['Care providers operates X.', 'care providers', 'X', ['Care providers', 'X']],
    ['AはA会に加わる。', 'A', 'A会', ['A', 'A会']],
  ])('does so for any name: %s', (sentence, from, to, strong) => {
    const runs = runsOf(sentence, { from: { id: '1', name: from }, to: { id: '2', name: to } });
    expect(runs.filter((run) => run.strong).map(({ text }) => text)).toEqual(strong);
  });
});

describe('the text to copy', () => {
  it('has heading, sentence, steps with their places, and the address', async () => {
    const { way } = await found('profession-nurse', 'body-sakai-council', 2012);
    const text = textOf('2つの関係でつながる', way, ({ standing }) => standing, 'https://example.org/x');
    expect(text.split('\n')).toEqual([
      '2つの関係でつながる',
      '看護師は顔の見える多職種連携会議の構成に加わり、顔の見える多職種連携会議は坂井地区在宅ケア将来モデル推進協議会の下に置かれる。',
      '',
      '1. 平成24年度に、看護師は顔の見える多職種連携会議の構成に加わる。',
      '   STATED / 坂井地区広域連合／実施方法／第3段落',
      '2. 平成24年度から、顔の見える多職種連携会議は坂井地区在宅ケア将来モデル推進協議会の下に置かれる。',
      expect.stringMatching(/^ {3}STATED \/ 坂井地区広域連合／実施内容／第1段落/),
      '',
      'https://example.org/x',
    ]);
  });
});

describe('the things to pick from', () => {
  it('are those of the area, what is not there in the year last', async () => {
    const things = thingsOf(await areaOf(SAKAI), await yearOf(SAKAI, 2013));
    const groups = choicesOf(things, '', []);
    expect(groups.map(({ heading }) => heading)).toEqual(['Body', 'Organization', 'Profession']);
    const bodies = groups[0]?.choices ?? [];
    expect(bodies.at(-1)).toMatchObject({ name: '住民啓発実施チーム', absent: true });
    expect(
      bodies
        .filter(({ name }) => name === '地域ケア会議')
        .map(({ context }) => context)
        .sort(),
    ).toEqual(['あわら市', '坂井市']);
  });

  it('are narrowed by what is typed, and widened by what the search finds', async () => {
    const things = thingsOf(await areaOf(SAKAI), await yearOf(SAKAI, 2013));
    const find = async (query: string) => {
      const { search } = await api.query(PathSearchDocument, { query, locale }, never);
      return choicesOf(
        things,
        query,
        search.nodes.map(thingOf).filter((thing) => thing !== null),
      );
    };
    const names = (groups: Awaited<ReturnType<typeof find>>): string[] =>
      groups.map(({ heading, choices }) => `${heading}: ${choices.map(({ name }) => name).join(' ')}`);
    expect(names(await find('社協'))).toEqual(['Organization: 社会福祉協議会']);
    expect(names(await find('ｼﾙﾊﾞｰ'))).toEqual(['Organization: シルバー人材センター']);
    expect(names(await find('医師会長'))).toEqual(['elsewhere: 坂井地区医師会長']);
    expect(names(await find('柏')).join()).toMatch(/^elsewhere: /);
    expect(await find('いるはずのない')).toEqual([]);
  });
});

describe('the examples', () => {
  it.each([
    [SAKAI, 2012],
    [SAKAI, 2013],
    ['area-kashiwa-city', 2013],
  ])('of %s in FY%i are connected', async (area, year) => {
    const examples = examplesOf((await yearOf(area, year)).now);
    expect(examples).toHaveLength(2);
    for (const { from, to } of examples) {
      expect((await found(from.id, to.id, year)).way.length).toBeGreaterThan(0);
    }
  });

  it('are none where nothing is written', async () => {
    expect(examplesOf((await yearOf('area-yokote-city', 2012)).now)).toEqual([]);
  });
});
