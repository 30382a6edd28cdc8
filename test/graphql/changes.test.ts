import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { releaseOf } from '../../seed/release.js';
import { CHANGE_KINDS } from '../../server/analysis/changes/change.js';
import { kindLabel } from '../../server/analysis/changes/words/kinds.js';
import { buildSchema, isEnumType } from 'graphql';
import { realCasebook, serve, serveCasebook, storeWith, type Api } from './support/api.js';
import { servedSdl } from './support/sdl.js';
import { watched } from './support/watched.js';

/** What changed between two years, as the casebook text has it. */

let api: Api;
beforeAll(async () => {
  api = await serveCasebook();
});
afterAll(() => api.stop());

interface Item {
  readonly kind: string;
  readonly body: { readonly id: string };
  readonly sentence: string;
  readonly note: string | null;
  readonly standing: string;
  readonly needsReview: boolean;
  readonly forGroup: boolean;
  readonly beforeState: string;
  readonly afterState: string;
  readonly before: readonly { readonly name: string }[];
  readonly after: readonly { readonly name: string }[];
  readonly predecessor: { readonly name: string } | null;
  readonly citations: readonly { readonly locator: string }[];
}
interface Answer {
  readonly fromState: string;
  readonly toState: string;
  readonly changes: readonly Item[];
  readonly undetermined: readonly Item[];
  readonly unchanged: readonly { readonly name: string }[];
}

const ITEM = `kind body { id } sentence note standing needsReview forGroup beforeState afterState predecessor { name }
  before { ... on Entity { name } } after { ... on Entity { name } } citations { locator }`;
const CHANGES = `query ($area: ID!, $from: Int!, $to: Int!) { changes(area: $area, from: $from, to: $to) {
  fromState toState changes { ${ITEM} } undetermined { ${ITEM} } unchanged { name } } }`;

const ask = async (area: string, from: number, to: number): Promise<Answer> =>
  (await api.data<{ changes: Answer }>(CHANGES, { area, from, to })).changes;
/** How often each kind comes up, and of what body. */
const listed = (items: readonly Item[]): string[] => items.map(({ kind, body }) => `${kind} ${body.id}`);
const names = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name);

describe('坂井地区, 平成24年度 to 平成25年度', () => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await ask('area-sakai-chiku', 2012, 2013);
  });

  it('has four new bodies, one that ended, and one that may follow it', () => {
    expect(listed(answer.changes)).toEqual([
      'ADDED body-sakai-awareness-subcommittee',
      'ADDED body-sakai-daily-life',
      'ADDED body-sakai-information',
      'ADDED body-sakai-strengthening',
      'ENDED body-sakai-awareness-team',
      'SUCCEEDED body-sakai-awareness-subcommittee',
    ]);
    expect(
      answer.changes.slice(0, 4).every(({ standing, needsReview }) => standing === 'STATED' && !needsReview),
    ).toBe(true);
    expect(answer.changes[3]?.sentence).toBe('医療・介護の連携強化検討部会が平成25年度に設けられた。');
  });

  it('infers the end and the succession, and says why', () => {
    const [end, succession] = answer.changes.slice(4);
    expect(end).toMatchObject({
      sentence: '住民啓発実施チームは平成24年度で終わった（推定）。',
      standing: 'INFERRED',
      needsReview: true,
      note: expect.stringContaining('終わりは推定') as unknown,
    });
    expect(end?.citations).toHaveLength(2);
    expect(succession).toMatchObject({
      sentence: '住民啓発検討部会が住民啓発実施チームの後継となった（平成24年度→平成25年度、推定）。',
      predecessor: { name: '住民啓発実施チーム' },
      standing: 'INFERRED',
      needsReview: true,
    });
  });

  it('leaves two bodies as they were', () => {
    expect(names(answer.unchanged)).toEqual([
      '坂井地区在宅ケア将来モデル推進協議会',
      '顔の見える多職種連携会議',
    ]);
  });

  it('does not judge what one of the years does not say', () => {
    expect(
      answer.undetermined.map(({ kind, body, beforeState, afterState }) => [
        kind,
        body.id,
        beforeState,
        afterState,
      ]),
    ).toEqual([
      ['ADDED', 'body-sakai-city-care-meeting', 'NOT_STATED', 'KNOWN'],
      ['SECRETARIAT_CHANGED', 'body-sakai-face-to-face', 'KNOWN', 'NOT_STATED'],
      // Who took part in the meetings of FY2012 is written; of FY2013 nothing is.
      ['MEMBERS_CHANGED', 'body-sakai-face-to-face', 'KNOWN', 'NOT_STATED'],
      ['SUPPORTER_CHANGED', 'body-sakai-face-to-face', 'KNOWN', 'NOT_STATED'],
      ['EXISTENCE_UNKNOWN', 'body-awara-city-care-meeting', 'NOT_STATED', 'NOT_STATED'],
    ]);
    const [added, secretariat, members, support, unknown] = answer.undetermined;
    expect(added?.sentence).toBe(
      '地域ケア会議（坂井市）は、平成24年度についての記載がなく、新設かどうかを判断できない。',
    );
    expect(secretariat).toMatchObject({ before: [{ name: '坂井地区広域連合' }], after: [], forGroup: true });
    expect(members?.before).toHaveLength(12);
    expect(support).toMatchObject({ before: [{ name: '坂井健康福祉センター' }], forGroup: false });
    expect(unknown?.sentence).toContain('地域ケア会議（あわら市）');
  });
});

