import { describe, expect, it } from 'vitest';
import type { QChoicesQuery } from '../../../web/api/generated/operations.js';
import { messagesOf } from '../../../web/locales/messages.js';
import type { Locale } from '../../../web/model/era.js';
import { graphiqlLink } from '../../../web/model/graphiql-link.js';
import { choicesOf, labelOf } from '../../../web/model/questions/choices.js';
import type { Parameter } from '../../../web/model/questions/question.js';
import { QUESTIONS, questionById, questionsByGroup } from '../../../web/model/questions/registry.js';
import { partsOf, sentenceOf } from '../../../web/model/questions/sentence.js';
import { atOf, faultOf, heldIn, scopesOf, valuesOf } from '../../../web/model/questions/values.js';
import { formatUrl, HOME, parseUrl } from '../../../web/model/url.js';

const LOCALES: readonly Locale[] = ['ja', 'en'];
const words = (locale: Locale) => ({ locale, m: messagesOf(locale) });

/** What an API with two small areas and one body offers. */
const CHOICES: QChoicesQuery = {
  release: { id: 'r' },
  fiscalYears: [2019, 2020, 2021],
  areas: {
    nodes: [
      { id: 'area-a', name: '甲市' },
      { id: 'area-b', name: '乙市' },
    ],
  },
  bodies: {
    nodes: [
      {
        id: 'body-a',
        name: '地域ケア会議',
        areas: [{ id: 'area-a', name: '甲市' }],
        roles: [
          { holder: { __typename: 'Organization', collective: false, id: 'org-a', name: '支援センター' } },
        ],
        meetings: [
          { participations: [{ actor: { __typename: 'Profession', id: 'profession-a', name: '医師' } }] },
        ],
      },
    ],
  },
  organizations: {
    nodes: [
      { id: 'org-a', name: '支援センター', area: { id: 'area-a', name: '甲市' }, roles: [{ id: 'role-a' }] },
      { id: 'org-b', name: '支援センター', area: { id: 'area-b', name: '乙市' }, roles: [] },
      { id: 'org-c', name: '省', area: null, roles: [] },
    ],
  },
};

describe('the registry', () => {
  it('has more than eighteen questions, each under a name of its own', () => {
    const ids = QUESTIONS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(18);
    expect(new Set(ids).size).toBe(ids.length);
    expect(questionById('satisfaction')?.operation).toBe('QSatisfaction');
    expect(questionById('none')).toBeNull();
  });

  it('has every question in one group', () => {
    const grouped = questionsByGroup().flatMap(([, questions]) => questions);
    expect(grouped).toHaveLength(QUESTIONS.length);
    for (const [, questions] of questionsByGroup()) expect(questions.length).toBeGreaterThan(0);
  });

  it.each(QUESTIONS)('$id says each of its parameters once in every language', (question) => {
    for (const locale of LOCALES) {
      const named = partsOf(question, locale).filter((part) => typeof part !== 'string');
      expect(named.map(({ key }) => key).sort()).toEqual(question.parameters.map(({ key }) => key).sort());
      const sentence = sentenceOf(question, {}, null, words(locale));
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence.endsWith(locale === 'ja' ? 'か' : '?')).toBe(true);
    }
  });

  it.each(QUESTIONS)('$id is restored by its link with all its values', (question) => {
    const options = valuesOf(question, {}, null);
    const url = new URL(
      formatUrl({ ...HOME, page: 'questions', question: question.id, options }),
      'http://x',
    );
    const view = parseUrl(url.pathname, url.search);
    expect([view.question, view.options]).toEqual([question.id, options]);
  });

  it.each(QUESTIONS)('$id leads to GraphiQL with its text and variables', (question) => {
    const variables = question.variables(valuesOf(question, {}, null), 'JA');
    const link = graphiqlLink(question.text, variables);
    const { pathname, searchParams } = new URL(link, 'http://x');
    expect([pathname, searchParams.get('query')]).toEqual(['/graphql', question.text]);
    expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual(JSON.parse(JSON.stringify(variables)));
    // Servers take about 16,000 characters of address and headers.
    expect(link.length).toBeLessThan(8_000);
  });
});

