import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syntheticGraph } from '../../seed/synthetic.js';
import { releaseOf } from '../../seed/release.js';
import { realCasebook, serve, storeWith, type Api } from './support/api.js';
import { watched } from './support/watched.js';

/** What the check-up finds in the casebook, rule by rule, as its text was read. */

let api: Api;
let questions: string[] = [];
beforeAll(async () => {
  api = await serve(watched(await storeWith(await realCasebook()), (name) => questions.push(name)));
});
afterAll(() => api.stop());
beforeEach(() => {
  questions = [];
});

interface Answer {
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly severity: string;
    readonly sentence: string;
    readonly en: string;
    readonly about: readonly { readonly id: string }[];
    readonly citations: readonly { readonly locator: string; readonly standing: string }[];
  }[];
}
const FINDINGS = `query ($area: ID, $at: At) { findings(area: $area, at: $at) { id rule severity sentence
  en: sentence(locale: EN) about { id } citations { locator standing } } }`;

async function check(area: string | null, fiscalYear: number | null): Promise<Answer['findings']> {
  const at = fiscalYear === null ? null : { fiscalYear };
  return (await api.data<Answer>(FINDINGS, { area, at })).findings;
}

/** What each rule found, its keys in order, without the parts that all share. */
function byRule(findings: Answer['findings']): Record<string, readonly string[]> {
  const rules: Record<string, string[]> = {};
  for (const { rule, id } of findings) {
    (rules[rule] ??= []).push(id.slice(rule.length + 1).replaceAll(/(?:body|org|area|passage)-/g, ''));
  }
  return rules;
}

/** The five bodies under the council that FY2013 lists, by id. */
const FIVE = [
  'sakai-awareness-subcommittee',
  'sakai-daily-life',
  'sakai-face-to-face',
  'sakai-information',
  'sakai-strengthening',
];
const [FIRST, ...REST] = FIVE;
const CARE = ['awara-city-care-meeting', 'sakai-city-care-meeting'];
const FIGURES = ['sakai-figure-4', 'sakai-figure-5'];
const MOST = ['sakai-chiku~sakai-support-center', 'sakai-chiku~sakai-union'];
const SAME = ['sakai-council~sakai-support-center~sakai-union'];
const SUCCESSION = ['sakai-awareness-subcommittee~sakai-awareness-team'];
const MEMBERS = ['sakai-council~fukui-pref~sakai-union~MEMBER'];

describe('坂井地区', () => {
  it('in FY2013: the five bodies without a secretariat or meeting of their own, carried by two', async () => {
    expect(byRule(await check('area-sakai-chiku', 2013))).toEqual({
      'carries-most': MOST,
      'same-operators': SAME,
      'succession-unconfirmed': SUCCESSION,
      'no-secretariat': ['awara-city-care-meeting', FIRST, 'sakai-city-care-meeting', ...REST],
      'no-meeting': FIVE,
      'secretariat-also-member': MEMBERS,
      'key-professions': ['sakai-city-care-meeting'],
      'end-not-stated': [FIRST, 'sakai-city-care-meeting', 'sakai-council', ...REST],
      undated: ['awara-city-care-meeting'],
      'not-at-hand': FIGURES,
      inferred: [FIRST, 'sakai-city-care-meeting', 'sakai-face-to-face', 'sakai-information'],
    });
  });

  it('in FY2012: the union as secretariat and operator, and a team without a meeting', async () => {
    expect(byRule(await check('area-sakai-chiku', 2012))).toEqual({
      'carries-most': ['sakai-chiku~sakai-union'],
      'secretariat-also-carries': ['sakai-face-to-face~sakai-union~OPERATOR'],
      'no-secretariat': CARE,
      'no-meeting': ['sakai-awareness-team'],
      'secretariat-also-member': MEMBERS,
      'end-not-stated': ['sakai-city-care-meeting', 'sakai-council', 'sakai-face-to-face'],
      undated: ['awara-city-care-meeting'],
      'not-at-hand': FIGURES,
      inferred: ['sakai-awareness-team', 'sakai-council', 'sakai-face-to-face'],
    });
  });

  it('in FY2014: ten meetings planned against four times two', async () => {
    const findings = await check('area-sakai-chiku', 2014);
    expect(byRule(findings)).toEqual({
      'counts-disagree': ['sakai-city-care-meeting~fy2014'],
      'carries-most': MOST,
      'same-operators': SAME,
      'succession-unconfirmed': SUCCESSION,
      'no-secretariat': ['awara-city-care-meeting', FIRST, 'sakai-city-care-meeting', ...REST],
      'secretariat-also-member': MEMBERS,
      'end-not-stated': [FIRST, 'sakai-city-care-meeting', 'sakai-council', ...REST],
      undated: ['awara-city-care-meeting'],
      'not-at-hand': FIGURES,
      inferred: [FIRST, 'sakai-face-to-face', 'sakai-information'],
    });
    expect(findings[0]).toMatchObject({
      severity: 'WARNING',
      sentence: expect.stringContaining('予定10回とも予定8回とも読める') as string,
      about: [{ id: 'body-sakai-city-care-meeting' }],
      citations: [
        { locator: '坂井地区広域連合／実施内容／第3段落', standing: 'PLANNED' },
        { locator: '坂井地区広域連合／実施方法／第4段落', standing: 'PLANNED' },
      ],
    });
    expect(findings[0]?.sentence).toContain('違いの説明は見当たらない。どちらも残し、誤りとはみなさない。');
  });

  it('counts only bodies of which it is known who carries them, and says so', async () => {
    const union = (await check('area-sakai-chiku', 2013)).find(({ id }) => id.endsWith('~org-sakai-union'));
    expect(union?.sentence).toBe(
      '坂井地区広域連合は、事務局か事業運営が分かる7会議体のうち6つで、そのどちらかを担うと読める。どちらも分からない1会議体は数えていない。',
    );
    const [later] = await check('area-sakai-chiku', 2014).then((all) =>
      all.filter(({ id }) => id.endsWith('~org-sakai-union')),
    );
    expect(later?.sentence).toContain('うち5会議体は、この時期についての記載がない。');
  });
});