describe('the other years and areas', () => {
  it('坂井地区 had its council and two bodies set up in 平成24年度', async () => {
    const { fromState, toState, changes, unchanged } = await ask('area-sakai-chiku', 2011, 2012);
    expect([fromState, toState, unchanged]).toEqual(['NOT_STATED', 'KNOWN', []]);
    expect(listed(changes)).toEqual([
      'ADDED body-sakai-council',
      'ADDED body-sakai-awareness-team',
      'ADDED body-sakai-face-to-face',
    ]);
  });

  it('坂井地区 is not told to go on, nor to end, in 平成26年度, but for two bodies', async () => {
    const { changes, undetermined, unchanged } = await ask('area-sakai-chiku', 2013, 2014);
    expect([changes, names(unchanged)]).toEqual([
      [],
      ['地域ケア会議', '坂井地区在宅ケア将来モデル推進協議会'],
    ]);
    expect(listed(undetermined)).toEqual([
      'ENDED body-sakai-awareness-subcommittee',
      'ENDED body-sakai-daily-life',
      'ENDED body-sakai-face-to-face',
      'ENDED body-sakai-information',
      'ENDED body-sakai-strengthening',
      'MEMBERS_CHANGED body-sakai-city-care-meeting',
      'EXISTENCE_UNKNOWN body-awara-city-care-meeting',
    ]);
  });

  it('柏市 has one new group in 平成23年度, and the rest without a year', async () => {
    const { changes, undetermined, unchanged } = await ask('area-kashiwa-city', 2010, 2011);
    expect(changes.map(({ sentence }) => sentence)).toEqual(['試行WGが平成23年11月に設けられた。']);
    expect(names(unchanged)).toEqual(['連携WG']);
    expect(listed(undetermined)).toEqual([
      'EXISTENCE_UNKNOWN body-kashiwa-care-meeting',
      'EXISTENCE_UNKNOWN body-kashiwa-face-to-face',
      'EXISTENCE_UNKNOWN body-kashiwa-ten-hospitals',
      'EXISTENCE_UNKNOWN body-kashiwa-evaluation-team',
    ]);
  });

  it('柏市 is told of one group in 平成23年度 and of another in 平成25年度: neither began nor ended', async () => {
    const { changes, undetermined, unchanged } = await ask('area-kashiwa-city', 2011, 2013);
    expect([changes, names(unchanged)]).toEqual([[], ['連携WG']]);
    expect(listed(undetermined).slice(0, 2)).toEqual([
      'ADDED body-kashiwa-evaluation-team',
      'ENDED body-kashiwa-trial-wg',
    ]);
  });

  it('横手市 has no body to speak of', async () => {
    expect(await ask('area-yokote-city', 2012, 2013)).toEqual({
      fromState: 'NOT_STATED',
      toState: 'NOT_STATED',
      changes: [],
      undetermined: [],
      unchanged: [],
    });
  });
});

describe('what cannot be asked', () => {
  it.each([
    [
      { area: 'area-sakai-chiku', from: 2013, to: 2013 },
      'BAD_USER_INPUT',
      'to',
      /later than from, which is 2013/,
    ],
    [{ area: 'area-sakai-chiku', from: 2013, to: 2012 }, 'BAD_USER_INPUT', 'to', /swap the two/],
    [
      { area: 'area-sakai-chiku', from: 1899, to: 2012 },
      'BAD_USER_INPUT',
      'from',
      /^from: must be 1900 to 2100$/,
    ],
    [
      { area: 'area-sakai-chiku', from: 2012, to: 2101 },
      'BAD_USER_INPUT',
      'to',
      /^to: must be 1900 to 2100$/,
    ],
    [{ area: 'nowhere', from: 2012, to: 2013 }, 'NOT_FOUND', 'area', /no area nowhere/],
    [{ area: 'body-sakai-council', from: 2012, to: 2013 }, 'NOT_FOUND', 'area', /no area body-sakai-council/],
  ])('%j is %s', async (variables, code, argument, message) => {
    const { errors } = await api.ask(CHANGES, variables);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });
});

describe('the kinds', () => {
  it('are those of the schema, in its order, each with words of its own', () => {
    const type = buildSchema(servedSdl).getType('ChangeKind');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual([...CHANGE_KINDS]);
    for (const language of ['ja', 'en'] as const) {
      const words = CHANGE_KINDS.map((kind) => kindLabel(kind)[language]);
      expect(new Set(words).size).toBe(CHANGE_KINDS.length);
    }
  });
});

describe('the questions to the store', () => {
  const ALL = `query ($area: ID!) { changes(area: $area, from: 2012, to: 2013) { area { name } release { id }
    changes { ${ITEM} partOfBefore { name } } undetermined { ${ITEM} } unchanged { name } } }`;

  /** The questions that an answer about the area takes. */
  async function questionsFor(
    loaded: Parameters<typeof storeWith>[0],
    areas: readonly string[],
  ): Promise<string[][]> {
    let asked: string[] = [];
    const counted = await serve(watched(await storeWith(loaded), (name) => asked.push(name)));
    const all: string[][] = [];
    for (const area of areas) {
      asked = [];
      await counted.data(ALL, { area });
      all.push(asked.sort());
    }
    await counted.stop();
    return all;
  }

  it('are seventeen with all the evidence', async () => {
    const [district, country] = await questionsFor(await realCasebook(), ['area-sakai-chiku', 'area-japan']);
    expect(district).toEqual([
      ...Array<string>(2).fill('bodiesOfAreas'),
      ...Array<string>(12).fill('expand'),
      ...Array<string>(2).fill('nodes'),
      'release',
    ]);
    expect(country).toEqual(district);
  });

  it('are as many for a country as for a prefecture', async () => {
    const graph = syntheticGraph({ municipalities: 60 });
    const areas = ['syn-area-pref-01', 'syn-area-country'];
    const [prefecture, country] = await questionsFor({ graph, release: releaseOf(graph) }, areas);
    expect(country).toEqual(prefecture);
    expect(country?.length).toBeLessThanOrEqual(17);
  });
});