describe('values', () => {
  const secretariat = { parameters: questionById('secretariat-of-body')?.parameters ?? [] };
  const functions = { parameters: questionById('functions-of-areas')?.parameters ?? [] };
  const changes = { parameters: questionById('changes-between-years')?.parameters ?? [] };
  const search = { parameters: questionById('find-by-abbreviation')?.parameters ?? [] };

  it('are as at first where the address says nothing or nonsense', () => {
    const first = { body: 'body-sakai-council', year: '2013' };
    expect(valuesOf(secretariat, {}, null)).toEqual(first);
    expect(valuesOf(secretariat, { year: '13', body: ' ' }, null)).toEqual(first);
    expect(valuesOf(secretariat, { area: 'area-x', sort: 'holder' }, null)).toEqual(first);
  });

  it('may leave the year open where the question allows it', () => {
    expect(atOf(valuesOf(secretariat, { year: 'any' }, null))).toBeNull();
    expect(atOf(valuesOf(secretariat, { year: '2014' }, null))).toEqual({ fiscalYear: 2014 });
    expect(valuesOf(changes, { from: 'any' }, null).from).toBe('2012');
  });

  it('take the areas of a comparison, without its years, and each once', () => {
    const values = valuesOf(functions, { s: 'area-a@2013, area-b ,,area-a', year: '2014' }, null);
    expect(scopesOf(values)).toEqual([
      { area: 'area-a', at: { fiscalYear: 2014 } },
      { area: 'area-b', at: { fiscalYear: 2014 } },
    ]);
  });

  it('take words without blanks around them, and not more than the API takes', () => {
    expect(valuesOf(search, { text: ' 包括 ' }, null).text).toBe('包括');
    expect(valuesOf(search, { text: '会'.repeat(300) }, null).text).toHaveLength(200);
  });

  it('are at first what the API offers, where it does not have those of the casebook', () => {
    expect(valuesOf(secretariat, {}, CHOICES)).toEqual({ body: 'body-a', year: '2021' });
    expect(valuesOf(functions, {}, CHOICES)).toEqual({ s: 'area-a,area-b', year: '2021' });
    expect(valuesOf(changes, {}, CHOICES)).toEqual({ area: 'area-a', from: '2020', to: '2021' });
    expect(valuesOf(search, {}, CHOICES)).toEqual({ text: '包括' });
    expect(valuesOf(secretariat, { body: 'body-of-another-release' }, CHOICES).body).toBe(
      'body-of-another-release',
    );
  });

  it('that the API would refuse are told before it is asked', () => {
    expect(faultOf({ from: '2013', to: '2013' })).toBe('years');
    expect(faultOf({ from: '2014', to: '2013' })).toBe('years');
    expect(faultOf({ from: '2012', to: '2013' })).toBeNull();
    expect(faultOf({ from: 'profession-a', to: 'body-a' })).toBeNull();
    expect(faultOf({ s: 'area-a,area-a' })).toBe('areas');
    expect(faultOf({ s: 'area-a,area-b' })).toBeNull();
  });

  it('of a fiscal year reach from April to March', () => {
    expect(heldIn({ year: '2012' })).toEqual({ heldFrom: '2012-04-01', heldTo: '2013-03-31' });
    expect(heldIn({ year: 'any' })).toEqual({});
  });
});

describe('choosers', () => {
  const of = (kind: Parameter['kind'], open = false) =>
    choicesOf({ kind, open }, CHOICES, words('ja')).map(({ heading, choices }) => [
      heading,
      choices.map(({ label }) => label),
    ]);

  it('offer years, and any year where the question allows it', () => {
    expect(of('year')).toEqual([['', ['令和元年度', '令和2年度', '令和3年度']]]);
    expect(of('year', true)[0]?.[1]).toContain('すべての年度');
  });

  it('tell bodies and organisations of one name apart', () => {
    expect(of('body')).toEqual([['甲市', ['地域ケア会議（甲市）']]]);
    expect(of('organization')).toEqual([
      ['甲市', ['支援センター（甲市）']],
      ['乙市', ['支援センター（乙市）']],
      ['地域なし', ['省']],
    ]);
  });

  it('offer as the beginning of a way whoever holds a role or took part', () => {
    expect(of('actor')).toEqual([
      ['職種', ['医師']],
      ['甲市', ['支援センター（甲市）']],
    ]);
  });

  it('name what they do not offer by its id', () => {
    const parameter: Parameter = { kind: 'body', key: 'body', initial: 'body-a', open: false };
    expect(labelOf(parameter, 'body-a', CHOICES, words('ja'))).toBe('地域ケア会議（甲市）');
    expect(labelOf(parameter, 'body-z', CHOICES, words('ja'))).toBe('body-z');
    expect(labelOf(parameter, 'body-a', null, words('ja'))).toBe('body-a');
  });

  it('put areas in a row as each language does', () => {
    const parameter: Parameter = { kind: 'areas', key: 's', initial: '', open: false };
    const three = 'area-a,area-b,area-c';
    expect(labelOf(parameter, three, CHOICES, words('ja'))).toBe('甲市、乙市とarea-c');
    expect(labelOf(parameter, three, CHOICES, words('en'))).toBe('甲市, 乙市 and area-c');
  });
});