describe('柏市, of which a part is not at hand', () => {
  it.each([null, 2013])('is told of without ever saying that something is not stated (%j)', async (year) => {
    const findings = await check('area-kashiwa-city', year);
    const three = ['kashiwa-care-meeting', 'kashiwa-face-to-face', 'kashiwa-ten-hospitals'];
    const groups = ['kashiwa-coordination-wg', 'kashiwa-evaluation-team', 'kashiwa-trial-wg'];
    expect(byRule(findings)).toEqual({
      'recommended-only': three.map((body) => `${body}~kashiwa-ltci-department~SECRETARIAT`),
      'part-without-whole': ['kashiwa-coordination-wg', 'kashiwa-trial-wg'],
      'end-not-stated': groups,
      undated: three,
      'not-at-hand': ['kashiwa-before', 'kashiwa-figure-3', 'kashiwa-table'],
      inferred: [...three, ...groups].sort(),
    });
    expect(findings.filter(({ sentence }) => /見当たらない|記載なし/.test(sentence))).toEqual([]);
    expect(findings.filter(({ en }) => /not stated|is found/i.test(en))).toEqual([]);
  });
});

describe('横手市', () => {
  it.each([null, 2012, 2013])('is told of once: no body (%j)', async (year) => {
    const findings = await check('area-yokote-city', year);
    expect(byRule(findings)).toEqual({ 'no-body': ['yokote-city'] });
    expect(findings[0]).toMatchObject({
      about: [{ id: 'area-yokote-city' }],
      citations: [{ locator: '横手市／見出し' }, { locator: '横手市／実施内容／第1段落' }],
    });
  });
});

describe('all areas together', () => {
  it('have what each has, with the three meetings of one name told apart', async () => {
    const all = await check(null, 2013);
    const apart = new Set(all.map(({ id }) => id));
    for (const area of ['area-sakai-chiku', 'area-kashiwa-city', 'area-yokote-city']) {
      const own = (await check(area, 2013)).filter(({ rule }) => rule !== 'carries-most');
      expect(own.filter(({ id }) => !apart.has(id))).toEqual([]);
    }
    const named = all.filter(({ rule }) => rule === 'undated').map(({ sentence }) => sentence);
    expect(named.some((sentence) => sentence.startsWith('柏市の地域ケア会議'))).toBe(true);
    expect(named.some((sentence) => sentence.startsWith('あわら市の地域ケア会議'))).toBe(true);
  });

  it('have the same ids in every year for the same thing', async () => {
    const ids = async (year: number) => new Set((await check('area-sakai-chiku', year)).map(({ id }) => id));
    const [in2013, in2014] = [await ids(2013), await ids(2014)];
    expect(
      [...in2013].filter((id) => !in2014.has(id) && !/^(?:no-meeting|key-professions|inferred)~/.test(id)),
    ).toEqual([]);
  });
});

describe('the rules', () => {
  it('are given in their order, those that find nothing too', async () => {
    const { findingRules } = await api.data<{ findingRules: { id: string; severity: string }[] }>(
      '{ findingRules { id severity title description(locale: EN) } }',
    );
    expect(findingRules).toHaveLength(16);
    expect(findingRules[0]).toMatchObject({ id: 'counts-disagree', severity: 'WARNING' });
    const order = (await check('area-sakai-chiku', 2014)).map(({ rule }) => rule);
    const known = findingRules.map(({ id }) => id);
    expect([...new Set(order)]).toEqual(known.filter((id) => order.includes(id)));
  });
});

describe('the question', () => {
  it.each([
    [{ area: 'area-nowhere' }, 'NOT_FOUND', 'area'],
    [{ area: null, at: { fiscalYear: 1800 } }, 'BAD_USER_INPUT', 'at.fiscalYear'],
    [{ area: null, at: { fiscalYear: 2013, asOf: '2013-04-01' } }, 'BAD_USER_INPUT', 'at'],
  ])('%j is refused with %s', async (variables, code, argument) => {
    const { errors } = await api.ask(FINDINGS, variables);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  it('costs as many questions for a whole country as for a district', async () => {
    const asked = async (area: string) => {
      questions = [];
      await check(area, 2013);
      return questions.sort();
    };
    expect(await asked('area-japan')).toEqual(await asked('area-sakai-chiku'));
    expect(questions.length).toBeLessThanOrEqual(16);
  });

  it('is refused for more bodies than one answer can hold, with what to do', async () => {
    const graph = syntheticGraph({ municipalities: 300 });
    const synthetic = await serve(await storeWith({ graph, release: releaseOf(graph) }));
    const { errors } = await synthetic.ask(FINDINGS, {});
    await synthetic.stop();
    expect(errors[0]).toMatchObject({
      message: 'area: 2100 bodies are too many to check at once (at most 2000); name a smaller area',
      extensions: { code: 'BAD_USER_INPUT', argument: 'area' },
    });
  });

  it('is answered for many areas at once', async () => {
    const graph = syntheticGraph({ municipalities: 40 });
    const synthetic = await serve(await storeWith({ graph, release: releaseOf(graph) }));
    const { findings } = await synthetic.data<Answer>(FINDINGS, { at: { fiscalYear: 2014 } });
    await synthetic.stop();
    expect(findings.length).toBeGreaterThan(40);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
});
